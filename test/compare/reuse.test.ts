/** What text reuse must, and must not, find: sentences in the manner of agency copy. */
import { describe, expect, test } from 'vitest';
import {
  alignPassages,
  differingWords,
  findReuse,
  type ReuseRow,
  reuseAmong,
} from '../../pipeline/compare/reuse/index.ts';
import { TextsInMemory } from '../../pipeline/compare/reuse/reading/held-texts.ts';
import { ParagraphClasses } from '../../pipeline/compare/reuse/reading/paragraph-classes.ts';

type Options = Parameters<typeof findReuse>[1];
const all = { near: true, contained: true, passages: true, reworded: true };

function reuse(texts: readonly string[], options: Options = all): ReuseRow[] {
  const paragraphs = texts.map((text, i) => ({ id: `p${i + 1}`, text, lang: null, group: null }));
  return [...findReuse(paragraphs, options).rows];
}
const kinds = (rows: readonly ReuseRow[]): string[] => rows.map(({ kind }) => kind);
const slice = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

describe('identical in the comparison form', () => {
  test.each([
    [
      'quotes and dashes',
      'The film “North Wind” – a debut – opens today.',
      'the film "North Wind" - a debut - opens today.',
    ],
    ['white space', 'The film opens  today.', 'The\u00a0film opens\ttoday. '],
    ['ё and case', 'Ёлки зелёные, ещё раз', 'елки Зеленые, еще раз'],
    ['full width', '票房达７亿卢布，同比增长５％。', '票房达7亿卢布,同比增长5%。'],
    ['two scripts', '中俄合拍電影將於九月上映', '中俄合拍电影将于九月上映'],
    ['book-title marks and corner brackets', '影片《北風》在「東方」獎獲獎', '影片"北风"在“东方”奖获奖'],
    ['hidden characters', 'co\u00adoperation be\u200btween', 'cooperation between'],
    ['decomposed letters', 'Йошкар-Ола café', 'И\u0306ошкар-Ола cafe\u0301'],
    ['stress marks', 'за\u0301мок стоит', 'замок стоит'],
    ['ligatures', 'the o\ufb03ce of the ﬁlm', 'the office of the film'],
    ['a byte order mark inside a word', 'co\ufeffoperation', 'cooperation'],
    ['hidden characters before a mark', 'Й\u200bошкар cafe\u00ad\u0301', 'И\u200d\u0306ошкар café'],
    ['half-width katakana', 'ｶﾞｲﾄﾞ ﾊﾟｽ', 'ガイド パス'],
    ['Hangul in letters', '\u1112\u1161\u200b\u11ab\u1100\u116e\u11a8 영화', '한국 영화'],
    ['the line end of old computers', 'one line\u0085another', 'one line another'],
    ['marks in another order', `a${'\u0301\u0323'.repeat(12)} b`, `a${'\u0323\u0301'.repeat(12)} b`],
    ['ellipsis', 'And then … silence', 'And then ... silence'],
  ])('%s', (_, first, second) => {
    expect(kinds(reuse([first, second], {}))).toEqual(['identical']);
  });

  test.each([
    ['another sign', 'It was −5 degrees', 'It was 5 degrees'],
    ['another currency', 'It cost $5 million', 'It cost €5 million'],
    ['another figure', 'It cost 5 million', 'It cost 6 million'],
    ['й is not и', 'мой дом', 'мои дом'],
    ['other letters of Hangul alone', 'film \u1100', 'film \u1102'],
    ['words run together', 'in side the house', 'inside the house'],
  ])('not %s', (_, first, second) => {
    expect(reuse([first, second], {})).toEqual([]);
  });

  test('one row per member, to the smallest id, and one group', () => {
    const rows = reuse(['Same line', 'same line', 'SAME LINE', 'Other line'], {});
    expect(rows.map(({ a, b }) => [a, b])).toEqual([
      ['p1', 'p2'],
      ['p1', 'p3'],
    ]);
    expect(new Set(rows.map(({ group_id }) => group_id)).size).toBe(1);
    expect(rows[0]!.group_id).toMatch(/^reu-[0-9a-f]{16}$/);
  });

  test('paragraphs without a word are nobody’s copy', () => {
    expect(reuse(['***', '***', '', ' '])).toEqual([]);
  });
});

