/** Sets of articles about one film in three languages, written for this test: which tell one story, and which contradict each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReference } from '../pipeline/collect/reference.ts';
import { withCorpus } from '../pipeline/compare/corpus.ts';
import type { FactGroup } from '../pipeline/compare/facts/groups.ts';
import { type Story, storiesOf } from '../pipeline/compare/stories/index.ts';
import { contextOf } from '../pipeline/context.ts';
import { entity } from './fixtures/linked-article.ts';
import { referenceContext, type Text, withBuild } from './golden-build.ts';

interface Expected {
  /** Names of the articles of each story, sorted; all others stand alone. */
  readonly stories: readonly (readonly string[])[];
  /** Every contradiction between articles: what about, and the two values. */
  readonly conflicts: readonly { readonly predicate: string; readonly values: readonly string[] }[];
}

interface Built {
  readonly stories: readonly Story[];
  readonly groups: readonly FactGroup[];
}

const folder = fileURLToPath(new URL('./stories/', import.meta.url));
const raw = fileURLToPath(new URL('../raw', import.meta.url));

/** What a curator would enter once the candidates have been looked through. */
const films = [
  entity('work-iron-orchard', 'work', { en: 'The Iron Orchard', ru: 'Железный сад', zh: '铁园' }),
  entity('work-white-ferry', 'work', { en: 'The White Ferry', ru: 'Белый паром', zh: '白色渡轮' }),
  entity('work-salt-trail', 'work', { en: 'The Salt Trail', ru: 'Соляной путь', zh: '盐道' }),
];

function textsOf(set: string): Text[] {
  return readdirSync(`${folder}${set}`)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      name: name.slice(0, -'.txt'.length),
      text: readFileSync(`${folder}${set}/${name}`, 'utf8'),
      sidecar: null,
    }));
}

const sets = readdirSync(folder).sort();

describe.each(sets)('%s', (set) => {
  const expected = JSON.parse(readFileSync(`${folder}${set}/expected.json`, 'utf8')) as Expected;
  let built: Built;
  let uncurated: readonly Story[];

  beforeAll(async () => {
    const reference = loadReference(raw);
    const context = contextOf({ ...reference, entities: [...reference.entities, ...films] });
    built = await withBuild(textsOf(set), context, async (artefacts) => ({
      stories: await storiesOf(artefacts),
      groups: await withCorpus(artefacts, (corpus) => Array.fromAsync(corpus.factGroups())),
    }));
    uncurated = await withBuild(textsOf(set), referenceContext(), storiesOf);
  });

  const membersOf = (stories: readonly Story[]) =>
    stories.map(({ articles }) => articles.map((id) => id.replace(/^art-/, '')).join(' ')).sort();
  const membersIn = ({ stories }: Expected) => stories.map((names) => names.join(' ')).sort();

  it('tells the stories', () => {
    expect(membersOf(built.stories)).toEqual(membersIn(expected));
  });

  it('tells them also where nobody has entered the film', () => {
    expect(membersOf(uncurated)).toEqual(membersIn(expected));
  });

  it('finds each contradiction, and no other', () => {
    const found = built.groups.flatMap(({ predicate, contrary }) =>
      contrary.map((pair) => ({
        predicate,
        values: pair.map(({ value, date }) => value ?? date?.edtf ?? '').sort(),
      })),
    );
    const inOrder = (list: Expected['conflicts']) => list.map((each) => JSON.stringify(each)).sort();
    expect(inOrder(found)).toEqual(inOrder(expected.conflicts));
  });
});
