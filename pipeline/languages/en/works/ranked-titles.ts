/**
 * Unmarked titles in reports on takings, told by their place in the ranking and by what they took: "second place fell to Cold Bay",
 * "Cold Bay paddled to $7.8 million from 301 locations", "Cold Bay (Lumen; $690,000)".
 */
import type { Span } from '../../../contract.ts';
import { isKnownOrganization } from '../names/known-names.ts';
import { personShape } from '../names/person-shape.ts';
import type { Phrase } from '../names/phrases.ts';
import type { EnglishTokens, Scan } from '../names/tokens.ts';
import {
  CALENDAR,
  DEMONYM,
  GIVEN_NAME,
  isOf,
  OPENING,
  ORGANIZATION_HEAD,
  PLACE,
  TITLE_BEARER,
} from '../names/word-classes.ts';
import { endsOf, mayBeTitle } from './title-shape.ts';

/** Characters beside a title that are read. */
const BEFORE = 80;
const BEHIND = 130;

const few = (most: number) => `(?:[\\p{L}’'-]+\\s){0,${most}}`;
const money = '(?:(?:US|HK|NT|NZ|A|C|S)?[$€£¥₽₹]\\s?\\d|\\d[\\d.,]*\\s(?:million|billion)\\s\\p{L}{3,})';
const seen =
  '\\d[\\d.,]*\\s(?:million\\s)?(?:tickets|admissions|viewers|cinemagoers|moviegoers|filmgoers|spectators)';
const sum = `(?:${money}|${seen})`;
const rank =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|last|(?:[Nn]o\\.|number)\\s(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten))';
const place = `${rank}(?:\\s(?:spot|place|position|slot|rung|rank))?`;
const be = '(?:is|was|are|were|comes|came)';
const filmNoun =
  '(?:films?|movies?|titles?|releases?|newcomers?|openers?|holdovers?|entry|entries|arrivals?|performers?|earners?|grossers?|hits?|comed(?:y|ies)|dramas?|sequels?)';

/** The words in front of a title. */
const ahead = new RegExp(
  `(?:${[
    // "second spot fell to", "at number three was", "opening in fifth was", "third place:"
    `${place}\\s(?:fell|went|goes|belonged|belongs)\\sto\\s`,
    `${place}\\s(?:on\\sthe\\s(?:chart|list)\\s)?${be}\\s(?:(?:taken|held|claimed|occupied)\\sby\\s)?`,
    `${place}(?::|\\s[–—-])\\s`,
    `(?:[Rr]ounding|[Cc]losing|[Ff]inishing)\\s(?:out|off)\\sthe\\s[\\p{L}\\d -]{3,20}\\s${be}\\s`,
    `[Cc]ompleting\\sthe\\s[\\p{L}\\d -]{3,20}\\s${be}\\s`,
    `(?:behind|heels|one\\s(?:rung|place|spot|notch)\\slower)\\s${be}\\s`,
    `one\\s(?:rung|place|spot|notch)\\s(?:lower|down|below|up|higher):\\s`,
    `honou?rs\\s(?:went|go|fell)\\sto\\s`,
    `\\b(?:best|biggest|strongest|highest|lone|only|weakest)\\s${few(4)}${filmNoun}\\s(?:in\\s[^,.;]{3,30}\\s)?${be}\\s`,
    `\\b(?:newcomer|new\\s(?:entry|release|arrival|film|opener|title)|other\\s(?:newcomer|opener|release|arrival)|holdover|re-?release|reissue)(?:,|:)?\\s`,
    // "beat", "overtook"
    `(?:beat|beating|pipped|pipping|overtook|overtaking|dethroned|dethroning|edged\\sout|edging\\sout|knocked|toppled|toppling|outgrossed|outpaced)\\s`,
  ].join('|')})$`,
  'iu',
);

/** Words in front of a title that others bear as well, and what must follow it. */
const aheadOfSum = new RegExp(
  `(?:${[
    // "kept X in fourth with $690,000", "propelled X to a $7.8 million opening"
    `(?:kept|keeps|propelled|lifted|pushed|carried|took|takes|brings|brought|leaves|left|puts|put|helped|sent|gave|powered|boosted|drove)\\s`,
    // "audiences turned out for", "a disastrous start for"
    `(?:(?:turned|came)\\sout|flocked|queued|stayed\\saway|start|opening|bow|debut|launch|hold|weekend|result)\\s(?:for|to|from)\\s`,
    // "the running total of", "the opening of"
    `(?:total|tally|opening|gross|takings|return|re-?release|haul|run|launch|success|debut|performance|hurt)\\s(?:of|for)\\s`,
    `(?:hurt|dented|hit|sank)\\s`,
    // "bookings for"
    `(?:[Bb]ookings|[Pp]reviews|[Tt]akings|[Rr]eceipts)\\s(?:for|of)\\s`,
  ].join('|')})$`,
  'u',
);
const sumBehind = new RegExp(`^,?\\s[^.;:“"()]{0,60}?${sum}`, 'u');

