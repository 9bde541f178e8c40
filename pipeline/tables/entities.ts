/** entities: one row a person, organization, work, event, place, award or agreement that the corpus names or credits. */
import type { EntityUsage } from '../compare/corpus.ts';
import type { Entity } from '../contract.ts';
import type { Rows } from '../schemas/tables.ts';

/** An entity with the names of its file or of the program's own list, or a candidate with the names its articles use. */
export function entityRow(
  usage: EntityUsage,
  entity: Entity | undefined,
  vouched: 'curated' | 'known',
): Rows['entities'] {
  const { entity_id, type, name_en, name_ru, name_zh, merged_into, n_mentions, n_articles } = usage;
  const counts = { n_mentions, n_articles, merged_into };
  if (entity) return { ...namedRow(entity), status: vouched, ...counts };
  const status = (name: string | null) => (name === null ? 'missing' : 'attested');
  return {
    entity_id,
    type: type ?? 'organization',
    name_en,
    name_ru,
    name_zh,
    name_en_status: status(name_en),
    name_ru_status: status(name_ru),
    name_zh_status: status(name_zh),
    wikidata_id: null,
    description_en: null,
    description_ru: null,
    description_zh: null,
    status: 'candidate',
    ...counts,
  };
}

function namedRow({
  id,
  type,
  names,
  descriptions,
  wikidata_id,
}: Entity): Omit<Rows['entities'], 'status' | 'n_mentions' | 'n_articles' | 'merged_into'> {
  return {
    entity_id: id,
    type,
    name_en: names.en.value,
    name_ru: names.ru.value,
    name_zh: names.zh.value,
    name_en_status: names.en.status,
    name_ru_status: names.ru.status,
    name_zh_status: names.zh.status,
    wikidata_id,
    description_en: descriptions.en,
    description_ru: descriptions.ru,
    description_zh: descriptions.zh,
  };
}
