/** The persons and organizations an article names, for pronouns, surnames and offices to point back to. */

import type { FoundName, Place, Reading } from '../../contract.ts';
import type { Gender, NamedSpan, QuotationLanguage } from './quotation-language.ts';

export interface BookedRole {
  /** As it stands in the text. */
  readonly text: string;
  /** The heads of office in it, each by the one word that stands for its synonyms. */
  readonly heads: ReadonlySet<string>;
}

export interface BookedPerson {
  readonly name: string;
  /** null until the name or a verb shows it. */
  gender: Gender | null;
  readonly mentions: Place[];
  /** Offices read beside the name. */
  readonly roles: () => readonly BookedRole[];
}

export interface SpeakerBook {
  readonly namedIn: (paragraph: number) => readonly NamedSpan[];
  readonly persons: () => readonly BookedPerson[];
  /** The fullest name that a surname, initials with a surname, or a longer spelling stands for. */
  readonly fullName: (name: string, at: Place) => string;
  /** Adds a person that the speaker phrase revealed. */
  readonly add: (name: string, at: Place) => BookedPerson;
  /** What a verb shows of somebody whose name tells nothing. */
  readonly learnGender: (name: string, gender: Gender) => void;
  readonly genderOf: (name: string) => Gender | null;
  /** Latest organization named before a place, other than in 'places'. */
  readonly organizations: readonly FoundName[];
  /** A name with this noun in the text before a place, though the names grammar listed none. */
  readonly unlistedOrganization: (noun: string, at: Place) => string | null;
}

export function isBefore(a: Place, b: Place): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);
}

function isInitial(part: string): boolean {
  return /^\p{Lu}\p{Ll}?\.?$/u.test(part);
}

/** Could `short` stand for `full`: same surname, and its other parts equal or initials of those of `full`? */
function standsFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length || short.at(-1) !== full.at(-1))
    return short.length === 1 && full[0] === short[0];
  const given = short.slice(0, -1);
  return given.every((part, i) =>
    isInitial(part) ? full[i]?.startsWith(part.charAt(0)) === true : full.slice(0, -1).includes(part),
  );
}

export function openBook(
  readings: readonly Reading[],
  names: readonly FoundName[],
  language: QuotationLanguage,
): SpeakerBook {
  const people = new Map<string, BookedPerson>();
  const spans = new Map<number, NamedSpan[]>();
  const textOf = new Map(readings.map((reading) => [reading.paragraph, reading.text]));
  const roleSpans = new Map<string, string[]>();

  const add = (name: string, at: Place): BookedPerson => {
    const known = people.get(name);
    if (known !== undefined) {
      known.mentions.push(at);
      return known;
    }
    let roles: readonly BookedRole[] | null = null;
    const person: BookedPerson = {
      name,
      gender: language.genderOf(name),
      mentions: [at],
      roles: () => {
        roles ??= [
          ...(roleSpans.get(name) ?? []),
          ...person.mentions.map((place) => language.roleBeside(textOf.get(place.paragraph) ?? '', place)),
        ]
          .filter((text) => text !== '')
          .map((text) => ({ text, heads: language.headsIn(text) }));
        return roles;
      },
    };
    people.set(name, person);
    return person;
  };

  for (const entry of names) {
    const found = entry.type === 'person' ? { ...entry, name: language.mendedName(entry.name) } : entry;
    const inParagraph = spans.get(found.paragraph) ?? [];
    inParagraph.push({
      start: found.start,
      end: found.end,
      name: found.name,
      kind: found.type === 'person' ? 'person' : 'other',
    });
    spans.set(found.paragraph, inParagraph);
    if (found.type !== 'person') continue;
    add(found.name, found);
    if (found.role === null) continue;
    const role = (textOf.get(found.role.paragraph) ?? '').slice(found.role.start, found.role.end);
    roleSpans.set(found.name, [...(roleSpans.get(found.name) ?? []), role]);
  }

  const fullName = (name: string, at: Place): string => {
    if (people.has(name)) return name;
    const parts = language.nameParts(name);
    let best = name;
    for (const person of people.values()) {
      if (!person.mentions.some((mention) => isBefore(mention, at) || mention.paragraph === at.paragraph))
        continue;
      const full = language.nameParts(person.name);
      if (full.length > language.nameParts(best).length && standsFor(parts, full)) best = person.name;
    }
    return best === name ? (unlistedName(parts, at) ?? name) : best;
  };

  /** Searches the text up to a place, the latest first. */
  const searchBack = (
    word: string,
    at: Place,
    read: (text: string, offset: number) => string | null,
  ): string | null => {
    for (const reading of readings.toReversed()) {
      if (reading.paragraph > at.paragraph) continue;
      const limit = reading.paragraph === at.paragraph ? at.start - 1 : reading.text.length;
      for (
        let offset = reading.text.lastIndexOf(word, limit);
        offset >= 0;
        offset = offset > 0 ? reading.text.lastIndexOf(word, offset - 1) : -1
      ) {
        const found = read(reading.text, offset);
        if (found !== null) return found;
      }
    }
    return null;
  };

  /** "Zimina", "O. Zimina" after an "Olga Zimina" that the names grammar missed. */
  const unlistedName = (parts: readonly string[], at: Place): string | null => {
    const surname = parts.at(-1) ?? '';
    const initial = parts.length === 2 && isInitial(parts[0] ?? '') ? parts[0]?.charAt(0) : '';
    if (parts.length > 2 || (parts.length === 2 && initial === '')) return null;
    return searchBack(` ${surname}`, at, (text, offset) => {
      const behind = text.charAt(offset + surname.length + 1);
      const given = /[\p{L}-]+$/u.exec(text.slice(Math.max(0, offset - 24), offset))?.[0] ?? '';
      if (
        /\p{L}/u.test(behind) ||
        !language.isNameWord(given) ||
        (initial !== '' && !given.startsWith(initial ?? ''))
      )
        return null;
      return `${given} ${surname}`;
    });
  };

  return {
    namedIn: (paragraph) => spans.get(paragraph) ?? [],
    persons: () => [...people.values()],
    fullName,
    add,
    learnGender: (name, gender) => {
      const person = people.get(name);
      if (person !== undefined) person.gender ??= gender;
    },
    genderOf: (name) => {
      const person = people.get(name);
      return person === undefined ? language.genderOf(name) : person.gender;
    },
    unlistedOrganization: (noun, at) => searchBack(noun, at, language.organizationAround),
    organizations: names.filter((name) => name.type === 'organization'),
  };
}
