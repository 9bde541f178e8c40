/** Lines that are not the article's own telling: syndication wrappers, notices, credits, captions with a credit, date lines. */

import type { Role } from '../contract.ts';
import { linkLine, ruleLine } from '../languages/shared/header-words.ts';
import { isHan, wordsFor } from './draft.ts';
import { endsWithContact, isCounterOrAdvert, isDatedColumn, isSignedDay, isSitePath } from './site-lines.ts';

/** Wrapper lines are short; a longer line that begins like one is the article speaking. */
const longestWrapper = 280;
const longestCaption = 320;
const longestDated = 120;

/** Paragraphs from either end within which a disclaimer may be told by what it says alone. */
export const disclaimerReach = 3;

const stopped = /[.。!！?？]$/;
const creditSign = /[:/([（]|Getty/;

export interface LinePosition {
  readonly first: boolean;
  /** Of either end. */
  readonly nearEnd: boolean;
  readonly nearFoot: boolean;
}

/** The role a line's own words give it, or null when they give none. */
export function roleByWords(text: string, position: LinePosition): Role | null {
  if (text.length > 2000) return null;
  const words = wordsFor(text);
  if (words.disclaimer.test(text)) return 'disclaimer';
  if (position.nearEnd && words.disclaims.every((pattern) => pattern.test(text)) && !/["“«„]/.test(text))
    return 'disclaimer';
  if (text.length > longestCaption) return null;
  if (ruleLine.test(text) || linkLine.test(text) || isSitePath(text) || isCounterOrAdvert(text))
    return 'wrapper';
  if (text.length <= longestDated) {
    const dated = words.dated.exec(text);
    if (dated) return dated.groups?.label || /[:：]\s*\D{2,}$/u.test(text) ? 'wrapper' : 'dateline';
    if ((!position.first || isHan(text)) && words.byline.test(text)) return 'wrapper';
  }
  if (text.length <= longestWrapper && words.wrappers.test(text)) return 'wrapper';
  if (position.nearEnd && !position.first && isSignedDay(text)) return 'wrapper';
  if (isDatedColumn(text)) return 'wrapper';
  // Above the text a line that ends so may be the first paragraph.
  if (position.nearFoot && text.length <= longestWrapper && !/["“«„]/.test(text) && endsWithContact(text))
    return 'wrapper';
  if (position.first) return null;
  const isCaption =
    words.captions.test(text) ||
    (!stopped.test(text) && words.captionEnds.some((pattern) => pattern.test(text))) ||
    (creditSign.test(text) && words.pictureCredits.some((pattern) => pattern.test(text)));
  return isCaption ? 'caption' : null;
}
