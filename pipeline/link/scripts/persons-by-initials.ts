/** Persons of the authority file by initial and surname: the A. Yarina of an article that never names her in full. */
import type { Entity } from '../../contract.ts';
import { stemToken } from '../../languages/ru/inflection.ts';
import { commonForm } from './romanization.ts';

interface InitialledName {
  readonly initial: string;
  readonly surname: string;
}

const before = /^(\p{Lu})\.\s?(?:\p{Lu}\.\s?){0,2}(\p{Lu}[\p{L}’'-]+)$/u;
const behind = /^(\p{Lu}[\p{L}’'-]+) (\p{Lu})\.(?:\s?\p{Lu}\.){0,2}$/u;
const cyrillic = /\p{Script=Cyrillic}/u;

function initialled(name: string): InitialledName | null {
  const [, first, last] = before.exec(name) ?? [];
  if (first !== undefined && last !== undefined) return { initial: first, surname: last };
  const [, surname, initial] = behind.exec(name) ?? [];
  return surname === undefined || initial === undefined ? null : { initial, surname };
}

/** Shorter surnames are those of too many people. */
const SHORTEST_SURNAME = 4;

interface Bearer {
  readonly entity: Entity;
  /** As the authority file has it, in the script of the key. */
  readonly surname: string;
}

export class PersonsByInitials {
  readonly #bearers = new Map<string, Bearer[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      if (entity.type !== 'person') continue;
      const names = [
        entity.names.en.value,
        entity.names.ru.value,
        ...entity.aliases.map(({ alias }) => alias),
      ];
      for (const name of names) {
        const words = name?.split(' ') ?? [];
        const [given = '', surname = ''] = [words[0], words.at(-1)];
        if (words.length < 2 || surname.length < SHORTEST_SURNAME || given.includes('.')) continue;
        for (const key of keysOf({ initial: given.charAt(0), surname })) this.#add(key, { entity, surname });
      }
    }
  }

  #add(key: string, bearer: Bearer): void {
    const known = this.#bearers.get(key);
    if (known) known.push(bearer);
    else this.#bearers.set(key, [bearer]);
  }

  /** The one person who can be meant; none when it may be several. */
  find(name: string): Entity | undefined {
    const asked = initialled(name);
    if (asked === null) return undefined;
    const fitting = keysOf(asked)
      .flatMap((key) => this.#bearers.get(key) ?? [])
      .filter(({ surname }) => canBe(asked.surname, surname));
    const [only, ...others] = new Set(fitting.map(({ entity }) => entity));
    return others.length === 0 ? only : undefined;
  }
}

/** By stem, since Russian surnames come in every case, and by what all transliterations share. */
function keysOf({ initial, surname }: InitialledName): string[] {
  const plain = surname.toLowerCase().replaceAll('ё', 'е');
  const letter = commonForm(initial.toLowerCase()).charAt(0);
  const roman = `${letter} ${commonForm(plain.normalize('NFKD').replace(/[\p{M}’'-]/gu, ''))}`;
  return cyrillic.test(surname) ? [`${initial} ${stemToken(plain)}`, roman] : [roman];
}

const feminine = /(?:[ая]|[оуе]й|[ую]ю)$/u;
const feminineCase = /(?:[аяую]|[ое]й)$/u;

/** Волгиной is no case of Волгин. Волгина is a woman, or he in the genitive: nobody can say, so it is not taken for him. */
function canBe(form: string, surname: string): boolean {
  if (!cyrillic.test(form) || !cyrillic.test(surname)) return true;
  const [one, other] = [form, surname].map((word) => word.replaceAll('ё', 'е'));
  if (one === undefined || other === undefined || one === other) return true;
  return /[ая]$/u.test(other) ? feminineCase.test(one) : !feminine.test(one);
}
