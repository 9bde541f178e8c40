/** The curator's list: groups of candidates, the most useful first, each with the entity it would make. */
import type { Artefacts } from '../build/artefacts.ts';
import type { Context } from '../context.ts';
import { languageCodes } from '../contract.ts';
import { byCodePoint } from '../lib/code-point-order.ts';
import { candidateNames } from './candidate-names.ts';
import { type GroupPlaces, type GroupUse, placesOf, usesOf } from './candidate-places.ts';
import { type EntityFile, entityDraft, type GivenName } from './entity-draft.ts';
import { type CandidateGroup, type CountedName, groupsOf, nameIn } from './groups.ts';

export interface Candidate {
  readonly group: CandidateGroup;
  readonly use: GroupUse;
  readonly places: GroupPlaces;
  readonly entity: EntityFile;
}

/** Nobody reviews more at a time; what is left out is named the least. */
const MOST_CANDIDATES = 5000;

export interface Candidates {
  readonly list: readonly Candidate[];
  readonly leftOut: number;
}

export async function candidatesIn(artefacts: Artefacts, context: Context): Promise<Candidates> {
  const groups = groupsOf(await candidateNames(artefacts, context.textPolicy), context.identities);
  const groupOfId = new Map(groups.flatMap((group) => group.ids.map((id) => [id, group.id])));
  const uses = await usesOf(artefacts, (id) => groupOfId.get(id));
  const used = groups.flatMap((group) => {
    const use = uses.get(group.id);
    return use ? [{ group, use }] : [];
  });
  const shown = used.sort(byUsefulness).slice(0, MOST_CANDIDATES);
  const isShown = new Set(shown.map(({ group }) => group.id));
  const places = await placesOf(artefacts, context.textPolicy, (id) => {
    const group = groupOfId.get(id);
    return group !== undefined && isShown.has(group) ? group : undefined;
  });
  const taken = new Set(context.authority.entities.keys());
  const list = shown.map(({ group, use }) => {
    const entity = entityOf(group, (id) => taken.has(id));
    taken.add(entity.id);
    return { group, use, places: places.get(group.id) ?? { places: [], sentences: [] }, entity };
  });
  return { list, leftOut: used.length - shown.length };
}

type Used = Pick<Candidate, 'group' | 'use'>;

/** What more articles name first, then what is named in more languages, then more often. */
function byUsefulness(a: Used, b: Used): number {
  return (
    b.use.n_articles - a.use.n_articles ||
    b.use.langs.size - a.use.langs.size ||
    b.use.n_mentions - a.use.n_mentions ||
    byCodePoint(a.group.names[0]?.name ?? '', b.group.names[0]?.name ?? '') ||
    byCodePoint(a.group.id, b.group.id)
  );
}

/** The entity a group would make: its commonest full name in each language, other spellings as aliases. */
function entityOf(group: CandidateGroup, taken: (id: string) => boolean): EntityFile {
  const chosen = languageCodes.flatMap((lang) => nameIn(group, lang) ?? []);
  const others = group.names.filter(
    (name) =>
      !chosen.includes(name) && chosen.some(({ lang }) => lang === name.lang) && isAnother(name, chosen),
  );
  return entityDraft(
    {
      id: null,
      type: group.names[0]?.type ?? 'organization',
      // A group of initials alone is proposed by them: the curator knows more.
      names: (chosen.length > 0 ? chosen : group.names.slice(0, 1)).map(given),
      aliases: others.map(given),
      wikidata_id: null,
      descriptions: { en: null, ru: null, zh: null },
    },
    taken,
  );
}

/** Initials, and spellings the linker takes for one, are no aliases. */
function isAnother({ name }: CountedName, chosen: readonly CountedName[]): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е');
  return !/\p{Lu}\./u.test(name) && !chosen.some((other) => plain(other.name) === plain(name));
}

function given({ lang, name, first_article }: CountedName): GivenName {
  return { lang, name, source: first_article };
}
