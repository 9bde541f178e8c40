import { describe, expect, it } from 'vitest';
import { headerOf, rolesOf } from './laid-out.ts';

describe('English wire copy', () => {
  it('reads title, dateline, body and end mark', () => {
    const text = `Harbour festival draws record crowd

LISBON, June 3 (Xinhua) -- The harbour festival drew 40,000 visitors on Sunday, organizers said.

"We had hoped for half of that," director Ana Reis said.

The next edition opens in May. Enditem`;
    expect(rolesOf(text)).toEqual([
      'title: Harbour festival draws r',
      'dateline: LISBON, June 3 (Xinhua) ',
      'lead: The harbour festival dre',
      'body: "We had hoped for half o',
      'body: The next edition opens i',
      'end-mark: Enditem',
    ]);
    expect(headerOf(text)).toEqual({
      title: 'Harbour festival draws record crowd',
      agency: 'Xinhua',
      dateline_place: 'LISBON',
      dateline_date: 'June 3',
    });
  });

  it.each([
    ['MOSCOW, January 27. /TASS/. The studio opened.', 'MOSCOW', 'January 27', 'TASS'],
    ['MOSCOW. Jan 27 (Interfax) - The studio opened.', 'MOSCOW', 'Jan 27', 'Interfax'],
    ['OSLO â€” The studio opened.', 'OSLO', undefined, undefined],
    ['OSLO, Norway--(BUSINESS WIRE)--The studio opened.', 'OSLO', undefined, 'BUSINESS WIRE'],
    ['Moscow, January 27 /Xinhua/ — The studio opened.', 'Moscow', 'January 27', 'Xinhua'],
    ['BEIJING, Jan. 27, 2026 (Xinhua) -- The studio opened.', 'BEIJING', 'Jan. 27, 2026', 'Xinhua'],
    ['Paris, Jan 27, 2026 (AFP) - The studio opened.', 'Paris', 'Jan 27, 2026', 'AFP'],
    ['SAN FRANCISCO (AP) — The studio opened.', 'SAN FRANCISCO', undefined, 'AP'],
    ['WASHINGTON, D.C., Jan. 27 (UPI) -- The studio opened.', 'WASHINGTON', 'Jan. 27', 'UPI'],
    ['SEOUL, South Korea – Jan. 27, 2026 – The studio opened.', 'SEOUL', 'Jan. 27, 2026', undefined],
    ['January 27, 2026 – Seoul – The studio opened.', 'Seoul', 'January 27, 2026', undefined],
    ['ASTANA. KAZINFORM – The studio opened.', 'ASTANA', undefined, 'KAZINFORM'],
    ['Jan. 27 (UPI) -- The studio opened.', undefined, 'Jan. 27', 'UPI'],
    ['LONDON, June 3 - The studio opened.', 'LONDON', 'June 3', undefined],
    ['New Delhi [India], January 27 (ANI): The studio opened.', 'New Delhi [India]', 'January 27', 'ANI'],
    ['NEW YORK, Jan. 27, 2026 /PRNewswire/ -- The studio opened.', 'NEW YORK', 'Jan. 27, 2026', 'PRNewswire'],
    ['MOSCOW/BEIJING, Jan 27 (Reuters) - The studio opened.', 'MOSCOW/BEIJING', 'Jan 27', 'Reuters'],
    ['Berlin (dpa) - The studio opened.', 'Berlin', undefined, 'dpa'],
    ['BEIJING — The studio opened.', 'BEIJING', undefined, undefined],
    [
      'Rio de Janeiro, 27 January 2026 (EFE) – The studio opened.',
      'Rio de Janeiro',
      '27 January 2026',
      'EFE',
    ],
    ['SEOUL, Tuesday, Jan. 27 (Yonhap) -- The studio opened.', 'SEOUL', 'Jan. 27', 'Yonhap'],
  ])('%s', (text, place, date, agency) => {
    const header = headerOf(text);
    expect([header.dateline_place, header.dateline_date, header.agency]).toEqual([place, date, agency]);
    expect(rolesOf(text, 40)[1]).toBe('lead: The studio opened.');
  });

  it.each([
    'In Moscow, January 27 (Tuesday) was a holiday.',
    'Smith (CEO) said the film opened on June 3 in London.',
    'NATO — the alliance — met on Friday.',
    'January 27 - the day of the premiere - was cold.',
    'On June 3 - the first day - the studio opened.',
    'The Lion King (Disney) earned $5 million.',
    'Sony Pictures (SONY) - a studio - rose.',
    '"We won," Li Ming (Beijing) told reporters.',
  ])('finds no dateline in: %s', (text) => {
    expect(rolesOf(text, 200)).toEqual([`lead: ${text}`]);
  });

  it('takes away bylines, desks and credits', () => {
    const text = `Studio reports record profit
By Jane Smith and Ivan Petrov

LONDON, June 3 (Reuters) - The studio reported a record profit on Tuesday.

Shares rose 3%.

(Reporting by Jane Smith; Editing by John Doe)

Our Standards: The Trust Principles.`;
    expect(rolesOf(text, 12)).toEqual([
      'title: Studio repor',
      'wrapper: By Jane Smit',
      'dateline: LONDON, June',
      'lead: The studio r',
      'body: Shares rose ',
      'wrapper: (Reporting b',
      'wrapper: Our Standard',
    ]);
  });

  it('takes the column and its day away, and a notice about quotes', () => {
    const text = `Ruble rout deepens as dollar passes 84
Market wrap | 19 March 2026, 18:45

The dollar passed 84 rubles on Thursday.

Goals | 3 in March 2026 alone.

Rates are quoted for information only and are not a recommendation to trade.`;
    expect(rolesOf(text, 12)).toEqual([
      'title: Ruble rout d',
      'wrapper: Market wrap ',
      'lead: The dollar p',
      'body: Goals | 3 in',
      'disclaimer: Rates are qu',
    ]);
  });

  it('takes away who writes and how long it takes to read', () => {
    const text = `A model ship sinks better
By Lotte Brandvold | 6 min read

The maker of miniatures builds towns in order to drown them.`;
    expect(rolesOf(text, 12)).toEqual(['title: A model ship', 'wrapper: By Lotte Bra', 'lead: The maker of']);
  });

  it('keeps a press release between its marks', () => {
    const text = `Company opens film lab
NEW YORK, Jan. 27, 2026 /PRNewswire/ -- Acme Corp. opened a film lab today.
The lab has 30 rooms.
SOURCE Acme Corp.
###
The views expressed in this release are those of the author and do not necessarily reflect the position of NewsRelay or its clients.`;
    expect(rolesOf(text, 10)).toEqual([
      'title: Company op',
      'dateline: NEW YORK, ',
      'lead: Acme Corp.',
      'body: The lab ha',
      'wrapper: SOURCE Acm',
      'end-mark: ###',
      'disclaimer: The views ',
    ]);
    expect(headerOf(text).syndicator).toBe('NewsRelay');
  });
});

