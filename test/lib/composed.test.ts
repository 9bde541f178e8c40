/** What is said to be in NFC is: each unit alone, and after letters that something may combine with. */
import { expect, test } from 'vitest';
import { unsettled } from '../../pipeline/lib/composed.ts';

const settled = Array.from({ length: 0x10000 }, (_, unit) => unit)
  .filter((unit) => unsettled[unit] === 0)
  .map((unit) => String.fromCharCode(unit));

test('most letters and signs are settled', () => {
  for (const sign of 'azAZéЖёй中国，。—“”0 9') expect(settled).toContain(sign);
  for (const sign of ['\u0301', '\u1161', '\u212b', '\u0958', '\uf900', '\ud83d'])
    expect(settled).not.toContain(sign);
});

test('none changes alone or after another', () => {
  const bases = ['', 'a', 'E', 'и', 'е', 'か', '가', '\u1100', 'ا', 'क', '中', '<', '='];
  for (const base of bases) {
    const before = base.normalize('NFC');
    const changed = settled.filter((sign) => (before + sign).normalize('NFC') !== before + sign);
    expect(changed, base).toEqual([]);
  }
});
