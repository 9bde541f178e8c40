/**
 * Boilerplate: a line that recurs over many articles that otherwise tell different things, as calls to subscribe, credits of desks
 * and notes on rights do. A paragraph that many outlets reprint recurs too, but together with its neighbours.
 */
import type { ComparedParagraphs } from './compared-paragraphs.ts';
import { NO_CLASS } from './reuse/reading/paragraph-classes.ts';

/** A line recurs over many articles from this number on. */
const MANY_ARTICLES = 4;
/** Longer than any such line, in words or Han characters: two sentences. */
const LONGEST_LINE = 60;
/** Share of its articles that must tell things of their own beside it. */
const OWN_STORIES = 0.75;

/** By class: 1 when it is boilerplate. `byRole`: the lines are none of the text, so that recurring is enough. */
export function boilerplateClasses(compared: ComparedParagraphs, byRole: boolean): Uint8Array {
  const { classes } = compared;
  const spread = articlesPerClass(compared);
  const recurring = Uint8Array.from({ length: classes.count }, (_, cls) =>
    (spread[cls] ?? 0) >= MANY_ARTICLES && classes.tokenCount(cls) <= LONGEST_LINE ? 1 : 0,
  );
  return byRole ? recurring : amongOwnStories(compared, recurring, spread);
}

/** By class: in how many articles it stands. Paragraphs come article by article. */
function articlesPerClass({ classes, articles }: ComparedParagraphs): Uint32Array {
  const spread = new Uint32Array(classes.count);
  const last = new Uint32Array(classes.count);
  for (let paragraph = 0; paragraph < classes.classOf.length; paragraph += 1) {
    const cls = classes.classOf.at(paragraph);
    if (cls === NO_CLASS) continue;
    const article = articles.at(paragraph) + 1;
    if (last[cls] === article) continue;
    last[cls] = article;
    spread[cls] = (spread[cls] ?? 0) + 1;
  }
  return spread;
}

/** Of the recurring lines those most of whose articles have more paragraphs of their own than shared ones. */
function amongOwnStories(
  { classes, articles }: ComparedParagraphs,
  recurring: Uint8Array,
  spread: Uint32Array,
): Uint8Array {
  const own = new Uint32Array(classes.count);
  const { length } = classes.classOf;
  for (let from = 0, to = 0; from < length; from = to) {
    let balance = 0;
    for (to = from; to < length && articles.at(to) === articles.at(from); to += 1) {
      const cls = classes.classOf.at(to);
      if (cls !== NO_CLASS && recurring[cls] === 0) balance += spread[cls] === 1 ? 1 : -1;
    }
    if (balance <= 0) continue;
    const lines = new Set(classes.classOf.values.subarray(from, to));
    for (const cls of lines) if (recurring[cls] === 1) own[cls] = (own[cls] ?? 0) + 1;
  }
  return recurring.map((isRecurring, cls) =>
    isRecurring === 1 && (own[cls] ?? 0) >= OWN_STORIES * (spread[cls] ?? 0) ? 1 : 0,
  );
}
