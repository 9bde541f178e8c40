/** Reads the quotations of an article: which marked words are speech, and who is credited with them. */

import type { FoundName, FoundQuote, Reading, Span } from '../../../contract.ts';
import { tellingRoles } from '../../../contract.ts';
import { openBook } from '../speakers/book.ts';
import { openConversation } from '../speakers/conversation.ts';
import { type Attributed, attribute, maskQuoted, withLowerOpenings } from './attribution.ts';
import { carriedCredit, creditFor, hear, hearSentences, memory, type Scene } from './credit.ts';
import { asks, isSpokenLine, lineCredit } from './dialogue.ts';
import { type InterviewLine, interviewLines } from './interview.ts';
import { judge } from './judgement.ts';
import type { QuotationLanguage } from './language.ts';
import { putNested } from './nested.ts';
import { questionLines } from './questions.ts';
import { type Credit, nobody, openRecord, type QuotationRecord } from './record.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { titledQuotes } from './titled.ts';
import { noTurns, type Turns, turnsOf } from './turns.ts';

interface Direct {
  readonly span: Span;
  /** Who speaks unless a said-clause inside the marks tells. */
  readonly credit: Credit;
  readonly rule: string;
  readonly isNew: boolean;
}

/** Puts down direct speech, said-clauses inside it cut out. */
function putDirect(
  scene: Scene,
  record: QuotationRecord,
  reading: Reading,
  { span, credit, rule, isNew }: Direct,
): void {
  const pieces = scene.language.pieces(reading.text, span);
  const said = pieces.find((piece) => piece.attribution?.cue != null);
  // A gesture between dashes tells who speaks where nothing else does.
  const acted = credit.place === null ? pieces.find((piece) => piece.attribution !== null) : undefined;
  const inner = (said ?? acted)?.attribution ?? null;
  const own = inner === null ? credit : creditFor(scene, inner, reading);
  for (const [i, piece] of pieces.entries()) {
    const entry = {
      reading,
      span: piece.span,
      credit: own,
      kind: 'direct',
      rule: inner === null ? rule : 'inside',
      isNew: isNew && i === 0,
    } as const;
    const place = record.put(entry);
    if (place !== null) hear(scene, own, place);
    putNested(scene, record, reading, piece.span);
  }
}

function readContinued(scene: Scene, record: QuotationRecord, item: Attributed, last: Credit): Credit {
  const { reading } = item.stretch;
  const credit = item.after === null ? last : creditFor(scene, item.after, reading);
  // Who is named at the end said the whole, whoever the beginning was left to.
  const isLeft = last.place === null && credit.isPerson && credit.place !== null;
  if (credit.name !== null && (last.name === null || isLeft)) record.creditBack(credit);
  putDirect(scene, record, reading, { span: item.stretch, credit, rule: 'continued', isNew: false });
  return credit;
}

/** `chained`: who spoke the speech before it in the paragraph. Returns who speaks now. */
function readStretch(
  scene: Scene,
  record: QuotationRecord,
  item: Attributed,
  chained: Credit | null,
): Credit | null {
  const { stretch } = item;
  const { reading } = stretch;
  const last = record.last();
  if (stretch.continues && last !== null) return readContinued(scene, record, item, last);
  const quoted = reading.text.slice(stretch.start, stretch.end);
  const judged = judge(item, quoted, scene.language, chained !== null);
  if (judged === null) {
    const holdsClause = scene.language
      .pieces(reading.text, stretch)
      .some((piece) => piece.attribution !== null);
    if (!holdsClause) return chained;
  }
  const follows = item.followsDirectly && chained !== null;
  const attribution = judged?.attribution ?? null;
  let credit = nobody;
  if (attribution !== null)
    credit = creditFor(scene, attribution, reading, item.startsSentence ? null : item.sentenceStart);
  else if (follows) credit = chained;
  else if (judged?.kind === 'direct')
    credit = carriedCredit(scene, { paragraph: reading.paragraph, start: stretch.start, end: stretch.end });
  if (judged?.kind === 'partial') {
    const place = record.put({
      reading,
      span: stretch,
      credit,
      kind: 'partial',
      rule: judged.rule,
      isNew: !follows,
    });
    if (place !== null) hear(scene, credit, place);
  } else {
    putDirect(scene, record, reading, {
      span: stretch,
      credit,
      rule: judged?.rule ?? 'inside',
      isNew: !follows,
    });
  }
  return record.last();
}

