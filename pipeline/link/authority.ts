/** The authority file, ready to be searched: every name and alias of every entity, in one trie of words. */
import type { Entity, EntityType, FoundName, LanguageCode, MatchKind, Reading } from '../contract.ts';
import { languageCodes } from '../contract.ts';
import { isOfLongerAward } from '../languages/other-awards.ts';
import { foldTraditional } from '../languages/zh/fold.ts';
import { isDaySign } from '../languages/zh/names/day-sign.ts';
import { foreignStateBefore } from '../languages/zh/names/foreign-bodies.ts';
import { remembered } from '../lib/remembered.ts';
import { Gazetteer, unmistakable } from './gazetteer.ts';
import { personsBySpelling, spellingKeys } from './person-spellings.ts';
import { PersonsByInitials } from './scripts/persons-by-initials.ts';
import { KeyOpenings, type Token, tokenFrom, tokensOf } from './scripts/tokens.ts';

/** One way of writing one entity. */
export interface Alias {
  readonly entity: Entity;
  readonly text: string;
  /** `known`: of no file; inside a longer name it is a part of that. */
  readonly kind: 'name' | 'alias' | 'short' | 'known';
  readonly capitals: readonly boolean[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly aliases: Alias[];
}

export interface Recognised {
  readonly entity: Entity;
  readonly alias: Alias;
  readonly start: number;
  readonly end: number;
  readonly match: MatchKind;
}

/** A long name is itself whatever its case; a short one must keep its capitals ("The Paper", not "the paper"). */
const LONG_NAME_WORDS = 4;

/** Inside a longer name of another entity, these still count as named. */
const countInside: ReadonlySet<EntityType> = new Set<EntityType>([
  'organization',
  'event',
  'agreement',
  'award',
]);

export class Authority {
  /** Those of its files, and what any reader knows. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly #gazetteer: Gazetteer;
  /** Persons by what the spellings of their names share; null where two share it. */
  readonly #persons: ReadonlyMap<string, Entity | null>;
  readonly #initials: PersonsByInitials;
  readonly #spelledLike = new Map<string, Entity | null>();
  readonly #root: Node = { next: new Map(), aliases: [] };
  readonly #openings = new KeyOpenings();

