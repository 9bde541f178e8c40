/** Passages that are misread, reordered or broken up are still found whole, and set phrases that happen to meet are none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignPassages, findReuse } from '../../pipeline/compare/reuse/index.ts';

const slice = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

/** Both sides of every passage, as printed. */
const sides = (a: string, b: string): (readonly [string, string])[] =>
  alignPassages(a, b).map((p) => [slice(a, p.a_start, p.a_end), slice(b, p.b_start, p.b_end)]);

describe('misread by a machine', () => {
  const read =
    'Harbour officials confirmed yesterday evening that the northern breakwater would remain closed until engineers had examined every damaged section';

  test('letters, also at the edges', () => {
    const misread =
      'Harhour officials confirrned yesterday evening that the northern brcakwater would remain c1osed until engineers had exarnined every damaged sectlon';
    expect(
      sides(`One thing first. ${read}. Then silence.`, `Quite elsewhere: ${misread}; nobody came.`),
    ).toEqual([[read, misread]]);
    expect(alignPassages(read, misread)[0]?.differences).toEqual([
      { a: 'Harbour', b: 'Harhour' },
      { a: 'confirmed', b: 'confirrned' },
      { a: 'breakwater', b: 'brcakwater' },
      { a: 'closed', b: 'c1osed' },
      { a: 'examined', b: 'exarnined' },
      { a: 'section', b: 'sectlon' },
    ]);
  });

  test('words broken at the end of a line, and run together', () => {
    const broken =
      'Harbour offi-\ncials confirmed yesterday evening that thenorthern breakwater would re main closed until engineers had ex-\namined everydamaged section';
    expect(sides(`Before. ${read}`, `${broken} and more`)).toEqual([[read, broken]]);
  });

  test('a short word put beside a long one does not break it', () => {
    const [passage] = alignPassages(
      'evening town above bridge council the in keeper the said for river',
      'evening the town above bridge council the in keeper of the said for river',
    );
    expect(passage?.differences).toEqual([
      { a: '', b: 'the' },
      { a: '', b: 'of' },
    ]);
  });

  test('so badly that no three words agree in a row', () => {
    const misread =
      'Harbour officia1s confirmed ycsterday evenlng that tbe northern brcakwater wou1d remain cIosed untll engineers bad examined evcry damaged sectlon';
    const others = ['The council met behind doors', 'Rain fell on the fields all week'];
    const paragraphs = [...others, `It was told: ${read}`, `A paper has it: ${misread}`].map((text, i) => ({
      id: `p${i}`,
      text,
      lang: null,
      group: null,
    }));
    const rows = [...findReuse(paragraphs, { passages: true }).rows];
    expect(rows.map(({ a, b }) => [a, b])).toEqual([['p2', 'p3']]);
    expect(slice(paragraphs[3]!.text, rows[0]!.b_start, rows[0]!.b_end)).toBe(misread);
    const { differences, ...place } = rows[0]!;
    expect(differences).toContainEqual({ a: 'officials', b: 'officia1s' });
    expect([...findReuse(paragraphs, { passages: 'places' }).rows]).toEqual([place]);
  });

  test('bent by Russian grammar', () => {
    const a =
      'Министерство транспорта подготовило подробную программу обновления речных вокзалов северных городов всей нашей страны';
    const b =
      'Министерством транспорта подготовлена подробная программа обновления речного вокзала северных городов всей нашей страны';
    expect(sides(`${a}. Дождь.`, `Снег. ${b}`)).toEqual([[a, b]]);
  });

  test('another figure is another word', () => {
    const told = (year: number): string =>
      `The harbour board decided in ${year} that engineers would examine every damaged section of the breakwater`;
    const [passage] = alignPassages(told(2018), told(2019));
    expect([passage?.numbers_differ, passage?.differences]).toEqual([true, [{ a: '2018', b: '2019' }]]);
  });
});

