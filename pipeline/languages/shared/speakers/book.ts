/** The persons and organizations an article names, for pronouns, surnames and offices to point back to. */

import type { FoundName, Place, Reading, Span } from '../../../contract.ts';
import type { Gender, NamedSpan, QuotationLanguage } from '../speech/language.ts';
import { BookedPerson } from './person.ts';
import { searchBack } from './search.ts';
import { firstBehind, isBefore, latestBefore, type Mentioned } from './timeline.ts';
import { isInitial, unlistedName } from './unlisted.ts';

export interface SpeakerBook {
  /** Names in or around a stretch of a paragraph. */
  readonly namedIn: (paragraph: number, around: Span) => readonly NamedSpan[];
  readonly textOf: (paragraph: number) => string;
  readonly person: (name: string) => BookedPerson | undefined;
  /** Of those mentioned before a place the latest who is right. */
  readonly mentionedBefore: (at: Place, isRight: (one: BookedPerson) => boolean) => BookedPerson | undefined;
  /** Of those mentioned behind a place, in its paragraph or the next, the first who is right. */
  readonly mentionedNext: (at: Place, isRight: (one: BookedPerson) => boolean) => BookedPerson | undefined;
  /** The fullest name that a surname, initials with a surname, or a longer spelling stands for. */
  readonly fullName: (name: string, at: Place) => string;
  /** Adds a person that the speaker phrase revealed. */
  readonly add: (name: string, at: Place) => BookedPerson;
  /** What a verb shows of somebody whose name tells nothing. */
  readonly learnGender: (name: string, gender: Gender) => void;
  readonly genderOf: (name: string) => Gender | null;
  /** Of the organizations named before a place the latest that is right. */
  readonly organizationBefore: (at: Place, isRight: (name: string) => boolean) => string | undefined;
  /** Whom the whole article is about, by the word for an interview beside the name in its title. */
  readonly portrayed: BookedPerson | null;
  /** A name with this noun in the text before a place, though the names grammar listed none. */
  readonly unlistedOrganization: (noun: string, at: Place) => string | null;
}

/** Could `short` stand for `full`: same surname, and its other parts equal or initials of those of `full`? */
function standsFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length || short.at(-1) !== full.at(-1))
    // «Зинаида», «Зинаида Павловна»: the full name without its surname.
    return short.length < full.length && short.every((part, i) => full[i] === part);
  const given = short.slice(0, -1);
  return given.every((part, i) =>
    isInitial(part) ? full[i]?.startsWith(part.charAt(0)) === true : full.slice(0, -1).includes(part),
  );
}

/** No name is longer, in characters. */
const longestName = 200;

/** Of spans ordered by their starts those that may touch a stretch. */
function near(spans: readonly NamedSpan[], around: Span): readonly NamedSpan[] {
  const from = firstFrom(spans, around.start - longestName);
  const to = firstFrom(spans, around.end + 1);
  return from === 0 && to === spans.length ? spans : spans.slice(from, to);
}

