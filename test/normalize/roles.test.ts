import { describe, expect, it } from 'vitest';
import { layOut } from '../../pipeline/normalize/index.ts';
import { headerOf, rolesOf } from './laid-out.ts';

describe('headlines', () => {
  it('is the first short line that ends like none of the sentences after it', () => {
    expect(rolesOf('Rates hold steady\nThe bank kept its rate at 5%. It will meet in May.', 12)).toEqual([
      'title: Rates hold s',
      'lead: The bank kep',
    ]);
  });

  it('is not a first line that is a paragraph', () => {
    const text = 'The bank kept its rate at 5% on Friday.\nThe next meeting is in May.';
    expect(rolesOf(text, 8)).toEqual(['lead: The bank', 'body: The next']);
  });

  it('may end with a full stop when wrappers or a dateline follow', () => {
    expect(
      rolesOf('The bank kept its rate.\n\nSource: Ministry X – News\n\nThe bank met on Friday.', 8),
    ).toEqual(['title: The bank', 'wrapper: Source: ', 'lead: The bank']);
  });

  it('may ask', () => {
    expect(rolesOf('Кто снимет продолжение?\nСтудия ищет режиссёра с прошлого года.', 9)).toEqual([
      'title: Кто снимет'.slice(0, 16),
      'lead: Студия ищ',
    ]);
  });

  it('stands below a section name', () => {
    expect(rolesOf('Culture\nFestival opens in spring\nThe festival opens on May 5, it said.', 8)).toEqual([
      'wrapper: Culture',
      'title: Festival',
      'lead: The fest',
    ]);
  });

  it('is told once though printed twice', () => {
    expect(rolesOf('Festival opens\nFestival opens\nThe festival opens on May 5.', 14)).toEqual([
      'title: Festival opens',
      'wrapper: Festival opens',
      'lead: The festival o',
    ]);
  });

  it('takes the one a sidecar knows', () => {
    const { header, paragraphs } = layOut('They won!\nThe team won.', { title: 'They won!' });
    expect(paragraphs.map(({ role }) => role)).toEqual(['title', 'lead']);
    expect(header.title).toEqual({ value: 'They won!', place: { paragraph: 0, start: 0, end: 9 } });
  });

  it('is missing in a text of one line', () => {
    expect(rolesOf('Box office of $5 million')).toEqual(['lead: Box office of $5 million']);
    expect(rolesOf('Source: company data, $5 million')).toEqual(['lead: Source: company data, $5']);
  });
});

describe('headings, captions and lists', () => {
  const paragraphs = [
    'The port of Lisbon opened a new terminal for cruise ships on Monday, the operator said.',
    'It took four years to build and cost twice what was planned, according to the operator.',
    'Trade unions had asked for better roads between the terminal and the old town since 2021.',
  ];

  it('keeps headings with the telling', () => {
    const text = `Port opens\n\n${paragraphs[0]}\n\nWhat it cost\n\n${paragraphs[1]}\n\nRoads Remain A Problem For City\n\n${paragraphs[2]}`;
    expect(rolesOf(text, 8)).toEqual([
      'title: Port ope',
      'lead: The port',
      'heading: What it ',
      'body: It took ',
      'heading: Roads Re',
      'body: Trade un',
    ]);
  });

  it('tells captions by what they repeat, by their words and by the gap above', () => {
    const text = `${paragraphs[0]}\n\n\nnew terminal for cruise ships in the port of Lisbon\n${paragraphs[1]}\n\nPhoto: Port of Lisbon\n${paragraphs[2]}\n\nThe old town and the terminal seen from above\n`;
    expect(rolesOf(text, 8)).toEqual([
      'lead: The port',
      'caption: new term',
      'body: It took ',
      'caption: Photo: P',
      'body: Trade un',
      'caption: The old ',
    ]);
  });

  it.each([
    'This photo taken on Jan. 27 shows the terminal. (Xinhua/Li Ming)',
    'Passengers wait at the terminal. (AP Photo/Jane Smith)',
    'A poster of the film. Photo: Studio X',
    'Кадр из фильма «Ледокол»',
    'Кадр из сериала «Гавань». Фото предоставлено «Север Продакшн»',
    'На фото: терминал порта',
    'Терминал порта. Фото: пресс-служба порта',
    '图为邮轮码头。',
    '影片《冰海》剧照',
    '1月27日，旅客在码头候船。新华社记者 张三 摄',
    '電影海報（圖／片方提供）',
  ])('caption: %s', (caption) => {
    expect(rolesOf(`${paragraphs[0]}\n${caption}\n${paragraphs[1]}`, 6)[1]).toBe(
      `caption: ${caption.slice(0, 6)}`,
    );
  });

  it('leaves lists and dialogue in the body', () => {
    const text = `The three highest sums of the week were these, the operator said:\n1. Ice Sea - $5 million\n2. Old Town - $3 million\n3. The Port - $2 million\n${paragraphs[1]}`;
    expect(new Set(layOut(text).paragraphs.map(({ role }) => role))).toEqual(new Set(['lead', 'body']));
    const dialogue = '— Когда премьера? — спросил он.\n— В мае.\n— А сборы?\n— Пока неизвестны.';
    expect(layOut(dialogue).paragraphs.map(({ role }) => role)).toEqual(['lead', 'body', 'body', 'body']);
  });

  it('takes a cut-off last line for body', () => {
    expect(
      rolesOf(`${paragraphs[0]}\n${paragraphs[1]}\nMeanwhile critics of several parties demanded`, 9).at(-1),
    ).toBe('body: Meanwhile');
  });
});

