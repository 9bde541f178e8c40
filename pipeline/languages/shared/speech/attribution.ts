/** Finds, for every stretch of a paragraph, the reporting clauses around it. */

import { isIn, unitTable } from '../../../lib/unit-table.ts';
import { endsIn, isSpaceAt, isWordAt, lastSeen } from '../text-edges.ts';
import { firstBehind } from './credit.ts';
import type { Attribution, QuotationLanguage, QuotedShape } from './language.ts';
import type { Stretch } from './stretches.ts';

/** A stretch with what the sentence around it says about who speaks. */
export interface Attributed {
  readonly stretch: Stretch;
  readonly shape: QuotedShape;
  /** Nothing but marks and dashes stands between the start of its sentence and its opening mark. */
  readonly startsSentence: boolean;
  /** Said-clause right behind it; the next stretch of the same quotation may follow. */
  readonly after: Attribution | null;
  readonly before: Attribution | null;
  /** Reporting clause at the end of its sentence, some words behind it. */
  readonly trailing: () => Attribution | null;
  /** Nothing but marks stand between it and the clause or the stretch before. */
  readonly followsDirectly: boolean;
  /** The said-clause of the stretch before runs up to its opening mark: "…," N said, "…". */
  readonly isSplit: boolean;
  /** The stretch before it in the paragraph is a question. */
  readonly answers: boolean;
  /** What stands right before the opening mark, since the stretch before, and right behind the closing mark. */
  readonly left: string;
  readonly right: string;
  /** Where the sentence with this stretch starts. */
  readonly sentenceStart: number;
}

/** Words farther from the marks, in characters, do not say what the marks hold. */
const nearby = 60;
/** No title is longer, in characters. */
const longestTitle = 160;
/** A clause is sought no farther from the marks, in characters; sentences without end are damage. */
const longestClause = 600;
/** Behind so many quotations in one sentence it is a list, and clauses are sought no farther than this. */
const mostInSentence = 24;
const crowdedClause = 120;
/** Spaces, and the word in front of them, stand in so many characters before the mark. */
const longestGap = 4;
const filler = '\uE000';

/** The paragraph with the quoted words blanked, end marks kept, so that its clauses can be read over them. */
export function maskQuoted(text: string, stretches: readonly Stretch[]): string {
  let masked = '';
  let at = 0;
  for (const stretch of stretches) {
    if (stretch.start < at) continue;
    const tail = tailStart(text, stretch);
    masked +=
      text.slice(at, stretch.start) + filler.repeat(tail - stretch.start) + text.slice(tail, stretch.end);
    at = stretch.end;
  }
  return masked + text.slice(at);
}

const behindStop = /[.!?…]\s*$/u;
const lowerCase = /^\p{Ll}/u;

/** The masked paragraph with the first letter shown where it is small behind a full stop: «около 600 млн руб. «переехали»» is one sentence. */
export function withLowerOpenings(text: string, masked: string, stretches: readonly Stretch[]): string {
  let shown = masked;
  for (const { openAt, start } of stretches) {
    if (!lowerCase.test(text.charAt(start)) || !behindStop.test(text.slice(Math.max(0, openAt - 3), openAt)))
      continue;
    shown = shown.slice(0, start) + text.charAt(start) + shown.slice(start + 1);
  }
  return shown;
}

/** Where the end marks of a stretch begin, the spaces behind them in tow; its end when there are none. */
function tailStart(text: string, { start, end }: Stretch): number {
  const last = lastSeen(text, end);
  let at = last + 1;
  while (at > start && '.!?…,。！？，'.includes(text.charAt(at - 1))) at -= 1;
  return at > last ? end : at;
}

const marks = unitTable(`,;:.—–-"'“”«»„‘’「」『』()（），、。`);

/** Do nothing but marks and spaces stand there? */
function holdsOnlyMarks(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && (isIn(marks, text, at) || isSpaceAt(text, at))) at += 1;
  return at >= to;
}

/** Titles and company names in marks are words of the clause around them, never its end. */
function isTitle(
  text: string,
  stretch: Stretch,
  language: QuotationLanguage,
  shape: QuotedShape | undefined,
): boolean {
  if (shape === undefined || stretch.end - stretch.start > longestTitle) return false;
  const before = text.slice(Math.max(0, stretch.openAt - nearby), stretch.openAt);
  const quoted = text.slice(stretch.start, stretch.end);
  if (shape.isTitle && isWordAt(before, lastSeen(before))) return true;
  const after = text.slice(stretch.closeEnd, stretch.closeEnd + nearby);
  return language.isNamed(before, quoted, after, shape) || language.isTerm(before, quoted, after, shape);
}

/** For each of so many stretches the index of the next one that is no title; -1 when none follows. */
function nextSpeeches(count: number, isTitleAt: (i: number) => boolean): number[] {
  const next: number[] = new Array(count);
  let speech = -1;
  for (let i = count - 1; i >= 0; i -= 1) {
    next[i] = speech;
    if (i > 0 && !isTitleAt(i)) speech = i;
  }
  return next;
}

