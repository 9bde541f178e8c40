/** Names that tell by themselves what they name: of the authority file, and of countries, cities, firms, festivals and prizes that it does not have. */
import type { Entity, EntityType } from '../contract.ts';
import { languageCodes } from '../contract.ts';
import { knownEntities } from '../languages/shared/names/known-entities.ts';
import { foldTraditional } from '../languages/zh/fold.ts';

/** Names that a state, a county or a town elsewhere bears as well: what stands under one is not told by the name. */
const shared: ReadonlySet<string> = new Set(['Georgia']);

const accented = /[\u00c0-\u024f]/u;
const marks = /[«»“”"《》]/gu;

/** Marks over Latin letters and around a name, the two dots of ё and the script of Chinese make no other name. */
function keyOf(type: EntityType, name: string): string {
  const bare = accented.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : foldTraditional(name);
  return `${type} ${bare.replaceAll('\u0451', '\u0435').replaceAll('’', "'").replace(marks, '')}`;
}

export class Gazetteer {
  /** What the authority file does not tell of. */
  readonly added: readonly Entity[];
  readonly #byName = new Map<string, Entity>();
  readonly #ids: ReadonlySet<string>;

  /** What shares a name with an entity of the authority file is that one, under all its names. */
  constructor(curated: readonly Entity[]) {
    const ids = new Set(curated.map(({ id }) => id));
    for (const entity of curated) this.#enter(entity, entity);
    const added: Entity[] = [];
    for (const known of knownEntities()) {
      const own = namesOf(known)
        .map((name) => this.#byName.get(keyOf(known.type, name)))
        .find((entity) => entity !== undefined && ids.has(entity.id));
      if (own === undefined && ids.has(known.id)) continue;
      if (own === undefined) added.push(known);
      this.#enter(own ?? known, known);
    }
    this.added = added;
    this.#ids = new Set(added.map(({ id }) => id));
  }

  /** No file tells of it. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The entity a whole name in its base form is of. */
  find(type: EntityType, name: string): Entity | undefined {
    return shared.has(name) ? undefined : this.#byName.get(keyOf(type, name));
  }

  /** Of two that bear one name the first is meant: a country before a city. */
  #enter(entity: Entity, named: Entity): void {
    for (const name of namesOf(named)) {
      const key = keyOf(entity.type, name);
      if (!this.#byName.has(key)) this.#byName.set(key, entity);
    }
  }
}

/** Names that no other word of a text is likely to be: of several words, or of many characters; and no part of the name of a festival. */
export function unmistakable(entity: Entity): string[] {
  if (entity.type !== 'organization' && entity.type !== 'award') return [];
  const isLong = /\p{L}[\p{L}.’']*\s\p{L}|\p{Script=Han}{5}/u;
  return namesOf(entity).filter(
    (name) => isLong.test(name) && (entity.type !== 'award' || calledAward.test(name)),
  );
}

const calledAward = /\sAwards?$|\p{Script=Han}{4}$/u;

function namesOf({ names, aliases }: Entity): string[] {
  return [...languageCodes.flatMap((lang) => names[lang].value ?? []), ...aliases.map(({ alias }) => alias)];
}