describe('wrappers and notices', () => {
  const story = 'The ministry opened a school on Monday, it said.\nA second one follows in May.';

  it.each([
    ['wrapper', 'Read more: Ten films to see'],
    ['wrapper', 'Follow us on Telegram'],
    ['wrapper', '© 2026 Example Media. All rights reserved.'],
    ['wrapper', 'Editor: Jane Smith'],
    ['wrapper', 'This article was first published in Example Weekly.'],
    ['wrapper', 'https://example.org/news/1'],
    ['wrapper', '* * *'],
    ['wrapper', 'Home > Culture > Film'],
    ['wrapper', 'Главная / Культура / Кино'],
    ['wrapper', '首页 > 文娱 > 电影 > 正文'],
    ['wrapper', '👁 2 417    💬 12'],
    ['wrapper', '点赞 128　收藏　评论(36)'],
    ['wrapper', '扫一扫，手机看新闻'],
    ['wrapper', '文／娛樂中心綜合報導'],
    ['wrapper', '分享　Facebook　LINE　複製連結'],
    ['wrapper', '廣告（請繼續閱讀下文）'],
    ['wrapper', '加入LINE好友，掌握更多影視消息'],
    ['wrapper', '2 417 👁 12 💬'],
    ['wrapper', '更多精彩内容，请下载客户端'],
    ['wrapper', '[广告] 年货节大促！投影仪低至999元'],
    ['wrapper', 'Путёвки к морю от 3 900 рублей! ООО «Волна-Тур». Erid: 2VtzqwK8b1'],
    ['wrapper', 'Jane Smith writes about arts in the north. Follow her @janesmith'],
    ['wrapper', 'Questions? Write to culture@example.org'],
    ['wrapper', 'Беседовала Лидия Осокина'],
    ['wrapper', '（本报记者 张三 实习生 李四）'],
    ['wrapper', '許懷谷　發自里昂'],
    ['body', '这份心意　发自内心'],
    ['wrapper', '本报特派记者 许怀谷、马晓岚 发自釜山'],
    ['wrapper', '2026-01-15 16:42:07　来源：某某网　作者：李四'],
    ['wrapper', '2025年12月8日　濠江影訊'],
    ['wrapper', '13 марта 2024 г. Журнал «Объектив»'],
    ['wrapper', '4 May 2025 | The Harbour Post'],
    ['wrapper', 'Published: 22 October 2025, 19:40 Moscow time'],
    ['wrapper', 'By Lotte Brand | 6 March 2026'],
    ['wrapper', '12 марта 2026, 14:25 | Текст: Зоя Вершкова | Просмотров: 1873'],
    ['wrapper', 'Источник: Минкультуры'],
    ['wrapper', 'При использовании материалов ссылка на сайт обязательна'],
    ['wrapper', '来源：人民网'],
    ['wrapper', '（責任編輯：王小明）'],
    ['wrapper', '编译：李四'],
    ['wrapper', '点赞 128　收藏　评论(36)'],
    ['wrapper', '评论(36)'],
    ['wrapper', '扫一扫，手机看新闻'],
    ['wrapper', '更多精彩内容，请下载客户端'],
    ['wrapper', '[广告] 年货节大促！点击领券>>'],
    ['wrapper', '（本报记者 施彦青 实习生 艾静姝）'],
    ['wrapper', '当前位置：首页 > 娱乐 > 正文'],
    ['disclaimer', 'Disclaimer: This content is provided for information only.'],
    ['disclaimer', 'The opinions expressed here are those of the author.'],
    ['disclaimer', 'Информация не является индивидуальной инвестиционной рекомендацией.'],
    ['disclaimer', '以上内容不构成投资建议。'],
    ['disclaimer', '文章不代表本网立场。'],
  ])('%s: %s', (role, line) => {
    expect(layOut(`${story}\n${line}`).paragraphs.at(-1)?.role).toBe(role);
  });

  it.each([
    'Sources close to the talks said a deal was near.',
    'Shares of the company rose 3% on Monday.',
    'Source code was stolen from the firm, it said.',
    'The views of the two ministers differ widely.',
    'This report is the third this year on the school.',
    'The minister said the poll did not reflect the views of voters: "It is wrong."',
    'Photo sales brought the museum $5 million.',
    'Источники в правительстве сообщили о новой школе.',
    'Автор сценария получил 5 млн рублей.',
    'По словам министра, мнение экспертов не учли.',
    '来源国包括俄罗斯和中国。',
    '评论家认为，影片节奏太慢。',
    '（记者在现场看到的不止这些。）',
    '更多精彩的内容还在后面，导演说。',
    '广告收入占三成。',
    '记者：您怎么看这部影片？',
    '作者认为，市场前景很好。',
    '关注市场的投资者很多。',
    'Photos from the festival drew five million views.',
    'A scene from the film was shot in Moscow.',
    'The report was published on Monday.',
    'Copyright law will change next year.',
    'Related news sent shares down.',
    'The information published on Monday did not include sales.',
    'The poll does not reflect the views of all voters.',
    'Reporter: How do you see the market?',
    'By 2030 the market will reach $5 billion.',
    'More from the government is expected on Friday.',
    '100 shares were sold on Monday.',
    'Он показал фото своей семьи.',
    'На фото видно, что здание разрушено.',
    'Сцена из фильма снята в Москве.',
    'Его слова не отражают позицию правительства.',
    'Перевод с карты на карту подорожал.',
    'Текст опубликован на сайте правительства.',
    'Эта информация не является секретом.',
    'Он признан выполняющим функции иностранного агента.',
    '扫码支付用户达10亿。',
    '相关报道引发关注。',
    '更多内容将于明日公布。',
    '未经授权的交易已被取消。',
    '这并不代表政府立场。',
    '这是该片首次在海外拍摄。',
    '国家电网电价上调。',
    'Россия / Китай: кто выиграет от сделки, пока неясно.',
    'Ratings > sales, the firm said > twice.',
    'The hacker known as @nightowl denied it.',
    'He signed off with “Write to jane@example.org.”',
    '4 May 2025 was the day on which the school opened.',
    '2025年12月8日　濠江學校開幕，共有三百人出席。',
    '评论 3 月的电影市场，他很乐观。',
    'Беседовала Лидия Осокина с директором школы.',
    '（本报记者认为，市场仍有空间。）',
    'Ingrid: she said no to the part.',
    '加入Facebook的第三年，他升任主管。',
    'By March 2026 the school will have forty pupils.',
    'Written by Ada Okoro and Bo Lind, the film opens in March.',
    'Edited by Bo Lind, "Salt Pans" opens in March.',
    'Текст закона опубликован 12 марта 2026 года.',
  ])('body: %s', (line) => {
    expect(layOut(`${story}\n${line}\n${story}`).paragraphs[2]?.role).toBe('body');
  });

  it('reads who is credited', () => {
    expect(headerOf(`Title line\nSource: Ministry of X – Press Office\n${story}`)).toEqual({
      title: 'Title line',
      section: 'Press Office',
    });
    expect(headerOf(`${story}\nИсточник: ТАСС`)).toEqual({ agency: 'ТАСС' });
    expect(headerOf(`${story}\n来源：人民网`)).toEqual({ publisher: '人民网' });
    expect(headerOf(`${story}\n2026-01-15 16:42 来源：人民网 作者：王小明`)).toMatchObject({
      publisher: '人民网',
    });
    expect(headerOf(`${story} (Xinhua)`)).toEqual({ agency: 'Xinhua' });
    expect(headerOf(`${story}\nTranslated by Jane Smith`)).toEqual({ is_translation: true });
    expect(headerOf(`${story}\nViews do not necessarily reflect those of Example Daily.`)).toEqual({
      publisher: 'Example Daily',
    });
    expect(headerOf(`BEIJING, Jan. 5 (Xinhua) -- He told the reporter of Xinhua: "Yes."`)).not.toHaveProperty(
      'publisher',
    );
    expect(headerOf('Он сообщил корреспонденту «Кинодело», что всё готово.')).toEqual({
      publisher: 'Кинодело',
    });
    expect(headerOf('Об этом он рассказал журналисту газеты «Волна».')).toEqual({ publisher: 'Волна' });
    expect(headerOf('Об этом она рассказала обозревателю «Волны».')).toEqual({ publisher: 'Волны' });
    expect(headerOf('他对星海新闻记者表示，一切就绪。')).toEqual({ publisher: '星海新闻' });
    expect(headerOf('他对本报记者表示，一切就绪。')).toEqual({});
    expect(headerOf('He told reporters of his plans.')).toEqual({});
  });

  it('lets what a sidecar says come first', () => {
    const { header, lang, script } = layOut(story, {
      agency: 'AP',
      publisher: 'P',
      syndicator: 'S',
      is_translation: false,
      lang: 'en',
    });
    expect(header).toMatchObject({
      agency: { value: 'AP', place: null },
      publisher: { value: 'P' },
      syndicator: { value: 'S' },
      is_translation: false,
    });
    expect([lang, script]).toEqual(['en', 'Latn']);
  });

  it.each(['###', '-30-', '–0–', '—0—', '(END)', '（完）', '【完】', 'ENDS', '-ENDS-', '(конец)'])(
    'end mark: %s',
    (mark) => {
      expect(layOut(`${story}\n\n${mark}`).paragraphs.at(-1)?.role).toBe('end-mark');
      const glued = layOut(`${story} ${mark}`).paragraphs;
      expect(glued.at(-1)).toMatchObject({ role: 'end-mark', text: mark });
      expect(glued.at(-2)?.text).toBe('A second one follows in May.');
    },
  );

  it('the initials of a desk behind the last sentence are an end mark, an acronym within it is none', () => {
    expect(layOut(`${story} BNW SKP MR`).paragraphs.at(-1)).toMatchObject({
      role: 'end-mark',
      text: 'BNW SKP MR',
    });
    expect(layOut(`${story} UPI`).paragraphs.at(-1)).toMatchObject({ role: 'end-mark', text: 'UPI' });
    expect(layOut(`${story} It was told by UPI`).paragraphs.at(-1)?.role).toBe('body');
    expect(layOut(`${story} It was told by NATO UN`).paragraphs.at(-1)?.role).toBe('body');
  });
});

