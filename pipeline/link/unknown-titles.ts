/** Quoted titles that nothing recognised: what is said beside one is said of it, and of no work named elsewhere. */
import type { Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { oncePerSentence } from './once-per-sentence.ts';

/** Marks of titles; speech in the same marks is longer, ends otherwise, or opens in lower case. */
const quoted = /«([^«»]{2,60})»|„([^„“]{2,60})“|“([^“”]{2,60})”|"([^"]{2,60})"|《([^《》]{1,30})》/gu;

/** More words than this are a sentence. */
const LONGEST = 7;

export const unknownTitles = oncePerSentence((view, words): readonly Span[] => {
  const text = view.paragraphText.slice(view.start, view.end);
  const found: Span[] = [];
  if (!/[«„“"《]/u.test(text)) return found;
  for (const match of text.matchAll(quoted)) {
    const start = view.start + match.index + 1;
    const end = view.start + match.index + match[0].length - 1;
    const inside = match[0].slice(1, -1).replace(/,$/u, '');
    if (!match[0].startsWith('《') && !isTitle(inside, text.slice(match.index + match[0].length), words))
      continue;
    if (view.mentions.some((m) => m.start < end && start < m.end && m.type !== 'place')) continue;
    found.push({ start, end });
  }
  return found;
});

function isTitle(inside: string, after: string, { joints }: LinkWords): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(inside) || /[.!?…]$/u.test(inside) || joints.attribution.test(after))
    return false;
  const words = inside.split(/\s+/u);
  if (words.length > LONGEST) return false;
  const latin = /\p{Script=Latin}/u.test(inside);
  return !latin || words.every((word) => word.length <= 4 || !/^\p{Ll}/u.test(word));
}
