/** Quotations in English news and who said them. */

import type { QuoteGrammar } from '../../../contract.ts';
import { sentencesOf } from '../../shared/sentences.ts';
import type { QuotationLanguage } from '../../shared/speech/language.ts';
import { readQuotations } from '../../shared/speech/quotation.ts';
import { wordSet } from '../../shared/word-list.ts';
import { genderOfRole, sharesOrigin } from '../speakers/epithets.ts';
import { genderOf, genderOfPronouns, nameParts } from '../speakers/gender.ts';
import { narrower } from '../speakers/kinds.ts';
import { speaker } from '../speakers/phrase.ts';
import {
  genderBeside,
  headsIn,
  organizationAround,
  organizationNoun,
  roleBeside,
} from '../speakers/roles.ts';
import { nameBehindTrade, withoutOffice, withoutPeople } from '../speakers/runs.ts';
import { headOf, notNameWords } from '../speakers/words.ts';
import { before } from './before.ts';
import { after } from './clauses.ts';
import { isNamed, isTerm, shape } from './quoted-shape.ts';
import { report } from './reports.ts';
import { trailing } from './trailing.ts';
import { speechVerbs } from './verbs.ts';

/** "Co-author Carla Ruiz", "Cellist Maxim Orlov": the names grammar takes the capitalised office for a part of the name. */
const compoundOffice =
  /^(?:(?:Co|Ex|Vice|Then)-\p{L}+|\p{Lu}\p{Ll}{2,}(?:ist|ician|grapher|ologist))\s+(?=\p{Lu}\S*\s)/u;

/** Beside a name that ends a paragraph so many characters tell that it is who wrote the article: "By Ann Reed and Carl Moe". */
const BYLINE = 44;

const english: QuotationLanguage = {
  stops: (masked) => sentencesOf(masked, 'en').map((sentence) => sentence.end),
  after,
  before,
  trailing,
  report,
  shape,
  isNamed,
  isTerm,
  pieces: (_text, span) => [{ span, attribution: null }],
  dialogue: () => null,
  meansOffices: true,
  isMedium: (name) =>
    /^(?:the )?(?:Xinhua|Reuters|TASS|AP|AFP|Interfax|RIA Novosti|RIA|Yonhap|Kyodo|Bloomberg|CNN|BBC|CCTV|NHK|CBS|NBC|ABC|Politico|Axios|.*(?:news agency|newswire|newspaper|media|television|TV|broadcaster|Associated Press|Daily|Times|Post|Journal|News|Guardian|Herald|Gazette|Tribune))$/iu.test(
      name,
    ),
  speaker,
  genderBeside,
  genderOfPronouns,
  isByline: (text, { start, end }) =>
    /(?:^|[.!?”"]\s)By\s(?:\p{Lu}[\p{L}.’'-]*\s){0,3}(?:and\s)?$/u.test(
      text.slice(Math.max(0, start - BYLINE), start),
    ) && /^(?:\sand\s\p{Lu}[\p{L}.’' -]{2,40})?\.?$/u.test(text.slice(end, end + BYLINE)),
  genderOf: (name) => (/\s\p{Ll}/u.test(name) ? genderOfRole(name) : genderOf(name)),
  // "director Anna Bell and the actress Eva Lind"
  sideBySide: /^,?\s(?:and|or)\s(?:(?:the|an?|his|her|their)\s)?(?:\p{Ll}[\p{L}-]*\s){0,3}$/u,
  isPlural: (office) => {
    const noun =
      /^[^,]*?(?=\s(?:of|for|at|in|from|on|with|near)\s|$)/u.exec(office)?.[0].split(' ').at(-1) ?? '';
    return /[^s]s$/u.test(noun) && headOf.has(noun.toLowerCase());
  },
  mendedName: (name) =>
    !name.includes(' ')
      ? name
      : (nameBehindTrade(name) ?? withoutPeople(withoutOffice(name.replace(compoundOffice, '')))),
  mayBeBody: (name) => !name.includes(' ') && genderOf(name) === null,
  mayBeMany: (name) => /^\p{Lu}\p{Ll}+[^su]s$/u.test(name) && genderOf(name) === null,
  mayBeThing: (name, behind) =>
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    genderOf(name) === null &&
    !speechVerbs.has(/^\s(\p{Ll}+)/u.exec(behind)?.[1] ?? ''),
  nameParts,
  roleBeside,
  sharesOrigin,
  headsIn,
  narrower,
  organizationNoun,
  isAnyBody: (phrase) =>
    /^(?:company|firm|retailer|manufacturer|carmaker|airline|brewer|supermarket|lender)$/iu.test(phrase),
  organizationAround,
  goesOn: /^(?:add|continu|went on|conclud|elaborat)/u,
  isNameWord: (word) => /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(word) && !notNameWords.has(word),
  isLabel: (label) => /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u.test(label),
  interview: {
    question: wordSet('q question'),
    answer: wordSet('a answer'),
    announced:
      /\b(?:interviews?|q ?& ?a|(?:a|in) conversation(?: with)?|questions (?:for|to)|minutes with|(?:talk|speak)(?:s|ing)? (?:to|with) |(?:talked|spoke) (?:to|with) (?:us|\p{Lu})|s[ai]t(?:s|ting)? down with|caught up with|catch(?:es)? up with)/iu,
    ownWords: /(?<![\p{L}’'])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|me|[Yy]ou|[Yy]our)(?!\p{L})/u,
    interviewer: wordSet('reporter correspondent interviewer journalist host moderator'),
  },
};

export const quotes: QuoteGrammar = (readings, names) => readQuotations(readings, names, english);