describe('lines', () => {
  it('ends them where any system does', () => {
    for (const end of ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\n\n\n']) {
      expect(layOut(`One sentence here.${end}Another one there.`).paragraphs).toHaveLength(2);
    }
  });

  it('keeps together a letter that was read as two, the second of them a line end', () => {
    const misread = Buffer.from('Прохор привёз в Ухту эхо.').toString('latin1');
    expect(misread).toContain('\u0085');
    expect(layOut(misread).paragraphs).toHaveLength(1);
  });

  it('joins hard-wrapped lines and keeps a title apart', () => {
    const text = `Harbour opens after four years

The harbour opened on Monday after four years of work that cost the
city more than it had planned, officials said at the ceremony, which
was attended by some two thousand guests from nine countries and well-
known artists.

A second terminal follows in May, when the roads between it and the
old town are ready, the operator said in a statement on Monday even-
ing.
`;
    const { paragraphs } = layOut(text);
    expect(paragraphs.map(({ role }) => role)).toEqual(['title', 'lead', 'body']);
    expect(paragraphs[1]?.text).toContain('cost the city more');
    expect(paragraphs[1]?.text).toContain('well-known');
    expect([...text].slice(paragraphs[1]?.start, paragraphs[1]?.end).join('')).toMatch(
      /^The harbour[\s\S]*artists\.$/,
    );
  });

  it('leaves the rows of a list apart, whatever spaces and invisible characters they hold', () => {
    const rows = [
      '1. The Long Winter of Ice Sea, 142 million rubles',
      '2. An Old Town by the River, 87.4 million rubles',
      '3. The Port Beyond the Cape, 61.3 million rubles',
      '4. Three Weddings and a Boat, 58.9 million rubles',
      '5. Lanterns of the Old Harbour, 44 million rubles',
      '6. A House for Nine Sisters, 31.5 million rubles',
      '7. Why Not Go Home Tonight, 12.75 million rubles',
    ];
    const plain = rows.join('\n');
    for (const text of [plain, plain.replaceAll(' ', '\u00a0'), plain.replaceAll('e', 'e\u200b')])
      expect(layOut(text).paragraphs.map((paragraph) => paragraph.text)).toEqual(rows);
  });

  it('joins the lines of a long list item, not the items', () => {
    const text = `The jury named three winners at the close of the festival on the
coast, which was attended by two thousand guests from nine lands
and ended on Sunday.
1. Ice Sea, a drama about a family that waits for a ship in the
winter of the war
2. Old Town, a comedy about four musicians who return home after
twenty years`;
    expect(layOut(text).paragraphs.map((paragraph) => paragraph.text.slice(0, 10))).toEqual([
      'The jury n',
      '1. Ice Sea',
      '2. Old Tow',
    ]);
  });

  it('joins wrapped Chinese without spaces', () => {
    const line = '影片在莫斯科上映后受到观众欢迎并在首周取得了很好';
    const text = `${line}\n${line}\n${line}\n${line}\n的成绩。\n\n${line}\n${line}\n${line}\n的成绩。`;
    expect(layOut(text).paragraphs.map(({ text: own }) => own)).toEqual([
      `${line.repeat(4)}的成绩。`,
      `${line.repeat(3)}的成绩。`,
    ]);
  });

  it('joins wrapped lines with leftovers of a web page, ragged ones and one that is too long', () => {
    const text = `Гавань открылась после четырёх лет работы

&laquo;Гавань&raquo; открылась в понедельник после четырёх&nbsp;лет работы, которая
стоила городу больше, чем&nbsp;он думал, сообщили на&nbsp;церемонии, куда
пришли две тысячи гостей из&shy; девяти стран и много
1.5 миллиона раз приглашённых артистов, как сказано в записке, которую потом приклеили к этой строке.

Второй терминал откроют в мае, когда будут готовы
дороги между ним и старым городом, сообщили в порту
и в управлении дорог.
`;
    const { paragraphs } = layOut(text);
    expect(paragraphs.map(({ role }) => role)).toEqual(['title', 'lead', 'body']);
    expect(paragraphs[1]?.text).toContain('и много 1.5 миллиона раз');
  });

  it('joins Chinese lines that end in the middle of a sentence', () => {
    const text = `　　一台放映机昨天从海参崴运抵哈尔滨，接收方是道外区的一家博物馆。捐
赠者是一位收藏家，今年七十四岁，当过轮船机械师。
　　馆长介绍，设备的修复费用预计为240万卢布（约合21.5万元），由中
俄双方各承担一半，馆方还以38万元购入了另外两台放映机，
最初开价是6万美元。
　　体验厅将于10月1日对外开放，票价30元，学生半价。收藏家则打算明年
春天再来一趟。`;
    expect(layOut(text).paragraphs.map((paragraph) => paragraph.text.slice(-6))).toEqual([
      '轮船机械师。',
      '价是6万美元。'.slice(-6),
      '春天再来一趟。'.slice(-6),
    ]);
  });

  it('leaves one line a paragraph as it is', () => {
    const text = Array.from(
      { length: 8 },
      (_, index) => `Paragraph ${index} says that the harbour opened on Monday after work.`,
    ).join('\n');
    expect(layOut(text).paragraphs).toHaveLength(8);
  });

  it('parts a line of many megabytes in linear time', () => {
    const text = 'The harbour opened on Monday, 5 May. '.repeat(200_000);
    const { paragraphs } = layOut(text);
    expect(Math.max(...paragraphs.map((paragraph) => paragraph.text.length))).toBeLessThanOrEqual(50_000);
    expect(paragraphs[1]?.text).toMatch(/^The harbour/);
  });
});

