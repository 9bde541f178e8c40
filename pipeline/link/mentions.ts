/** Ties every name of an article to an entity: by the authority file, by a name the article itself gives, or as a candidate. */
import type { Entity, FoundName, LanguageCode, MatchKind, Mention } from '../contract.ts';
import { languageOf } from '../languages/index.ts';
import type { ArticleKeys } from '../lib/id.ts';
import { type Authority, matchOf } from './authority.ts';
import type { Identities } from './identities.ts';
import { isWhole, NameBearers } from './name-bearers.ts';

/** What a mention needs beside its name: the language it stands in and the published slice its key is made from. */
export interface NameInPlace {
  readonly name: FoundName;
  readonly lang: LanguageCode;
  /** The words in the clean text. */
  readonly surface: string;
  readonly slice: string;
}

type Tie = Pick<Mention, 'entity_id' | 'match' | 'merged_from' | 'would_be' | 'alike'>;

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
  identities: Identities,
  keys: ArticleKeys,
): Mention[] {
  const ties = new Ties(names, authority, identities);
  return names.map((named) => {
    const { name, slice, lang } = named;
    const tie = ties.of(named);
    const type = authority.entities.get(tie.entity_id)?.type ?? name.type;
    return { ...place(name), type, id: keys.next('men', slice), lang, ...tie };
  });
}

function place(name: FoundName): Omit<Mention, 'id' | 'lang' | 'type' | keyof Tie> {
  const { paragraph, start, end, rule, certainty, role } = name;
  return { paragraph, start, end, rule, certainty, role, name: name.name };
}

/** The title in the name of an event: once «Международный кинофестиваль «Огни реки»» is named, «Огни реки» is that one. */
function titlesIn({ type, names }: Entity): string[] {
  if (type !== 'event') return [];
  return Object.values(names).flatMap(
    ({ value }) => /[«“"]([^«»“”"]{3,60})[»”"]/u.exec(value ?? '')?.[1] ?? [],
  );
}

/** "2025 Tokyo Film Festival": what is known is the festival, not the edition. */
const withoutEdition = ({ type, name }: FoundName, lang: LanguageCode): string =>
  type === 'event' ? name.replace(languageOf(lang).link.eventNames.edition, '').trim() : name;

class Ties {
  readonly #authority: Authority;
  readonly #identities: Identities;
  readonly #bearers: NameBearers;

  constructor(names: readonly NameInPlace[], authority: Authority, identities: Identities) {
    this.#authority = authority;
    this.#identities = identities;
    this.#bearers = this.#bearersOf(names);
  }

  #bearersOf(names: readonly NameInPlace[]): NameBearers {
    const bearers = new NameBearers();
    for (const { name, lang } of names) {
      const curated = name.entity_id === null ? undefined : this.#authority.entities.get(name.entity_id);
      if (curated) {
        bearers.set(name.name, curated);
        for (const title of titlesIn(curated)) bearers.set(title, { ...curated, shortened: true });
      } else if (
        name.type === 'person' &&
        name.form === 'full' &&
        isWhole(name.name) &&
        bearers.get(name.name) === undefined
      ) {
        const own = this.#identities.idOf(name.type, lang, name.name);
        const spelled = this.#authority.spelledLike(name.name);
        if (spelled && this.#identities.apart(own, spelled.id) === null)
          bearers.set(name.name, { id: spelled.id, type: name.type, spelledOtherwise: true });
        else {
          const { joined, alike } = this.#misspelt(name, own, bearers);
          // A second spelling of a whole name is no second person: it is tied to the first one below.
          if (!joined) bearers.set(name.name, { id: own, type: name.type, alike });
        }
      }
    }
    return bearers;
  }

  of({ name, lang, surface }: NameInPlace): Tie {
    const own = name.entity_id === null ? undefined : this.#authority.entities.get(name.entity_id);
    if (own) {
      const isPart = name.form === 'initials' || name.form === 'surname';
      return this.#settled(own.id, isPart ? name.form : matchOf(own, surface));
    }
    const id = this.#identities.idOf(name.type, lang, name.name);
    const judged = this.#identities.canonical(id);
    if (judged !== id)
      return {
        entity_id: judged,
        match: this.#authority.entities.has(judged) ? 'judged' : 'candidate',
        merged_from: id,
      };
    const known =
      name.form === 'full' ? this.#authority.named(name.type, withoutEdition(name, lang)) : undefined;
    return known ? this.#settled(known.id, matchOf(known, surface), id) : this.#bySpelling(name, id);
  }

  #bySpelling(name: FoundName, id: string): Tie {
    const namesake = this.#bearers.get(name.name);
    if (namesake?.type === name.type && this.#authority.entities.has(namesake.id)) {
      const variant = namesake.spelledOtherwise && name.form === 'full';
      const match = namesake.shortened ? 'alias' : matchOfForm[name.form];
      return this.#settled(namesake.id, variant ? 'variant' : match, id);
    }
    if (namesake?.alike && name.form === 'full')
      return { entity_id: id, match: 'candidate', alike: namesake.alike };
    if (name.type === 'person' && !namesake) {
      const { joined, alike } = this.#misspelt(name, id, this.#bearers);
      if (joined) return this.#settled(joined, 'variant', id);
      if (alike) return { entity_id: id, match: 'candidate', alike };
    }
    const known = namesake ? undefined : this.#knownPerson(name);
    if (known) {
      const verdict = this.#identities.apart(id, known.id);
      if (verdict === null) return this.#settled(known.id, name.form === 'full' ? 'variant' : 'initials', id);
      if (verdict === 'unsure') return { entity_id: id, match: 'candidate', alike: known.id };
    }
    return { entity_id: id, match: 'candidate' };
  }

  /** A person of the authority file whom the article names in another spelling, or by initials alone. */
  #knownPerson({ type, form, name }: FoundName): Entity | undefined {
    if (type !== 'person') return undefined;
    if (form === 'initials') return this.#authority.initialled(name);
    return form === 'full' ? this.#authority.spelledLike(name) : undefined;
  }

  /** The entity that stays where people have judged two to be one. `own`: the id the name has by itself. */
  #settled(id: string, match: MatchKind, own = id): Tie {
    const entity_id = this.#identities.canonical(id);
    return {
      entity_id,
      match,
      ...(entity_id === id ? {} : { merged_from: id }),
      ...(own !== id && this.#identities.isJudged(own) ? { would_be: own } : {}),
    };
  }

  /**
   * A person of this article whose surname, or whole name, this one spells another way: `joined` when they are taken for one,
   * `alike` when a person has judged that nobody can say.
   */
  #misspelt(
    name: FoundName,
    id: string,
    bearers: NameBearers,
  ): { readonly joined?: string | undefined; readonly alike?: string | undefined } {
    const alike = bearers.spelledLike(name.name);
    for (const other of alike) if (this.#identities.apart(id, other) === 'different') alike.delete(other);
    const [only] = alike.size === 1 ? alike : [];
    if (only === undefined) return {};
    return this.#identities.apart(id, only) === 'unsure' ? { alike: only } : { joined: only };
  }
}
