/** Names that two entities claim, as the linker compares them: case, ё, quotation marks and Traditional characters aside. */
import { type Entity, languageCodes } from '../contract.ts';
import { foldTraditional } from '../languages/zh/fold.ts';

export interface ClaimedName {
  readonly name: string;
  readonly first: Entity;
  readonly second: Entity;
}

/** The first name that two claim, in the order given; whatever their types, since one trie of words holds all. */
export function claimedTwice(entities: Iterable<Entity>): ClaimedName | null {
  const owners = new Map<string, Entity>();
  for (const entity of entities) {
    for (const name of namesOf(entity)) {
      const key = folded(name);
      const owner = owners.get(key);
      if (owner && owner.id !== entity.id) return { name, first: owner, second: entity };
      owners.set(key, entity);
    }
  }
  return null;
}

function namesOf({ names, aliases }: Entity): string[] {
  return [...languageCodes.flatMap((lang) => names[lang].value ?? []), ...aliases.map(({ alias }) => alias)];
}

function folded(name: string): string {
  return foldTraditional(name.normalize('NFC'))
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»„“”"《》]/g, '');
}