/** "Cold Bay ($2 million)", "Cold Bay (Lumen; $690,000)"; "Cold Bay’s running total". */
const inBrackets = new RegExp(`^\\s\\((?:[^()]{1,40}[;,]\\s)?${sum}[^()]{0,30}\\)`, 'u');
const ownTotal = new RegExp(
  `^['’]s?\\s${few(2)}(?:running\\stotal|total|tally|gross|cume|takings|opening\\sweekend|second\\sweekend|third\\sweekend|weekend\\shaul|bow|screen\\saverage)\\s[^.;:“"()]{0,50}?${sum}`,
  'u',
);

const auxiliary =
  '(?:(?:has|had|have|will|could|also|then|again|already|only|just|now|still|narrowly|easily|even)\\s){0,3}';

/** What firms and people do with money. */
const spending =
  '(?:spen[dt]s?|pa(?:id|ys?)|rais(?:e|es|ed)|invest(?:s|ed)?|report(?:s|ed)?|post(?:s|ed)?|ow(?:e|es|ed)|borrow(?:s|ed)?|bought|buys?|acquir(?:e|es|ed)|donat(?:e|es|ed)|gave|gives|charg(?:e|es|ed)|receiv(?:e|es|ed)|sa(?:id|ys?)|told|tells|expect(?:s|ed)?|estimat(?:e|es|ed)|offer(?:s|ed)?|plan(?:s|ned)?|agree(?:s|d)?|sign(?:s|ed)?|employ(?:s|ed)?|count(?:s|ed)?|calculat(?:e|es|ed)|announc(?:e|es|ed)|forecast(?:s|ed)?|predict(?:s|ed)?|distribut(?:e|es|ed)|releas(?:e|es|ed)|produc(?:e|es|ed)|handl(?:e|es|ed)|provid(?:e|es|ed)|suppl(?:y|ies|ied)|secur(?:e|es|ed)|and|or|of|in|on|at|for|to|with|from|by|as|per|plus)';
const noTakings =
  '(?!(?<=(?:shares?|stakes?|bonds|units|homes|tonnes|copies|houses)\\s[^.;]{0,60}))(?!\\S*(?:\\smillion|\\sbillion|m|bn)?\\s(?:in|of|a)?\\s?(?:[\\p{L}-]+\\s)?(?:(?:sales|fees|income|prize|funding|revenues?|profits?|loss(?:es)?|debts?|shares?|stake|investment|loan|grant|fine|fee|salary)(?![\\p{L}-])))';

/** What is said of films that took a sum. */
const taking =
  '(?:add(?:s|ed)?|took(?:\\sin)?|takes|takes?\\sin|earn(?:s|ed)?|made|makes?|collect(?:s|ed)?|pull(?:s|ed)?\\sin|brought\\sin|scor(?:es|ed)|haul(?:s|ed)?\\sin|bank(?:s|ed)?|land(?:s|ed)?|nabb?(?:s|ed)?|grabb?(?:s|ed)?|cross(?:es|ed)?|pass(?:es|ed)?|surpass(?:es|ed)?|slip(?:s|ped)?|slid(?:es)?|drop(?:s|ped)?|f[ae]ll(?:s)?|eas(?:es|ed)|dip(?:s|ped)?|tumbl(?:es|ed)|plung(?:es|ed)|sank|sinks|crept|creeps|limp(?:s|ed)?|rose|climb(?:s|ed)?|jump(?:s|ed)?|grew|manag(?:es|ed?)|muster(?:s|ed)?|gross(?:es|ed)?|open(?:s|ed)?|bow(?:s|ed)?|debut(?:s|ed)?|disappoint(?:s|ed)?|stay(?:s|ed)?|held|holds|remain(?:s|ed)?|st(?:oo|an)ds?|settl(?:es|ed?)|beat(?:s)?|overtook|dethroned|sold|sells|drew|draws?|drawn|ended|finished|notch(?:es|ed)?|rack(?:s|ed)?\\sup|clear(?:s|ed)?|reach(?:es|ed)?)';