describe('in another order', () => {
  const long =
    'The orchestra will tour nine towns along the upper river before its hall opens again in the spring';
  const short = 'Tickets cost less than a loaf of bread';

  test('a short sentence beside a passage belongs to it', () => {
    const a = `Nothing else. ${long}. ${short}. Curtain.`;
    const b = `Meanwhile there. ${short}. ${long}. Applause!`;
    expect(sides(a, b)).toEqual([[`${long}. ${short}`, `${short}. ${long}`]]);
    expect(alignPassages(a, b)[0]).toMatchObject({ similarity: 1, containment: 1, differences: [] });
  });

  test('what is left out between them is told', () => {
    const [passage] = alignPassages(`${long}. Yes. ${short}`, `${short}. So there. ${long}`);
    expect(passage?.differences).toEqual([
      { a: '', b: 'So there' },
      { a: 'Yes', b: '' },
    ]);
  });

  test('long sentences are a passage each', () => {
    const other =
      'A second programme for children under seven will be shown on Sundays at noon in the old depot';
    expect(sides(`${long}. ${other}`, `${other}. ${long}`)).toEqual([
      [long, long],
      [other, other],
    ]);
  });

  test('clauses too short to be a passage are one when they touch', () => {
    const [x, y] = ['he walked along the frozen river', 'carrying nothing but a paper lantern'];
    expect(sides(`${x}, ${y}`, `${y} ${x}`)).toEqual([[`${x}, ${y}`, `${y} ${x}`]]);
  });

  test('Chinese clauses', () => {
    const [x, y] = ['剧团将沿着大河上游巡演九座小城', '门票价格比一个面包还便宜'];
    expect(sides(`旧闻。${x}，${y}。完`, `新事：${y}，${x}。散场`)).toEqual([[`${x}，${y}`, `${y}，${x}`]]);
  });

  test('a short sentence far from the passage is none of it', () => {
    const far = 'Nobody had expected so many visitors on such a cold and windy day in late autumn';
    expect(
      sides(`${long}. ${far}. ${short}`, `${short}. ${far.split(' ').reverse().join(' ')}. ${long}`),
    ).toEqual([[long, long]]);
  });

  test('two set phrases that happen to meet are no passage', () => {
    const [x, y] = [
      'told reporters at a press conference on Friday',
      'compared with the same period of last year',
    ];
    expect(
      alignPassages(
        `The mayor ${x} that fewer ferries had run this summer ${y}, alas`,
        `Exports of timber grew ${y} and prices fell, the minister ${x}`,
      ),
    ).toEqual([]);
  });
});

const words =
  'harbour breakwater engineer harhour lantern lanterns river rivers paper town of the a 7 大 河 小 城'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join(' '));
const token = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const weight = (part: string): number =>
  (part.match(token) ?? []).reduce((sum, word) => sum + (/\p{Script=Han}/u.test(word) ? 3 : 5), 0);

test('every passage is long enough on both sides, and no character is in two', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const passages = alignPassages(a, b);
      for (const [i, p] of passages.entries()) {
        expect(weight(slice(a, p.a_start, p.a_end))).toBeGreaterThanOrEqual(60);
        expect(weight(slice(b, p.b_start, p.b_end))).toBeGreaterThanOrEqual(60);
        for (const q of passages.slice(i + 1)) {
          expect(p.a_end <= q.a_start).toBe(true);
          expect(p.b_end <= q.b_start || q.b_end <= p.b_start).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('no piece reaches across another: its words would count twice', () => {
  const [found] = alignPassages(
    '与七丅丞专丞东且世丢上世丠东且世丢上世丠丟三且与七丅丞专丞丅丒丘专不丅丒丘专不並丆两丣',
    '东且世丢上世丠与七丅丞专丞东且世丢上世丠丅丒丘专不',
  );
  expect(found).toMatchObject({ similarity: 1, containment: 1 });
});
