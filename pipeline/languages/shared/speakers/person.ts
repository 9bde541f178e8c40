/** A person whom an article names: where, of which gender, in which offices. What stands beside the name is read when it is asked for. */

import type { Place } from '../../../contract.ts';
import type { Gender, QuotationLanguage } from '../speech/language.ts';
import { isBefore } from './timeline.ts';

export interface BookedRole {
  /** As it stands in the text. */
  readonly text: string;
  /** The heads of office in it, each by the one word that stands for its synonyms. */
  readonly heads: ReadonlySet<string>;
}

/** What an article tells of its persons. */
export interface Told {
  readonly language: QuotationLanguage;
  /** The text of each paragraph. */
  readonly texts: ReadonlyMap<number, string>;
  /** Offices that the names grammar found, by name. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
}

/** Gender and offices are read beside so many mentions of a person. */
const mostMentions = 12;

export class BookedPerson {
  readonly name: string;
  readonly mentions: Place[] = [];
  /** The names grammar found it; others are added as they speak. */
  isListed = false;
  readonly #told: Told;
  #gender: Gender | null = null;
  #isAsked = false;
  #roles: readonly BookedRole[] | null = null;

  constructor(name: string, told: Told) {
    this.name = name;
    this.#told = told;
  }

  /** null until the name or a verb shows it. */
  get gender(): Gender | null {
    if (!this.#isAsked) this.#gender ??= this.#genderBeside() ?? this.#told.language.genderOf(this.name);
    this.#isAsked = true;
    return this.#gender;
  }

  set gender(shown: Gender | null) {
    this.#gender = shown;
  }

  /** Offices read beside the name. */
  roles(): readonly BookedRole[] {
    this.#roles ??= this.#readRoles();
    return this.#roles;
  }

  #genderBeside(): Gender | null {
    const { language } = this.#told;
    for (const place of this.mentions.slice(0, mostMentions)) {
      const shown = language.genderBeside(this.#textOf(place), place, this.name);
      if (shown !== null) return shown;
    }
    return null;
  }

  #readRoles(): BookedRole[] {
    const { language, offices } = this.#told;
    const told = new Set(offices.get(this.name) ?? []);
    for (const place of this.mentions.slice(0, mostMentions))
      told.add(language.roleBeside(this.#textOf(place), place));
    told.delete('');
    return Array.from(told, (text) => ({ text, heads: language.headsIn(text) }));
  }

  #textOf({ paragraph }: Place): string {
    return this.#told.texts.get(paragraph) ?? '';
  }
}

/** Where a person is named last before a place, in whatever order the mentions were entered. */
export function lastMention({ mentions }: BookedPerson, at: Place): Place | undefined {
  let last: Place | undefined;
  for (const place of mentions)
    if (isBefore(place, at) && (last === undefined || isBefore(last, place))) last = place;
  return last;
}
