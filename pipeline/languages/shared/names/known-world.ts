/** Countries, regions and cities that any reader knows, as entities: for places that no file of the authority tells of. */
import type { Entity, EntityAlias, EntityName, LanguageCode } from '../../../contract.ts';
import { morePlaces } from './more-places.ts';
import { worldPlaces } from './world-places.ts';

const descriptions: Readonly<Record<string, Entity['descriptions']>> = {
  country: { en: 'country or territory', ru: 'страна или территория', zh: '国家或地区' },
  region: { en: 'region', ru: 'регион', zh: '地区' },
  city: { en: 'city', ru: 'город', zh: '城市' },
};

/** The language a name is of, by its script. */
function languageOf(name: string): LanguageCode {
  if (/\p{Script=Han}/u.test(name)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en';
}

function entityOf(line: string, source: string): [kind: string, entity: Entity] {
  const [slug = '', kind = '', en = '', ru = '', zh = '', others = ''] = line.split(';');
  const named = (value: string): EntityName => ({ value, status: 'official', source });
  const aliasOf = (alias: string): EntityAlias => ({
    lang: languageOf(alias),
    alias,
    kind: 'translation',
    source,
  });
  const entity: Entity = {
    id: `place-${slug}`,
    type: 'place',
    names: { en: named(en), ru: named(ru), zh: named(zh) },
    aliases: others === '' ? [] : others.split(',').map(aliasOf),
    wikidata_id: null,
    descriptions: descriptions[kind] ?? { en: null, ru: null, zh: null },
    sources: [source],
  };
  return [kind, entity];
}

/** All of them, countries before regions before cities: of two that bear one name the first is meant. */
export function worldEntities(): Entity[] {
  const entities = [
    ...worldPlaces.split('\n').map((line) => entityOf(line, 'Unicode CLDR 48')),
    ...morePlaces.split('\n').map((line) => entityOf(line, 'general knowledge')),
  ];
  return Object.keys(descriptions).flatMap((wanted) =>
    entities.flatMap(([kind, entity]) => (kind === wanted ? [entity] : [])),
  );
}
