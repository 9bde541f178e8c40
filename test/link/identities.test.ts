/** What people have judged holds: same merges, different keeps apart and silences, unsure keeps apart and silences nothing. */
import { describe, expect, test } from 'vitest';
import { nameVariant } from '../../pipeline/checks/name-variant.ts';
import type { Judgement } from '../../pipeline/contract.ts';
import { Identities } from '../../pipeline/link/identities.ts';
import { LocatedArticle } from '../../pipeline/tables/located.ts';
import { contextWith, entity, linkedArticle } from '../fixtures/linked-article.ts';

/** Judgements as "a = b", "a ≠ b" or "a ? b", in lines from 2 on. */
function judged(...rows: readonly string[]): Judgement[] {
  const verdicts = { '=': 'same', '≠': 'different', '?': 'unsure' } as const;
  return rows.map((row, index) => {
    const [a = '', sign = '=', b = ''] = row.split(/ ([=≠?]) /u);
    const judgement = verdicts[sign as keyof typeof verdicts];
    return { a, b, judgement, reason: 'for the test', source: null, file: 'judgements.csv', line: index + 2 };
  });
}

const volgin = entity('person-volgin', 'person', { en: 'Sergei Volgin' });
const studio = entity('org-north', 'organization', { en: 'North Film Studio' });
const studioToo = entity('org-northern', 'organization', { ru: 'Киностудия «Северная»' });
const entities = [volgin, studio, studioToo];

const mentionsIn = (text: string, ...rows: readonly string[]) =>
  linkedArticle(text, contextWith({ entities, judgements: judged(...rows) })).mentions.filter(
    ({ type }) => type !== 'place',
  );
const idsIn = (text: string, ...rows: readonly string[]) =>
  mentionsIn(text, ...rows).map(({ entity_id, match }) => [entity_id, match]);

const russian = 'Продюсер Павел Орешкин представил картину в Пекине.';
const english = 'Producer Pavel Oreshkin presented the film in Beijing.';

describe('one person in two scripts', () => {
  test('a candidate has one id in Russian and in English', () => {
    const [one] = mentionsIn(russian);
    const [other] = mentionsIn(english);
    expect(one?.entity_id).toMatch(/^ent-/);
    expect(other?.entity_id).toBe(one?.entity_id);
  });

  test('a curated person is found though the name of that language is missing', () => {
    expect(idsIn('Режиссёр Сергей Волгин представил картину в Пекине.')).toEqual([
      ['person-volgin', 'variant'],
    ]);
  });

  test.each(['≠', '?'])('names judged %s have ids of their own', (sign) => {
    const row = `person:ru:Павел Орешкин ${sign} person:en:Pavel Oreshkin`;
    const [one] = mentionsIn(russian, row);
    const [other] = mentionsIn(english, row);
    expect(other?.entity_id).not.toBe(one?.entity_id);
    // A third spelling that nobody has judged belongs to neither.
    const [third] = mentionsIn('Producer Pavel Orešhkin presented the film.', row);
    expect([one?.entity_id, other?.entity_id]).not.toContain(third?.entity_id);
  });
});

describe('same', () => {
  test('a candidate becomes the curated entity, and its own id is kept', () => {
    const [plain] = mentionsIn(russian);
    const [mention] = mentionsIn(russian, 'person-volgin = person:ru:Павел Орешкин');
    expect(mention).toMatchObject({
      entity_id: 'person-volgin',
      match: 'judged',
      merged_from: plain?.entity_id,
    });
  });

  test('a curated entity stays before a candidate, and the one judged first before another', () => {
    expect(idsIn(russian, 'person:ru:Павел Орешкин = person-volgin')).toEqual([['person-volgin', 'judged']]);
    const text = 'North Film Studio and its partners met.';
    expect(idsIn(text, 'org-northern = org-north')).toEqual([['org-northern', 'exact']]);
    expect(idsIn(text, 'org-north = org-northern')).toEqual([['org-north', 'exact']]);
  });

  test('holds through a chain', () => {
    const chain = [
      'person:ru:Павел Орешкин = person:zh:帕维尔·奥列什金',
      'person:zh:帕维尔·奥列什金 = person-volgin',
    ];
    expect(idsIn(russian, ...chain)).toEqual([['person-volgin', 'judged']]);
    expect(idsIn('制片人帕维尔·奥列什金在北京介绍影片。', ...chain)).toEqual([['person-volgin', 'judged']]);
  });
});

describe('a second spelling in one article', () => {
  const text = `${russian}\nПосле показа Павел Орешькин рассказал о сериале.`;
  const findings = (...rows: readonly string[]) => {
    const context = contextWith({ entities, judgements: judged(...rows) });
    const article = linkedArticle(text, context);
    const found = [...nameVariant.run(new LocatedArticle(article, 'full'), { ...context, reuse: [] })];
    const persons = article.mentions.filter(({ type }) => type === 'person');
    return { ids: new Set(persons.map(({ entity_id }) => entity_id)).size, count: found.length };
  };
  // The key of transliteration leaves the soft sign out, so the second spelling has a key of its own only by judgement.
  const pair = 'person:ru:Павел Орешкин';
  const other = 'person:ru:Павел Орешькин';

  test('is one person with a finding, when nobody has judged', () => {
    expect(findings().ids).toBe(1);
  });
  test('different: two persons, no finding', () => {
    expect(findings(`${pair} ≠ ${other}`)).toEqual({ ids: 2, count: 0 });
  });
  test('unsure: two persons, and the finding stays', () => {
    expect(findings(`${pair} ? ${other}`)).toEqual({ ids: 2, count: 1 });
  });
});

describe('judgements that cannot hold are refused with their line', () => {
  const refusal = (...rows: readonly string[]) => {
    try {
      contextWith({ entities, judgements: judged(...rows) });
    } catch (error) {
      return { line: (error as { line?: number }).line, message: String(error) };
    }
    return null;
  };

  test('an entity that there is not', () => {
    expect(
      refusal('person-volgin = person:en:Pavel Oreshkin', 'person-nobody ≠ person-volgin'),
    ).toMatchObject({
      line: 3,
      message: expect.stringContaining('person-nobody') as unknown,
    });
  });

  test('different, though the same through a chain: the lines of the chain are named', () => {
    const found = refusal(
      'person:en:Ann Lee = person:en:Anna Li',
      'person:en:Bob Lee = person:en:Rob Li',
      'person:en:Anna Li = person:en:Bob Lee',
      'person:en:Ann Lee ≠ person:en:Rob Li',
    );
    expect(found?.line).toBe(5);
    expect(found?.message).toMatch(/Ann Lee.*Rob Li.*2, 3, 4/);
  });

  test.each([
    ['a pair judged twice', ['org-north ≠ org-northern', 'org-northern ? org-north'], 3],
    ['a person that is a studio', ['person-volgin = org-north'], 2],
    ['an id that differs from itself', ['ent-0123456789abcdef ≠ ent-0123456789abcdef'], 2],
  ])('%s', (_says, rows, line) => {
    expect(refusal(...rows)?.line).toBe(line);
  });

  test('the same judgement twice is no contradiction', () => {
    expect(refusal('org-north ≠ org-northern', 'org-northern ≠ org-north')).toBeNull();
  });
});

test('nobody has judged: ids stand for themselves', () => {
  const identities = new Identities([], new Map());
  expect(identities.canonical('ent-1')).toBe('ent-1');
  expect(identities.apart('ent-1', 'ent-2')).toBeNull();
  expect(identities.merged()).toEqual([]);
});
