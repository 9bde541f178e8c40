/** How strongly two articles are tied to one story, and by what. */
import type { StoryPair } from './evidence.ts';

export type Basis = 'text' | 'content';

export interface Link {
  readonly a: string;
  readonly b: string;
  readonly basis: Basis;
  /** 0 to 1: the share of the shorter article that the other one copies, or of what it tells that the other one tells too. */
  readonly strength: number;
}

/** News is passed on within days; a report of months ago that the same sentences come back in is another story. */
const farthest = { text: 7, content: 3 };

/** So much of the shorter article is copied. */
const copiedShare = 0.4;

/** So much of what the poorer article tells is told by the other too: within a language articles of the same people and places are many. */
const toldShare = { oneLanguage: 0.5, across: 0.4 };

/** What they share must weigh so much; less where it is nearly all that the poorer one tells. */
const leastShared = { some: 3, most: 2.5 };
const most = 0.65;

/** Some of it is figures or days: names alone make no event, unless next to nothing else is told. */
const leastFigures = 2;
const nearlyAll = 0.8;

/** Copied sentences with other figures in them are a form that is filled in anew every day. */
const sameFiguresShare = 0.3;

/** Where a day of publication is not known, everything must say more. */
const undatedFactor = 1.2;

/** The link between two articles, or null when they tell different things. */
export function linkOf(pair: StoryPair): Link | null {
  const factor = pair.undated ? undatedFactor : 1;
  const { a_article: a, b_article: b, apart, shared } = pair;
  const copied = shareOf(pair.copied, pair.length);
  const told = shareOf(shared, pair.told);
  const filledIn = pair.told > 0 && told < sameFiguresShare;
  if (apart <= farthest.text && copied >= copiedShare * factor && !filledIn)
    return { a, b, basis: 'text', strength: copied };
  if (apart > farthest.content) return null;
  if (told < factor * (pair.one_language ? toldShare.oneLanguage : toldShare.across)) return null;
  if (shared < factor * (told >= most ? leastShared.most : leastShared.some)) return null;
  return pair.figures >= leastFigures || told >= nearlyAll
    ? { a, b, basis: 'content', strength: told }
    : null;
}

function shareOf(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
