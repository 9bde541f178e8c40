/** What a sentence says of a title in English quotation marks that is said of works alone: who made it, what it tells, what it cost, when it came out. */
import type { Scan } from '../names/tokens.ts';
import type { QuotedTitle } from './quoted-titles.ts';
import { standsAlone } from './title-guards.ts';

/** As far as words beside a title are read, in characters. */
const REACH = 90;

const kind =
  '(?:film|movie|picture|feature|documentary|drama|comedy|thriller|epic|cartoon|series|musical|biopic|debut|sequel|prequel|follow-up|remake|spin-off|blockbuster|hit)';
const money =
  '(?:an?\\s+)?(?:(?:about|around|nearly|over|roughly|some|an estimated)\\s+)?(?:US|HK)?[$€£¥₽₹]\\s?\\d';
const be = '(?:is|was|will\\s+be|is\\s+being|was\\s+being|has\\s+been|is\\s+to\\s+be)';

/** Right behind a title. */
const behind = new RegExp(
  [
    // “X” is distributed by, “X”, distributed in Germany by, “X” is being made by
    `(?:${be}\\s+|which\\s+(?:is|was)\\s+)?(?:also\\s+)?(?:co-?)?(?:directed|helmed|produced|distributed|scripted)\\s+(?:in\\s+\\p{Lu}\\p{L}+\\s+|jointly\\s+)?by\\s`,
    `${be}\\s+(?:made|shot|filmed)\\s+(?:by|for|on\\s+a|in|over)\\s`,
    '(?:(?:is|was)\\s+)?(?:partly\\s+|largely\\s+)?set\\s+(?:in|during|against)\\s+(?:\\p{Ll}+\\s+){0,4}(?:\\d{4}|\\p{Lu}\\p{Ll})',
    '(?:unfolds|plays\\s+out)\\s+(?:in|over|during|across)\\s',
    'takes\\s+place\\s+(?:in|during|over)\\s(?:[^.,;]{0,30}\\s)?(?:1[5-9]\\d\\d|the\\s+\\d{4}s)',
    // what it tells
    '(?:follows|chronicles|recounts|portrays|depicts|dramati[sz]es|stars)\\s+(?:an?|the|two|three|four|\\p{Lu}\\p{Ll}+\\s)',
    '(?:tells|told)\\s+(?:the|an?)\\s+(?:\\p{L}+\\s)?(?:story|tale)\\s',
    '(?:cent(?:re|er)s\\s+on|revolves\\s+around|continues\\s+the\\s+story|picks\\s+up\\s+where|transports|takes\\s+(?:viewers|audiences|us|readers))\\s',
    // what it cost
    `(?:(?:which\\s+)?(?:reportedly\\s+)?cost|made\\s+(?:for|on\\s+a\\s+(?:\\p{L}+\\s)?budget\\s+of)|(?:was|is)\\s+(?:made|produced|shot)\\s+for|budgeted\\s+at)\\s+${money}`,
    `(?:has|had|carries|carried|boasts)\\s+${money}[^.,;]{0,14}\\s(?:production\\s)?budget`,
    '(?:has|had|carries|carried)\\s+an?\\s+(?:\\p{L}+\\s)?(?:budget|price\\s+tag)\\s+of\\s',
    '\\(budget:?\\s',
    // what it is
    `(?:is|was|marks|remains|became)\\s+(?:an?|the|his|her|their|\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?['’]s)\\s+(?:(?!nickname|name|code)[\\p{L}\\d-]+\\s+){0,4}${kind}(?![\\p{L}-])(?!\\s+(?:festival|market|company|studio|star|director))`,
    '(?:is|was)\\s+the\\s+(?:second|third|fourth|final|last|latest)\\s+(?:instal?lment|part|chapter)\\s',
    'from\\s+(?:(?:writer-)?director|filmmaker)\\s',
    '\\((?:19|20)\\d\\d[,)]',
    "\\((?:\\p{Lu}[\\p{L}’'-]+\\s){1,3}\\p{Lu}[\\p{L}’'-]+,\\s\\p{Lu}[\\p{L} ]{2,24}\\)",
    // where and when it is seen
    '(?:leads?|led|tops|topped|heads|headed)\\s+(?:the|this|last)\\s+(?:[\\p{L}-]+\\s){0,2}(?:charts?|box\\s+office|rankings?|weekend)',
    'sold\\s+[\\d.,]+\\s(?:million\\s|thousand\\s)?tickets',
    '(?:will\\s+)?(?:began|begins?|started|starts?)\\s+(?:its\\s+(?:theatrical\\s+)?run|streaming|shooting|filming|production)',
    '(?:will\\s+)?(?:not\\s+)?(?:open|stream|premiere|debut|bow)\\s+(?:in|on|at|across)\\s',
    'has\\s+been\\s+(?:shooting|in\\s+(?:production|cinemas|theaters))',
    '(?:which\\s+)(?:came\\s+out|comes\\s+out|opened|opens|premiered)\\s+(?:in|on|at|last|this)\\s',
    '(?:(?:was|has\\s+been)\\s+)?(?:picked\\s+up|acquired|snapped\\s+up)\\s+by\\s[^.;]{2,50}\\sfor\\s+\\p{Lu}',
    '(?:was|has\\s+been)\\s+sold\\s+to\\s[^.;]{2,50}\\sfor\\s+\\p{Lu}',
    '(?:will\\s+be|is|goes|went|arrives?d?)\\s+in\\s+(?:\\p{L}+\\s)?(?:cinemas|theat(?:er|re)s)',
    'was\\s+followed\\s+by\\s["“‘]',
    // what it won
    'beat\\s["“‘]',
    'the\\s(?:Golden|Silver|Bronze|Crystal)\\s\\p{Lu}',
    '(?:(?:was|has\\s+been)\\s+(?:awarded|given|honou?red\\s+with)|(?:has\\s+)?(?:already\\s+)?(?:picked\\s+up|took\\s+home|taken\\s+home|won|earned)|failed\\s+to\\s+win|which\\s+(?:won|took|received)|the\\s+winner\\s+of|winner\\s+of)\\s(?:[\\p{L}-]+\\s){0,4}(?:Golden|Silver|Grand|Best|[Pp]rize|[Aa]ward|Palme|Oscars?|Lion|Bear)',
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/u, '^,?\\s(?:')
    .replace(/$/u, ')'),
  'u',
);

