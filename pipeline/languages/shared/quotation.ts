/** Reads the quotations of an article: which marked words are speech, and who is credited with them. */

import type { FoundName, FoundQuote, Place, Reading, Span } from '../../contract.ts';
import { tellingRoles } from '../../contract.ts';
import { type Attributed, attribute, maskQuoted } from './quotation-attribution.ts';
import { interviewLines } from './quotation-interview.ts';
import { judge } from './quotation-judgement.ts';
import type { Attribution, QuotationLanguage } from './quotation-language.ts';
import { type Stretch, stretchesOf } from './quotation-stretches.ts';
import { openBook } from './speaker-book.ts';
import { type Conversation, resolveSpeaker, type Voice } from './speaker-resolution.ts';

interface Credit {
  readonly name: string | null;
  readonly isPerson: boolean;
  readonly place: Place | null;
  readonly cue: string | null;
}

const nobody: Credit = { name: null, isPerson: false, place: null, cue: null };

function asks(text: string): boolean {
  return /\?\s*$/u.test(text);
}

/** A line of dialogue that could be no list item: it asks, or holds a said-clause. */
function isSpokenLine(reading: Reading, language: QuotationLanguage): boolean {
  const start = language.dialogue(reading.text);
  if (start === null) return false;
  return asks(reading.text) || language.pieces(reading.text, { start, end: reading.text.length })[0]?.attribution != null;
}

