import { describe, expect, it } from 'vitest';
import { rawSpan, sliceCodePoints } from '../../pipeline/lib/span.ts';
import { damageOf } from '../../pipeline/normalize/damage.ts';
import { layOut } from '../../pipeline/normalize/index.ts';

const found = (text: string): string[] =>
  damageOf(text, layOut(text).paragraphs).map(
    ({ kind, actual, expected }) => `${kind}: ${actual}${expected ? ` → ${expected}` : ''}`,
  );

const misread = (text: string, encoding: string): string =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));

describe('damaged characters', () => {
  it.each([
    [`He said ${misread('“yes”', 'windows-1252')} to it.`, `mojibake: ${misread('“', 'windows-1252')} → “`],
    [`The ${misread('café', 'windows-1252')} opened.`, `mojibake: ${misread('é', 'windows-1252')} → é`],
    [
      `Студия ${misread('Мир', 'windows-1251')} открылась.`,
      `mojibake: ${misread('Мир', 'windows-1251')} → Мир`,
    ],
    [misread('影片', 'windows-1252'), `mojibake: ${misread('影片', 'windows-1252')} → 影片`],
    ['Ïðèâåò, ìèð. Студия открылась.', 'mojibake: Ïðèâåò, ìèð → Привет, мир'],
    ['票房锟斤拷亿元。', 'mojibake: 锟斤拷'],
    ['Сборы вы\ufffdросли.', 'replacement-character: \ufffd'],
    ['Агентство Cиньхуа сообщило.', 'mixed-script: Cиньхуа → Синьхуа'],
    ['Фильм «Крaсный шёлк» вышел.', 'mixed-script: Крaсный → Красный'],
    ['The mаrket rose.', 'mixed-script: mаrket → market'],
    ['Ros\u200bkino opened.', 'invisible-character: \u200b'],
    ['Рос\u202eкино открылось.', 'invisible-character: \u202e'],
    ['He said &quot;yes&quot; to it.', 'html-leftover: &quot; → "'],
    [
      `In ${misread('Kraków, Plzeň', 'windows-1252')} it rained.`,
      `mojibake: ${misread('ó', 'windows-1252')} → ó`,
    ],
    [`From ${misread('Plzeň', 'windows-1252')} it came.`, `mojibake: ${misread('ň', 'windows-1252')} → ň`],
    ['So it ends.â€ He left.', 'mojibake: â€ → ”'],
    ['He was late â€" and sorry.', 'mojibake: â€" → —'],
    ['He said \\"yes\\" to it.', 'html-leftover: \\'],
    ['The distri- bution arm paid.', 'parted-word: distri- bution → distribution'],
    ['It opens in Ger- many.', 'parted-word: Ger- many → Germany'],
    ['A Paris- based company paid.', 'parted-word: Paris- based → Paris-based'],
    ['Сту- дия открылась.', 'parted-word: Сту- дия → Студия'],
    ['Сообщил анали-\nтик банка.', 'parted-word: анали-\nтик → аналитик'],
    ['Студия В«ВетерВ» закрылась.', 'mojibake: В« → «'],
    ['Сделку закрыли 4августа.', 'misplaced-space: закрыли 4августа. → закрыли 4 августа.'],
    ['Проект начали в2024 году.', 'misplaced-space: начали в2024 → начали в 2024'],
    ['Фильм вышел в мае 2025года.', 'misplaced-space: мае 2025года. → мае 2025 года.'],
    ['Дали 40 млн рублейна ремонт.', 'misplaced-space: млн рублейна → млн рублей на'],
    ['Сказал глава «Капитала»Пётр Ган.', 'misplaced-space: глава «Капитала»Пётр → глава «Капитала» Пётр'],
    ['The film opened.The cast came.', 'misplaced-space: film opened.The → film opened. The'],
    ['It opened in 2024.It closed.', 'misplaced-space: in 2024.It → in 2024. It'],
    ['It opened,and closed.', 'misplaced-space: It opened,and → It opened, and'],
    ['“Go,”said he.', 'misplaced-space: “Go,”said → “Go,” said'],
    ['It opened , and closed.', 'misplaced-space: It opened , → It opened,'],
    ['A line<br/>and another.', 'html-leftover: <br/>'],
    ['梁家山（Liáng Jiāshān）出席了活动。', 'bracketed-pinyin: （Liáng Jiāshān）'],
    ['=HYPERLINK("x") is a cell.', 'formula-leading: =H'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('names the letter that does not belong, and counts', () => {
    const text = '😀 Агентство Cиньхуа и Cеверсталь.';
    const [damage] = damageOf(text, layOut(text).paragraphs);
    expect(damage).toMatchObject({ letters: ['C'], count: 2, start: 12, end: 19 });
  });

  it.each([
    'IT-компания и SMSка, VIPы и PR-отдел, iPhone 15 и 5G.',
    'Компания VK, группа «МТС» и TASS — это Россия.',
    'Сёмга, Рёв, СССР и Россия. «Сірі» — Рівне.',
    'Café Müller à Paris: “Ça va?” — façade, naïveté, Ångström, Łódź.',
    'Das größte Käsefondue übertraf Öl.',
    'AT&T and R&D grew; x < y and 5 <6; Q&A.',
    '- Да, сказал он. -5 °C. +7 (495) 123-45-67.',
    '-5.3% за год.',
    '— Да.',
    'Two- and three-part films; pre- or post-war; mid- to late June; film- , book- and tea-lovers.',
    'The film- a long one- was shown, and the cast- all four- came.',
    'Кино- и телефильмы, теле- или радиопередачи.',
    'See cinema.example.org, Node.js in Reel.Online and C:\\films, $4 , 2 and e.g. this.',
    'Двух- трёхлетние саженцы, кино-\nи телефильмы, игра в4 руки, «ТАСС»овский стиль, 15-го года, 5х5, А4, 3D и 90х годов.',
    'Снимали В «Мосфильме» и на канале «Россия В». «Зенит»а, руб.на.',
    'Café “Ö”, Å “x”, Ä. 12 Ångström.',
    'Emoji 👩\u200d👩\u200d👧 and a soft\u00adhyphen.',
    '李明（Li Ming）出席。 He met Abe (Shinzō) in Tokyo (Tōkyō).',
    'Температура 20 °C, объём 5 м3, курс €1 = ₽95.',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('damaged text that can still be read', () => {
  const read = (text: string) => {
    const [paragraph] = layOut(text, { lang: 'en' }).paragraphs;
    return paragraph;
  };

  it.each([
    [
      `${misread('“Go,”', 'windows-1252')} he said in ${misread('Plzeň', 'windows-1252')}.`,
      '“Go,” he said in Plzeň.',
    ],
    ['â€œGo,â€ he said.', '“Go,” he said.'],
    ['â€œ走吧。â€他说。', '“走吧。”他说。'],
    ['\\"Go,\\" he said, and \\u201cstay\\u201d.', '"Go," he said, and “stay”.'],
    [
      'The distri- bution arm, Paris- based, left Ger- many.',
      'The distribution arm, Paris-based, left Germany.',
    ],
    ['It opened , and closed.Nobody came,they say .', 'It opened, and closed. Nobody came, they say.'],
    ['Two- and three-part films.', 'Two- and three-part films.'],
  ])('%s', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });

  it('keeps the places of what is read', () => {
    const raw = 'â€œGo,â€ said Ann 😀 of the distri- bution arm.Bob left.';
    const paragraph = read(raw);
    if (!paragraph) throw new Error('no paragraph');
    const printed = (words: string) => {
      const start = paragraph.text.indexOf(words);
      const span = rawSpan(paragraph, { start, end: start + words.length });
      return sliceCodePoints(raw, span.start, span.end);
    };
    expect(['“Go,”', 'Ann', 'distribution', 'arm.', 'Bob'].map(printed)).toEqual([
      'â€œGo,â€',
      'Ann',
      'distri- bution',
      'arm.',
      'Bob',
    ]);
  });
});

describe('damaged articles', () => {
  const lines = [
    'The harbour opened on Monday after four years of work, officials said.',
    'It cost twice what had been planned, according to the operator.',
    'A second terminal follows in May, when the roads are ready.',
  ];
  const story = lines.join('\n\n');

  it('finds a headline printed twice', () => {
    const text = `Harbour opens again\n\nHarbour opens again\n\n${story}`;
    const [damage, ...rest] = damageOf(text, layOut(text).paragraphs);
    expect(damage).toMatchObject({
      kind: 'doubled-headline',
      start: 21,
      end: 40,
      because: { paragraph: 0, start: 0, end: 19 },
    });
    expect(rest).toEqual([]);
    expect(found(`Harbour opens again Harbour opens again\n\n${story}`)[0]).toMatch(/^doubled-headline/);
  });

  it('finds a body stored twice, but not one paragraph told twice', () => {
    const text = `${story}\n\n${story}`;
    expect(damageOf(text, layOut(text).paragraphs)).toMatchObject([
      { kind: 'repeated-text', paragraph: 3, because: { paragraph: 0 } },
    ]);
    expect(found(`${story}\n\n${lines[0]}`)).toEqual([]);
  });

  it.each([
    'The operator said that the next stage of the work would cost another',
    'The operator said that the next stage of the work would cost, ',
    'The operator said more would come...',
    'Оператор сообщил, что следующий этап работ обойдётся городу ещё в',
  ])('finds an end cut off: %s', (end) => {
    expect(found(`${story}\n\n${end}`)).toMatchObject([expect.stringMatching(/^cut-off/)]);
  });

  it.each([
    'It was a success (and a costly one).',
    '“It was a success,” she said. “We were glad.”',
    'He was glad." –0–',
    'John Smith',
    'Ada Maria Bell, film editor and teacher, born 3 May 1936; died 12 February 2025',
    'Is it a success?',
    'Контакты для СМИ: Алёна Орлова, press@studio.example, +7 495 000-00-00',
    '(Xinhua)',
  ])('finds an end in: %s', (end) => {
    expect(found(`${story}\n\n${end}`)).toEqual([]);
  });

  it('says nothing of a list or of a text that never ends its sentences', () => {
    expect(
      found(
        'First result without a stop\nSecond result without a stop\nThird result that is quite long and also goes without a stop',
      ),
    ).toEqual([]);
  });
});
