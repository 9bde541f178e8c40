/** Judges English words in quotation marks by themselves and by the words around them: statement, fragment or name. */

import type { QuotedShape } from '../shared/quotation-language.ts';
import {
  finiteWords,
  headNouns,
  judgingWords,
  namedNouns,
  namingWords,
  titleJoints,
  writingBehind,
  writtenBehind,
} from './quoted-words.ts';

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}’'&.-]*/gu;
/** So many characters of a quotation are looked at. */
const shown = 240;
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'The', 'A', 'An', 'THE', 'AN']);
const verbEnding = /(?:ed|es|ing|n't)$/u;

export function shape(quoted: string): QuotedShape {
  // A statement shows by its first words; the rest of a long one adds nothing.
  const all = (quoted.length > shown ? quoted.slice(0, shown) : quoted).match(wordPattern) ?? [];
  const named = all.slice(1);
  const hasArticle =
    articles.has(all[0] ?? '') && named.length > 0 && named.every((word) => /^\p{Lu}/u.test(word));
  const words = hasArticle ? named : all;
  const count = words.length;
  const first = words[0] ?? '';
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const plain = words.filter(
    (word, i) => i > 0 && /^\p{Ll}/u.test(word) && !titleJoints.has(word.toLowerCase()),
  ).length;
  const isCapital = /^[\p{Lu}\p{N}]/u.test(first);
  const isTitle = isCapital && plain === 0 && (capitals >= 2 || count === 1);
  const isVerbal = words.some((word) => finiteWords.has(word.toLowerCase().replaceAll('’', "'")));
  const isEnded = /[.!?…,]\s*$/u.test(quoted.trimEnd());
  const hasVerb = isVerbal || words.some((word, i) => i > 0 && verbEnding.test(word));
  return {
    words: count,
    isTitle,
    isFragment: !isCapital || (/^\p{N}/u.test(first) && plain >= 2 && !isEnded),
    isSentence:
      isCapital &&
      !isTitle &&
      ((count >= 3 && isEnded && hasVerb) ||
        (count >= 6 && isVerbal) ||
        (count >= 2 && /[.!?]\s*$/u.test(quoted))),
  };
}

const lastWord = /(?<![\p{L}-])([\p{L}-]+)(?:\s+(?:the|as|a|an|of))?[\s(,]*$/u;
const introduced =
  /(?:under the (?:theme|title|slogan|motto|name|heading|banner)|known (?:\w+ )?as|so[- ]called|by the name of|goes by|the name|refer(?:red)? to (?:\w+ )?as|stands? for|the (?:idea|notion|spirit|concept|principle) of)[\s:,]*$/iu;

/** A noun that is named by the marks, or that the marks give a name to, stands next to them. */
export function isNamed(before: string, quoted: string, after: string, own: QuotedShape): boolean {
  const { isTitle: isTitleCase, words: count } = own;
  if (introduced.test(before) || writtenBehind.test(after) || writingBehind.test(after)) return true;
  const left = lastWord.exec(before)?.[1]?.toLowerCase() ?? '';
  const right = /^[,.]?\s*([\p{L}-]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  const isApposed = /\p{L},\s*$/u.test(before) && /^\s*,/u.test(after);
  // 'urged them to show “patience”': behind "to" the word is a verb.
  const isVerb =
    /(?:^|\s)(?:to|will|would|can|could|not|may|might|must|should|who|they|we|you|i)\s+[\p{L}-]+\s*$/iu.test(
      before,
    );
  const touches = isApposed || /[\p{L}][\s(]*$/u.test(before);
  if (touches && namingWords.has(left) && (isTitleCase || count < 4 || !judgingWords.has(left))) return true;
  if (touches && !isVerb && namedNouns.has(left) && (isTitleCase || count <= 5 || /^\p{Lu}/u.test(quoted)))
    return true;
  const isAttribute = /^\s+\p{Ll}/u.test(after) && !/^[,.]/u.test(after);
  if (isAttribute && headNouns.has(right) && (isTitleCase || count <= 4)) return true;
  return false;
}

const termBehind =
  /^,? (?:is |was |being )?(?:an?|the) (?:[\p{L}-]+ ){0,2}(?:term|word|phrase|label|expression|moniker|nickname|name|euphemism|buzzword|slogan|acronym|title)(?!\p{L})/u;
const nicknamed =
  /(?:call|dub|nickname|term|label|brand)(?:s|ed|led|ped)?\s+(?:it|him|her|them|this|that|(?:the\s)?[\p{L}-]+)\s+(?:the|“the|simply)\s*$/u;
const calledBy = /(?:call|dub|nickname)(?:s|ed|bed)?\s+(?:me|him|her|us|them)\s*$/u;
/** "A similar trick, called “layering”,": the participle belongs to the noun in front of it. */
const nameBorne =
  /\p{L},\s+(?:(?:also|often|sometimes|once|now|popularly|locally) )?(?:called|dubbed|nicknamed|termed|labell?ed)\s*$/u;
const objectBefore =
  /(?:^|\s)(?!(?:is|was|as|its|his|this|has|does|remains|remained|becomes|seemed|seems|looked|looks|sounded|felt|meant|called|calls|being|calling)\s)\p{Ll}+(?:ed|s|ing)\s+(?:an?|the|his|her|its|their|our|my|some|another|such|these|those)\s*$/u;
const sayingThat =
  /(?:^|\s)(?:that|said|says|saying|warn\p{L}*|predict\p{L}*|forecast\p{L}*|promis\p{L}+|admit\p{L}*|conced\p{L}+|insist\p{L}*|describ\p{L}+|call\p{L}+|hail\p{L}+|denounc\p{L}+|condemn\p{L}+|slam\p{L}+|prais\p{L}+|brand\p{L}+|label\p{L}+|dismiss\p{L}+)\s/u;

const joint =
  /^\s+(?:and|but|or|with|from|after|before|when|while|for|about|over|against|towards?|that|which|during|until|by|at|in|on|to|of|as|if|because|since|was|were|is|are|had|has)\s/u;
const contrasted =
  /(?:^|\s)(?:instead of|rather than|such as|known for|sort of|kind of|type of|form of|era of|age of|word|term|phrase)\s*$/iu;

/** Whatever the clause says: the words are a term, a nickname, or the object of a deed, in marks for distance. */
export function isTerm(before: string, quoted: string, after: string, own: QuotedShape): boolean {
  if (termBehind.test(after) || /(?:^|\s)so[- ]called\s*$/iu.test(before)) return own.words <= 6;
  if (own.words <= 3 && nicknamed.test(before)) return true;
  if (own.words <= 3 && nameBorne.test(before)) return true;
  // 'They called her “the landlubber”'
  if (own.words <= 3 && /^the\s/u.test(quoted) && calledBy.test(before)) return true;
  // 'a “fake it till you make it” culture', 'instead of “global warming”'
  const isAttribute = /(?:^|\s)an?\s*$/iu.test(before) && /^\s+\p{Ll}{3,}/u.test(after) && !joint.test(after);
  if (own.words <= 8 && isAttribute && !sayingThat.test(before)) return true;
  if (own.words <= 3 && contrasted.test(before)) return true;
  if (own.words > 2 || /[.!?,]\s*$/u.test(quoted)) return false;
  if (objectBefore.test(before) && !sayingThat.test(before)) return true;
  // 'promised “world-class” transport': one hyphenated word before its noun.
  return (
    own.isFragment &&
    own.words === 1 &&
    /\p{Ll}(?:ed|s)\s*$/u.test(before) &&
    /^\s+\p{Ll}{3,}/u.test(after) &&
    !joint.test(after)
  );
}
