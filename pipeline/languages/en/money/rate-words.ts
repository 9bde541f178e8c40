/** How English tells a rate of exchange: who moves (a currency, a rate) and how it moves. */
import { OpeningPattern } from '../../../lib/opening-pattern.ts';
import { wordsOverPrintedLetters } from '../../../lib/printed-letters.ts';
import type { RateWords } from '../../shared/money/rates.ts';

const nation =
  '(?:u\\.?s\\.? |hong kong |australian |canadian |russian |chinese |japanese |american |european |british |south korean |indian |turkish |kazakh |swiss |offshore |onshore )?';
const currency = `${nation}(?:dollar|greenback|euro|yuan|renminbi|ruble|rouble|yen|pound sterling|pound|sterling|won|rupee|franc|tenge|lira|hryvnia|baht|ringgit|rupiah|peso|rand|dirham|zloty|koruna|forint|krona|krone|shekel|lari|dram|manat)`;
const money = `(?:${currency}|(?:national |local |domestic |single |common |single european )?${nation}currency)`;

/** A currency of which something is told, with no number before it: "the dollar", "Dollar" in a headline, "euro-to-ruble". */
const subject = [
  `(?:\\b(?:the|one|1) |^|(?<=[.!?:;,] ))${money}(?!s? ?(?:zone|area|bloc|sign|store|shop|bill|note|coin|bond|amount|value of|terms|index|\\d|denominated|-denominated))(?:'s)?\\b`,
  `\\b${currency}[-–/ ](?:(?:to|against)[- ](?:the )?)?${currency}\\b`,
].join('|');

const moves =
  `trad(?:es|ed|ing)|chang(?:es|ed|ing)|clos(?:es|ed|ing)|open(?:s|ed|ing)|rose|risen|rising|rises|fell|fall(?:s|en|ing)?|gain(?:s|ed|ing)?|lost|los(?:es|ing)|weaken\\w*
  strengthen\\w*|firm(?:s|ed|er|ing)|slip\\w*|slid(?:e|es|ing)?|eas(?:es|ed|ing)|edg(?:es|ed|ing)|climb\\w*|jump\\w*|drop\\w*|dip\\w*|plung\\w*|tumbl\\w*|surg\\w*|soar\\w*|depreciat\\w*|appreciat\\w*
  stood|hits?|hitting|hover\\w*|fetch\\w*|bought|buys?|costs?|worth|equal\\w*|up|down|quot(?:es|ed|ing)|settl\\w*|steady|steadied|little changed|at|decreas\\w*|increas\\w*|declin\\w*|gr(?:ew|ows?|owing)|sank|shed|higher|lower
  recover\\w*|retreat\\w*|advanc\\w*|reach\\w*|set|expected|average\\w*|remain\\w*|broke|cross\\w*|topp\\w+|exceed\\w*|surpass\\w*|stabiliz\\w*|amount(?:s|ed)|rebound\\w*|bounce\\w*|sold|sells|selling|rall(?:y|ies|ied)|slump\\w*|crash\\w*|skid\\w*|nears?|is|was`
    .trim()
    .split(/\s*\n\s*/u)
    .join('|');

const rates = [
  `(?:exchange|official|central bank|market|spot|conversion|parity|reference|mid-?point|closing|fixing|middle) rates?\\b(?! (?:differences|risk|loss|gain|fluctuation))(?<!current exchange rate|current exchange rates|today's exchange rate|at the exchange rate)`,
  `\\b${currency}(?:'s)?(?: exchange| official)? (?:rates?|fixing)\\b`,
  '\\bcentral parity\\b',
  '\\b(?:exchange|at) (?:a|the) (?:exchange )?rate of\\b',
  `\\brates? of (?:exchange|the ${currency})`,
  `\\b(?:against|versus|vs\\.?) the ${money}\\b`,
  `\\b(?:a|one|each) ${currency} (?:now |currently |still )?(?:costs?|fetch\\w*|bought|buys|trades|(?:is|was) (?:now )?(?:worth|at))\\b`,
  '\\bbi-?currency basket',
];

export const rateWords: RateWords = wordsOverPrintedLetters({
  rateSentence: new OpeningPattern(
    new RegExp(`(?:${subject})[^;]{0,90}?\\b(?:${moves})\\b|${rates.join('|')}`, 'u'),
  ),
  rateAfter: new RegExp(
    `^(?:,?\\s*(?:per|to|against|for|versus|vs\\.?)\\s+(?:the |one |1 |a |each |every |100 |10 |1,000 )?${currency}(?![\\p{L}-])(?! bonds?| notes?| coins?| stores?)|\\s?\\/\\s?(?:\\$|€|usd|eur|cny))`,
    'u',
  ),
  equals:
    /^\s*(?:=|equals?|is equal to|(?:is|was|are|were|will be|would be) worth|is|was|are|buys?|bought|costs?|(?:will|would|now) (?:cost|fetch|buy)|was equal to|equal(?:l)?ed|≈|fetched|could buy|can buy)\s*(?:about|around|approximately|roughly|some)?\s*$/iu,
});