describe('languages', () => {
  it('gives each paragraph its own, short ones the article’s', () => {
    const text = `Министр открыл школу в понедельник, сообщила пресс-служба. Занятия начнутся в мае, когда закончится ремонт здания.
The minister opened the school on Monday, the press service said in a statement.
部长星期一在首都为新学校剪彩，校方表示五月开课。
Nike`;
    expect(layOut(text).paragraphs.map(({ lang }) => lang)).toEqual(['ru', 'en', 'zh', 'ru']);
  });

  it('reads Traditional Chinese', () => {
    expect(layOut('影片今日在臺北上映，這是雙方合作的重要成果。').script).toBe('Hant');
  });
});

describe('beside the telling', () => {
  it('takes the words above a list for a heading', () => {
    const text = `Ice Sea stays on top\n\nThe drama held first place on Sunday, the firm said.\n\nThe numbers\n\n1. Ice Sea, 142 million rubles\n2. Old Town, 87 million rubles\n\nThe market fell by a tenth.`;
    expect(layOut(text).paragraphs.map(({ role }) => role)).toEqual([
      'title',
      'lead',
      'heading',
      'body',
      'body',
      'body',
    ]);
  });

  it('reads what stands above the head of columns as a heading, whatever figures end it', () => {
    const story = 'The weekend was the best of the year, said the owner of a cinema in Cork on Monday.';
    const rows = '1. Salt Road (Northgate) – £4.2m – £9.1m\n\n2. Late Mass (Meridian) – £2m – £2m';
    const rolesUnder = (label: string, head: string) =>
      layOut(`Salt Road leads\n\n${story}\n\n${label}\n\n${head}\n\n${rows}`).paragraphs[2]?.role;
    expect(rolesUnder('Top two, UK, May 3-4', 'Title (distributor) – weekend – total')).toBe('heading');
    expect(rolesUnder('Top two, UK, May 3-4', 'Takings rose by 4%.')).toBe('body');
  });

  it('takes the words above entries with labels for a heading, and an introduction for body', () => {
    const rows = 'Best actress: Ann Lee, “Ice Sea”\nBest actor: Bo Chen, “Old Town”\nBest score: “The Port”';
    const story = 'The festival ended on Sunday, the jury said.';
    const roles = (head: string) =>
      layOut(`Ice Sea wins\n\n${story}\n\n${head}\n\n${rows}`).paragraphs.map(({ role }) => role);
    expect(roles('Full list of winners')[2]).toBe('heading');
    expect(roles('The full list of those who won in the categories of the main competition:')[2]).toBe(
      'body',
    );
  });

  it('keeps a first paragraph that ends with a name on a network', () => {
    const text =
      'School opens\nThe news was told by the pupil known as @nightowl\nIt opened on Monday, the head said.\nA second one follows in May.';
    expect(layOut(text).paragraphs.map(({ role }) => role)).not.toContain('wrapper');
  });

  it('reads the day beside an outlet', () => {
    const { paragraphs } = layOut(
      'Камера молчит\n13 марта 2024 г. Журнал «Объектив»\nОператор сняла одиннадцать картин, премьера прошла вчера.',
    );
    expect(paragraphs.map(({ role }) => role)).toEqual(['title', 'wrapper', 'lead']);
  });

  it('takes a credit behind a stop for a caption', () => {
    const text =
      '影片在莫斯科开机，预计明年完成。\n\n李明在《冰海》拍摄现场。受访者供图\n\n剧组共有八十人，拍摄将持续三个月。';
    expect(layOut(text).paragraphs.map(({ role }) => role)).toEqual(['lead', 'caption', 'body']);
  });

  it("takes an editor's credit with a stamped day for a wrapper, and reads the day", () => {
    const text = '影展6日在台北開幕，共有40部影片參加。\n\n套票8日開賣，現場座無虛席。（編輯：張三）1141105';
    const { paragraphs } = layOut(text);
    expect(paragraphs.at(-1)).toMatchObject({ role: 'wrapper', text: '（編輯：張三）1141105' });
  });
});

