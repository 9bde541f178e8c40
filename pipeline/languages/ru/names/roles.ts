/** The office said beside a Russian person's name: «генеральный директор компании «Х»» before it, «глава ведомства» after a comma. */
import type { Place } from '../../../contract.ts';
import { looksAdjectival, stemToken } from '../inflection.ts';
import { nounsLikeVerbs, speechVerb, titleNominatives, titleStems, verbEnding } from './titles.ts';
import { askedOnce, type Scan } from './tokens.ts';

const longestRole = 16;
const linking = /^(?:и|по|в|при|на|из|от|за|для|с|о|сфере)$/u;

/** «художник-мультипликатор»: of a compound the first part is the office. */
const isTitleWord = askedOnce(
  ({ kind, stem, lower }) =>
    kind === 'word' &&
    (titleStems.has(stem) || (lower.includes('-') && titleStems.has(stemToken(lower.replace(/-.*$/u, ''))))),
);

export function isTitle(scan: Scan, i: number): boolean {
  return isTitleWord(scan.tokens.at(i));
}

const isVerb = askedOnce(({ lower }) => verbEnding.test(lower) && !nounsLikeVerbs.has(lower));
const isAdjectival = askedOnce(({ lower }) => looksAdjectival(lower));
const isLinking = askedOnce(({ lower }) => linking.test(lower));

/** Token range of the role that ends right before token `end`, or null. */
export function roleRangeBefore(scan: Scan, end: number): { from: number; to: number } | null {
  const { tokens } = scan;
  let title = -1;
  let quoted = 0;
  for (let i = end - 1; i >= Math.max(0, end - longestRole); i -= 1) {
    const token = tokens.at(i);
    if (token === undefined) break;
    if (token.text === '»' || token.text === '"' || token.text === '”') {
      quoted += 1;
      if (token.text !== '»' && quoted > 1) quoted = 0;
    } else if (token.text === '«' || token.text === '“') quoted = 0;
    else if (quoted > 0) continue;
    else if (token.kind === 'mark' && !/^[()-]$/u.test(token.text)) break;
    else if (isTitle(scan, i)) title = i;
    else if (title >= 0 && !isAdjectival(token)) break;
    else if (token.kind === 'word' && !token.capital && !isLinking(token) && isVerb(token)) break;
  }
  if (title < 0) return null;
  let from = title;
  while (from > 0) {
    const token = tokens.at(from - 1);
    if (token === undefined || token.kind !== 'word' || !looksAdjectival(token.text) || isVerb(token)) break;
    if (token.capital && !tokens.opens(from - 1)) break;
    if (/^(?:этот|этого|своего|своей|свой|которого|которой|первого|другого|его|ее|её)$/u.test(token.lower))
      break;
    from -= 1;
  }
  return { from, to: end };
}

const becomes =
  /^(?:стал[аи]?|станет|назван[аы]?|признан[аы]?|объявлен[аы]?|назначен[аы]?|избран[аы]?|выступ(?:ил|ила|ит))$/u;

function rangeAfter(scan: Scan, from: number): { from: number; to: number } | null {
  const { tokens } = scan;
  if (tokens.at(from)?.text !== ',') return null;
  let to = from + 1;
  let title = -1;
  let quoted = false;
  for (; to < Math.min(tokens.length, from + longestRole); to += 1) {
    const token = tokens.at(to);
    if (token === undefined) break;
    if (token.text === '«') quoted = true;
    else if (token.text === '»') quoted = false;
    else if (!quoted && token.kind === 'mark' && !/^[()/-]$/u.test(token.text)) break;
    else if (!quoted && token.kind === 'word' && isVerb(token) && !token.capital) break;
    else if (title < 0 && isTitle(scan, to)) title = to;
    if (title < 0 && to - from > 4) return null;
  }
  // «…, лучшим режиссёром стал …»: the verb leads to somebody else.
  const isOfNext =
    becomes.test(tokens.at(to)?.lower ?? '') && /(?:ом|ем|ой|ей)$/u.test(tokens.at(title)?.lower ?? '');
  return title < 0 || isOfNext ? null : { from: from + 1, to };
}

/** «ответил критикам Пётр Гай»: several who are spoken to are no office of the one who speaks. */
const isAddressed = ({ tokens }: Scan, i: number): boolean =>
  /^\p{Ll}+(?:ам|ям)$/u.test(tokens.at(i)?.text ?? '') && speechVerb.test(tokens.at(i - 1)?.lower ?? '');

/** The role of the person whose name is the tokens from `from` up to `to`. */
export function roleOf(scan: Scan, from: number, to: number): Place | null {
  const range = (isAddressed(scan, from - 1) ? null : roleRangeBefore(scan, from)) ?? rangeAfter(scan, to);
  if (range === null) return null;
  return {
    paragraph: scan.reading.paragraph,
    start: scan.tokens.start(range.from),
    end: scan.tokens.end(range.to - 1),
  };
}

/** Whether the office right before token `end` stands in another case than the nominative. */
export function roleIsOblique(scan: Scan, end: number): boolean {
  const range = roleRangeBefore(scan, end);
  if (range === null) return false;
  for (let i = range.from; i < range.to; i += 1) {
    if (isTitle(scan, i)) return !titleNominatives.has(scan.tokens.at(i)?.lower ?? '');
  }
  return false;
}
