/** What any reader knows, as entities: countries and cities, firms, festivals and prizes; for names that no file of the authority has. */
import type { Entity, EntityAlias, EntityName, EntityType, LanguageCode } from '../../../contract.ts';
import { knownBodies } from './known-bodies.ts';
import { morePlaces } from './more-places.ts';
import { worldPlaces } from './world-places.ts';

type Descriptions = Entity['descriptions'];

/** Kinds of places; of two that bear one name the first is meant. */
const places: Readonly<Record<string, Descriptions>> = {
  country: { en: 'country or territory', ru: 'страна или территория', zh: '国家或地区' },
  region: { en: 'region', ru: 'регион', zh: '地区' },
  city: { en: 'city', ru: 'город', zh: '城市' },
};

/** Ids begin so, as those of files do. */
const prefixes: Partial<Record<EntityType, string>> = {
  place: 'place',
  organization: 'org',
  event: 'event',
  award: 'award',
};

const nothing: Descriptions = { en: null, ru: null, zh: null };
const general = 'general knowledge';

/** The language a name is of, by its script. */
function languageOf(name: string): LanguageCode {
  if (/\p{Script=Han}/u.test(name)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en';
}

/** `names`: English, Russian, Chinese, and others parted by commas. */
function entity(
  type: EntityType,
  slug: string,
  names: readonly string[],
  source: string,
  descriptions: Descriptions,
): Entity {
  const [en = '', ru = '', zh = '', others = ''] = names;
  const named = (value: string): EntityName => ({ value, status: 'attested', source });
  const aliasOf = (alias: string): EntityAlias => ({
    lang: languageOf(alias),
    alias,
    kind: 'translation',
    source,
  });
  return {
    id: `${prefixes[type] ?? type}-${slug}`,
    type,
    names: { en: named(en), ru: named(ru), zh: named(zh) },
    aliases: others === '' ? [] : others.split(',').map(aliasOf),
    wikidata_id: null,
    descriptions,
    sources: [source],
  };
}

/** Countries, regions, cities, then bodies. */
export function knownEntities(): Entity[] {
  const lines = (text: string) => text.split('\n').map((line) => line.split(';'));
  const world = [
    ...lines(worldPlaces).map((line) => ({ line, source: 'Unicode CLDR 48' })),
    ...lines(morePlaces).map((line) => ({ line, source: general })),
  ];
  const found = Object.entries(places).flatMap(([kind, descriptions]) =>
    world.flatMap(({ line: [slug = '', own, ...names], source }) =>
      own === kind ? [entity('place', slug, names, source, descriptions)] : [],
    ),
  );
  for (const [type, slug = '', ...names] of lines(knownBodies))
    found.push(entity(type as EntityType, slug, names, general, nothing));
  return found;
}
