/** entities: one row a person, organization, work, event, place, award or agreement that the corpus names or credits. */
import type { EntityUsage } from '../compare/corpus.ts';
import type { Entity } from '../contract.ts';
import type { Rows } from '../schemas/tables.ts';

/** A curated entity with its verified names, or a candidate with the one name its articles use. */
export function entityRow(usage: EntityUsage, curated: Entity | undefined): Rows['entities'] {
  const counts = { n_mentions: usage.n_mentions, n_articles: usage.n_articles };
  if (curated) return { ...curatedRow(curated), ...counts };
  const name = (lang: string) => (usage.lang === lang ? usage.name : null);
  const status = (lang: string) => (usage.lang === lang ? 'attested' : 'missing');
  return {
    entity_id: usage.entity_id,
    type: usage.type ?? 'organization',
    name_en: name('en'),
    name_ru: name('ru'),
    name_zh: name('zh'),
    name_en_status: status('en'),
    name_ru_status: status('ru'),
    name_zh_status: status('zh'),
    wikidata_id: null,
    description_en: null,
    description_ru: null,
    description_zh: null,
    status: 'candidate',
    ...counts,
  };
}

function curatedRow({
  id,
  type,
  names,
  descriptions,
  wikidata_id,
}: Entity): Omit<Rows['entities'], 'n_mentions' | 'n_articles'> {
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
    status: 'curated',
  };
}