describe('what stands above the text', () => {
  const story =
    'Harbour Film opened its new hall on Friday before four hundred guests, the owners said in a statement.';
  const next =
    'It has six screens and a cafe. Tickets cost 12 euros, and children pay half of that, the owners said.';

  it('tells the name of a site from the headline by the path or the rights', () => {
    expect(
      rolesOf(`Сев.Онлайн | Новости края\nГлавная / Культура\nЗал открыт\n${story}\n${next}`, 10),
    ).toEqual([
      'wrapper: Сев.Онлайн',
      'wrapper: Главная / ',
      'title: Зал открыт',
      'lead: Harbour Fi',
      'body: It has six',
    ]);
    expect(rolesOf(`Port Gazette | News\nHall opens\n${story}\n${next}\n© Port Gazette, 2025`, 10)).toEqual([
      'wrapper: Port Gazet',
      'title: Hall opens',
      'lead: Harbour Fi',
      'body: It has six',
      'wrapper: © Port Gaz',
    ]);
    // A headline over a standfirst stays one.
    expect(
      rolesOf(`Hall opens | Port\nSix screens and a cafe\n${story}\n${next}\n© Bay Post, 2025`, 10)[0],
    ).toBe('title: Hall opens');
  });

  it('takes no table and no figure for the lead', () => {
    const text = `Hall opens\nRank | Film | Total\n1 | Ice | £2m\nEUR to USD rate: 1.16\n${story}\n${next}`;
    expect(rolesOf(text, 10)).toEqual([
      'title: Hall opens',
      'body: Rank | Fil',
      'body: 1 | Ice | ',
      'body: EUR to USD',
      'lead: Harbour Fi',
      'body: It has six',
    ]);
  });

  it('reads a numbered list beneath its label', () => {
    const list = [
      'The first three:',
      '1. Ice – 12m (opening)',
      '2. Reef – 9m (total 14m.)',
      '3. Kelp – 2m (opening)',
    ];
    expect(rolesOf(`Hall opens\n${story}\n${list.join('\n')}\n${next}`, 7).slice(2, 6)).toEqual([
      'heading: The fir',
      'body: 1. Ice ',
      'body: 2. Reef',
      'body: 3. Kelp',
    ]);
    // Numbered headings have paragraphs between them.
    expect(rolesOf(`Hall opens\n${story}\n1. The hall\n${next}\n2. The cafe\n${next}`, 7)[2]).toBe(
      'heading: 1. The ',
    );
  });

  it('takes a name beside a date line for who wrote or printed it, never for the headline', () => {
    expect(rolesOf(`Hall opens\nOlga Lindt\n3 June 2025\n${story}\n${next}\n`, 10).slice(0, 3)).toEqual([
      'title: Hall opens',
      'wrapper: Olga Lindt',
      'wrapper: 3 June 202',
    ]);
    expect(rolesOf(`New Hall Opens\n3 June 2025\n${story}\n${next}`, 8)[0]).toBe('title: New Hall');
    expect(rolesOf(`3 June 2025\nNew Hall Opens\n${story}\n${next}`, 8)[1]).toBe('title: New Hall');
    expect(rolesOf(`Hall opens\nSix screens and a cafe\n3 June 2025\n${story}\n${next}`, 8)[1]).toBe(
      'heading: Six scre',
    );
  });

  it('parts the label of a mail or a feed from the headline', () => {
    expect(
      rolesOf(`From: Desk <d@x.example>\nDate: 3 Jun 2025\nSubject: Hall opens\n${story}\n${next}`, 10).slice(
        0,
        4,
      ),
    ).toEqual(['wrapper: From: Desk', 'wrapper: Date: 3 Ju', 'wrapper: Subject:', 'title: Hall opens']);
  });

  it.each([
    'The following content was supplied by an outside provider and has not been checked.',
    'Полная версия интервью: «Маяк», № 12 от 03.06.2025',
    'Впервые опубликовано в журнале «Маяк»',
    '[图片]',
    '3小时前',
    '编辑 王小明',
    'г. Осло',
  ])('leaves out: %s', (line) => {
    expect(rolesOf(`Hall opens\n${line}\n${story}\n${next}`, 9)[1]).toMatch(/^wrapper/u);
  });

  it.each([
    'The following year was kinder to the port, which was rebuilt by its owners.',
    'Полная версия фильма идёт три часа, и зрители это знали.',
  ])('keeps what tells: %s', (line) => {
    expect(rolesOf(`Hall opens\n${story}\n${line}\n${next}`, 9)[2]).toMatch(/^body/u);
  });
});
