/** Ties every name of an article to an entity: by the authority file, by a name the article itself gives, or as a candidate. */
import type { EntityType, FoundName, LanguageCode, MatchKind, Mention } from '../contract.ts';
import { foldTraditional } from '../languages/zh/fold.ts';
import type { ArticleKeys } from '../lib/id.ts';
import { keyOf } from '../lib/id.ts';
import { type Authority, matchOf } from './authority.ts';
import { sameSkeleton } from './skeleton.ts';

/** What a mention needs beside its name: the language it stands in and the published slice its key is made from. */
export interface NameInPlace {
  readonly name: FoundName;
  readonly lang: LanguageCode;
  /** The words in the clean text. */
  readonly surface: string;
  readonly slice: string;
}

/** Who bears which name in this article: its curated entities, and the persons it names in full. */
type Bearers = ReadonlyMap<string, Bearer>;

interface Bearer {
  readonly id: string;
  readonly type: EntityType;
  /** The authority file spells the name another way. */
  readonly spelledOtherwise?: boolean;
}

type Tie = readonly [entityId: string, match: MatchKind];

const matchOfForm: Readonly<Record<FoundName['form'], MatchKind>> = {
  full: 'exact',
  initials: 'initials',
  surname: 'surname',
  acronym: 'acronym',
  short: 'alias',
};

/** Mentions in the order of the names given. */
export function mentionsOf(
  names: readonly NameInPlace[],
  authority: Authority,
  keys: ArticleKeys,
): Mention[] {
  const bearers = bearersOf(names, authority);
  return names.map((named) => {
    const { name, slice } = named;
    const [entityId, match] = tie(named, bearers, authority);
    return { ...place(name), id: keys.next('men', slice), lang: named.lang, entity_id: entityId, match };
  });
}

function bearersOf(names: readonly NameInPlace[], authority: Authority): Bearers {
  const bearers = new Map<string, Bearer>();
  for (const { name, lang } of names) {
    const curated = name.entity_id === null ? undefined : authority.entities.get(name.entity_id);
    if (curated) bearers.set(name.name, curated);
    else if (
      name.type === 'person' &&
      name.form === 'full' &&
      isWhole(name.name) &&
      !bearers.has(name.name)
    ) {
      const spelled = authority.spelledLike(name.name);
      if (spelled) bearers.set(name.name, { id: spelled.id, type: name.type, spelledOtherwise: true });
      // A second spelling of a whole name is no second person: it is tied to the first one below.
      else if (!misspelt(name, bearers))
        bearers.set(name.name, { id: candidateId(name.type, lang, name.name), type: name.type });
    }
  }
  return bearers;
}

function place(name: FoundName): Omit<Mention, 'id' | 'lang' | 'entity_id' | 'match'> {
  const { paragraph, start, end, rule, certainty, type, role } = name;
  return { paragraph, start, end, rule, certainty, type, role, name: name.name };
}

function tie({ name, lang, surface }: NameInPlace, bearers: Bearers, authority: Authority): Tie {
  const own = name.entity_id === null ? undefined : authority.entities.get(name.entity_id);
  if (own)
    return [own.id, name.form === 'initials' || name.form === 'surname' ? name.form : matchOf(own, surface)];
  const namesake = bearers.get(name.name);
  if (namesake?.type === name.type && authority.entities.has(namesake.id))
    return [
      namesake.id,
      namesake.spelledOtherwise && name.form === 'full' ? 'variant' : matchOfForm[name.form],
    ];
  if (name.type === 'person' && !bearers.has(name.name)) {
    const twin = misspelt(name, bearers);
    if (twin) return [twin, 'variant'];
  }
  const known = name.form === 'full' && name.type === 'person' ? authority.spelledLike(name.name) : undefined;
  if (known) return [known.id, 'variant'];
  return [candidateId(name.type, lang, name.name), 'candidate'];
}

/** A person of this article whose surname, or whole name, this one spells another way. */
function misspelt(name: FoundName, bearers: Bearers): string | undefined {
  const alike = new Set<string>();
  const whole = isWhole(name.name);
  for (const [bearer, { id, type }] of bearers) {
    if (type === 'person' && sameSkeleton(name.name, whole ? bearer : lastWord(bearer))) alike.add(id);
  }
  return alike.size === 1 ? [...alike][0] : undefined;
}

/** Given name and surname; a Chinese printing of a foreign name puts a dot between them. */
function isWhole(name: string): boolean {
  return /[ ·]/u.test(name);
}

function lastWord(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('·')) + 1);
}

/** The same type and the same name, quotation marks, case and script variants aside, are one candidate in every article. */
export function candidateId(type: EntityType, lang: LanguageCode, name: string): string {
  const plain = foldTraditional(name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')).replace(
    /[«»„“”"'’]/g,
    '',
  );
  return keyOf('ent', type, lang, plain);
}