const takesAlone = new RegExp(
  `^(?:,\\s(?:which|now|in|down|up)?[^,;.]{3,70},|\\swhich|,\\swhich|\\s\\([^()]{2,40}\\))?\\s${auxiliary}${taking}\\s[^.;:“"()]{0,70}?${sum}${noTakings}`,
  'u',
);

/** Any verb in the past, and a sum soon behind it: only beside words of cinemas. */
const takesSum = new RegExp(
  `^(?:,\\s(?:which|now|in|down|up)?[^,;.]{3,70},|\\swhich|,\\swhich)?\\s${auxiliary}(?!${spending}\\s)(?:\\p{Ll}{2,}ed|came|went|won|led|stood|swam|flew|ran|did|got|hit|kept|lost|shot|sped|swept|took|wound\\sup|had(?=\\sthe\\s(?:best|highest|strongest|biggest)\\s)|(?:has|with)\\s(?=\\S+(?:\\s(?:million|billion))?\\s(?:to\\sits\\sname|in\\sthe\\sbank)))\\s[^.;:“"()]{0,70}?${sum}${noTakings}`,
  'u',
);
/** "Cold Bay, down 60 per cent to $400,000", "Cold Bay, in week two, on $400,000" */
const apposedSum = new RegExp(
  `^,\\s(?:down|up|off|in\\s(?:week|its)|now\\sin)\\s[^.;:“"()]{0,60}?${sum}`,
  'u',
);
/** "held the top spot", "fell out of the top ten", "was the only film to grow" */
const ranks = new RegExp(
  `^\\s${auxiliary}(?:(?:held|holds|kept|keeps|took|takes|claimed|claims|lost|loses|regained|retained|retains|stayed|stays|remained|remains|held\\son|holds\\son|clung|came|comes|opened|opens|bowed|debuted|landed|lands|finished|slipped|dropped|fell|climbed|rose|moved|continues|continued)\\s${few(3)}(?:${place}|top|lead)\\s|(?:is|was)\\sthe\\sonly\\s(?:film|title|release)\\sto\\s)`,
  'u',
);

/** "Rounding out the top five were … and, seven weeks old, Cold Bay with $455,000": the next of a list. */
const lists = /\b(?:rounding|closing|finishing)\s(?:out|off)\b|\b(?:followed|trailed|chased)\sby\b/iu;
const withSum = new RegExp(`^\\s(?:with|on|at)\\s${few(2)}${sum}`, 'u');

/** Cues of cinemas and their rankings in the sentence. */
const ofCinemas =
  /\b(?:box[ -]office|weekends?|three-day|four-day|domestic(?:ally)?|screens?|locations|sites|venues|holdover|opening|opener|cume|theat(?:er|re)s|cinemas|admissions|tickets|previews|frame|bow|debut|week|running total|top (?:three|five|ten|spot|10)|place|spot|releases?)\b/iu;

const clauseBefore =
  /^(?:and|while|as|but|when|after|before|where|since|with|that|if|though|although|because|meanwhile|elsewhere|whereas|than|so|until|entry|release|arrival|newcomer|newcomers|holdover|opener|hit|film|films|movie|feature|picture|epic|romance|horror|animation|caper|romp|chiller|actioner|weepie|tearjerker|western|mystery|adventure|whodunit|satire|fantasy)$/u;