describe('Russian wire copy', () => {
  it.each([
    ['ОСЛО вЂ” Студия открылась.', 'ОСЛО', undefined, undefined],
    ['МОСКВА, 27 января. /ТАСС/. Студия открылась.', 'МОСКВА', '27 января', 'ТАСС'],
    ['МОСКВА, 27 января. /Корр. ТАСС Иван Иванов/. Студия открылась.', 'МОСКВА', '27 января', 'ТАСС'],
    ['Москва. 27 января. ИНТЕРФАКС - Студия открылась.', 'Москва', '27 января', 'ИНТЕРФАКС'],
    ['Москва. 27 января. INTERFAX.RU - Студия открылась.', 'Москва', '27 января', 'INTERFAX.RU'],
    ['МОСКВА, 27 янв — Волга-Инфо. Студия открылась.', 'МОСКВА', '27 янв', 'Волга-Инфо'],
    [
      'МОСКВА, 27 января 2026 года. Корр. Анна Смирнова. Студия открылась.',
      'МОСКВА',
      '27 января 2026 года',
      undefined,
    ],
    ['МОСКВА, 27 янв - РИА Новости. Студия открылась.', 'МОСКВА', '27 янв', 'РИА Новости'],
    ['МОСКВА, 27 янв — РИА Новости, Анна Смирнова. Студия открылась.', 'МОСКВА', '27 янв', 'РИА Новости'],
    ['Пекин, 27 января /Синьхуа/ -- Студия открылась.', 'Пекин', '27 января', 'Синьхуа'],
    ['РОСТОВ-НА-ДОНУ, 27 января. /ТАСС/. Студия открылась.', 'РОСТОВ-НА-ДОНУ', '27 января', 'ТАСС'],
    ['НИЖНИЙ НОВГОРОД, 27 янв - ПРАЙМ. Студия открылась.', 'НИЖНИЙ НОВГОРОД', '27 янв', 'ПРАЙМ'],
    ['27 января, Минск /Корр. БЕЛТА/. Студия открылась.', 'Минск', '27 января', 'БЕЛТА'],
    ['АСТАНА, 27 января 2026 года — Студия открылась.', 'АСТАНА', '27 января 2026 года', undefined],
    ['КАЗАНЬ, 27 января 2026 года. Студия открылась.', 'КАЗАНЬ', '27 января 2026 года', undefined],
    ['Казань, 27 января 2026 г. Студия открылась.', 'Казань', '27 января 2026 г', undefined],
    ['ОМСК, 27 января, «Север Медиа». Студия открылась.', 'ОМСК', '27 января', '«Север Медиа»'],
    [
      'Омск, 27 января 2026, ИА «Север», Анна Смирнова — Студия открылась.',
      'Омск',
      '27 января 2026',
      'ИА «Север»',
    ],
    ['ОМСК, 27 января 2026, 10:40 — ПРАЙМ. Студия открылась.', 'ОМСК', '27 января 2026', 'ПРАЙМ'],
    ['Москва. 27 января 2026 г. ИНТЕРФАКС - Студия открылась.', 'Москва', '27 января 2026 г.', 'ИНТЕРФАКС'],
    ['Минск, Беларусь, 27 января 2026 г. — Студия открылась.', 'Минск', '27 января 2026 г.', undefined],
    ['Бишкек, 27.01.2026 (Кабар). Студия открылась.', 'Бишкек', '27.01.2026', 'Кабар'],
    ['/Кабар, Бишкек, 27 января 2026 г./ Студия открылась.', 'Бишкек', '27 января 2026 г.', 'Кабар'],
    ['АСТАНА. КАЗИНФОРМ — Студия открылась.', 'АСТАНА', undefined, 'КАЗИНФОРМ'],
    ['ЛОНДОН (Рейтер) — Студия открылась.', 'ЛОНДОН', undefined, 'Рейтер'],
  ])('%s', (text, place, date, agency) => {
    const header = headerOf(text);
    expect([header.dateline_place, header.dateline_date, header.agency]).toEqual([place, date, agency]);
    expect(rolesOf(text, 40)[1]).toBe('lead: Студия открылась.');
  });

  it.each([
    'Москва, 27 января 1944 года: снята блокада.',
    'НАТО — военный блок — провело встречу.',
    'В Москве, 27 января, открылась студия.',
    'Иванов (ТАСС) сообщил об этом 27 января.',
    'Москва — столица России.',
    'Самара, 27 января 2026 года, «Север» победил на выезде.',
    'Самара, 27 января, «Север» — «Юг» 2:1.',
    'Москва, Россия, 27 января 2026 года стали ему домом.',
  ])('finds no dateline in: %s', (text) => {
    expect(rolesOf(text, 200)).toEqual([`lead: ${text}`]);
  });

  it('reads a site’s article with its trimmings', () => {
    const text = `Студия представила новый фильм о полярниках
27.01.2026, 12:30

МОСКВА, 27 января. /ТАСС/. Студия представила фильм во вторник. Его снимали три года.

Фото: Иван Иванов/ТАСС

Режиссёр рассказал корреспонденту портала «Кинодело», что съёмки шли на льду.

Перевод: Анна Петрова
Читайте также: Названы лучшие фильмы года
Подписывайтесь на наш канал
Мнение редакции может не совпадать с мнением автора.`;
    expect(rolesOf(text, 14)).toEqual([
      'title: Студия предста',
      'wrapper: 27.01.2026, 12',
      'dateline: МОСКВА, 27 янв',
      'lead: Студия предста',
      'caption: Фото: Иван Ива',
      'body: Режиссёр расск',
      'wrapper: Перевод: Анна ',
      'wrapper: Читайте также:',
      'wrapper: Подписывайтесь',
      'disclaimer: Мнение редакци',
    ]);
    expect(headerOf(text)).toEqual({
      title: 'Студия представила новый фильм о полярниках',
      agency: 'ТАСС',
      publisher: 'Кинодело',
      dateline_place: 'МОСКВА',
      dateline_date: '27.01.2026',
      is_translation: true,
    });
  });
});

