/** Names in three languages: every example exactly, roles beside persons, known names kept, and floors on sentences kept aside. */
import { describe, expect, it } from 'vitest';
import type { FoundName, LanguageCode, NameGrammar, Reading } from '../../pipeline/contract.ts';
import { firmsInSlots } from '../../pipeline/languages/en/examples/firms-in-slots.ts';
import { nameBuilds as englishBuilds } from '../../pipeline/languages/en/examples/name-builds.ts';
import { nameExamples as english } from '../../pipeline/languages/en/examples/names.ts';
import { roleNameExamples as englishByRole } from '../../pipeline/languages/en/examples/names-by-role.ts';
import { namesOfFeatures } from '../../pipeline/languages/en/examples/names-of-features.ts';
import {
  besideMarkedTitles,
  namesOfRankings,
} from '../../pipeline/languages/en/examples/names-of-rankings.ts';
import { names as en } from '../../pipeline/languages/en/names/names.ts';
import { nameBuilds as russianBuilds } from '../../pipeline/languages/ru/examples/name-builds.ts';
import { nameExamples as russian } from '../../pipeline/languages/ru/examples/names.ts';
import { namesByTrade } from '../../pipeline/languages/ru/examples/names-by-trade.ts';
import { names as ru } from '../../pipeline/languages/ru/names/names.ts';
import { bylineExamples } from '../../pipeline/languages/zh/examples/bylines.ts';
import { firmExamples } from '../../pipeline/languages/zh/examples/firms.ts';
import { nameBuilds as chineseBuilds } from '../../pipeline/languages/zh/examples/name-builds.ts';
import { nameExamples as chinese } from '../../pipeline/languages/zh/examples/names.ts';
import { peopleExamples } from '../../pipeline/languages/zh/examples/people.ts';
import { names as zh } from '../../pipeline/languages/zh/names/names.ts';
import { heldOut as heldOutEnglish } from './held-out/en.ts';
import { heldOut as heldOutRussian } from './held-out/ru.ts';
import { heldOut as heldOutChinese } from './held-out/zh.ts';
import { percent, scoreNames, sentencesOf } from './marked-names.ts';

const languages: readonly [LanguageCode, NameGrammar, readonly string[], readonly string[]][] = [
  [
    'en',
    en,
    [
      ...english,
      ...englishByRole,
      ...namesOfFeatures,
      ...namesOfRankings,
      ...besideMarkedTitles,
      ...firmsInSlots,
      ...englishBuilds,
    ],
    heldOutEnglish,
  ],
  ['ru', ru, [...russian, ...russianBuilds, ...namesByTrade], heldOutRussian],
  [
    'zh',
    zh,
    [...chinese, ...peopleExamples, ...bylineExamples, ...firmExamples, ...chineseBuilds],
    heldOutChinese,
  ],
];

function reading(lang: LanguageCode, text: string, paragraph = 0): Reading {
  return { paragraph, role: 'body', lang, text, sentences: sentencesOf(text) };
}

describe.each(languages)('%s names', (lang, grammar, examples, heldOut) => {
  it.each(examples.map((example) => [example]))('%s', (example) => {
    expect(scoreNames(lang, grammar, [example]).misses).toEqual([]);
  });

  it('stays above the floor on sentences kept aside', () => {
    const score = scoreNames(lang, grammar, heldOut);
    expect(percent(score.overlapping, score.found)).toBeGreaterThanOrEqual(95);
    expect(percent(score.overlapping, score.expected)).toBeGreaterThanOrEqual(93);
    expect(percent(score.exact, score.expected)).toBeGreaterThanOrEqual(90);
  });

  it('finds no two names in one place and gives slices of the text', () => {
    for (const example of [...examples, ...heldOut]) {
      const text = example.replace(/\[[powelag]:([^\]=]+)(?:=[^\]]+)?\]/gu, '$1');
      const found = grammar(
        text.split('\n').map((line, i) => reading(lang, line, i)),
        [],
      );
      found.forEach((name, i) => {
        expect(name.end).toBeGreaterThan(name.start);
        const next = found[i + 1];
        if (next?.paragraph === name.paragraph) expect(next.start).toBeGreaterThanOrEqual(name.end);
      });
    }
  });
});

