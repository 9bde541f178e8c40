/** Turns reporting clauses into credits: who speaks, resolved against what the article told before. */

import type { Place, Reading, Span } from '../../../contract.ts';
import type { SpeakerBook } from '../speakers/book.ts';
import type { Conversation, OpenConversation, Voice } from '../speakers/conversation.ts';
import type { SpeakerReading } from '../speakers/reading.ts';
import { resolveSpeaker } from '../speakers/resolution.ts';
import { isBefore } from '../speakers/timeline.ts';
import type { Attribution, QuotationLanguage } from './language.ts';
import { type Credit, nobody } from './record.ts';

/** What is known while an article is read. */
export interface Scene {
  readonly language: QuotationLanguage;
  readonly book: SpeakerBook;
  readonly conversation: OpenConversation;
}

/** Longer sentences, in characters, are lists or damage and name no speaker. */
const longestSentence = 1500;

/** Somebody heard this many paragraphs ago no longer speaks where nobody is named. */
export const memory = 2;

export function hear(scene: Scene, credit: Credit, place: Place): void {
  if (credit.name === null) return;
  scene.conversation.push({
    name: credit.name,
    place,
    isPerson: credit.isPerson,
    isOffice: credit.isOffice === true,
    hasSpoken: true,
  });
}

/**
 * Who a clause credits; a said-clause without a subject («добавил», "added") credits the last voice. `since`: where the
 * sentence starts, when what stands in front of the clause may tell whom its pronoun means.
 */
export function creditFor(
  scene: Scene,
  attribution: Attribution,
  reading: Reading,
  since: number | null = null,
): Credit {
  const { language, book, conversation } = scene;
  const cue =
    attribution.cue === null ? null : reading.text.slice(attribution.cue.start, attribution.cue.end);
  const phrase = attribution.speaker;
  const spoken =
    phrase === null ? null : language.speaker(reading.text, phrase, book.namedIn(reading.paragraph, phrase));
  if (spoken === null) {
    const isOpen = attribution.link === 'clause' || attribution.isNaming;
    const implied = isOpen ? undefined : impliedVoice(scene, attribution);
    return { name: implied?.name ?? null, isPerson: implied?.isPerson ?? false, place: null, cue };
  }
  const place = { paragraph: reading.paragraph, start: spoken.place.start, end: spoken.place.end };
  const subject =
    spoken.kind === 'pronoun' && spoken.pronoun !== 'latter' && since !== null
      ? subjectMeant(scene, spoken, reading, since)
      : null;
  if (subject !== null)
    return { name: subject.name, isPerson: subject.isPerson, isOffice: subject.isOffice, place, cue };
  const mayGoOn = spoken.kind === 'role' && spoken.mayBeLast !== false;
  const anew = mayGoOn && cue !== null ? sameVoice(scene, attribution, cue, place) : null;
  if (anew !== null) return { ...anew, place, cue };
  const resolved = resolveSpeaker(spoken, place, book, conversation, language, attribution.gender);
  if (spoken.kind === 'name' && resolved.isPerson && resolved.name !== null && attribution.gender !== null)
    book.learnGender(resolved.name, attribution.gender);
  if (spoken.kind === 'pronoun' && resolved.isPerson && resolved.name !== null)
    if (spoken.pronoun === 'feminine' || spoken.pronoun === 'masculine')
      book.learnGender(resolved.name, spoken.pronoun);
  return { ...resolved, place, cue };
}

/** "Sean Carty was delighted with what he called “…”": the subject of the same sentence, if the pronoun fits it. */
function subjectMeant(
  scene: Scene,
  { pronoun, place }: Extract<SpeakerReading, { kind: 'pronoun' }>,
  reading: Reading,
  since: number,
): Voice | null {
  const { language } = scene;
  const length = place.start - since;
  if (length < leastSubject || length > longestSentence) return null;
  const voice = voiceOf(scene, scene.conversation, reading, reading.text, { start: since, end: place.start });
  if (voice === null) return null;
  // "Residents protested against what they called “…”"
  if (pronoun === 'plural') return !voice.isPerson && language.isPlural?.(voice.name) === true ? voice : null;
  const isSomebody = voice.isPerson || (voice.isOffice && language.meansOffices === true);
  if (isSomebody !== (pronoun !== 'thing')) return null;
  // "Budapest, it added, had “…”": an aside right behind the subject is said by somebody else.
  const between = reading.text.slice(voice.place.end, place.start);
  if (/^\s*,\s*$/u.test(between) || (voice.isOffice && /^\s*,/u.test(between))) return null;
  // A word that only its place beside a verb made a name means nobody.
  if (voice.isPerson && scene.book.person(voice.name)?.isListed !== true) return null;
  const own = voice.isOffice ? language.genderOf(voice.name) : scene.book.genderOf(voice.name);
  return pronoun === 'thing' || own === null || own === pronoun ? voice : null;
}

