/** Judges English words in quotation marks by themselves and by the words around them: statement, fragment or name. */

import { overPrintedLetters } from '../../../lib/printed-letters.ts';
import { unitsOf } from '../../../lib/text-units.ts';
import { isIn, unitTable } from '../../../lib/unit-table.ts';
import { digit, kindOf, upper } from '../../shared/character-kinds.ts';
import type { QuotedShape } from '../../shared/speech/language.ts';
import {
  EndPattern,
  endsIn,
  isLetterAt,
  isSpaceAt,
  isWordAt,
  lastSeen,
  wordEndingAt,
} from '../../shared/text-edges.ts';
import { askedOnce, type WordForm, wordForms } from '../../shared/word-forms.ts';
import { wordSet } from '../../shared/word-list.ts';
import { conveys } from './feelings.ts';
import { judgingAdjectives } from './judging-words.ts';
import {
  finiteWords,
  headNouns,
  judgingWords,
  namedNouns,
  namingWords,
  titleJoints,
  wordingNouns,
  writingBehind,
  writtenBehind,
} from './quoted-words.ts';

/** So many characters of a quotation are looked at. */
const shown = 240;
/** And of a statement so many words: no question about their number goes farther. */
const enough = 12;

const isArticle = askedOnce(({ text }) => /^(?:[Tt]he|[Aa]n?|THE|AN)$/u.test(text));
const opensCapital = askedOnce(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
const isPlain = askedOnce(({ text, key }) => /^\p{Ll}/u.test(text) && !titleJoints.has(key));
const showsFinite = askedOnce(({ key }) => finiteWords.has(key));
const isJudgement = askedOnce(({ text }) => judgingAdjectives.has(text));
const endsVerbal = askedOnce(({ text }) => /(?:ed|es|ing|n't)$/u.test(text));

/** What stands inside words. */
const joiners = unitTable("’'&.-");

interface Word {
  readonly word: WordForm;
}

/** The words of a quotation as far as they tell something: behind a dozen of a statement the rest adds nothing. */
function wordsOf(quoted: string): Word[] {
  const words: Word[] = [];
  const to = Math.min(quoted.length, shown);
  const units = unitsOf(quoted.slice(0, to));
  let plain = 0;
  let isVerbal = false;
  for (let at = 0; at < to; ) {
    if (kindOf(units[at] ?? 0) < digit) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < to && (kindOf(units[at] ?? 0) >= digit || joiners[units[at] ?? 0] === 1)) at += 1;
    const own = { word: wordForms.at(units, start, at) };
    words.push(own);
    if (isPlain(own)) plain += 1;
    isVerbal ||= showsFinite(own);
    if (words.length >= enough && plain > 2 && isVerbal) break;
  }
  return words;
}

export function shape(quoted: string): QuotedShape {
  const all = wordsOf(quoted);
  const [opening] = all;
  const hasArticle =
    opening !== undefined &&
    isArticle(opening) &&
    all.length > 1 &&
    all.every(({ word }, i) => i === 0 || word.isCapital);
  const words = hasArticle ? all.slice(1) : all;
  const count = words.length;
  const [first] = words;
  const isCapital = first !== undefined && opensCapital(first);
  let plain = 0;
  let capital = 0;
  for (const [i, word] of words.entries()) {
    if (opensCapital(word)) capital += 1;
    else if (i > 0 && isPlain(word)) plain += 1;
  }
  const isTitle = isCapital && plain === 0 && (capital >= 2 || count === 1);
  const isVerbal = words.some(showsFinite);
  const isEnded = endsIn(quoted, '.!?…,');
  const hasVerb = isVerbal || words.some((word, i) => i > 0 && endsVerbal(word));
  return {
    words: count,
    isTitle,
    isJudging: first !== undefined && count === 1 && isJudgement(first),
    isFragment: !isCapital || (!first.word.isCapital && plain >= 2 && !isEnded),
    isSentence:
      isCapital &&
      !isTitle &&
      ((count >= 3 && isEnded && hasVerb) ||
        (count >= 6 && isVerbal) ||
        (count >= 2 && endsIn(quoted, '.!?'))),
  };
}

const articleBehind = overPrintedLetters(/(?<=[\p{L}-])\s+(?:the|as|a|an|of)$/u);

/** The word that ends at `end`, one of the small ones behind it left out. */
function wordBefore(text: string, end: number): string {
  const small = articleBehind.exec(text.slice(Math.max(0, end - 8), end));
  const to = small === null ? end : end - small[0].length;
  return wordEndingAt(text, to).toLowerCase();
}

const introduced =
  /(?:under the (?:theme|title|slogan|motto|name|heading|banner)|known (?:\w+ )?as|so[- ]called|by the name of|goes by|the name|refer(?:red)? to (?:\w+ )?as|stands? for|the (?:idea|notion|spirit|concept|principle) of)[\s:,]*$/iu;

const introducing = wordSet('theme title slogan motto name heading banner as of by for');

function isIntroduced(before: string): boolean {
  let end = before.length;
  while (end > 0 && isIn(gaps, before, end - 1)) end -= 1;
  if (end === 0 || !'egorsfydEGORSFYD'.includes(before.charAt(end - 1))) return false;
  const last = before.slice(before.lastIndexOf(' ', end - 1) + 1, end).toLowerCase();
  return (introducing.has(last) || last.endsWith('called')) && introduced.test(before);
}

const gaps = unitTable(' \u00A0\t\n:,');
const openings = wordSet('read reads said says went the a an one another');
const opening = overPrintedLetters(/^[\s,.]*(\p{L}+)\s/u);

/** Behind the marks stands what is written and hung up. */
function isWritten(after: string): boolean {
  let at = 0;
  while (',.'.includes(after.charAt(at) || ' ') || isSpaceAt(after, at)) at += 1;
  if (!'rRsSwWtTaAoO'.includes(after.charAt(at) || ' ')) return false;
  const first = opening.exec(after)?.[1];
  return (
    first !== undefined &&
    openings.has(first.toLowerCase()) &&
    (writtenBehind.test(after) || writingBehind.test(after))
  );
}

/** 'urged them to show “patience”': behind "to" the word is a verb. */
const behindTo = overPrintedLetters(
  /(?:^|\s)(?:to|will|would|can|could|not|may|might|must|should|who|they|we|you|i)\s+[\p{L}-]+\s*$/iu,
);
const attribute = overPrintedLetters(/^\s+(?=\p{Ll})([\p{L}-]+)/u);

/** A noun that is named by the marks, or that the marks give a name to, stands next to them. */
export function isNamed(before: string, quoted: string, after: string, own: QuotedShape): boolean {
  const { isTitle: isTitleCase, words: count } = own;
  if (isIntroduced(before) || isWritten(after)) return true;
  const at = lastSeen(before);
  const isApposed = before.charAt(at) === ',' && isLetterAt(before, at - 1) && /^\s*,/u.test(after);
  let end = at + 1;
  while (end > 0 && (before.charAt(end - 1) === '(' || isSpaceAt(before, end - 1))) end -= 1;
  if (isApposed || isLetterAt(before, end - 1)) {
    const left = wordBefore(before, isApposed ? at : end);
    if (namingWords.has(left) && (isTitleCase || count < 4 || !judgingWords.has(left))) return true;
    const isShort = isTitleCase || count <= 5 || kindOf(quoted.charCodeAt(0)) === upper;
    // "the film “belongs to young audiences”"
    const isPredicate = own.isFragment && count >= 3 && !wordingNouns.has(left) && isSaidOf(before, quoted);
    if (isShort && namedNouns.has(left) && !isPredicate && !behindTo.test(before)) return true;
  }
  if (!isTitleCase && count > 4) return false;
  return headNouns.has(attribute.exec(after)?.[1]?.toLowerCase() ?? '');
}

const predicate =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|does|did|never|not|no|\p{Ll}{3,}(?:ed|ly))\s/u;
const present = /^\p{Ll}{3,}s\s/u;

/** Do the quoted words open with what is said of the noun in front of them: an auxiliary, a past form, in a clause that reports a present one? */
function isSaidOf(before: string, quoted: string): boolean {
  return predicate.test(quoted) || (present.test(quoted) && sayingThat.test(before));
}

const termBehind = overPrintedLetters(
  /^,? (?:is |was |being )?(?:an?|the) (?!only |last |first )(?:[\p{L}-]+ ){0,2}(?:term|word|phrase|label|expression|moniker|nickname|name|euphemism|buzzword|slogan|acronym|title)(?!\p{L})/u,
);
const nicknamed = new EndPattern(
  /(?:call|dub|nickname|term|label|brand)(?:s|ed|led|ped)?\s+(?:it|him|her|them|this|that|(?:the\s)?[\p{L}-]+)\s+(?:the|“the|simply)\s*$/u,
  'ey',
);
const calledBy = new EndPattern(/(?:call|dub|nickname)(?:s|ed|bed)?\s+(?:me|him|her|us|them)\s*$/u, 'emrs');
/** "a jump the press has dubbed “…”": what everybody says is a name. */
const nicknamedByMany = new EndPattern(
  /(?:press|media|tabloids|newspapers|fans|locals|neighbou?rs|insiders)\s(?:(?:has|have|had|quickly|soon|promptly|now)\s)*(?:dub|nicknam|christen)(?:s|ed|bed)?\s*$/u,
  'ds',
);
/** "A similar trick, called “layering”,": the participle belongs to the noun in front of it. */
const nameBorne = new EndPattern(
  /\p{L},\s+(?:(?:also|often|sometimes|once|now|popularly|locally) )?(?:called|dubbed|nicknamed|termed|labell?ed)\s*$/u,
  'd',
);
/** "in a can labeled “agriculture”": what stands on a thing. */
const written = new EndPattern(
  /(?:can|tin|box|crate|jar|bottle|bag|sack|tube|envelope|folder|file|binder|drawer|cabinet|shelf|reel|tape|disc|disk|drive|door|button|switch|lever|key|map|chart|vial|parcel)s?\s(?:labell?ed|tagged|stamped|inscribed)\s*$/u,
  'd',
);
/** "A poster reads: “…”", "The film's tagline says": what is printed and hung up. */
const hung = new EndPattern(
  /(?:taglines?|loglines?|slogans?|mottos?|banners?|posters?|placards?|billboards?|signs?|plaques?|stickers?|inscriptions?|t-shirts?|leaflets?|flyers?)\s(?:reads?|say|says|said|asks?|asked|promises|proclaims?)[:,]?\s*$/iu,
  'dsky:,',
);
const objectBefore = new EndPattern(
  /(?:^|\s)(?!(?:is|was|as|its|his|this|has|does|remains|remained|becomes|seemed|seems|looked|looks|sounded|felt|meant|called|calls|being|calling)\s)\p{Ll}+(?:ed|s|ing)\s+(?:an?|the|his|her|its|their|our|my|some|another|such|these|those)\s*$/u,
  'aensryhm',
);
const saying = overPrintedLetters(
  /(?:^|\s)(?:said|says|saying|warn\p{L}*|predict\p{L}*|forecast\p{L}*|promis\p{L}+|admit\p{L}*|conced\p{L}+|insist\p{L}*|describ\p{L}+|call\p{L}+|hail\p{L}+|denounc\p{L}+|condemn\p{L}+|slam\p{L}+|prais\p{L}+|brand\p{L}+|label\p{L}+|dismiss\p{L}+)\s/u,
);
const joinsClause = overPrintedLetters(/(?:^|\s)that\s/u);
const sayingThat = { test: (before: string): boolean => saying.test(before) || joinsClause.test(before) };

const joint =
  /^\s+(?:and|but|or|with|from|after|before|when|while|for|about|over|against|towards?|that|which|during|until|by|at|in|on|to|of|as|if|because|since|was|were|is|are|had|has)\s/u;
const contrasted = new EndPattern(
  /(?:^|\s)(?:instead of|rather than|such as|known for|sort of|kind of|type of|form of|era of|age of|word|term|phrase)\s*$/iu,
  'fnsrdmeFNSRDME',
);

/** 'of “abandoning” the city': a verb and its object. */
const governed =
  /^\s+(?:the|its|his|her|their|our|your|my|any|all|both|this|these|those|some|each|every|anyone|everyone|people)\s/u;

/** 'was “open” again', 'to “cut corners” wherever': a predicate, no attribute. */
const predicated = new EndPattern(
  /(?:^|\s)(?:is|was|are|were|be|been|being|am|not|to|will|would|can|could|may|might|must|should|so|too|very|remains?|remained|feels?|felt|seem(?:s|ed)?|looks?|looked|becomes?|became|sounds?|sounded|feeling)\s*$/u,
  'sedmtoylr',
);
const soCalled = new EndPattern(/(?:^|\s)so[- ]called\s*$/iu, 'dD');
const behindArticle = new EndPattern(/(?:^|\s)an?\s*$/iu, 'aAnN');
const deed = new EndPattern(/\p{Ll}(?:ed|s)\s*$/u, 'ds');
const attributed = /^\s+\p{Ll}{3,}/u;

/** Whatever the clause says: the words are a term, a nickname, or the object of a deed, in marks for distance. */
/** What analysts call a share, its capitals aside. */
const rating =
  /^(?:strong )?(?:buy|hold|sell|outperform|underperform|neutral|overweight|underweight|equal[ -]weight|accumulate|reduce|market perform)$/iu;

export function isTerm(before: string, quoted: string, after: string, own: QuotedShape): boolean {
  if (termBehind.test(after) || soCalled.test(before)) return own.words <= 6;
  if (own.words <= 2 && rating.test(quoted)) return true;
  const isConveyed = conveys(before, quoted, after);
  if (isConveyed !== null) return !isConveyed;
  if (own.words <= 3 && nicknamed.test(before)) return true;
  if (hung.test(before)) return true;
  if (written.test(before) || (own.words <= 3 && (nameBorne.test(before) || nicknamedByMany.test(before))))
    return true;
  // 'They called her “the landlubber”'
  if (own.words <= 3 && quoted.startsWith('the ') && calledBy.test(before)) return true;
  // 'a “fake it till you make it” culture', 'instead of “global warming”'
  const isAttribute = behindArticle.test(before) && attributed.test(after) && !joint.test(after);
  if (own.words <= 8 && isAttribute && !own.isJudging && !sayingThat.test(before)) return true;
  if (own.words <= 3 && contrasted.test(before)) return true;
  if (own.words > 2 || own.isJudging || endsIn(quoted, '.!?,')) return false;
  if (objectBefore.test(before) && !sayingThat.test(before)) return true;
  if (!own.isFragment || !attributed.test(after) || joint.test(after)) return false;
  // 'promised “world-class” transport', 'has sold “green” bonds': a word or two before their noun.
  if (own.words === 1 && deed.test(before)) return true;
  if (governed.test(after)) return false;
  return isWordAt(before, lastSeen(before)) && !predicated.test(before) && !saying.test(before);
}
