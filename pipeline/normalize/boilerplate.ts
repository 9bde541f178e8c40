/** Lines that are not the article's own telling: syndication wrappers, notices, credits, captions with a credit, date lines. */

import type { Role } from '../contract.ts';
import { linkLine, ruleLine } from '../languages/shared/header-words.ts';
import { readDateLine } from './date-lines.ts';
import { isHan, wordsFor } from './draft.ts';
import { readIssueLine } from './issue-lines.ts';
import { ADDRESS, CREDIT, DIGIT, LETTER, QUOTED, signsOf } from './line-signs.ts';
import { endsWithContact, isCounterOrAdvert, isSitePath, isTimedByline } from './site-lines.ts';

/** Wrapper lines are short; a longer line that begins like one is the article speaking. */
const longestWrapper = 280;
const longestCaption = 320;
const longestByline = 120;

/** Paragraphs from either end within which a disclaimer may be told by what it says alone. */
export const disclaimerReach = 3;

const stopped = /[.。!！?？]$/;

export interface LinePosition {
  readonly first: boolean;
  /** The first, with a headline beneath it. */
  readonly headed: boolean;
  /** Of either end. */
  readonly nearEnd: boolean;
  readonly nearFoot: boolean;
  /** Above the paragraphs, or among the last lines. */
  readonly inFrame: boolean;
}

/** The role a line's own words give it, or null when they give none. */
export function roleByWords(line: string, position: LinePosition): Role | null {
  if (line.length > 2000) return null;
  const text = withoutPicture(line);
  const words = wordsFor(text);
  if (words.disclaimer.test(text)) return 'disclaimer';
  const signs = signsOf(text);
  const isQuoted = (signs & QUOTED) !== 0;
  if (position.nearEnd && !isQuoted && words.disclaims.every((pattern) => pattern.test(text)))
    return 'disclaimer';
  if (text.length > longestCaption) return null;
  if (isRuleOrLink(text, signs) || isSitePath(text, signs) || isCounterOrAdvert(text, signs))
    return 'wrapper';
  if (position.inFrame && (signs & DIGIT) !== 0) {
    if (readDateLine(text, position.first && !position.headed) !== null) return 'wrapper';
    if (readIssueLine(text)?.isBare === false) return 'wrapper';
  }
  if (text.length <= longestByline && (!position.first || isHan(text)) && words.byline.test(text))
    return 'wrapper';
  if (text.length <= longestWrapper && words.wrappers.test(text)) return 'wrapper';
  if (isTimedByline(text, signs)) return 'wrapper';
  // Above the text a line that ends so may be the first paragraph.
  if (position.nearFoot && text.length <= longestWrapper && !isQuoted && endsWithContact(text))
    return 'wrapper';
  if (position.first) return null;
  const isCaption =
    words.captions.test(text) ||
    (!stopped.test(text) && words.captionEnds.some((pattern) => pattern.test(text))) ||
    (mayBeCredited(text, signs) && words.pictureCredits.some((pattern) => pattern.test(text)));
  return isCaption ? 'caption' : null;
}

const firstPicture = 0x2190;
const pictures = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+(?=\p{L})/u;

/** Channels put small pictures before their lines: "🔗 Read more" says what "Read more" says. */
function withoutPicture(line: string): string {
  return line.charCodeAt(0) >= firstPicture ? line.replace(pictures, '') : line;
}

function isRuleOrLink(text: string, signs: number): boolean {
  if ((signs & (LETTER | DIGIT)) === 0 && ruleLine.test(text)) return true;
  return ((signs & ADDRESS) !== 0 || text.startsWith('www')) && linkLine.test(text);
}

function mayBeCredited(text: string, signs: number): boolean {
  return (signs & CREDIT) !== 0 || text.includes('Getty');
}