/** Right before a title. */
const ahead = new RegExp(
  [
    '\\b(?:studio|company|outfit|team|director|filmmakers?|producers?|duo|brothers|writers?)\\s+behind\\s',
    '\\b(?:distributors?|budget|cost|gross|takings|box\\s+office|events|plot|trailer|cast|ending|protagonist)\\s+of\\s',
    '\\b(?:[Ff]ilming|[Ss]hooting|[Pp]roduction)\\s+(?:of|on)\\s',
    '\\b(?:has|have)\\s+dated\\s',
    '\\b(?:takings|ticket\\s+sales|tickets|budget|distribution|rights|marketing)\\s+for\\s',
    '(?:^|[.!?]\\s)(?:Takings|Ticket\\s+sales|Tickets|Marketing|Rights)\\s+(?:for|to)\\s',
    '\\btickets\\s+(?:to|for)\\s',
    '["”’]\\sbeat\\s',
    '\\bwon\\s+by\\s',
    "\\b(?:won|received)\\s+(?:an?|her|his)\\s\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?(?:\\sin\\s\\d{4})?\\sfor\\s",
    '\\b[Ww]inner\\s+of\\s[^.;"“]{3,60}\\s(?:was|is)\\s',
    '\\b(?:sequel|prequel|follow-up)\\s+(?:to|of)\\s(?:the\\s(?:[\\p{L}\\d-]+\\s){1,3})?',
    '\\b(?:next|second|third|final|last)\\s+(?:part|chapter|instal?lment)\\s+(?:of|after)\\s',
    '\\b(?:[Tt]he|[Aa])\\s+(?:sequel|film|movie|follow-up|drama|comedy|series)\\s[^.;]{0,70}\\b(?:called|titled|entitled)\\s',
    '\\b(?:(?:has|have)\\s+boarded|(?:executive|co-?)\\s?producers?\\s+on|partners?\\s+on|director\\s+on)\\s',
    '\\b(?:is|are|was|were)\\s+(?:now\\s+|also\\s+)?(?:co-?)?(?:producing|directing|distributing|filming|shooting|making)\\s',
    '\\b(?:co-?)(?:produce[sd]?|produces|directs?|directed)\\s',
    `${money}[^.;]{0,14}\\s(?:to\\s+make|on\\s+making)\\s`,
    '["”’]\\s(?:was\\s+followed\\s+by|continues\\s+the\\s+story\\s+of|picks\\s+up\\s+where)\\s',
    '["”’],?\\stitled\\s',
    '\\b(?:spent|spend|spends)\\s[^.;]{2,30}\\son\\s',
    '\\binternational\\s+sales\\s+of\\s',
    '(?:^|[.!?]\\s)(?:(?:Written|Produced)\\s+and\\s+)?(?:[Dd]irected|[Hh]elmed|[Pp]roduced|[Cc]o-?produced|[Dd]istributed|Budgeted|Filmed|Shot)\\s+(?:by|at|for|in|on|over)\\s[^.;]{2,70},\\s',
    '(?:^|[.!?]\\s)Set\\s+(?:in|during|against)\\s[^.;]{2,60},\\s',
    '(?:^|[.!?]\\s)(?:With|At|On)\\s+(?:an?\\s+)?(?:\\p{L}+\\s){0,2}(?:budget|cost|takings|gross|earnings)\\s+of\\s[^;]{2,30},\\s',
    "(?:^|[.!?]\\s)With\\s[^.;]{2,50}\\s(?:at\\s+the\\s+helm|directing|in\\s+the\\s+director[’']s\\s+chair),\\s",
  ].join('|'),
  'u',
);
const endsThere = new RegExp(`(?:${ahead.source})$`, 'u');