describe('Chinese wire copy', () => {
  it.each([
    ['新华社莫斯科1月27日电（记者 张三）电影节开幕。', '莫斯科', '1月27日', '新华社'],
    ['新华社北京1月27日电 电影节开幕。', '北京', '1月27日', '新华社'],
    ['中新社北京1月27日电 (记者 李四) 电影节开幕。', '北京', '1月27日', '中新社'],
    ['中新网1月27日电 电影节开幕。', undefined, '1月27日', '中新网'],
    ['（中央社記者王大明台北27日電）電影節開幕。', '台北', '27日', '中央社'],
    ['（中央社巴黎27日綜合外電報導）電影節開幕。', '巴黎', '27日', '中央社'],
    ['俄罗斯卫星通讯社莫斯科1月27日电 电影节开幕。', '莫斯科', '1月27日', '俄罗斯卫星通讯社'],
    ['【新华社上海2026年1月27日电】电影节开幕。', '上海', '2026年1月27日', '新华社'],
    ['本报讯（记者 王五）电影节开幕。', undefined, undefined, undefined],
    ['【港湾财经专訊】电影节开幕。', undefined, undefined, undefined],
    ['【大公报讯】电影节开幕。', undefined, undefined, '大公报'],
    ['央视网消息：电影节开幕。', undefined, undefined, '央视网'],
    ['参考消息网1月27日报道 电影节开幕。', undefined, '1月27日', '参考消息网'],
    ['【記者張三2025年5月13日台東報導】電影節開幕。', '台東', '2025年5月13日', undefined],
    ['（本报记者李明5月13日报道）电影节开幕。', undefined, '5月13日', undefined],
    ['《某某通訊社27日專訊》電影節開幕。', undefined, '27日', '某某通訊社'],
    ['某某快讯，2026年1月27日，电影节开幕。', undefined, '2026年1月27日', '某某'],
    ['記者張三／台北報導 電影節開幕。', '台北', undefined, undefined],
    ['【記者張三／花蓮2025年8月14日報導】電影節開幕。', '花蓮', '2025年8月14日', undefined],
    ['記者張三／綜合報導 電影節開幕。', undefined, undefined, undefined],
    ['绍兴晚声讯（2025年4月22日）电影节开幕。', undefined, '2025年4月22日', '绍兴晚声'],
    ['【高雄訊】電影節開幕。', '高雄', undefined, undefined],
    ['（吉隆坡21日讯）电影节开幕。', '吉隆坡', '21日', undefined],
    ['（怡保6日綜合訊）電影節開幕。', '怡保', '6日', undefined],
  ])('%s', (text, place, date, agency) => {
    const header = headerOf(text);
    expect([header.dateline_place, header.dateline_date, header.agency]).toEqual([place, date, agency]);
    expect(rolesOf(text, 40)[1]).toMatch(/^lead: [电電]影[节節][开開]幕。$/u);
  });

  it.each([
    '据新华社报道，电影节1月27日开幕。',
    '喜讯（2025年4月22日）电影节开幕。',
    '【資訊】電影節開幕。',
    '（影片21日通讯）电影节开幕。',
    '（吉隆坡21日讯息）电影节开幕。',
    '新华社报道称，电影节开幕。',
    '路透社1月27日报道，电影节开幕。',
    '据媒体快讯，2026年1月27日，电影节开幕。',
    '《北方消息》，电影节开幕片。',
    '1月27日，电影节在北京开幕。',
    '这家报社电影频道开播。',
    '北京电视台电影频道1月27日播出该片。',
  ])('finds no dateline in: %s', (text) => {
    expect(rolesOf(text, 200)).toEqual([`lead: ${text}`]);
  });

  it('tells the path, the stamp and the source of a portal from its headline', () => {
    const text = `首页 > 文娱 > 电影 > 正文
两国合拍影片在莫斯科首映
2026-01-27 16:42:07　来源：江畔娱乐网　作者：张三
字号：大 中 小

两国合拍影片27日在莫斯科首映。

2026年1月26日　江畔影讯`;
    expect(rolesOf(text, 10)).toEqual([
      'wrapper: 首页 > 文娱 > ',
      'title: 两国合拍影片在莫斯科',
      'wrapper: 2026-01-27',
      'wrapper: 字号：大 中 小',
      'lead: 两国合拍影片27日在',
      'wrapper: 2026年1月26日',
    ]);
  });

  it('leaves lines apart that their writer ended beneath an indented one', () => {
    const text = `电影节获奖名单

　　电影节昨日闭幕，获奖名单如下：
最佳影片：《冰海》
最佳导演：张三
最佳编剧：李四
最佳摄影：王五

　　明年的电影节将在五月举行。`;
    expect(rolesOf(text, 100)).toHaveLength(7);
  });

  it('reads a portal’s article with its trimmings', () => {
    const text = `两国合拍影片在莫斯科首映
2026年01月27日 10:23 来源：中国新闻网

　　新华社莫斯科1月27日电（记者 张三）两国合拍影片27日在莫斯科首映。

　　图为首映式现场。新华社记者 李四 摄

　　导演告诉星海新闻记者：“我们准备了三年。”

　　影片将于九月在中国上映。（完）

原标题：合拍影片首映
【责任编辑：赵六】
免责声明：本文仅代表作者个人观点。`;
    expect(rolesOf(text, 8)).toEqual([
      'title: 两国合拍影片在莫',
      'wrapper: 2026年01月',
      'dateline: 新华社莫斯科1月',
      'lead: 两国合拍影片27',
      'caption: 图为首映式现场。',
      'body: 导演告诉星海新闻',
      'body: 影片将于九月在中',
      'end-mark: （完）',
      'wrapper: 原标题：合拍影片',
      'wrapper: 【责任编辑：赵六',
      'disclaimer: 免责声明：本文仅',
    ]);
    expect(headerOf(text)).toEqual({
      title: '两国合拍影片在莫斯科首映',
      agency: '新华社',
      publisher: '中国新闻网',
      dateline_place: '莫斯科',
      dateline_date: '2026年01月27日',
    });
  });
});
