/** Places known by name alone: those of the authority file, and countries and cities that it does not tell of. */
import type { Entity } from '../contract.ts';
import { languageCodes } from '../contract.ts';
import { worldEntities } from '../languages/shared/names/known-world.ts';
import { foldTraditional } from '../languages/zh/fold.ts';

/** Names that a state, a county or a town elsewhere bears as well: what stands under one is not told by the name. */
const shared: ReadonlySet<string> = new Set(['Georgia']);

const accented = /[\u00c0-\u024f]/u;

/** Marks over Latin letters, the two dots of ё and the script of Chinese make no other name. */
function keyOf(name: string): string {
  if (accented.test(name)) return name.normalize('NFD').replace(/\p{M}/gu, '');
  return foldTraditional(name).replaceAll('\u0451', '\u0435');
}

export class Gazetteer {
  /** Those of its places that the authority file does not tell of, by id. */
  readonly added: readonly Entity[];
  readonly #byName = new Map<string, Entity>();

  /** A place that shares a name with one of the authority file is that one, under all its names. */
  constructor(curated: readonly Entity[]) {
    const ids = new Set(curated.map(({ id }) => id));
    for (const entity of curated) if (entity.type === 'place') this.#enter(entity, entity);
    const added: Entity[] = [];
    for (const place of worldEntities()) {
      const known = namesOf(place).flatMap((name) => this.#byName.get(keyOf(name)) ?? []);
      const own = known.find(({ id }) => ids.has(id));
      if (own === undefined && !ids.has(place.id)) added.push(place);
      if (own !== undefined || !ids.has(place.id)) this.#enter(own ?? place, place);
    }
    this.added = added;
  }

  /** The place a whole name in its base form is of. */
  find(name: string): Entity | undefined {
    return shared.has(name) ? undefined : this.#byName.get(keyOf(name));
  }

  /** Of two that bear one name the first is meant: a country before a city. */
  #enter(entity: Entity, named: Entity): void {
    for (const name of namesOf(named)) {
      const key = keyOf(name);
      if (!this.#byName.has(key)) this.#byName.set(key, entity);
    }
  }
}

function namesOf({ names, aliases }: Entity): string[] {
  return [...languageCodes.flatMap((lang) => names[lang].value ?? []), ...aliases.map(({ alias }) => alias)];
}