function firstFrom(spans: readonly NamedSpan[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function put<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

const byTime = (a: Mentioned<unknown>, b: Mentioned<unknown>): number =>
  a.at.paragraph - b.at.paragraph || a.at.start - b.at.start;

/** Names mostly come in order. */
function putInOrder<One>(list: One[], compare: (a: One, b: One) => number): void {
  for (const [i, one] of list.entries()) {
    const before = list[i - 1];
    if (before !== undefined && compare(before, one) > 0) {
      list.sort(compare);
      return;
    }
  }
}

/** The one person a title names, where it says that the article is an interview with them. */
function portrayedIn(
  readings: readonly Reading[],
  spans: ReadonlyMap<number, readonly NamedSpan[]>,
  { interview: { portrait } }: QuotationLanguage,
): string | null {
  const title = portrait === undefined ? undefined : readings.find(({ role }) => role === 'title');
  if (portrait === undefined || title === undefined) return null;
  const [one, other] = (spans.get(title.paragraph) ?? []).filter(({ kind }) => kind === 'person');
  if (one === undefined || other !== undefined) return null;
  const { text } = title;
  return portrait.before.test(text.slice(0, one.start)) || portrait.behind.test(text.slice(one.end))
    ? one.name
    : null;
}

export function openBook(
  readings: readonly Reading[],
  names: readonly FoundName[],
  language: QuotationLanguage,
): SpeakerBook {
  const people = new Map<string, BookedPerson>();
  const byPart = new Map<string, BookedPerson[]>();
  const spans = new Map<number, NamedSpan[]>();
  const texts = new Map(readings.map((reading) => [reading.paragraph, reading.text]));
  const offices = new Map<string, string[]>();
  const told = { language, texts, offices };
  const listed: Mentioned<BookedPerson>[] = [];
  const added: Mentioned<BookedPerson>[] = [];
  const mentioned = [listed, added];
  const organizations: Mentioned<string>[] = [];

  const enter = (name: string, at: Place, timeline: Mentioned<BookedPerson>[]): BookedPerson => {
    const known = people.get(name);
    const person = known ?? new BookedPerson(name, told);
    if (known === undefined) {
      people.set(name, person);
      const parts = language.nameParts(name);
      const [given = '', surname = ''] = [parts[0], parts.at(-1)];
      put(byPart, given, person);
      if (surname !== given) put(byPart, surname, person);
    }
    person.mentions.push(at);
    timeline.push({ at, what: person });
    return person;
  };

  const mended = new Map<string, string>();
  const nameOf = (name: string): string => {
    const known = mended.get(name);
    if (known !== undefined) return known;
    const own = language.mendedName(name);
    mended.set(name, own);
    return own;
  };

  for (const entry of names) {
    const { type, paragraph, start, end, role } = entry;
    const name = type === 'person' ? nameOf(entry.name) : entry.name;
    const span = { start, end, name, kind: type === 'person' ? 'person' : 'other' } as const;
    put(spans, paragraph, span);
    if (type === 'organization') organizations.push({ at: entry, what: name });
    if (type !== 'person' || language.isByline?.(texts.get(paragraph) ?? '', entry) === true) continue;
    enter(name, entry, listed).isListed = true;
    if (role === null) continue;
    const office = (texts.get(role.paragraph) ?? '').slice(role.start, role.end);
    put(offices, name, office);
  }
  for (const inParagraph of spans.values()) putInOrder(inParagraph, (a, b) => a.start - b.start);
  putInOrder(listed, byTime);
  putInOrder(organizations, byTime);

  const portrayed = portrayedIn(readings, spans, language);

  const fullName = (name: string, at: Place): string => {
    const parts = language.nameParts(name);
    const isListed = people.has(name) && parts.length > 1;
    if (isListed && parts.length > 2) return name;
    let best = name;
    let longest = parts.length;
    const namesakes = parts.length === 2 ? (byPart.get(parts[0] ?? '') ?? []) : [];
    for (const person of [...(byPart.get(parts.at(-1) ?? '') ?? []), ...namesakes]) {
      const full = language.nameParts(person.name);
      if (full.length <= longest || !standsFor(parts, full)) continue;
      if (isListed && full.at(-1) === parts.at(-1)) continue;
      const first = person.mentions[0];
      if (first === undefined || !(isBefore(first, at) || first.paragraph === at.paragraph)) continue;
      best = person.name;
      longest = full.length;
    }
    if (best === name && people.has(name)) return name;
    return best === name ? (unlistedName(parts, at, readings, language) ?? name) : best;
  };

  return {
    namedIn: (paragraph, around) => near(spans.get(paragraph) ?? [], around),
    textOf: (paragraph) => texts.get(paragraph) ?? '',
    person: (name) => people.get(name),
    mentionedBefore: (at, isRight) => latestBefore(mentioned, at, isRight),
    mentionedNext: (at, isRight) => firstBehind(listed, at, isRight),
    fullName,
    add: (name, at) => enter(name, at, added),
    learnGender: (name, gender) => {
      const person = people.get(name);
      if (person !== undefined) person.gender ??= gender;
    },
    genderOf: (name) => {
      const person = people.get(name);
      return person === undefined ? language.genderOf(name) : person.gender;
    },
    portrayed: portrayed === null ? null : (people.get(portrayed) ?? null),
    organizationBefore: (at, isRight) => latestBefore([organizations], at, isRight),
    unlistedOrganization: (noun, at) => searchBack(readings, noun, at, language.organizationAround),
  };
}
