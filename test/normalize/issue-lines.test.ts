/** Lines that name the issue of a periodical by its month. */
import { describe, expect, it } from 'vitest';
import { readIssueLine } from '../../pipeline/normalize/issue-lines.ts';
import { headerOf } from './laid-out.ts';

const monthOf = (text: string): string | null => {
  const line = readIssueLine(text);
  return line === null ? null : `${line.isBare ? 'bare ' : ''}${text.slice(line.date.start, line.date.end)}`;
};

describe('the month of an issue', () => {
  it.each([
    ['Issue 12, December 2025', 'December 2025'],
    ['The Cutting Room, Vol. 3 No. 4, June 2025', 'June 2025'],
    ['June 2025 issue', 'June 2025'],
    ['December 2025', 'bare December 2025'],
    ['Журнал «Монтаж», декабрь 2025 года', 'декабрь 2025'],
    ['«Киноплан», №6 (214), июнь 2025', 'июнь 2025'],
    ['Июнь 2025 г.', 'bare Июнь 2025'],
    ['《剪辑》杂志2025年12月号', '2025年12月'],
    ['《剪輯》2025年6月刊', '2025年6月'],
    ['2025年6月', 'bare 2025年6月'],
  ])('%s', (text, month) => {
    expect(monthOf(text)).toBe(month);
  });

  it.each([
    'In December 2025 the magazine closed',
    'Box office, December 2025',
    'Премьера — декабрь 2025',
    'Сборы в декабре 2025 года',
    '电影将于2025年12月上映',
    '2025年12月票房',
  ])('is not told by "%s"', (text) => {
    expect(monthOf(text)).toBe(null);
  });

  const body = ['She has made nine films without raising her voice.', 'We met her at home, and it rained.'];

  it('is read above the text beside who wrote it', () => {
    const lines = ['The quiet one', 'By Petra Dunmore', 'December 2025', ...body].join('\n\n');
    expect(headerOf(lines).dateline_date).toBe('December 2025');
  });

  it('is a heading where nobody signs it', () => {
    const lines = ['The quiet one', 'December 2025', ...body, 'January 2026', ...body].join('\n\n');
    expect(headerOf(lines).dateline_date).toBeUndefined();
  });
});
