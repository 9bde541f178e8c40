/** The quotation grammars against their example passages, and against what the marks themselves can do. */

import { describe, expect, it } from 'vitest';
import { noReference } from '../../pipeline/collect/reference.ts';
import { contextFrom } from '../../pipeline/context.ts';
import type { FoundName, LanguageCode, QuoteGrammar, Reading } from '../../pipeline/contract.ts';
import { quotedBuilds } from '../../pipeline/languages/en/examples/quoted-builds.ts';
import { quotedClauses } from '../../pipeline/languages/en/examples/quoted-clauses.ts';
import { quotedDiscourse } from '../../pipeline/languages/en/examples/quoted-discourse.ts';
import { quotedJudgements } from '../../pipeline/languages/en/examples/quoted-judgements.ts';
import { quotedPassages as englishPassages } from '../../pipeline/languages/en/examples/quoted-passages.ts';
import { quotedSubjects } from '../../pipeline/languages/en/examples/quoted-subjects.ts';
import { quoteExamples as english } from '../../pipeline/languages/en/examples/quotes.ts';
import { quotes as quotesEn } from '../../pipeline/languages/en/speech/quotes.ts';
import { interviews as russianInterviews } from '../../pipeline/languages/ru/examples/interviews.ts';
import { quotedBuilds as russianBuilds } from '../../pipeline/languages/ru/examples/quoted-builds.ts';
import { quotedBusiness as russianBusiness } from '../../pipeline/languages/ru/examples/quoted-business.ts';
import { quotedClauses as russianClauses } from '../../pipeline/languages/ru/examples/quoted-clauses.ts';
import { quotedDiscourse as russianDiscourse } from '../../pipeline/languages/ru/examples/quoted-discourse.ts';
import { quotedPassages as russianPassages } from '../../pipeline/languages/ru/examples/quoted-passages.ts';
import { quotedSubjects as russianSubjects } from '../../pipeline/languages/ru/examples/quoted-subjects.ts';
import { quoteExamples as russian } from '../../pipeline/languages/ru/examples/quotes.ts';
import { quotes as quotesRu } from '../../pipeline/languages/ru/speech/quotes.ts';
import type { QuoteExample } from '../../pipeline/languages/shared/speech/example.ts';
import { scanMarks } from '../../pipeline/languages/shared/speech/marks.ts';
import { quotedBuilds as chineseBuilds } from '../../pipeline/languages/zh/examples/quoted-builds.ts';
import { quotedDiscourse as chineseDiscourse } from '../../pipeline/languages/zh/examples/quoted-discourse.ts';
import { quotedPassages as chinesePassages } from '../../pipeline/languages/zh/examples/quoted-passages.ts';
import { quoteExamples as chinese } from '../../pipeline/languages/zh/examples/quotes.ts';
import { quotes as quotesZh } from '../../pipeline/languages/zh/speech/quotes.ts';
import { extract } from '../../pipeline/stages/extract.ts';
import { normalize } from '../../pipeline/stages/normalize.ts';
import { passageOf, readPassage } from './quote-passage.ts';

const languages: readonly (readonly [LanguageCode, QuoteGrammar, readonly QuoteExample[]])[] = [
  ['en', quotesEn, english],
  ['ru', quotesRu, russian],
  ['zh', quotesZh, chinese],
];

describe.each(languages)('quotations in %s', (lang, grammar, examples) => {
  it.each(examples.map((example) => [example.text, example] as const))('%s', (_text, example) => {
    const { paragraphs, expected } = passageOf(example);
    const found = readPassage(grammar, example, lang).map((quote) => ({
      words: (paragraphs[quote.paragraph] ?? '').slice(quote.start, quote.end),
      start: quote.start,
      speaker: quote.speaker,
    }));
    expect(found).toEqual(expected.map(({ text, start, speaker }) => ({ words: text, start, speaker })));
  });
});

const { authority } = contextFrom(noReference, 'full');

describe.each([
  [
    'en',
    [
      ...englishPassages,
      ...quotedDiscourse,
      ...quotedClauses,
      ...quotedJudgements,
      ...quotedSubjects,
      ...quotedBuilds,
    ],
  ],
  [
    'ru',
    [
      ...russianPassages,
      ...russianDiscourse,
      ...russianClauses,
      ...russianSubjects,
      ...russianBusiness,
      ...russianBuilds,
      ...russianInterviews,
    ],
  ],
  ['zh', [...chinesePassages, ...chineseDiscourse, ...chineseBuilds]],
] as const)('passages in %s, read through all stages', (lang, passages) => {
  it.each(passages.map((text) => [text]))('%s', (text) => {
    const { paragraphs, expected } = passageOf({ text });
    const article = normalize({
      article_id: 'art-test',
      raw_file: 'test',
      sha256: '',
      encoding: 'utf-8',
      text: paragraphs.join('\n'),
      sidecar: { lang },
    });
    const found = extract(article, authority).quotes.map((quote) => [
      article.paragraphs[quote.paragraph]?.text.slice(quote.start, quote.end),
      quote.speaker,
    ]);
    expect(found).toEqual(expected.map(({ text: words, speaker }) => [words.trim(), speaker]));
  });
});

