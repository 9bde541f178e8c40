/** Lines that do nothing but say when, where and by whom a text appeared: the day they state, and lines that tell something. */
import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../pipeline/normalize/date-lines.ts';

const dayOf = (text: string, alone = false): string | null => {
  const line = readDateLine(text, alone);
  return line === null ? null : text.slice(line.date.start, line.date.end);
};

describe('a line that dates an article', () => {
  it.each([
    ['3 June 2025', '3 June 2025'],
    ['Published: 3 Jun 2025, 9:12 AM IST | Updated: 4 Jun 2025, 8:00 AM IST', '3 Jun 2025'],
    ['Last updated on June 4, 2025 at 10:20 pm ET | First published June 3, 2025', 'June 3, 2025'],
    ['Posted by Admin on June 3, 2025', 'June 3, 2025'],
    ['Tue 3 Jun 2025 09.12 BST', '3 Jun 2025'],
    ['Date: Tue, 3 Jun 2025 09:12:00 +0300', '3 Jun 2025'],
    ['pubDate: Tue, 03 Jun 2025 09:12:00 GMT', '03 Jun 2025'],
    ['2025-06-03T09:12:00Z', '2025-06-03'],
    ['The Harbour Gazette | Arts & Books | June 3, 2025', 'June 3, 2025'],
    ['By Anna Price · June 3, 2025 · 5 min read', 'June 3, 2025'],
    ['Film Desk, [03.06.2025 12:34]', '03.06.2025'],
    ['June 3rd, 2025 - Oslo', 'June 3rd, 2025'],
    ['3 июня 2025 г., вторник', '3 июня 2025 г.'],
    ['12:34, 3 июня 2025', '3 июня 2025'],
    ['12:34 / 03.06.2025', '03.06.2025'],
    ['Опубликовано 3 июня 2025 в 12:34 (обновлено 4 июня 2025 в 10:00)', '3 июня 2025'],
    ['3 июня 2025 · Репортаж · Беседовала Ольга Зимина', '3 июня 2025'],
    ['Вечерний Север — Культура — 3 июня 2025, 12:34 мск', '3 июня 2025'],
    ['Журнал «Объектив», 3 июня 2025 года', '3 июня 2025 года'],
    ['Отправлено: вторник, 3 июня 2025 г. 9:12', '3 июня 2025 г.'],
    ['3 июня, 12:34', '3 июня'],
    ['Белград · Культура · 3.6.2025.', '3.6.2025'],
    ['3.06.2025. 14:30', '3.06.2025'],
    ['银幕晚报　2025-06-03 08:30', '2025-06-03'],
    ['2025年6月3日 星期二 09:12', '2025年6月3日'],
    ['2025/06/03 21:48 記者王小明／台中報導', '2025/06/03'],
    ['发布于 2025-06-03 09:12・江苏', '2025-06-03'],
    ['來源：港灣日報 2025年06月03日 09:12', '2025年06月03日'],
    ['撰文：李明 出版：2025-06-03 09:12 更新：2025-06-04 10:12', '2025-06-03'],
    ['2025 年 6 月 3 日 上午9:12', '2025 年 6 月 3 日'],
    ['06-03 09:12 财经早报', '06-03'],
    ['中華民國114年6月3日', '中華民國114年6月3日'],
    ['The Harbour Telegraph, Vol. 12, No. 103 — Tuesday, June 3, 2025', 'June 3, 2025'],
    ['For immediate release: 3 June 2025', '3 June 2025'],
    ['June 3, 202509:12 AM UTC', 'June 3, 2025'],
    ['3 June 2025, 09:12 GMT. Research department, Harbour Bank', '3 June 2025'],
    ['Culture and Film, 3 June 2025, 09:12', '3 June 2025'],
    ['Jun 3, 2025 ∙ Paid', 'Jun 3, 2025'],
    ['<pubDate>Tue, 03 Jun 2025 09:12:00 GMT</pubDate>', '03 Jun 2025'],
    ['3 июня 2025 года, 09:12 мск. Аналитический отдел банка «Север»', '3 июня 2025 года'],
    ['Аналитическое управление, 3 июня 2025 г.', '3 июня 2025 г.'],
    ['Экономика и медиа, 3 июн 2025, 09:12', '3 июн 2025'],
    ['Газета «Вечерний Север» №103 от 03.06.2025, стр. 4', '03.06.2025'],
    ['09:12, 3 Июнь 2025', '3 Июнь 2025'],
    ['《 银幕晚报 》（ 2025年6月3日 第 12 版）', '2025年6月3日'],
    ['由 anna 发表于 2025年6月3日', '2025年6月3日'],
    ['發布日期：114年6月3日', '114年6月3日'],
    ['发布日期：Tue, 03 Jun 2025 09:12:00 +0800', '03 Jun 2025'],
    ['文汇日报 2025年6月3日 星期二 第6版', '2025年6月3日'],
    ['2025-06-03 HKT 12:05', '2025-06-03'],
    ['索引号：0042 生成日期：2025年6月3日', '2025年6月3日'],
    ['25-6-3 09:12 来自 微博网页版', '25-6-3'],
  ])('%s', (text, day) => {
    expect(dayOf(text.replaceAll('　', ' '))).toBe(day);
  });

  it.each([
    'The festival opened on June 3, 2025',
    'The festival opens June 3, 2025, and closes a week later.',
    'What to watch on 3 June 2025',
    'Box office, June 3',
    'Concert Hall, 3 June 2025, 7.30 pm',
    'Town Archive, 3 May – 12 June 2025',
    '3 June 2025 – 12 September 2025',
    'Deadline: 3 June 2025',
    'Архив города, 3 мая – 12 июня 2025 года',
    'Дата рождения: 3 июня 2025 года',
    '截止日期：2025年6月3日',
    '市档案馆，2025年6月3日—2025年9月12日',
    '3 June 2025, 7.30 pm, Town Hall',
    '3 June 2025, 09:12. Police arrive at the studio',
    'Концертный зал «Север», 3 июня 2025 года, 19:00',
    '3 июня 2025 года. Началось заседание',
    '3 июня 2025 года. Сцена «Север» открыта',
    '3 июня 2025 года, 09:12. Началось заседание',
    '音乐厅，2025年6月3日 19:30',
    '第25-6-3号公告',
    'Shares at 09:12 and at 12:34',
    'Курс валют на 3 июня 2025 года',
    'Фильм выйдет 3 июня 2025',
    'Премьера — 3 июня 2025 года, сообщил продюсер.',
    '电影将于2025年6月3日上映',
    '《潮声》定档2025年6月3日',
    '截至2025-06-03 09:12，票房为3亿元。',
  ])('tells something: %s', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  it('is a headline when words without a sign to part them stand above all else', () => {
    expect(dayOf('Harbour Nights, 3 June 2025', true)).toBeNull();
    expect(dayOf('Harbour Nights, 3 June 2025')).toBe('3 June 2025');
  });
});