/** "Distributor D picked up “X” for Germany": bought for a territory. */
const acquiring = /\b(?:picked\s+up|acquired|snapped\s+up|bought|landed)\s$/u;
const territory = /^\s(?:for|in)\s(?:the\s)?\p{Lu}/u;
/** "sold “X” to the distributor D" */
const selling = /\bsold\s$/u;
const toDistributor = /^\sto\s(?:the\s)?(?:[\p{L}-]+\s){0,2}distributor\s/u;
/** "can see “X” from October 9" */
const seeing =
  /\b(?:audiences|viewers|cinemas|theat(?:er|re)s|moviegoers|filmgoers)\b[^.;]{0,40}\s(?:see|show|screen|watch)\s$/iu;

/** "The story of “X” opens in 1951" */
const plotOf = /\b(?:story|action|plot|events)\s+of\s$/iu;
const goesOn = /^\s(?:begins?|opens?|starts?|unfolds?|takes?\s+place|(?:is|are)\s+set)\s/u;

/** Whether words right beside a title are said of works. */
export function isToldAsWork({ tokens, reading }: Scan, title: QuotedTitle): boolean {
  if (!standsAlone(tokens, title)) return false;
  const { open, close } = title;
  const start = tokens.start(open);
  const end = tokens.end(close - 1);
  const after = reading.text.slice(end, end + REACH);
  if (behind.test(after)) return true;
  const before = reading.text.slice(Math.max(0, start - REACH), start);
  if (endsThere.test(before)) return true;
  return (
    (acquiring.test(before) && territory.test(after)) ||
    (selling.test(before) && toDistributor.test(after)) ||
    (plotOf.test(before) && goesOn.test(after)) ||
    seeing.test(before)
  );
}
