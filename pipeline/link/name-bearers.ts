/** Who bears which name in one article, found by the name and by the spellings of it. */
import type { EntityType } from '../contract.ts';
import { tellingSkeleton } from './scripts/skeleton.ts';

export interface Bearer {
  readonly id: string;
  readonly type: EntityType;
  /** The authority file spells the name another way. */
  readonly spelledOtherwise?: boolean;
  /** The name is only the title in the bearer's own. */
  readonly shortened?: boolean;
  /** Another bearer whose name this spells another way, where a person has judged that nobody can say. */
  readonly alike?: string | undefined;
}

/** An article's curated entities, and the persons it names in full. */
export class NameBearers {
  readonly #byName = new Map<string, Bearer>();
  /** The same by the skeleton of the whole name, and by that of the surname. */
  readonly #whole = new Map<string, Map<string, Bearer>>();
  readonly #surnames = new Map<string, Map<string, Bearer>>();

  get(name: string): Bearer | undefined {
    return this.#byName.get(name);
  }

  set(name: string, bearer: Bearer): void {
    const known = this.#byName.get(name);
    this.#byName.set(name, bearer);
    if (known?.id === bearer.id) return;
    enter(this.#whole, name, name, bearer);
    enter(this.#surnames, lastWord(name), name, bearer);
  }

  /** Ids of the persons whose surname, or whole name, this one spells another way. */
  spelledLike(name: string): Set<string> {
    const skeleton = tellingSkeleton(name);
    const ids = new Set<string>();
    if (skeleton === null) return ids;
    for (const { id, type } of (isWhole(name) ? this.#whole : this.#surnames).get(skeleton)?.values() ?? [])
      if (type === 'person') ids.add(id);
    return ids;
  }
}

function enter(index: Map<string, Map<string, Bearer>>, part: string, name: string, bearer: Bearer): void {
  const skeleton = tellingSkeleton(part);
  if (skeleton === null) return;
  const group = index.get(skeleton);
  if (group) group.set(name, bearer);
  else index.set(skeleton, new Map([[name, bearer]]));
}

/** Given name and surname; a Chinese printing of a foreign name puts a dot between them. */
export function isWhole(name: string): boolean {
  return /[ ·]/u.test(name);
}

function lastWord(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('·')) + 1);
}
