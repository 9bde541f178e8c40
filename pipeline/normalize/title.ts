/** Which line, if any, is the headline. */

import { sentencesOf } from '../languages/shared/sentences.ts';
import { readDateline } from './dateline.ts';
import type { Draft } from './draft.ts';
import { endsBare, endsSentence, weighsAtMost, weight, wordsFor } from './draft.ts';
import { signsOf } from './line-signs.ts';
import { isSitePath } from './site-lines.ts';

const longestTitle = 230;
const longestQuestion = 160;

/** Compared without case, quotes and stops. */
export function sameLine(one: string, other: string): boolean {
  return one === other || (Math.abs(one.length - other.length) < 12 && bare(one) === bare(other));
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/**
 * Index of the headline among the drafts, or -1: the first line of its own words, when more follows and it is short. One that
 * ends with a full stop must show otherwise that it is not the first paragraph: a wrapper or a dateline comes next, or it is
 * said twice.
 */
export function findTitle(drafts: readonly Draft[], known: string | undefined): number {
  const own = drafts.flatMap((draft, index) => (draft.role === null ? [index] : []));
  let position = 0;
  const first = drafts[own[0] ?? -1];
  if (first && own.length > 2 && wordsFor(first.text).kickers.has(first.text.toLowerCase())) position = 1;
  else if (first && own.length > 2 && isBanner(drafts, own[0] ?? 0, own[1] ?? 0)) position = 1;
  // 生活中心／綜合報導 above the headline.
  else if (first && own.length > 2 && readDateline(first.text)?.end === first.text.length) position = 1;
  const index = own[position] ?? -1;
  const draft = drafts[index];
  const next = drafts[own[position + 1] ?? -1];
  if (!draft) return -1;
  if (known !== undefined && sameLine(draft.text, known)) return index;
  if (!next || readDateline(draft.text)) return -1;
  if (!weighsAtMost(draft.text, longestTitle) || sentencesOf(draft.text, 'und').length > 2) return -1;
  if (endsBare(draft.text)) return index;
  if (!endsSentence(draft.text)) return -1;
  const asks = /[?!？！]["”’»」』]?$/u.test(draft.text);
  if (asks && weighsAtMost(draft.text, longestQuestion) && weight(next.text) > weight(draft.text))
    return index;
  const beside = drafts[index + 1];
  const headed =
    beside?.role === 'wrapper' || beside?.role === 'dateline' || readDateline(next.text) !== null;
  return headed || sameLine(draft.text, next.text) ? index : -1;
}

const parted = /\s+[|｜·•—–-]\s+/u;
const copyright = /^(?:©|\(c\)|copyright|版权|版權)/iu;
const shortestName = 4;
const longestMasthead = 70;

/** The name of a site above the headline: the path to its section comes next, it is that of a serial or a channel, or the line of its rights names it. */
function isBanner(drafts: readonly Draft[], index: number, next: number): boolean {
  const [banner, headline] = [drafts[index]?.text ?? '', drafts[next]?.text ?? ''];
  if (!endsBare(banner) || !endsBare(headline) || !weighsAtMost(headline, longestTitle)) return false;
  if (weighsAtMost(banner, longestMasthead) && wordsFor(banner).masthead.test(banner)) return true;
  if (drafts.slice(index + 1, next).some(({ text }) => isSitePath(text, signsOf(text)))) return true;
  const name = banner.split(parted)[0] ?? banner;
  return (
    name.length >= shortestName &&
    drafts.some(({ role, text }) => role === 'wrapper' && copyright.test(text) && text.includes(name))
  );
}
