/** A new entity file from what is known of it: its id, its names with their sources, everything else left open. */
import type { Entity, EntityAlias, EntityName, EntityType, LanguageCode } from '../contract.ts';
import { foldTraditional } from '../languages/zh/fold.ts';
import { readingsOfCharacter } from '../languages/zh/names/pinyin.ts';
import { slugOf } from '../lib/slug.ts';
import { hanKeys } from '../link/scripts/chinese-names.ts';
import { latinOf } from '../link/scripts/romanization.ts';

export interface GivenName {
  readonly lang: LanguageCode;
  readonly name: string;
  readonly source: string;
}

export interface GivenEntity {
  /** Made from the names when it is null. */
  readonly id: string | null;
  readonly type: EntityType;
  readonly names: readonly GivenName[];
  readonly aliases: readonly GivenName[];
  readonly wikidata_id: string | null;
  readonly descriptions: Readonly<Record<LanguageCode, string | null>>;
}

export type EntityFile = Entity & { readonly confidence: 'verified' | 'likely' | 'unverified' };

/** `taken`: ids that other entities have. */
export function entityDraft(given: GivenEntity, taken: (id: string) => boolean): EntityFile {
  const { type, wikidata_id, descriptions } = given;
  const names = { en: nameOf(given, 'en'), ru: nameOf(given, 'ru'), zh: nameOf(given, 'zh') };
  const aliases = given.aliases.map(
    ({ lang, name, source }): EntityAlias => ({
      lang,
      alias: printed(lang, name),
      kind: type === 'person' ? 'transliteration' : 'translation',
      source,
    }),
  );
  const sources = [...new Set([...given.names, ...given.aliases].map(({ source }) => source))];
  return {
    id: given.id ?? freeId(type, names, taken),
    type,
    names,
    aliases,
    wikidata_id,
    descriptions,
    sources,
    confidence: 'unverified',
  };
}

function nameOf({ names }: GivenEntity, lang: LanguageCode): EntityName {
  const given = names.find((name) => name.lang === lang);
  if (!given) return { value: null, status: 'missing', source: null };
  return { value: printed(lang, given.name), status: 'attested', source: given.source };
}

/** The authority file keeps Chinese in Simplified characters. */
function printed(lang: LanguageCode, name: string): string {
  return (lang === 'zh' ? foldTraditional(name) : name).normalize('NFC').trim();
}

function freeId(type: EntityType, names: Entity['names'], taken: (id: string) => boolean): string {
  const { en, ru, zh } = names;
  const latin = en.value ?? (ru.value === null ? pinyinOf(zh.value ?? '') : latinOf(ru.value));
  const slug = slugOf(latin);
  const id = `${type === 'organization' ? 'org' : type}-${slug || 'unnamed'}`;
  for (let n = 1; ; n += 1) {
    const numbered = n === 1 ? id : `${id}-${n}`;
    if (!taken(numbered)) return numbered;
  }
}

function pinyinOf(name: string): string {
  const [read] = hanKeys(name);
  if (read !== undefined) return read;
  return Array.from(
    foldTraditional(name),
    (character) => readingsOfCharacter(character)[0] ?? character,
  ).join('-');
}
