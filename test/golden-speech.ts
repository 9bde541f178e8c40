/** When two readers mean the same stretch of speech, and the same speaker. */
import type { RawText } from '../pipeline/lib/span.ts';
import type { OneOf, Range } from './golden-case.ts';

/** Marks and spaces at the edges of a quotation, which one reader takes in and another leaves out. */
const edge = /^[\s"'“”‘’«»「」『』《》,.，。、…:：—–-]+|[\s"'“”‘’«»「」『』《》,.，。、…:：—–!?！？-]+$/gu;

export function sameStretch(raw: RawText, a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end && bare(raw, a) === bare(raw, b);
}

function bare(raw: RawText, { start, end }: Range): string {
  return raw.slice(start, end).replace(edge, '');
}

/** The words of one are all among the words of the other: "S. Balanova" is not, "the director Balanova" is. */
export function sameSpeaker(accepted: OneOf<string> | null, given: string | null): boolean {
  if (accepted === null || given === null) return accepted === given;
  const answers = typeof accepted === 'string' ? [accepted] : accepted;
  return answers.some((answer) => {
    const [one, other] = [words(answer), words(given)];
    return one.isSubsetOf(other) || (one.size > 1 && other.size > 1 && other.isSubsetOf(one));
  });
}

/** Words without their case; Chinese and dotted names by character, so that a role may stand before a name. */
function words(text: string): Set<string> {
  const plain = text.toLowerCase().replaceAll('ё', 'е');
  return new Set(plain.match(/\p{Script=Han}|(?!\p{Script=Han})[\p{L}\p{N}]+/gu) ?? []);
}