const APOSTROPHE = /^['’]s?$/u;

/** Whether a subject may begin there: at the head of its clause, behind a noun of films, or behind whose film it is. */
function mayBegin(tokens: EnglishTokens, from: number): boolean {
  const [first, before] = [tokens.at(from), tokens.at(from - 1)];
  if (first === undefined || first.kind !== 'word') return false;
  if (tokens.opens(from) && isOf(first, OPENING) && !/^(?:The|An?)$/u.test(first.text)) return false;
  if (before === undefined) return true;
  if (APOSTROPHE.test(before.text))
    return tokens.isCapital(from - 2) && !isOf(tokens.at(from - 2), PLACE | CALENDAR | DEMONYM);
  if (before.kind === 'mark') return !/^[&/(-]$/u.test(before.text);
  if (before.text === 'and' && tokens.isCapital(from - 2)) return tokens.at(from - 1)?.text !== 'and';
  return (
    (!before.capital || tokens.opens(from - 1)) &&
    (clauseBefore.test(before.lower) || isOf(before, TITLE_BEARER))
  );
}

/** Quarters of the compass and the like open names of places; bodies and people of the trade take no place in a ranking. */
const noTitle =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Greater|County|Mainland|Bank|Easter|Christmas|New)$/u;

/** Plain nouns of the trade that open a sentence: "Bookings for Cold Bay added". */
const ofTrade =
  /^(?:Bookings|Sales|Tickets|Admissions|Previews|Takings|Receipts|Audiences|Families|Cinemas|Films|Screenings)$/u;

/** What is open, held or built bears such a word at its end. */
const noTitlesEnd =
  /^(?:Cinemas?|Theat(?:er|re)s?|Multiplex(?:es)?|Odeon|Screens?|Hall|Arena|Stadium|Holidays?|Weekends?|Week|Day|Monday|Season|Fortnight|Board|Council|Commission|Fund|Association|Union|Guild)$/u;

/** "The Friday-to-Sunday portion" */
const days = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day-/u;

function isFree(tokens: EnglishTokens, from: number, end: number): boolean {
  if (!mayBeTitle(tokens, from, end) || personShape(tokens, from, end) === 'strong') return false;
  const last = tokens.at(end - 1);
  if (isOf(last, ORGANIZATION_HEAD) || noTitlesEnd.test(last?.text ?? '')) return false;
  if (ofTrade.test(tokens.at(from)?.text ?? '')) return false;
  for (let at = from; at < end; at += 1) if (days.test(tokens.at(at)?.text ?? '')) return false;
  const isPlaceLike = noTitle.test(tokens.at(from)?.text ?? '') && end - from < 3;
  return !isPlaceLike && !isOf(tokens.at(from), DEMONYM) && !isOf(last, PLACE);
}

/** "Dust and Honey": two words that stand as one title. */
function pairOf(tokens: EnglishTokens, from: number, to: number): readonly number[] {
  const isPair =
    to - from === 1 &&
    tokens.at(to)?.text === 'and' &&
    tokens.isCapital(to + 1) &&
    !tokens.isCapital(to + 2) &&
    [from, to + 1].every(
      (at) => !isOf(tokens.at(at), PLACE | CALENDAR | DEMONYM | GIVEN_NAME | ORGANIZATION_HEAD),
    );
  const isBody = isPair && [from, to + 1].some((at) => isKnownOrganization(tokens.at(at)?.text ?? ''));
  return isPair && !isBody ? [to + 2] : [];
}

/** The sentence around. */
function sentenceAround(text: string, from: number, to: number): string {
  const start = text.slice(Math.max(0, from - BEHIND), from).replace(/^.*[.!?]\s(?=\p{Lu})/su, '');
  return start + text.slice(to, to + BEHIND).replace(/[.!?]\s\p{Lu}.*$/su, '');
}

/** A title that a phrase begins, told by the ranking it stands in. */
export function rankedTitle(scan: Scan, { from: first, to }: Phrase): Span | null {
  const { tokens, reading } = scan;
  if (!scan.reportsTakings()) return null;
  const opener = tokens.at(first);
  const isOpened =
    tokens.opens(first) && (clauseBefore.test(opener?.lower ?? '') || isOf(opener, TITLE_BEARER));
  const from = isOpened ? first + 1 : first;
  for (const end of [...pairOf(tokens, from, to), ...endsOf(tokens, to)]) {
    if (end - from < 2 || !isFree(tokens, from, end)) continue;
    const [start, stop] = [tokens.start(from), tokens.end(end - 1)];
    const before = reading.text.slice(Math.max(0, start - BEFORE), start);
    const behind = reading.text.slice(stop, stop + BEHIND);
    const isTold =
      ahead.test(before) ||
      (aheadOfSum.test(before) && sumBehind.test(behind)) ||
      inBrackets.test(behind) ||
      (withSum.test(behind) && lists.test(sentenceAround(reading.text, start, stop))) ||
      ownTotal.test(behind) ||
      (mayBegin(tokens, from) &&
        (takesAlone.test(behind) ||
          ranks.test(behind) ||
          ((takesSum.test(behind) || apposedSum.test(behind)) &&
            ofCinemas.test(sentenceAround(reading.text, start, stop)))));
    if (isTold) return { start: from, end };
  }
  return null;
}