  constructor(entities: readonly Entity[]) {
    this.#gazetteer = new Gazetteer(entities);
    this.entities = new Map([...entities, ...this.#gazetteer.added].map((entity) => [entity.id, entity]));
    for (const entity of entities)
      for (const [text, kind] of spellingsOf(entity)) this.#add(entity, text, kind);
    for (const entity of this.#gazetteer.added)
      for (const text of unmistakable(entity)) this.#add(entity, text, 'known');
    this.#persons = personsBySpelling(entities);
    this.#initials = new PersonsByInitials(entities);
  }

  #add(entity: Entity, text: string, kind: Alias['kind']): void {
    const tokens = tokensOf(foldTraditional(text));
    if (tokens[0]) this.#openings.add(tokens[0]);
    let node = this.#root;
    for (const token of tokens) {
      let child = node.next.get(token.key);
      if (!child) {
        child = { next: new Map(), aliases: [] };
        node.next.set(token.key, child);
      }
      node = child;
    }
    if (
      node === this.#root ||
      node.aliases.some((alias) => alias.entity.id === entity.id && alias.text === text)
    )
      return;
    node.aliases.push({ entity, text, kind, capitals: tokens.map((token) => token.capital) });
  }

  /** A file tells of the entity, or only the program's own list. */
  vouchedBy(id: string): 'curated' | 'known' {
    return this.#gazetteer.has(id) ? 'known' : 'curated';
  }

  /** What a name found by grammar, in its base form, is of. */
  named(type: EntityType, name: string): Entity | undefined {
    return this.#gazetteer.find(type, name);
  }

  /** The one person whose name this spells in another transliteration or script; none when several could be meant. */
  spelledLike(name: string): Entity | undefined {
    if (this.#persons.size === 0) return undefined;
    return remembered(this.#spelledLike, name, () => this.#personSpelled(name)) ?? undefined;
  }

  #personSpelled(name: string): Entity | null {
    const found = new Set(spellingKeys(name).map((key) => this.#persons.get(key)));
    found.delete(undefined);
    const [only] = found.size === 1 ? found : [];
    return only ?? null;
  }

  /** The one person whom initials and a surname can mean. */
  initialled(name: string): Entity | undefined {
    return this.#initials.find(name);
  }

  /** Every place in a text where an entity is named: the longest name at each word, and organizations inside longer names. */
  recognise(text: string): Recognised[] {
    if (this.#root.next.size === 0) return [];
    const found: Recognised[] = [];
    const starts = this.#openings.startsIn(text);
    for (const start of starts ?? tokensOf(text).map((token) => token.start)) {
      if (isDaySign(text, start)) continue;
      const match = this.#longestAt(text, start, starts !== null);
      if (match && foreignStateBefore(text, start) === 0 && !isPartOfAward(text, match)) found.push(match);
    }
    return withoutSwallowed(found);
  }

  #longestAt(text: string, start: number, isPlain: boolean): Recognised | null {
    let node: Node | undefined = this.#root;
    let best: Recognised | null = null;
    const run: Token[] = [];
    let token = tokenFrom(text, start, isPlain);
    for (; token !== null && node; token = tokenFrom(text, token.end, isPlain)) {
      const previous = run.at(-1);
      if (previous && !joined(text.slice(previous.end, token.start))) break;
      run.push(token);
      node = node.next.get(token.key);
      if (!node || node.aliases.length === 0) continue;
      const alias = pick(node.aliases, text.slice(start, token.end), run);
      // The point of "U.S." is a part of the name.
      const point = alias?.text.endsWith('.') === true && text.charAt(token.end) === '.' ? 1 : 0;
      if (alias)
        best = {
          entity: alias.entity,
          alias,
          start,
          end: token.end + point,
          match: matchKind(alias, text.slice(start, token.end)),
        };
    }
    return best;
  }
}

/** How the words of a text name an entity it is already known to name. */
export function matchOf(entity: Entity, surface: string): MatchKind {
  for (const [text, kind] of spellingsOf(entity)) {
    if (text === surface || foldTraditional(text) === surface)
      return matchKind({ entity, text, kind, capitals: [] }, surface);
  }
  return matchKind({ entity, text: '', kind: 'name', capitals: [] }, surface);
}

function* spellingsOf(entity: Entity): Generator<[string, Alias['kind']]> {
  for (const lang of languageCodes) {
    const name = entity.names[lang].value;
    if (name !== null) yield [name, 'name'];
  }
  for (const alias of entity.aliases) yield [alias.alias, alias.kind === 'short' ? 'short' : 'alias'];
}

/** Words of one name stand side by side: a space, a hyphen, an apostrophe, a middle dot, brackets around a year. */
const joint = /^(?:[\s\-–—'’·∙‧•.«»"“”()]{0,2}|\s*[（(]\s*)$/u;

function joined(between: string): boolean {
  return joint.test(between);
}

/** The alias whose capitals the text keeps; none when two entities could be meant. */
function pick(aliases: readonly Alias[], surface: string, run: readonly Token[]): Alias | null {
  const fitting = aliases.filter((alias) => keepsCapitals(alias, surface, run));
  const [first] = fitting;
  if (!first) return null;
  const exact = fitting.find((alias) => alias.text === surface);
  if (exact) return exact;
  return fitting.every((alias) => alias.entity.id === first.entity.id) ? first : null;
}

function keepsCapitals(alias: Alias, surface: string, run: readonly Token[]): boolean {
  const isAcronym = alias.text.length <= 6 && alias.text === alias.text.toUpperCase();
  if (isAcronym && /\p{Lu}/u.test(alias.text))
    return surface === alias.text || surface.toUpperCase() === surface;
  if (alias.capitals.length >= LONG_NAME_WORDS) return run[0]?.capital === alias.capitals[0];
  return alias.capitals.every((capital, i) => !capital || run[i]?.capital === true);
}

function matchKind(alias: Alias, surface: string): MatchKind {
  if (surface === alias.text || foldTraditional(alias.text) === surface)
    return isName(alias) ? 'exact' : aliasKind(alias);
  if (/\p{Script=Cyrillic}/u.test(surface))
    return /[A-Za-z]/.test(surface) && !/[A-Za-z]/.test(alias.text) ? 'variant' : 'inflected';
  return isName(alias) ? 'exact' : aliasKind(alias);
}

const isName = ({ kind }: Alias): boolean => kind === 'name' || kind === 'known';

function aliasKind(alias: Alias): MatchKind {
  return /^\p{Lu}{2,6}$/u.test(alias.text) ? 'acronym' : 'alias';
}

const isPartOfAward = (text: string, { alias, entity, start }: Recognised): boolean =>
  entity.type === 'award' && isOfLongerAward(text, start, alias.text);

/** Keeps what is not swallowed by a longer name, save for entities that still count inside one. */
function withoutSwallowed(found: readonly Recognised[]): Recognised[] {
  let reach = -1;
  let holder: Recognised | null = null;
  const kept: Recognised[] = [];
  for (const match of found) {
    const inside = holder !== null && match.end <= reach;
    const counts = countInside.has(match.entity.type) && match.alias.kind !== 'known';
    if (!inside || (counts && match.entity.id !== holder?.entity.id)) kept.push(match);
    if (match.end > reach) {
      reach = match.end;
      holder = match;
    }
  }
  return kept;
}

/** The names an authority file recognises in one reading, in the form the name grammars take. */
export function knownNames(authority: Authority, reading: Reading): FoundName[] {
  return authority.recognise(reading.text).map((match) => ({
    paragraph: reading.paragraph,
    start: match.start,
    end: match.end,
    rule: 'name.authority',
    certainty: 'stated',
    type: match.entity.type,
    name: nameIn(match.entity, reading.lang) ?? match.alias.text,
    form: match.match === 'acronym' ? 'acronym' : 'full',
    entity_id: match.entity.id,
    role: null,
  }));
}

/** A found name tied to the entity whose whole name it is; as it was when there is none of its kind. */
export function knownByName(authority: Authority, found: FoundName): FoundName {
  const [match] = authority.recognise(found.name);
  const whole = match?.start === 0 && match.end === found.name.length && match.entity.type === found.type;
  return whole ? { ...found, entity_id: match.entity.id } : found;
}

/** An entity's name in a language, or null when nobody has verified one. */
export function nameIn(entity: Entity, lang: LanguageCode): string | null {
  return entity.names[lang].value;
}
