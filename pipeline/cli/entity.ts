/** The verb `entity add`: makes a file of the authority file, from a row of the curator's list or from what is given. */
import { join } from 'node:path';
import { Artefacts } from '../build/artefacts.ts';
import { loadReferenceFolder } from '../collect/reference.ts';
import { type EntityType, entityTypes, type LanguageCode, languageCodes } from '../contract.ts';
import { addEntity } from '../curate/add-entity.ts';
import { proposalIn } from '../curate/candidates-csv.ts';
import { type EntityFile, entityDraft, type GivenName } from '../curate/entity-draft.ts';
import { UsageError } from '../lib/errors.ts';
import { spoken } from '../spoken.ts';
import { foldersOf } from './folders.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';

export async function entity(options: Options): Promise<number> {
  const [action, candidate, ...more] = options.positionals;
  if (action !== 'add' || more.length > 0) throw wrongUse('entity_what');
  const folders = foldersOf(options);
  const { entities } = loadReferenceFolder(join(folders.raw, 'reference'));
  const taken = (id: string) => entities.some((known) => known.id === id);
  const proposed =
    candidate === undefined ? null : proposalOf(candidate, new Artefacts(folders.build).candidates);
  const made = proposed === null ? fromOptions(options, taken) : changed(proposed, options, taken);
  const file = addEntity(folders.raw, made, entities);
  say(spoken()('cli:entity.added', { id: made.id, file }));
  say(spoken()('cli:entity.look'));
  return 0;
}

function wrongUse(label: string, values: Record<string, string> = {}): UsageError {
  const t = spoken();
  return new UsageError({
    message: t(`errors:${label}`, values),
    mend: t('errors:bad_option_mend', { verb: 'entity' }),
  });
}

function proposalOf(id: string, list: string): EntityFile {
  const proposed = proposalIn(list, id);
  if (proposed === null)
    throw new UsageError({
      message: spoken()('errors:no_candidate', { id, list }),
      mend: spoken()('errors:no_candidate_mend'),
    });
  return proposed as EntityFile;
}

const textOf = ({ values }: Options, name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

function typeOf(options: Options): EntityType | null {
  const type = textOf(options, 'type');
  if (type === null) return null;
  const known = entityTypes.find((each) => each === type);
  if (known === undefined) throw wrongUse('entity_type', { type, types: entityTypes.join(', ') });
  return known;
}

/** Names that stand in no article need a source of their own. */
function namesIn(options: Options): GivenName[] {
  const source = textOf(options, 'source');
  return languageCodes.flatMap((lang): GivenName[] => {
    const name = textOf(options, `name-${lang}`);
    return name === null ? [] : [{ lang, name, source: needed(source) }];
  });
}

/** Parted by |, each with its language: "ru:Волгин-студия|en:Volgin Studio". */
function aliasesIn(options: Options): GivenName[] {
  const written = textOf(options, 'alias');
  if (written === null) return [];
  const source = textOf(options, 'source');
  return written.split('|').map((alias): GivenName => {
    const [, lang, name] = /^\s*(en|ru|zh):\s*(.+?)\s*$/u.exec(alias) ?? [];
    if (lang === undefined || name === undefined) throw wrongUse('entity_alias', { alias });
    return { lang: lang as LanguageCode, name, source: needed(source) };
  });
}

function needed(source: string | null): string {
  if (source === null) throw wrongUse('entity_source');
  return source;
}

function fromOptions(options: Options, taken: (id: string) => boolean): EntityFile {
  const type = typeOf(options);
  const names = namesIn(options);
  if (type === null || names.length === 0) throw wrongUse('entity_what');
  return entityDraft(
    {
      id: textOf(options, 'id'),
      type,
      names,
      aliases: aliasesIn(options),
      wikidata_id: textOf(options, 'wikidata'),
      descriptions: { en: null, ru: null, zh: null },
    },
    taken,
  );
}

/** What the list proposes, with what is given put in its place. */
function changed(proposed: EntityFile, options: Options, taken: (id: string) => boolean): EntityFile {
  const names = namesIn(options);
  const kept = languageCodes.flatMap((lang): GivenName[] => {
    const { value, source } = proposed.names[lang];
    if (value === null || names.some((name) => name.lang === lang)) return [];
    return [{ lang, name: value, source: source ?? '' }];
  });
  const type = typeOf(options) ?? proposed.type;
  const id = textOf(options, 'id');
  const isAsProposed = type === proposed.type && names.length === 0;
  return entityDraft(
    {
      id: id ?? (isAsProposed ? proposed.id : null),
      type,
      names: [...names, ...kept],
      aliases: [
        ...proposed.aliases.map(({ lang, alias, source }) => ({ lang, name: alias, source: source ?? '' })),
        ...aliasesIn(options),
      ],
      wikidata_id: textOf(options, 'wikidata'),
      descriptions: proposed.descriptions,
    },
    taken,
  );
}
