/** Above the headline a channel, a serial or a body names itself; a headline that only looks like one stays. */
import { describe, expect, it } from 'vitest';
import { headerOf } from './laid-out.ts';

const en = ['The pound opened little changed.', 'Nobody expected more of the day, and nothing came.'];
const ru = ['Фунт открылся без изменений.', 'Большего никто не ждал, и ничего не случилось.'];
const zh = ['英镑开盘变化不大。', '没有人期待更多，也没有发生什么。'];
const titleOf = (...lines: readonly string[]) => headerOf(lines.join('\n\n')).title;

describe('the name of where a text appeared', () => {
  it.each([
    ['Harbour Bank | FX Morning Note', 'Sterling waits', en],
    ['Screens | Telegram', 'Sterling waits', en],
    ['The Projection Room — Issue 214', 'Sterling waits', en],
    ['FOR IMMEDIATE RELEASE', 'Sterling waits for the bank', en],
    ['Канал «Соседи» | Telegram', 'Фунт ждёт решения', ru],
    ['Министерство культуры Северного края', 'Край примет дни кино', ru],
    ['Банк «Север» | Утренний обзор', 'Фунт ждёт решения', ru],
    ['北岸银行｜外汇晨报', '英镑等待决定', zh],
    ['文化局新聞稿', '英镑等待决定', zh],
    ['財經中心／綜合報導', '英镑等待决定', zh],
  ])('%s', (name, headline, body) => {
    expect(titleOf(name, headline, ...body)).toBe(headline);
  });

  it.each([
    ['Sterling slips ahead of a daily report on rates', 'Traders wait', en],
    ['Министерство культуры утвердило состав жюри', 'Кто в него вошёл', ru],
    ['Комитет просит денег', 'Кто их даст', ru],
    ['英镑走软，新闻稿引发争议', '交易员在等待', zh],
  ])('%s is a headline', (headline, deck, body) => {
    expect(titleOf(headline, deck, ...body)).toBe(headline);
  });

  it('is what stands in capitals above a day and the headline', () => {
    const headline = 'Sterling waits for the bank';
    expect(titleOf('THE HARBOUR COURIER', 'Belfast · Money · 3.6.2025.', headline, ...en)).toBe(headline);
    expect(titleOf('STERLING WAITS FOR THE BANK', '3 June 2025', ...en)).toBe('STERLING WAITS FOR THE BANK');
  });
});
