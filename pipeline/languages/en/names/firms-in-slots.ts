/** Firms of the film trade told by what they do with a film or with whom: "N has nabbed the U.K.", "acquired by N", "Ann Bell of N brokered the deal". */
import type { FoundName } from '../../../contract.ts';
import { eventHeads } from './event-words.ts';
import { placeNamed } from './known-names.ts';
import { personShape } from './person-shape.ts';
import { textOf } from './phrase-words.ts';
import type { Phrase } from './phrases.ts';
import type { Scan } from './tokens.ts';
import {
  AWARD_HEAD,
  CALENDAR,
  DEMONYM,
  GIVEN_NAME,
  isOf,
  OPENING,
  PLACE,
  TITLE,
  TITLE_BEARER,
} from './word-classes.ts';

/** Characters beside a phrase that are read. */
const REACH = 70;

const helps = '(?:(?:will|has|have|had|is|was|also|now|already|then|just|recently)\\s){0,3}';
const film =
  '(?:the|this|its|their|his|her|an?)\\s(?:[\\p{L}-]+\\s){0,3}(?:film|movie|picture|feature|documentary|drama|comedy|thriller|title|project|sequel|series)';
const territory =
  '(?:(?:the\\s)?(?:U\\.K\\.|U\\.S\\.|UK|US|North\\sAmerica|rights|\\p{L}+-language\\srights|world\\srights)|(?:(?:all|exclusive|theatrical|world|worldwide|international|domestic|global|streaming|\\p{Lu}[\\p{L}-]+)\\s){1,3}rights|(?:the\\s)?\\p{Lu}[\\p{L}-]+(?=[,.;]|\\s(?:and|for|in|from|at)\\s))';

/** Right behind a firm: what only firms of the trade do. */
const does = new RegExp(
  `^\\s${helps}(?:${[
    `(?:nabb(?:ed|ing)|snapp(?:ed|ing)\\sup|pre-bought|scoop(?:ed|ing)\\sup|acquir(?:ed|ing)|licens(?:ed|ing)|pick(?:ed|ing)\\sup)\\s(?:${film}|${territory})`,
    `(?:tak(?:en|ing)|took|bought|land(?:ed|ing))\\s(?:[^.;,]{0,30}\\s)?rights(?!\\p{L}|\\sto\\s(?:[\\p{L}’'-]+\\s){0,3}(?:novel|book|play|story|memoir|life))`,
    `(?:releas(?:e|es|ed|ing)|distribut(?:e|es|ed|ing)|dat(?:es|ed)|co-?financ(?:e|es|ed|ing)|financ(?:es|ed|ing))\\s(?:${film}|it\\s(?:in|on|across|here)\\s)`,
    'handl(?:e|es|ed|ing)\\s(?:[\\p{L}-]+\\s){0,2}(?:sales|rights|distribution|release)',
    'rep(?:s|ped|resents)\\s(?:[\\p{L}-]+\\s){0,2}(?:sales|rights)',
    '(?:has|holds|owns|controls|retains)\\s(?!\\p{L}+ed\\s|bought|sold)(?:[\\p{L}-]+\\s){1,2}rights',
    '(?:plans|planning|set|eyeing|eyes)\\san?\\s(?:[\\p{L}-]+\\s){0,2}release',
  ].join('|')})`,
  'u',
);

const bought =
  '(?:acquired|picked\\sup|pre-bought|snapped\\sup|handled|distributed|repped|licensed|financed|co-financed|boarded|nabbed)';

/** Right before a firm: what is done by firms, and where people of the trade work. */
const ahead = new RegExp(
  `(?:${[
    `${bought}\\s(?:(?:for|in|across)\\s[^.;]{2,30}\\s)?by\\s`,
    'rights\\s(?:[^.;,]{0,30}\\s)?(?:went|gone|go|sold)\\s(?:[^.;,]{0,20}\\s)?to\\s',
    'distribution\\s(?:[^.;,]{0,40}\\s)?(?:is|are|was|lies)\\s(?:with|through)\\s',
    'goes\\sout\\s(?:[^.;,]{0,20}\\s)?(?:through|via)\\s',
    '(?:opens?|opened|released|bows?)\\s(?:in|on|across|there|nationwide)\\s[^;“"]{0,40}\\s(?:through|via|courtesy\\sof)\\s',
    `produc(?:es|ed|ing|er|ers)\\s(?:[^.;“"]{0,50}\\s)?(?:for|through|via|under)\\s(?:(?:his|her|their|its|the)\\s)?(?:own\\s)?(?:(?:\\p{Lu}\\p{L}+\\s)?\\p{Lu}\\p{L}+-based\\s)?`,
  ].join('|')})$`,
  'u',
);

/** Right before a firm, behind somebody's name or "who": "Tom Reed, who runs". */
const leads =
  /(?:\p{Lu}\p{Ll}+|who)\s(?:runs|ran|founded|co-founded|heads|owns|chairs|set\sup|previously\sran|used\sto\srun)\s$/u;
/** Between somebody and the firm, and what they do there: "Tom Reed of N brokered". */
const ofFirm = /^,?\s(?:of|at)\s$/u;
const deals =
  /^,?\s(?:is\s|are\s|also\s|will\s){0,2}(?:produc|broker|negotiat|handl|struck|sign|clos|announc|said|says|told|executive)/u;

/** A firm of one word is told by a deal alone. */
const dealt = new RegExp(
  `^\\s(?:has|have)\\s(?:nabbed|snapped\\sup|acquired|picked\\sup|pre-bought|taken)\\s(?:${territory})`,
  'u',
);

/** `last`: the name before. */
export function isFirmInSlot(scan: Scan, last: FoundName | undefined, { from, to }: Phrase): boolean {
  const { tokens, reading } = scan;
  if (scan.headline || !mayBeFirm(scan, from, to)) return false;
  const [start, end] = [tokens.start(from), tokens.end(to - 1)];
  const before = reading.text.slice(Math.max(0, start - REACH), start);
  const behind = reading.text.slice(end, end + REACH);
  // “produced for Bergstad’s Skua Film”: whose it is.
  if (/^['’]s?\s/u.test(behind)) return false;
  if (to - from === 1) return (dealt.test(behind) || ahead.test(before)) && scan.tellsOfFilms();
  const isOfPerson =
    last?.type === 'person' && ofFirm.test(reading.text.slice(last.end, start)) && deals.test(behind);
  return (isOfPerson || does.test(behind) || ahead.test(before) || leads.test(before)) && scan.tellsOfFilms();
}

/** What opens names of places. */
const ofPlaces =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|County|Mount|Lake|Port|Saint|St)$/u;

/** Nothing in its words tells that it is a person, a place, an event, a prize or a day. */
function mayBeFirm({ tokens }: Scan, from: number, to: number): boolean {
  const [first, final] = [tokens.at(from), tokens.at(to - 1)];
  if (first === undefined || (tokens.opens(from) && isOf(first, OPENING))) return false;
  if (isOf(first, CALENDAR | DEMONYM | GIVEN_NAME | PLACE | TITLE | TITLE_BEARER)) return false;
  if (isOf(final, CALENDAR | AWARD_HEAD) || eventHeads.has(final?.text ?? '')) return false;
  if (ofPlaces.test(first.text)) return false;
  return placeNamed(textOf(tokens, from, to)) === undefined && personShape(tokens, from, to) !== 'strong';
}