describe('numbers', () => {
  const report = (figure: string): string =>
    `The picture has earned ${figure} at the box office since it opened in cinemas across the country last week`;

  test.each([
    ['16,524,000 rubles', '8,371,000 rubles', true],
    ['700 million rubles', '700 billion rubles', true],
    ['1,500 rubles', '1 500 rubles', false],
    ['700 mln rubles', '700 million rubles', false],
    ['three million rubles', 'four million rubles', true],
    ['three million rubles', '3 million rubles', false],
    ['twenty-five rubles', '25 rubles', false],
    ['twenty-one rubles', '21 rubles', false],
    ['twenty-one rubles', 'twenty rubles', true],
    ['one million rubles', '1,000,000 rubles', false],
    ['a million rubles', 'a billion rubles', true],
    ['one hundred twenty rubles', '120 rubles', false],
    ['one ruble', 'a ruble', false],
    ['millions of rubles', 'many rubles', false],
    ['٣٤ rubles', '٣٥ rubles', true],
    ['two hundred and five rubles', 'two hundred and six rubles', true],
    ['$2.3bn', '$2.3 billion', false],
    ['$2.3bn', '$2.4 billion', true],
    ['700k rubles', '700,000 rubles', false],
    ['７００ rubles', '700 rubles', false],
  ])('%s and %s', (first, second, differ) => {
    const row = reuse([report(first), report(second)], { near: true })[0]!;
    expect(row.kind).toMatch(/near|identical/);
    expect(row.numbers_differ).toBe(differ);
  });

  test('Han numerals', () => {
    const text = (n: string): string => `据当地媒体报道，事故共造成${n}人死亡，另有多人受伤送往附近医院救治`;
    expect(reuse([text('三'), text('四')], { near: true })[0]!.numbers_differ).toBe(true);
    expect(reuse([text('两'), text('二')], { near: true })[0]!.numbers_differ).toBe(false);
    expect(reuse([text('二十五'), text('25')], { near: true })[0]!.numbers_differ).toBe(false);
    expect(reuse([text('一百二十'), text('102')], { near: true })[0]!.numbers_differ).toBe(true);
    expect(reuse([text('三万'), text('3万')], { near: true })[0]!.numbers_differ).toBe(false);
    expect(reuse([text('三亿五千万'), text('3.5亿')], { near: true })[0]!.numbers_differ).toBe(false);
    expect(reuse([text('一万二千亿'), text('1.2兆')], { near: true })[0]!.numbers_differ).toBe(false);
    expect(reuse([text('三亿五千万'), text('3.05亿')], { near: true })[0]!.numbers_differ).toBe(true);
  });

  test('Russian words for numbers', () => {
    const text = (n: string): string =>
      `По данным прокатчика, картина собрала ${n} рублей в кинотеатрах страны с начала показа на прошлой неделе`;
    expect(reuse([text('двадцать пять миллионов'), text('25 млн')], { near: true })[0]!.numbers_differ).toBe(
      false,
    );
    expect(reuse([text('двадцать один миллион'), text('21 млн')], { near: true })[0]!.numbers_differ).toBe(
      false,
    );
    expect(reuse([text('один миллион'), text('один миллиард')], { near: true })[0]!.numbers_differ).toBe(
      true,
    );
    expect(reuse([text('полтора миллиарда'), text('1,5 млрд')], { near: true })[0]!.numbers_differ).toBe(
      false,
    );
    expect(reuse([text('двести тысяч'), text('двести пять тысяч')], { near: true })[0]!.numbers_differ).toBe(
      true,
    );
  });

  test('a contained text is asked only for its own figures', () => {
    const short = 'Ticket sales reached 64 million yuan by the end of the second weekend';
    const long = `${short}, said the distributor, which has shown 33 films in 15 cities since 2019 and plans 8 more`;
    const [row] = reuse([short, long], { contained: true });
    expect([row!.kind, row!.numbers_differ, row!.containment]).toEqual(['contained', false, 1]);
  });
});