/** A subject and its verb take so many characters. */
const leastSubject = 6;

/** The last voice whose gender the verb allows. */
function impliedVoice(scene: Scene, attribution: Attribution): Voice | undefined {
  const { gender } = attribution;
  return scene.conversation.latest((voice) => {
    const own = scene.book.genderOf(voice.name);
    return gender === null || own === null || own === gender;
  });
}

/** «…», — добавила специалист: whoever spoke last in this paragraph, when the verb says that she goes on. */
function sameVoice(
  scene: Scene,
  { gender }: Attribution,
  cue: string,
  place: Place,
): Omit<Credit, 'place' | 'cue'> | null {
  const { language, conversation } = scene;
  if (!language.goesOn.test(cue)) return null;
  const last = conversation.latest(() => true);
  if (last === undefined || !last.isPerson || last.place.paragraph !== place.paragraph) return null;
  const own = scene.book.genderOf(last.name);
  return gender === null || own === null || own === gender ? { name: last.name, isPerson: true } : null;
}

/** Who speaks on where a quotation has no clause of its own. */
export function carriedCredit(scene: Scene, at: Place): Credit {
  const { portrayed } = scene.book;
  // An interview with somebody: words nobody is credited with are theirs, unless another speaks in the paragraph.
  if (portrayed !== null) {
    const isHere = (place: Place) => place.paragraph === at.paragraph && isBefore(place, at);
    const here = scene.conversation.latest(({ hasSpoken, place }) => hasSpoken && isHere(place));
    const isSince = (place: Place) => isHere(place) && here !== undefined && isBefore(here.place, place);
    const { name } = here === undefined || portrayed.mentions.some(isSince) ? portrayed : here;
    return { name, isPerson: true, place: null, cue: null };
  }
  const implied = scene.conversation.latest(() => true);
  if (implied === undefined || at.paragraph - implied.place.paragraph > memory) return nobody;
  return { name: implied.name, isPerson: implied.isPerson, place: null, cue: null };
}

/** Listens to the sentences of a paragraph that end before `until`, from `from` on: who reports or acts in them. */
export function hearSentences(
  scene: Scene,
  reading: Reading,
  masked: string,
  stops: readonly number[],
  range: Span,
): number {
  let sentence = range.start;
  for (let i = firstBehind(stops, range.start); i < stops.length; i += 1) {
    const stop = stops[i] ?? 0;
    if (stop > range.end) break;
    const start = sentence;
    sentence = stop;
    if (stop - start > longestSentence) continue;
    scene.conversation.listen((earlier) => voiceOf(scene, earlier, reading, masked, { start, end: stop }));
  }
  return sentence;
}

/** The index of the first stop behind an offset. */
export function firstBehind(stops: readonly number[], offset: number): number {
  let [low, high] = [0, stops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Nothing but space stands before it in its sentence. */
const isFirst = (text: string, sentence: Span, place: Span): boolean =>
  text.slice(sentence.start, place.start).trim() === '';

/** Who reports or acts in a sentence without marks. */
function voiceOf(
  { language, book }: Scene,
  earlier: Conversation,
  reading: Reading,
  masked: string,
  sentence: Span,
): Voice | null {
  const subject = language.report(masked, sentence.start, sentence.end);
  if (subject === null) return null;
  const spoken = language.speaker(reading.text, subject, book.namedIn(reading.paragraph, subject));
  if (spoken === null || (spoken.kind === 'role' && spoken.head === null && spoken.isEpithet !== true))
    return null;
  const place = { paragraph: reading.paragraph, ...spoken.place };
  if (spoken.kind === 'name' && language.isByline?.(reading.text, spoken.place) === true) return null;
  // "Money comes up at every table. N wants more.": a noun that opens a sentence and says nothing in it is nobody beside somebody named.
  if (spoken.kind === 'name' && spoken.isPerson && isFirst(reading.text, sentence, place)) {
    const full = book.fullName(spoken.name, place);
    const behind = reading.text.slice(place.end, sentence.end);
    const isNoun =
      book.person(full)?.isListed !== true && language.mayBeThing?.(spoken.name, behind) === true;
    const next = isNoun ? book.mentionedNext(place, ({ isListed }) => isListed) : undefined;
    if (next?.mentions.some(({ paragraph }) => paragraph === place.paragraph)) return null;
  }
  const { name, isPerson, isOffice } = resolveSpeaker(spoken, place, book, earlier, language);
  if (name === null) return null;
  // "Markets took her at her word.": a plural that nothing shows to be a name is nobody whom "she" means.
  const isMany = isPerson && book.person(name)?.isListed !== true && language.mayBeMany?.(name) === true;
  return { name, place, isPerson: isPerson && !isMany, isOffice: isOffice === true, hasSpoken: false };
}