/** `from`: where the telling begins behind a line of dialogue. */
function readParagraph(
  scene: Scene,
  record: QuotationRecord,
  reading: Reading,
  stretches: readonly Stretch[],
  from = 0,
): void {
  const masked = maskQuoted(reading.text, stretches);
  const isPlain = stretches.length === 0 && reading.sentences.length > 0;
  const stops = isPlain
    ? reading.sentences.map(({ end }) => end)
    : scene.language.stops(withLowerOpenings(reading.text, masked, stretches));
  let chained: Credit | null = null;
  let heard = from;
  for (const item of attribute(reading.text, masked, stops, stretches, scene.language)) {
    heard = hearSentences(scene, reading, masked, stops, { start: heard, end: item.stretch.openAt });
    if (!item.followsDirectly && !item.startsSentence && item.sentenceStart > 0) chained = null;
    chained = readStretch(scene, record, item, chained);
  }
  hearSentences(scene, reading, masked, stops, { start: heard, end: reading.text.length });
}

function readInterviewLine(
  scene: Scene,
  record: QuotationRecord,
  reading: Reading,
  line: InterviewLine,
): void {
  const { label, labelSpan } = line;
  const place = { paragraph: reading.paragraph, ...(labelSpan ?? { start: 0, end: 0 }) };
  const name = label === null ? null : scene.book.fullName(label, place);
  const isTold = name !== null && labelSpan !== null;
  const credit: Credit = { name, isPerson: line.isPerson, place: isTold ? place : null, cue: null };
  const isNew = labelSpan !== null;
  record.put({ reading, span: line.span, credit, kind: 'direct', rule: 'interview', isNew });
}

/** Who speaks in a paragraph of an interview; null when it is no turn. */
function turnCredit(turns: Turns, { paragraph }: Reading): Credit | null {
  if (turns.asked.has(paragraph)) return nobody;
  if (!turns.answered.has(paragraph) || turns.interviewee === null) return null;
  return { name: turns.interviewee, isPerson: true, place: null, cue: null };
}

function readDialogue(
  scene: Scene,
  record: QuotationRecord,
  reading: Reading,
  previous: Reading | undefined,
  start: number,
  stretches: readonly Stretch[],
  turns: Turns,
): void {
  const credit = turnCredit(turns, reading) ?? lineCredit(scene, record, reading, previous);
  const wasSilent = !asks(reading.text) && credit.name === null;
  putDirect(scene, record, reading, {
    span: { start, end: reading.text.length },
    credit,
    rule: 'dialogue',
    isNew: true,
  });
  const own = record.last();
  if (wasSilent && own?.name != null) record.creditAnswers(own);
  if (stretches.length === 0) return;
  // «— …, — сказал N. Сосед зовёт его «…»»: behind the last said-clause the paragraph tells again.
  const said = scene.language.pieces(reading.text, { start, end: reading.text.length }).at(-1)?.attribution;
  const told = said == null ? [] : stretches.filter((stretch) => stretch.openAt > said.end);
  if (said != null && told.length > 0) readParagraph(scene, record, reading, told, said.end);
}

/** All quotations of one article in one language, in text order. */
export function readQuotations(
  readings: readonly Reading[],
  names: readonly FoundName[],
  language: QuotationLanguage,
): FoundQuote[] {
  const telling = readings.filter((reading) => tellingRoles.includes(reading.role));
  const stretches = Map.groupBy(stretchesOf(telling), (stretch) => stretch.reading);
  const hasDialogue = telling.some((reading, i) => isSpokenLine(reading, telling[i - 1], language));
  const labelled = interviewLines(telling, names, language);
  const interview = labelled.size > 0 || hasDialogue ? labelled : questionLines(telling, names, language);
  if (stretches.size === 0 && !hasDialogue && interview.size === 0) return [];
  const scene: Scene = {
    language,
    book: openBook(readings, names, language),
    conversation: openConversation(),
  };
  const record = openRecord();
  const turns = hasDialogue ? turnsOf(telling, names, language) : noTurns;
  const isNear = (i: number): boolean => {
    for (let near = i; near <= i + memory; near += 1) {
      const reading = telling[near];
      if (reading === undefined) return false;
      if (stretches.has(reading) || (hasDialogue && language.dialogue(reading.text) !== null)) return true;
    }
    return false;
  };
  for (const [i, reading] of telling.entries()) {
    const line = interview.get(reading.paragraph);
    const dialogue = hasDialogue ? language.dialogue(reading.text) : null;
    if (line !== undefined) readInterviewLine(scene, record, reading, line);
    else if (dialogue !== null && !(turns.asked.has(reading.paragraph) && !asks(reading.text)))
      readDialogue(scene, record, reading, telling[i - 1], dialogue, stretches.get(reading) ?? [], turns);
    else if (dialogue === null && turns.answered.has(reading.paragraph))
      readDialogue(scene, record, reading, telling[i - 1], 0, [], turns);
    else if (isNear(i)) {
      readParagraph(scene, record, reading, stretches.get(reading) ?? []);
    }
  }
  return titledQuotes(record.quotes, telling, stretches, language);
}