/** All quotations of one article in one language, in text order. */
export function readQuotations(
  readings: readonly Reading[],
  names: readonly FoundName[],
  language: QuotationLanguage,
): FoundQuote[] {
  const telling = readings.filter((reading) => tellingRoles.includes(reading.role));
  const stretches = stretchesOf(telling);
  const hasDialogue = telling.some((reading) => isSpokenLine(reading, language));
  const interview = interviewLines(telling, names, language);
  if (stretches.length === 0 && !hasDialogue && interview.size === 0) return [];

  const book = openBook(readings, names, language);
  const conversation: Conversation = { voices: [] };
  const quotes: FoundQuote[] = [];
  let group = -1;
  let last: { readonly credit: Credit; readonly paragraph: number } | null = null;

  const voice = (credit: Credit, place: Place): void => {
    if (credit.name !== null) conversation.voices.push({ name: credit.name, place, isPerson: credit.isPerson });
  };

  const creditFor = (attribution: Attribution, reading: Reading): Credit => {
    const at: Place = { paragraph: reading.paragraph, start: attribution.cue?.start ?? attribution.speaker?.start ?? 0, end: attribution.end };
    const cue = attribution.cue === null ? null : reading.text.slice(attribution.cue.start, attribution.cue.end);
    const phrase = attribution.speaker;
    const spoken = phrase === null ? null : language.speaker(reading.text, phrase, book.namedIn(reading.paragraph));
    if (spoken === null) {
      const implied: Voice | undefined = conversation.voices.at(-1);
      const name = attribution.link === 'clause' || attribution.isNaming ? null : (implied?.name ?? null);
      return { name, isPerson: implied?.isPerson ?? false, place: null, cue };
    }
    const place = { paragraph: reading.paragraph, start: spoken.place.start, end: spoken.place.end };
    const resolved = resolveSpeaker(spoken, place, book, conversation, language);
    return { ...resolved, place, cue };
  };

  const put = (reading: Reading, span: Span, credit: Credit, kind: 'direct' | 'partial', rule: string, isNew: boolean): void => {
    const text = reading.text;
    let { start, end } = span;
    while (start < end && /\s/u.test(text.charAt(start))) start += 1;
    while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
    if (start === end) return;
    if (isNew || group < 0) group += 1;
    const isStated = credit.name === null || credit.place !== null;
    quotes.push({
      paragraph: reading.paragraph,
      start,
      end,
      rule: `quotes.${rule}`,
      certainty: isStated ? 'stated' : 'inferred',
      kind,
      speaker: credit.name,
      speaker_place: credit.place,
      cue: credit.cue,
      group,
    });
    last = { credit, paragraph: reading.paragraph };
    voice(credit, { paragraph: reading.paragraph, start, end });
  };

  const putPieces = (reading: Reading, span: Span, outer: Credit | null, isNew: boolean, rule: string): boolean => {
    const pieces = language.pieces(reading.text, span);
    const inner = pieces.find((piece) => piece.attribution !== null)?.attribution ?? null;
    if (inner === null && outer === null) return false;
    const credit = inner === null ? (outer ?? nobody) : creditFor(inner, reading);
    for (const [i, piece] of pieces.entries()) {
      put(reading, piece.span, credit, 'direct', inner === null ? rule : 'inside', isNew && i === 0);
    }
    return true;
  };

  const carriedCredit = (paragraph: number): Credit => {
    const implied = conversation.voices.at(-1);
    if (implied === undefined || paragraph - implied.place.paragraph > 2) return nobody;
    return { name: implied.name, isPerson: implied.isPerson, place: null, cue: null };
  };

  const readStretch = (item: Attributed, reading: Reading, chained: { credit: Credit | null }): void => {
    const stretch: Stretch = item.stretch;
    const text = reading.text;
    const quoted = text.slice(stretch.start, stretch.end);
    if (stretch.continues && last !== null) {
      const own = item.after === null ? last.credit : creditFor(item.after, reading);
      if (own.name !== null && last.credit.name === null) creditBack(own);
      putPieces(reading, stretch, own, false, 'continued');
      chained.credit = own;
      return;
    }
    const judged = judge(item, quoted, language, chained.credit !== null);
    if (judged === null) {
      const inner = language.pieces(text, stretch);
      if (inner.length < 2 && inner[0]?.attribution == null) return;
    }
    const attribution = judged?.attribution ?? null;
    const follows = item.followsDirectly && chained.credit !== null;
    let credit: Credit;
    if (attribution !== null) credit = creditFor(attribution, reading);
    else if (follows && chained.credit !== null) credit = { ...chained.credit };
    else if (judged?.kind === 'direct') credit = carriedCredit(reading.paragraph);
    else credit = nobody;
    const isPart = judged?.kind === 'partial';
    if (isPart) put(reading, stretch, credit, 'partial', judged.rule, !follows);
    else putPieces(reading, stretch, credit, !follows, judged?.rule ?? 'inside');
    chained.credit = last?.credit ?? credit;
  };

  /** The speaker of a quotation over several paragraphs is often named at its end only. */
  const creditBack = (credit: Credit): void => {
    for (let i = quotes.length - 1; i >= 0; i--) {
      const quote = quotes[i];
      if (quote === undefined || quote.group !== group) break;
      quotes[i] = { ...quote, speaker: credit.name, certainty: 'inferred' };
    }
  };

  for (const reading of telling) {
    const own = stretches.filter((stretch) => stretch.reading === reading);
    const line = interview.get(reading.paragraph);
    if (line !== undefined) {
      const name = line.label === null ? null : book.fullName(line.label, { paragraph: reading.paragraph, ...line.labelSpan });
      const place = { paragraph: reading.paragraph, ...line.labelSpan };
      put(reading, line.span, { name, isPerson: line.isPerson, place: line.label === null ? null : place, cue: null }, 'direct', 'interview', true);
      continue;
    }
    const dialogue = hasDialogue ? language.dialogue(reading.text) : null;
    if (dialogue !== null) {
      const answers = !asks(reading.text) && quotes.at(-1)?.paragraph === reading.paragraph - 1;
      putPieces(reading, { start: dialogue, end: reading.text.length }, answers ? carriedCredit(reading.paragraph) : nobody, true, 'dialogue');
      continue;
    }
    const masked = maskQuoted(reading.text, own);
    const stops = language.stops(masked);
    const items = attribute(reading.text, masked, own, language);
    const chained: { credit: Credit | null } = { credit: null };
    let sentence = 0;
    const hear = (until: number): void => {
      for (const stop of stops) {
        if (stop > until || stop <= sentence) continue;
        const subject = language.report(masked, sentence, stop);
        sentence = stop;
        if (subject === null) continue;
        const spoken = language.speaker(reading.text, subject, book.namedIn(reading.paragraph));
        if (spoken === null || spoken.kind === 'role') continue;
        const place = { paragraph: reading.paragraph, ...spoken.place };
        const resolved = resolveSpeaker(spoken, place, book, conversation, language);
        voice({ ...nobody, ...resolved }, place);
      }
    };
    for (const item of items) {
      hear(item.stretch.openAt);
      if (!item.followsDirectly && item.startsSentence === false) chained.credit = item.sentenceStart > 0 ? null : chained.credit;
      readStretch(item, reading, chained);
    }
    hear(reading.text.length);
  }
  return quotes;
}