function read(
  grammar: QuoteGrammar,
  lang: LanguageCode,
  text: string,
  role: Reading['role'] = 'body',
  names: FoundName[] = [],
) {
  return grammar([{ paragraph: 0, role, lang, text, sentences: [] }], names);
}

describe('a quotation', () => {
  it('tells its stretches by one group, its speaker by place and its cue by words', () => {
    const text =
      '"We waited," Boris Lebedev said, "and it came." Nobody else spoke. "It is over," Ann Reed added.';
    const found = read(quotesEn, 'en', text);
    expect(found.map((quote) => quote.group)).toEqual([0, 0, 1]);
    expect(found.map((quote) => quote.cue)).toEqual(['said', 'said', 'added']);
    const place = found[2]?.speaker_place;
    expect(place && text.slice(place.start, place.end)).toBe('Ann Reed');
  });

  it('is partial inside a sentence and direct by itself', () => {
    const text = 'Petrov called the deal "a painful but necessary step". "We had no choice," he said.';
    expect(read(quotesEn, 'en', text).map((quote) => quote.kind)).toEqual(['partial', 'direct']);
  });

  it('is looked for only where the article itself speaks', () => {
    const text = '"We are glad," said Anna Blake.';
    expect(read(quotesEn, 'en', text, 'caption')).toEqual([]);
    expect(read(quotesEn, 'en', text, 'title')).toHaveLength(1);
  });

  it('is credited to the holder of an office the names grammar has read', () => {
    const text = 'Irina Bell runs Alpha Bank (AB), where she is chief executive. "We grew," the AB CEO said.';
    const name: FoundName = {
      paragraph: 0,
      start: 0,
      end: 10,
      rule: 'names.test',
      certainty: 'stated',
      type: 'person',
      name: 'Irina Bell',
      form: 'full',
      entity_id: null,
      role: { paragraph: 0, start: 16, end: 61 },
    };
    expect(read(quotesEn, 'en', text, 'body', [name])[0]?.speaker).toBe('Irina Bell');
  });

  it('survives text without end, without marks and of marks only', () => {
    for (const text of [
      '',
      '"',
      '«««',
      '“”',
      "'''",
      '"""""""',
      '«»',
      '「」」',
      '— ',
      '— ?',
      '：“',
      '“ ” “ ”',
      '"a',
    ]) {
      for (const [lang, grammar] of languages) expect(() => read(grammar, lang, text)).not.toThrow();
    }
  });
});

describe('a paragraph of quotations', () => {
  // Each clause points back over all that stands before it: anything but linear time would not end within the time of a test.
  it('of a hundred kilobytes is read in linear time', () => {
    const turn =
      '"Yes," Ann Reed, 54, said. Carl Moe, who ran the bank, and its governor, Tom Hale, called it "no miracle". The 54-year-old said it was "fine", she added, and the company "agreed". ';
    const found = read(quotesEn, 'en', turn.repeat(600));
    expect(found.length).toBeGreaterThan(1500);
  });
});

describe('paired marks', () => {
  const inside = (text: string): string[] =>
    scanMarks(text).pairs.map((pair) => text.slice(pair.start, pair.end));

  it.each([
    ['“one” and "two" and ‘three’', ['one', 'two', 'three']],
    ['«ООО «Лютик» строит» дом', ['ООО «Лютик» строит']],
    ['«ООО «Лютик», — сказал он', ['ООО «Лютик']],
    ['„eins“ und „zwei”', ['eins', 'zwei']],
    ["'It isn't the teachers' fault,' she said", ["It isn't the teachers' fault,"]],
    ["the '90s, rock 'n' roll and the dogs' home", ['n']],
    ['a 6" pipe and a 27" screen', []],
    ['"He has a 6" pipe," she said', ['He has a 6" pipe,']],
    ['"We see "Red Dune" as a start," he said', ['We see "Red Dune" as a start,']],
    ['``so" it goes', ['so']],
    ['《他说“不”》和“是”', ['是']],
    ['「他說『等等』」', ['他說『等等』']],
    ['<<да>>', ['да']],
    ['"one" "two"', ['one', 'two']],
    ['" spaced marks " stay', [' spaced marks ']],
  ])('%s', (text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  // Long enough that anything but linear time would not end within the time of a test.
  it('read in linear time', () => {
    const text = `"a «b “c ' `.repeat(50_000);
    expect(scanMarks(text).unclosed).not.toBeNull();
  });
});
