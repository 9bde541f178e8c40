/** Reads lines of dialogue, told by a dash: questions and answers that take turns, and words that a line with a colon announces. */

import type { Reading } from '../../../contract.ts';
import { endsIn } from '../text-edges.ts';
import { carriedCredit, creditFor, type Scene } from './credit.ts';
import type { QuotationLanguage } from './language.ts';
import { type Credit, nobody, type QuotationRecord } from './record.ts';

export function asks(text: string): boolean {
  return endsIn(text, '?');
}

function announces(text: string): boolean {
  return endsIn(text, ':');
}

/** A line that could be no list item: it asks, holds a said-clause, or answers or is announced by the paragraph before it. */
export function isSpokenLine(
  reading: Reading,
  previous: Reading | undefined,
  language: QuotationLanguage,
): boolean {
  const start = language.dialogue(reading.text);
  if (start === null) return false;
  const first = language.pieces(reading.text, { start, end: reading.text.length })[0];
  if (asks(reading.text) || (first !== undefined && first.attribution !== null)) return true;
  if (previous === undefined) return false;
  return asks(previous.text) || (announces(previous.text) && announcement(previous, language) !== null);
}

function announcement({ text }: Reading, language: QuotationLanguage) {
  const clause = language.before(text, 0, text.length);
  return clause?.speaker == null ? null : clause;
}

/**
 * Who speaks in a line unless a clause inside it tells: whoever is announced; for an answer the voice heard last, the one
 * who asked apart; nobody for a question.
 */
export function lineCredit(
  scene: Scene,
  record: QuotationRecord,
  reading: Reading,
  previous: Reading | undefined,
): Credit {
  const isNext = previous !== undefined && previous.paragraph === reading.paragraph - 1;
  if (isNext && announces(previous.text) && scene.language.dialogue(previous.text) === null) {
    const clause = announcement(previous, scene.language);
    if (clause !== null) return creditFor(scene, clause, previous);
  }
  if (asks(reading.text)) return nobody;
  const last = record.quotes.at(-1);
  const isFollowing = last !== undefined && last.paragraph === reading.paragraph - 1;
  if (!isFollowing && !(isNext && asks(previous.text))) return nobody;
  const carried = carriedCredit(scene, { paragraph: reading.paragraph, start: 0, end: 0 });
  if (!isFollowing || !asks(previous?.text ?? '') || last.speaker === null) return carried;
  const other = scene.conversation.latest((voice) => voice.isPerson && voice.name !== last.speaker);
  return other === undefined ? carried : { name: other.name, isPerson: true, place: null, cue: null };
}