/** “…,” said N, adding that it was “…”: a second word of speech leans on the said-clause behind an earlier quotation of the sentence, which begins at `from` or before. */
function leaningOn(
  said: Attributed | undefined,
  masked: string,
  from: number,
  to: number,
  language: QuotationLanguage,
): Attribution | null {
  if (said?.after?.cue == null || said.stretch.closeEnd < from) return null;
  const clause = language.before(masked, said.stretch.closeEnd, to);
  return clause?.cue != null && clause.cue.start >= said.after.cue.end ? clause : null;
}

/** `masked` is the paragraph as `maskQuoted` gives it, `stops` its sentence ends; `stretches` all lie in it. */
export function attribute(
  text: string,
  masked: string,
  stops: readonly number[],
  stretches: readonly Stretch[],
  language: QuotationLanguage,
): Attributed[] {
  const found: Attributed[] = [];
  const shapes = stretches.map(({ start, end }) => language.shape(text.slice(start, end)));
  const titles: boolean[] = [];
  const isTitleAt = (i: number): boolean => {
    const stretch = stretches[i];
    titles[i] ??= stretch !== undefined && isTitle(text, stretch, language, shapes[i]);
    return titles[i] === true;
  };
  const speeches = nextSpeeches(stretches.length, isTitleAt);
  let clauseEnd = 0;
  let lastStop = -1;
  let crowd = 0;
  let lastSaid: Attributed | undefined;
  for (const [i, stretch] of stretches.entries()) {
    const previous = stretches[i - 1];
    const stopAt = firstBehind(stops, stretch.openAt);
    const stop = stops[stopAt - 1] ?? 0;
    crowd = stop === lastStop ? crowd + 1 : 0;
    lastStop = stop;
    const reach = crowd > mostInSentence ? crowdedClause : longestClause;
    const sentenceStart = Math.max(
      stop,
      previous !== undefined && clauseEnd > previous.closeEnd ? clauseEnd : 0,
    );
    const next = stops[firstBehind(stops, stretch.closeEnd) + 1];
    const limit = Math.min(
      stretches[speeches[i] ?? -1]?.openAt ?? text.length,
      next ?? text.length,
      stretch.closeEnd + reach,
    );
    const quoted = text.slice(stretch.start, stretch.end);
    const clauseStart = Math.max(sentenceStart, stretch.openAt - reach);
    // …, — сказала она на форуме «Х»: what stands right before the marks is of the clause.
    const wordAt = lastSeen(masked, stretch.openAt);
    const isBehindWord =
      wordAt >= stretch.openAt - longestGap && wordAt < stretch.openAt - 1 && isWordAt(masked, wordAt);
    const startsSentence =
      clauseStart === sentenceStart &&
      sentenceStart <= stretch.openAt &&
      holdsOnlyMarks(masked, sentenceStart, stretch.openAt);
    const isInside = !startsSentence && isTitleAt(i);
    const before = stretch.continues
      ? null
      : (language.before(masked, clauseStart, stretch.openAt) ??
        leaningOn(lastSaid, masked, Math.max(stop, stretch.openAt - reach), stretch.openAt, language));
    // N said: “…” He added that …; N called it “…”, M answered that …: the clause behind belongs to what comes next.
    const isTold =
      before != null &&
      before.cue !== null &&
      (before.link === 'colon' ||
        ((before.isNaming || before.isReport === true) && !startsSentence && !endsIn(quoted, ',')));
    const behind =
      stretch.isOpen || isInside || isTold ? null : language.after(masked, stretch.closeEnd, limit, quoted);
    // N said that “…”, Xinhua reported: the agency only passes it on.
    const isPassedOn =
      before?.cue != null &&
      behind?.speaker != null &&
      language.isMedium(text.slice(behind.speaker.start, behind.speaker.end));
    const after = isPassedOn ? null : behind;
    const since = Math.max(isBehindWord ? stop : sentenceStart, previous?.closeEnd ?? 0);
    found.push({
      stretch,
      shape: shapes[i] ?? language.shape(quoted),
      startsSentence,
      after,
      before,
      trailing: () =>
        language.trailing(
          masked,
          stretch.closeEnd,
          Math.min(stops[firstBehind(stops, stretch.closeEnd)] ?? limit, stretch.closeEnd + reach),
        ),
      followsDirectly:
        previous !== undefined &&
        stretch.openAt - Math.max(clauseEnd, previous.closeEnd) < longestClause &&
        holdsOnlyMarks(masked, Math.max(clauseEnd, previous.closeEnd), stretch.openAt),
      isSplit:
        found.at(-1)?.after != null &&
        stop <= (previous?.closeEnd ?? 0) &&
        endsIn(
          masked.slice(Math.max(previous?.closeEnd ?? 0, stretch.openAt - 8), stretch.openAt),
          ',，:：—–-',
        ),
      answers:
        previous !== undefined && endsIn(text.slice(Math.max(0, previous.end - 3), previous.end), '?？'),
      left: text.slice(Math.max(since, stretch.openAt - nearby), stretch.openAt),
      right: text.slice(stretch.closeEnd, stretch.closeEnd + nearby),
      sentenceStart,
    });
    if (after === null) continue;
    clauseEnd = after.end;
    lastSaid = found.at(-1);
  }
  return found;
}
