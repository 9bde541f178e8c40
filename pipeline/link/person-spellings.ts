/** Persons of the authority file by what all spellings of their names share: a skeleton, a transliteration, the reading of characters. */
import type { Entity } from '../contract.ts';
import { languageCodes } from '../contract.ts';
import { hanKeys } from './scripts/chinese-names.ts';
import { romanKey } from './scripts/romanization.ts';
import { skeletonOf } from './scripts/skeleton.ts';

/** Two characters are the name of too many people to tell one from its reading. */
const TELLING_CHARACTERS = 3;

/** Null where two persons share a key. */
export function personsBySpelling(entities: readonly Entity[]): ReadonlyMap<string, Entity | null> {
  const persons = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    for (const key of keysOf(entity)) persons.set(key, persons.has(key) ? null : entity);
  }
  return persons;
}

/** A person who has a name in characters is known by these; another character of the same reading is another person. */
function keysOf({ names, aliases }: Entity): ReadonlySet<string> {
  const spellings = languageCodes.flatMap((lang) => names[lang].value ?? []);
  const isWritten = names.zh.value !== null || aliases.some(({ lang }) => lang === 'zh');
  const isRomanized = names.en.value !== null || names.ru.value !== null;
  const keys = spellings.flatMap((name) => [
    ...skeletonKeys(name),
    ...romanKeys(name),
    ...(isWritten ? [] : romanKeys(name).map((key) => key.replace('roman', 'read'))),
    ...(isRomanized ? [] : readings(name).map((key) => `roman ${key}`)),
  ]);
  return new Set(keys);
}

/** What a name in a text shares with the person it may be a spelling of. */
export function spellingKeys(name: string): readonly string[] {
  return [...skeletonKeys(name), ...romanKeys(name), ...readings(name).map((key) => `read ${key}`)];
}

function skeletonKeys(name: string): readonly string[] {
  const skeleton = skeletonOf(name);
  return skeleton.includes(' ') ? [`skeleton ${skeleton}`] : [];
}

function romanKeys(name: string): readonly string[] {
  const key = romanKey(name);
  return key === null ? [] : [`roman ${key}`];
}

function readings(name: string): readonly string[] {
  return [...name].length < TELLING_CHARACTERS ? [] : hanKeys(name);
}