describe('passages', () => {
  const lead =
    'The joint drama "Northern Road", which took in nearly 300 million rubles (about 27 million yuan) in Russia in spring, drew on crews from both countries at every step. In October this year, the picture will open in China as a tribute to the anniversary of diplomatic relations between the two states.';
  const later =
    'Consider the joint drama "Northern Road", which took in nearly 300 million rubles (about 27 million yuan) in Russia in spring, for instance. Projects of this kind carry a memory both peoples share. In October this year, "Northern Road" will open in China as a tribute to the anniversary of diplomatic relations between the two states.';

  test('two clauses with their places and what differs', () => {
    const passages = alignPassages(lead, later);
    const first = passages.map((p) => slice(lead, p.a_start, p.a_end));
    const second = passages.map((p) => slice(later, p.b_start, p.b_end));
    expect(first).toEqual([
      'The joint drama "Northern Road", which took in nearly 300 million rubles (about 27 million yuan) in Russia in spring',
      'In October this year, the picture will open in China as a tribute to the anniversary of diplomatic relations between the two states',
    ]);
    expect(second[0]).toBe(first[0]!.replace('The', 'the'));
    expect(second[1]).toBe(first[1]!.replace('the picture', '"Northern Road"'));
    expect(differingWords(lead, later)).toEqual([{ a: 'the picture', b: 'Northern Road' }]);
    expect(passages.map((p) => p.numbers_differ)).toEqual([false, false]);
  });

  test('the rows of a pair: its relation, then its passages', () => {
    expect(kinds(reuse([lead, later]))).toEqual(['near', 'passage', 'passage']);
  });

  test('a moved and edited Chinese sentence, in two scripts', () => {
    const a =
      '据悉，本届电影节将于六月二十一日至二十五日在上海展览中心举行开幕式，来自三十多个国家的影片参展。评委会名单尚未公布。';
    const b =
      '评委會主席説，觀眾期待已久。本屆電影節將於六月二十一日至二十五日在上海展覽中心正式舉行開幕式，門票下週開售。';
    const [passage, ...rest] = alignPassages(a, b);
    expect(rest).toEqual([]);
    expect(slice(a, passage!.a_start, passage!.a_end)).toBe(
      '本届电影节将于六月二十一日至二十五日在上海展览中心举行开幕式',
    );
    expect(slice(b, passage!.b_start, passage!.b_end)).toBe(
      '本屆電影節將於六月二十一日至二十五日在上海展覽中心正式舉行開幕式',
    );
    expect(passage!.differences).toEqual([{ a: '', b: '正式' }]);
  });

  test('places count code points, also behind emoji and decomposed letters', () => {
    const core = 'the festival jury will name the winners of the short film competition on Sunday evening';
    const a = `🎬🎬 Cafe\u0301: ${core}`;
    const b = `Reported earlier that ${core}, organisers said`;
    const [p] = alignPassages(a, b);
    expect(slice(a, p!.a_start, p!.a_end)).toBe(core);
    expect(slice(b, p!.b_start, p!.b_end)).toBe(core);
  });

  test('a changed figure inside a passage', () => {
    const [p] = alignPassages(
      'Earlier: the ministry said that 15 Russian companies had brought new films to the market in June this year.',
      'Later on the ministry said that 17 Russian companies had brought new films to the market in June this year, it was noted.',
    );
    expect([p!.numbers_differ, p!.differences]).toEqual([true, [{ a: '15', b: '17' }]]);
  });

  test('carries on behind a changed word when two words agree again', () => {
    const a =
      'Reporters learned that the studio will soon open a second training centre for animators in Kazan next spring, officials say';
    const b =
      'A source told us the studio will soon open a second training centre for animators in Samara next spring. More later';
    const [p] = alignPassages(a, b);
    expect(slice(a, p!.a_start, p!.a_end)).toMatch(/^the studio .* next spring$/);
    expect(p!.differences).toEqual([{ a: 'Kazan', b: 'Samara' }]);
  });

  test('eleven words are not a passage', () => {
    expect(alignPassages('a b c d e f g h i j k x', 'a b c d e f g h i j k y')).toEqual([]);
    expect(alignPassages('a b c d e f g h i j k l x', 'a b c d e f g h i j k l y')).toHaveLength(1);
  });

  test('found among many by rows alone', () => {
    const filler = (n: number): string => Array.from({ length: 30 }, (_, i) => `w${n}x${i}`).join(' ');
    const shared =
      'officials from both sides signed the memorandum on cooperation in film production and distribution';
    const texts = Array.from({ length: 50 }, (_, n) =>
      n % 10 === 0 ? `${filler(n)} ${shared} ${filler(n + 100)}` : filler(n),
    );
    const rows = reuse(texts, { passages: true });
    expect(kinds(rows)).toEqual(Array(10).fill('passage'));
  });
});

