/** Judges Russian words in quotation marks by themselves and by the words around them: statement, fragment or name. */

import type { QuotedShape } from '../shared/quotation-language.ts';
import { finiteForm, finiteWords, namedStems, naming, written } from './quoted-words.ts';

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

export function shape(quoted: string): QuotedShape {
  const words = quoted.match(wordPattern) ?? [];
  const first = words[0] ?? '';
  const isCapital = /^[\p{Lu}\p{N}]/u.test(first);
  const count = words.length;
  const hasVerb =
    words.some((word) => finiteWords.has(word.toLowerCase())) ||
    words.some((word) => word.length > 4 && finiteForm.test(word));
  const isEnded = /[.!?…,]\s*$/u.test(quoted.trimEnd());
  const isSentence =
    isCapital && ((count >= 5 && hasVerb) || (isEnded && count >= 3 && hasVerb) || count >= 9);
  return {
    words: count,
    isTitle: isCapital && !isSentence && count <= 8,
    isFragment: !isCapital,
    isSentence,
  };
}

const byStart = new Map<string, string[]>();
for (const stem of namedStems) {
  const key = stem.slice(0, 2);
  byStart.set(key, [...(byStart.get(key) ?? []), stem]);
}

function isNamedNoun(word: string): boolean {
  const key = word.toLowerCase();
  return (byStart.get(key.slice(0, 2)) ?? []).some(
    (stem) => key.startsWith(stem) && key.length - stem.length <= 4,
  );
}

const predicate =
  /(?<!\p{L})\p{Ll}{2,}(?:ет|ют|ит|ят|ут|ат|ется|ются|ится|ятся|ал|ала|али|ил|ила|или)(?!\p{L})/u;

const opensPredicate =
  /,\s|^(?:не|готов|должн|обязан|рад|способн|намерен|нужн|важн|полез|открыт|закрыт|удоб|свобод|уверен|похож|довол|вынужд)\p{L}*\s/u;

/** «поезда «идут по графику»»: in lower case, with a verb, the words say something of the noun. */
function isPredicate(quoted: string, own: QuotedShape): boolean {
  if (!own.isFragment || own.words < 3) return false;
  return predicate.test(quoted) || opensPredicate.test(quoted);
}

/** A noun that is named by the marks stands right before them. */
export function isNamed(before: string, quoted: string, after: string, own: QuotedShape): boolean {
  if (naming.test(before) || written.test(after)) return true;
  const left = /([\p{L}-]+)[\s(]*$/u.exec(before)?.[1];
  if (left !== undefined && isNamedNoun(left)) return own.words <= 8 && !isPredicate(quoted, own);
  return /^\p{Lu}/u.test(left ?? '') && /^\s+\p{Lu}/u.test(after) && own.words <= 3;
}