const roles: readonly [LanguageCode, NameGrammar, string, string, string][] = [
  [
    'en',
    en,
    'Vera Lindt, Director of the Music Department of the Austrian Ministry of Culture, spoke first.',
    'Vera Lindt',
    'Director of the Music Department of the Austrian Ministry of Culture',
  ],
  [
    'en',
    en,
    'According to Vera Lindt, CEO of the Austrian media holding Alpen Media Group (AMG), which made the film, sales rose.',
    'Vera Lindt',
    'CEO of the Austrian media holding Alpen Media Group (AMG)',
  ],
  [
    'en',
    en,
    'The film was made by general producer Boris Kern and director Emil Stark.',
    'Boris Kern',
    'general producer',
  ],
  ['en', en, "The company's CEO Emil Stark said so.", 'Emil Stark', 'CEO'],
  ['en', en, 'Japanese Prime Minister Kenji Mori left.', 'Kenji Mori', 'Japanese Prime Minister'],
  [
    'ru',
    ru,
    'Генеральный директор компании «Альпен» Вера Линдт сказала об этом.',
    'Вера Линдт',
    'Генеральный директор компании «Альпен»',
  ],
  [
    'ru',
    ru,
    'Об этом сообщила Вера Линдт, глава департамента кино, на встрече.',
    'Вера Линдт',
    'глава департамента кино',
  ],
  ['ru', ru, 'Министр культуры РФ Ольга Сомова открыла вечер.', 'Ольга Сомова', 'Министр культуры РФ'],
  ['zh', zh, '国家电影局局长王晓辉出席会议。', '王晓辉', '国家电影局局长'],
  ['zh', zh, '中国驻美国大使李明远表示祝贺。', '李明远', '中国驻美国大使'],
];

describe('roles', () => {
  it.each(roles)('%s %s %s', (lang, grammar, text, person, role) => {
    const found = grammar([reading(lang, text)], []).find((name) => name.name === person);
    expect(found?.role && text.slice(found.role.start, found.role.end)).toBe(role);
  });
});

describe('known names', () => {
  const text = 'Boris Kern directed "Red Dune". B. Kern and Kern\'s wife left. The Dune Fund paid.';
  const known: FoundName = {
    paragraph: 0,
    start: 0,
    end: 10,
    rule: 'names.known',
    certainty: 'stated',
    type: 'person',
    name: 'Boris Kern',
    form: 'full',
    entity_id: 'boris-kern',
    role: null,
  };

  it('are kept, and shorter mentions join them', () => {
    const found = en([reading('en', text)], [known]);
    expect(found[0]).toEqual(known);
    const kerns = found.filter((name) => name.entity_id === 'boris-kern');
    expect(kerns.map((name) => [text.slice(name.start, name.end), name.form])).toEqual([
      ['Boris Kern', 'full'],
      ['B. Kern', 'initials'],
      ['Kern', 'surname'],
    ]);
  });

  it('get the role said beside them', () => {
    const line = 'Director Boris Kern left.';
    const found = en([reading('en', line)], [{ ...known, start: 9, end: 19 }]);
    expect(found[0]?.role).toEqual({ paragraph: 0, start: 0, end: 8 });
  });

  it('are none inside the title of a work', () => {
    const line = 'The film "Boris Kern Returns" opened. "Boris Kern" is a film about him.';
    const inTitle = { ...known, start: 10, end: 20 };
    const whole = { ...known, start: 39, end: 49, type: 'work' as const };
    const found = en([reading('en', line)], [inTitle, whole]);
    expect(found.map(({ start, end, type }) => [line.slice(start, end), type])).toEqual([
      ['Boris Kern Returns', 'work'],
      ['Boris Kern', 'work'],
    ]);
  });
});