describe('contained and reworded', () => {
  test('an edit of the same sentence is reworded, never a duplicate', () => {
    const rows = reuse([
      'The Russian delegation brought fifteen new feature films to the Shanghai market and hopes to find partners in China for joint work',
      'The delegation of Russia brought fifteen feature films to the market in Shanghai and hopes to find partners for joint work in China',
    ]);
    expect(kinds(rows)[0]).toBe('reworded');
  });

  test('texts that only share a topic are nothing', () => {
    expect(
      reuse([
        'The central bank kept its key rate unchanged on Friday, citing inflation that slowed less than expected',
        'Analysts had expected the central bank to cut the rate, as inflation slowed in the spring, but it did not',
      ]),
    ).toEqual([]);
  });

  test('four shingles are too few to be contained', () => {
    expect(
      reuse(
        [
          'one two three four five six',
          'one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
        ],
        { contained: true },
      ),
    ).toEqual([]);
  });
});

describe('crowds', () => {
  const template = (i: number): string =>
    `Results of trading on the exchange for the day number ${i} were summed up by the clearing house this evening without incident`;

  test('a line repeated very often stays one class', () => {
    const rows = reuse(
      Array.from({ length: 5000 }, () => 'All rights reserved by the agency'),
      all,
    );
    expect(rows).toHaveLength(4999);
  });

  test('more than a thousand that are all alike are given by their nearest neighbours, and the group says so', () => {
    const texts = Array.from({ length: 1500 }, (_, i) => template(i));
    const paragraphs = texts.map((text, i) => ({ id: `p${i}`, text, lang: null, group: null }));
    const { rows, groups } = findReuse(paragraphs, { near: true });
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ members: 1500, capped: true });
    expect([...rows].length).toBeLessThan(1500 * 33);
    const shuffled = findReuse(paragraphs.toReversed(), { near: true });
    expect([...shuffled.rows]).toEqual([...findReuse(paragraphs, { near: true }).rows]);
  });

  test('some hundreds are given whole', () => {
    const texts = Array.from({ length: 300 }, (_, i) => template(i));
    expect(reuse(texts, { near: true })).toHaveLength((300 * 299) / 2);
  });
});

test('a group keeps its id when others arrive, and says how loosely it chains', () => {
  const texts = ['one two three four five six seven eight', 'one two three four five six seven nine'];
  const ids = (more: readonly string[]): string[] =>
    reuse([...texts, ...more], { near: true }).map((r) => r.group_id!);
  expect(ids(['something else altogether here'])).toEqual(ids([]));
  const paragraphs = texts.map((text, i) => ({ id: `p${i}`, text, lang: null, group: 'article-1' }));
  const { groups, rows } = findReuse(paragraphs, { near: true });
  expect(groups[0]!.lowest_similarity).toBeCloseTo(5 / 7);
  expect([...rows][0]).toMatchObject({ a_group: 'article-1', b_group: 'article-1', a_start: 0 });
});

test('what was found can be written when the tokens were given back', () => {
  const told =
    'The ministry said on Tuesday that 120 people attended the festival in the old harbour of the city';
  const texts = [
    told,
    told,
    `${told}, and that more would come.`,
    `Elsewhere, a report: ${told.slice(13)}; no more.`,
  ];
  const classes = new ParagraphClasses(new TextsInMemory());
  for (const [i, text] of texts.entries()) classes.add({ id: `p${i + 1}`, text, lang: null, group: null });
  const found = reuseAmong(classes, all);
  classes.releaseContent();
  expect(classes.content.values.buffer.byteLength).toBe(0);
  expect([...found.rows]).toEqual(reuse(texts));
  expect(kinds(reuse(texts))).toContain('identical');
});
