/** Which names and ids stand for one entity: as people have judged it, else as transliteration tells. */
import type { EntityType, Judgement, LanguageCode } from '../contract.ts';
import { JudgedClasses } from './judged-classes.ts';
import { contradicted, judgedTwice, otherType, unknownId } from './judgement-faults.ts';
import { nameId, sharedId } from './scripts/candidate-id.ts';

/** A side of a judgement: the words of its cell, and the id it speaks of. */
export interface JudgedSide {
  readonly cell: string;
  readonly id: string;
  readonly judgement: Judgement;
}

interface JudgedName {
  readonly own: string;
  readonly shared: string | null;
}

const nameForm = /^([a-z]+):(en|ru|zh):(.+)$/u;

export class Identities {
  /** Names that were judged not to be one though their letters are the same. */
  readonly #parted = new Set<string>();
  readonly #classes = new JudgedClasses();
  readonly #apart = new Map<string, Judgement>();
  readonly sides: readonly JudgedSide[];

  /** `curated`: the type of each entity of the authority file. Throws DatasetRefused for a judgement that cannot hold. */
  constructor(judgements: readonly Judgement[], curated: ReadonlyMap<string, EntityType>) {
    for (const judgement of judgements) if (judgement.judgement !== 'same') this.#part(judgement);
    this.sides = judgements.flatMap((judgement) =>
      [judgement.a, judgement.b].map((cell) => ({ cell, id: this.#idIn(cell), judgement })),
    );
    const known = (id: string) => curated.has(id) || id.startsWith('ent-');
    const stranger = this.sides.find(({ id }) => !known(id));
    if (stranger) throw unknownId(stranger);
    for (const judgement of judgements) if (judgement.judgement === 'same') this.#join(judgement, curated);
    for (const judgement of judgements) if (judgement.judgement !== 'same') this.#keepApart(judgement);
  }

  /** The id of a name that no authority file knows, before any judgement of what it is the same as. */
  idOf(type: EntityType, lang: LanguageCode, name: string): string {
    const shared = sharedId(type, name);
    if (shared !== null && this.#parted.size === 0) return shared;
    const own = nameId(type, lang, name);
    return this.#parted.has(own) ? own : (shared ?? own);
  }

  /** The id that stays of all that are judged the same; the id itself when nobody has judged it. */
  canonical(id: string): string {
    return this.#classes.first(id);
  }

  isJudged(id: string): boolean {
    return this.#classes.has(id) || this.sides.some((side) => side.id === id);
  }

  /** Whether a person has judged that two ids are not one, or that nobody can say. */
  apart(one: string, other: string): 'different' | 'unsure' | null {
    if (this.#apart.size === 0) return null;
    const verdict = this.#apart.get(pairOf(this.canonical(one), this.canonical(other)))?.judgement;
    return verdict === undefined || verdict === 'same' ? null : verdict;
  }

  /** Ids that were merged into another, with the one that stays. */
  merged(): readonly (readonly [id: string, into: string])[] {
    return this.#classes.members().flatMap((id): [string, string][] => {
      const into = this.canonical(id);
      return into === id ? [] : [[id, into]];
    });
  }

  #part({ a, b }: Judgement): void {
    const [one, other] = [nameIn(a), nameIn(b)];
    if (one?.shared && (one.shared === b || one.shared === other?.shared)) this.#parted.add(one.own);
    if (other?.shared && (other.shared === a || other.shared === one?.shared)) this.#parted.add(other.own);
  }

  #idIn(cell: string): string {
    const name = nameIn(cell);
    if (name === null) return cell;
    return this.#parted.has(name.own) ? name.own : (name.shared ?? name.own);
  }

  #join(judgement: Judgement, curated: ReadonlyMap<string, EntityType>): void {
    const [one, other] = [this.#idIn(judgement.a), this.#idIn(judgement.b)];
    this.#classes.join(one, other, judgement, (id) => curated.has(id));
    const types = [one, other].map((id) => curated.get(id) ?? curated.get(this.canonical(id)));
    if (types[0] !== undefined && types[1] !== undefined && types[0] !== types[1]) throw otherType(judgement);
  }

  #keepApart(judgement: Judgement): void {
    const [one, other] = [this.#idIn(judgement.a), this.#idIn(judgement.b)];
    if (this.canonical(one) === this.canonical(other))
      throw contradicted(judgement, this.#classes.chain(one, other));
    const pair = pairOf(this.canonical(one), this.canonical(other));
    const before = this.#apart.get(pair);
    if (before && before.judgement !== judgement.judgement) throw judgedTwice(judgement, before);
    this.#apart.set(pair, judgement);
  }
}

function nameIn(cell: string): JudgedName | null {
  const [, type, lang, name] = nameForm.exec(cell) ?? [];
  if (type === undefined || name === undefined) return null;
  const [kind, tongue] = [type as EntityType, lang as LanguageCode];
  return { own: nameId(kind, tongue, name), shared: sharedId(kind, name) };
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
