/** What a language tells about the lines around an article: datelines, credits, notices, captions, end marks. */

import type { LinePatterns } from '../../lib/line-patterns.ts';

/**
 * Patterns read one clean line. Those of lines are anchored at its start; named groups tell the parts. None carries state
 * (no g, no y flag); those whose groups are asked for their place have the d flag.
 */
export interface HeaderWords {
  /** Place, day and agency before the first sentence: groups `place`, `date`, `agency`. The match ends where the telling begins. */
  readonly datelines: readonly RegExp[];
  /** A stamp of the day anywhere in a line: see `dayStamp`. */
  readonly stamp: RegExp;
  /** In the label of a stamp or behind it: the day of a later change, not of publication. */
  readonly updated: RegExp;
  /** Lines that a syndicator, an editor or a website added. */
  readonly wrappers: LinePatterns;
  /** "By Jane Smith": a wrapper too, but never an article's first line. */
  readonly byline: LinePatterns;
  /** A wrapper that stands above a list of headlines of other articles. */
  readonly relatedLabel: RegExp;
  /** A wrapper that says the text was translated. */
  readonly translation: RegExp;
  /** A wrapper that credits a source: group `source`. */
  readonly source: RegExp;
  /** Lines that decline responsibility, known by how they begin … */
  readonly disclaimer: LinePatterns;
  /** … or by what they say, near either end of an article: patterns that all match, the one that most lines fail first. */
  readonly disclaims: readonly RegExp[];
  /** Words that only a caption or a picture credit has, at the start of a line … */
  readonly captions: LinePatterns;
  /** … or at the end of one that no stop ends. */
  readonly captionEnds: readonly RegExp[];
  /** Those of them that stand after a slash, a colon or a bracket at the end of a line, or name Getty Images there. */
  readonly pictureCredits: readonly RegExp[];
  /** A credit in brackets at the end of a line that is not part of the telling. */
  readonly tailCredit: RegExp;
  /** "told our reporter": the outlet speaks of itself; group `name`. */
  readonly ownReporter: RegExp;
  /** Pieces of text without one of which `ownReporter` cannot match. */
  readonly ownReporterTriggers: readonly string[];
  /** In a disclaimer: whose clients or subscribers are spoken of; group `name`. */
  readonly syndicator: RegExp;
  /** In a disclaimer: whose views these are not; group `name`. */
  readonly disclaimingPublisher: RegExp;
  /** The whole name of a news agency. */
  readonly agency: RegExp;
  /** "Subject:" before a headline that a mail or a feed carries. */
  readonly titleLabel: RegExp;
  /** What beside a date line can only be an outlet or who writes. */
  readonly outlet: RegExp;
  /** A part of an organization, which says who a text is from: "Research Department", «Аналитическое управление». */
  readonly unit: RegExp;
  /** A periodical told by its noun: «газета «…», № 4». */
  readonly periodical?: RegExp;
  /** At the end of a name: where people gather, so that a day beside it is the day of an event. */
  readonly venue: RegExp;
  /** The whole line that names the issue of a periodical by its month: group `date`; `bare` when nothing but the month stands there. */
  readonly issue: RegExp;
  /** What names a channel, a serial or a body, not news: above a headline it is where the text appeared. */
  readonly masthead: RegExp;
  /** Site sections that stand alone above a headline. */
  readonly kickers: ReadonlySet<string>;
}

/** A name: one to four words, each with a capital. */
export const capitalized = /^\p{Lu}[\p{L}.’'-]+(?:\s(?:of\s|the\s|and\s|&\s|de\s)?\p{Lu}[\p{L}.’'-]*){0,3}$/u;

/** Marks that close a wire story, at the end of a line or alone on it, and the initials of its desk or agency behind the last sentence ("BNW SKP MR", "AFP"); group `mark`. */
export const endMark =
  /(?:^|[.!?…。！？"'”’»」』)）]\s*|\s)(?<mark>[-–—]\s?[0oO]\s?[-–—]|[-–—]\s?30\s?[-–—]|#\s?#\s?#|\(?-?\s?\b(?:ENDS|Ends)\b\s?-?\)?|\[(?:ENDS|Ends|END)\]|[-–—]{1,2}\s?(?:ends|END|End|end)\s?[-–—]{1,2}|\(END\)|Enditem|[（(【[](?:完|完结|全文完|конец|Конец)[）)】\]]|\/конец\/|[■∎]|(?<=[.!?”"]\s)(?:(?:\p{Lu}{2,4}\s){1,3}\p{Lu}{2,4}|AP|AFP|ANI|ANSA|APP|APS|BSS|DPA|EFE|IANS|KUNA|MTI|NAN|NTB|PAP|PTI|TASS|UNB|UPI|VNA|WAM))$/du;

/** Lines without a word: rules, rows of stars. */
export const ruleLine = /^[\s*_=~#•·.—–-]{3,}$/u;

/** A line that is nothing but a link, an address or tags. */
export const linkLine =
  /^(?:(?:https?:\/\/|www\.)\S{3,300}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,30}|(?:#[\p{L}\p{N}_]{2,40}\s*){1,20}|@\w{3,40})$/u;
