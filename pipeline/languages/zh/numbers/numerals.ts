/** Chinese numerals as dates use them: digit by digit in years (二〇二五), with tens in months and days (二十一). */

const digitOf: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((c, i): [string, number] => [c, i]),
  ['〇', 0],
  ['○', 0],
  ['两', 2],
  ['首', 1],
  ['元', 1],
]);

const figures = /^\d+$/u;

/** Any mix of figures and numerals up to 999, or a year digit by digit; null for anything else. */
export const readNumeral = (written: string): number | null => {
  if (figures.test(written)) return Number(written);
  if (written === '') return null;
  if (/^[〇○零一二三四五六七八九]{2,4}$/u.test(written)) {
    return [...written].reduce((sum, c) => sum * 10 + (digitOf.get(c) ?? 0), 0);
  }
  let total = 0;
  let digit = 0;
  for (const c of written.replace('廿', '二十').replace('卅', '三十')) {
    if (c === '十' || c === '百') {
      const scale = c === '十' ? 10 : 100;
      total += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
      continue;
    }
    const value = digitOf.get(c);
    if (value === undefined) return null;
    digit = value;
  }
  return total + digit;
};
