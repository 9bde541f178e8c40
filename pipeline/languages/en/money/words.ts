/** English words around sums of money: hedges, ranges, rates of exchange, units of a price, and what a sum measures. */

import type { Qualifier } from '../../../contract.ts';
import { wordsOverPrintedLetters } from '../../../lib/printed-letters.ts';
import { measureCues } from '../../shared/money/measure-cues.ts';
import type { MoneyWords } from '../../shared/money/words.ts';
import { meaning, phrases } from '../../shared/numbers/phrases.ts';
import { numberWords } from '../numbers/numbers.ts';
import { currenciesBefore, currencyNames } from './currencies.ts';
import { rateWords } from './rate-words.ts';
import { understood } from './understood.ts';

const hedgesBefore = phrases<Qualifier>([
  ...meaning<Qualifier>(
    'about',
    `about, around, roughly, approximately, some, approx, approx., an estimated, the estimated, circa, ca, ca., c.,
    in the region of, in the neighborhood of, in the neighbourhood of, on the order of, of the order of,
    somewhere around, more or less, an average of about, just about, ~, ≈, a reported, a rough, an approximate`,
  ),
  ...meaning<Qualifier>(
    'nearly',
    `nearly, almost, close to, just under, just below, just short of, just shy of, a little under,
    slightly less than, slightly under, a little less than, not quite, practically, virtually, little short of`,
  ),
  ...meaning<Qualifier>(
    'over',
    `over, more than, above, in excess of, upwards of, upward of, north of, just past, well past, just over, just above, slightly more than,
    slightly over, a little over, a little more than, well over, well above, much more than, far more than, greater than,
    more than about, beyond, >, a bit over, a bit more than, slightly above, higher than, far above`,
  ),
  ...meaning<Qualifier>(
    'under',
    `under, less than, below, fewer than, south of, well under, well below, far less than, much less than, <, no more than about, lower than`,
  ),
  ...meaning<Qualifier>(
    'at_least',
    `at least, no less than, not less than, a minimum of, minimum, no fewer than, no lower than, not lower than, ≥, from at least, at the very least, at a minimum`,
  ),
  ...meaning<Qualifier>(
    'up_to',
    `up to, as much as, as many as, at most, no more than, not more than, a maximum of, maximum, not exceeding, a ceiling of, ≤, at the most, not over`,
  ),
]);

const hedgesAfter = phrases<Qualifier>([
  ...meaning<Qualifier>('about', 'or so, or thereabouts, approximately, roughly, give or take'),
  ...meaning<Qualifier>(
    'at_least',
    'or more, or above, or higher, and above, and up, and more, at least, or over, at a minimum, minimum',
  ),
  ...meaning<Qualifier>(
    'up_to',
    'or less, or below, or under, at most, or lower, at the most, tops, maximum',
  ),
  ...meaning<Qualifier>('over', 'plus, +, and counting, and change'),
]);

const verb = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => [stem, ...['s', 'es', 'ed', 'd', 'ing'].map((ending) => stem + ending)])
    .join(',');

const hedgeVerbs = phrases<Qualifier>([
  ...meaning<Qualifier>('over', verb('exceed top surpass cross eclips outstrip overtak overtake outgross')),
  ...meaning<Qualifier>(
    'over',
    `topping, topped, passed, has passed, passing, surpassing, went over, went past, went beyond, gone over, gone past, blew past, blown past, broke, breaking, broken, broke through,
    broken through, rose above, risen above, rising above, climbed above, soared past, sailed past, raced past, zoomed past, hurtled past, rushed past, moved past, pushed past, climbed past, past, topples, breached, breaching, crossed over, grew beyond, jumped past, surged past, stands above, stood above`,
  ),
  ...meaning<Qualifier>(
    'nearly',
    `${verb('approach near')},closing in on,closed in on,edging toward,edging towards,inching toward,inching towards,fell just short of,falling just short of,came close to,comes close to,is close to,neared,nears,nearing`,
  ),
  ['on top of', 'exact'],
  ['on top with', 'exact'],
  ...meaning<Qualifier>(
    'under',
    'fell short of, falls short of, falling short of, fell below, fallen below, dropped below, slipped below, dipped below, remained below, stayed below, failed to reach, stayed under, failed to top',
  ),
  ...meaning<Qualifier>(
    'up_to',
    'not exceed, never exceed, capped at, limited to, cap of, limit of, a cap of, ceiling of, not to exceed, maximum of, not surpass',
  ),
  ...meaning<Qualifier>(
    'at_least',
    'minimum of, minimum is, starts at, start at, starting at, starting from, start from, starts from, floor of',
  ),
  ...meaning<Qualifier>('about', 'valued at about, put at about, approximately at, estimated to be worth'),
]);

const per: Readonly<Record<string, string>> = {
  each: 'piece',
  apiece: 'piece',
  monthly: 'month',
  annually: 'year',
  yearly: 'year',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
};

const perAfter =
  /^(?:\s*\/\s*|\s+(?:a|an|per|each|every)\s+|-an?-)(?<adjective>metric |square |cubic |troy |single |adult |working |calendar |full |additional |regular |standard |child |common |ordinary |diluted |basic |preferred )?(?<unit>(?!cent\b|year (?:earlier|ago|before|later|on)\b|month (?:earlier|ago|before|later)\b|week (?:earlier|ago|before|later)\b|few\b|lot\b|bit\b|year-|day-|week-|month-)\p{L}+(?:[- ]hours?\b)?)/u;

/** After the bare article only these are units; after "per" and "/" anything is. */
const units = new Set(
  `barrel ticket month year hour day week night kilogram kilo kg gram tonne ton ounce oz litre liter gallon person share seat head unit copy
  episode bottle piece pound bushel passenger visit visitor song minute word page student family household child adult meter metre mile
  kilometer kilometre square room set box pack bag game match season line call text view click lb test dose vial shot post trip ride screen
  session class semester term quarter team player worker employee vehicle car plane apartment house lot item issue plate cup glass bowl meal gigabyte megawatt kilowatt pop book film movie pair sheet mwh kwh m2 mmbtu hectare acre carat token bitcoin contract stake couple group country slot portion kilowatt-hour megawatt-hour pill`.split(
    /\s+/u,
  ),
);

/** What any unit begins with: nothing else is worth a closer look. */
const perOpens = /^(?:,?\s+[aepmywdh]|\s*\/|-a)/u;

const readPer = (after: string): string | null => {
  if (!perOpens.test(after)) return null;
  const single = /^,?\s+(each|apiece|monthly|annually|yearly|weekly|daily|hourly)\b(?! of)/u.exec(after)?.[1];
  if (single !== undefined && !/^\s+each\s+(?!for|in|on|at|and|to|from|by)\p{L}/u.test(after))
    return per[single] ?? null;
  const match = perAfter.exec(after);
  const unit = match?.groups?.unit?.toLowerCase();
  if (match === null || unit === undefined) return null;
  const explicit = /^\s*(?:\/|per\b)/u.test(after);
  if (!explicit && !units.has(unit)) return null;
  return `${match.groups?.adjective ?? ''}${unit}`;
};

/** Verbs after which "up to" tells where something went, not how much it may be. */
const growth =
  /\b(?:go(?:es|ing|ne)?|went|ris(?:e|es|en|ing)|rose|climb\w*|mov(?:e|es|ed|ing)|jump\w*|push\w*|bring\w*|brought|lift\w*|driv\w+|drove|inch\w*|creep\w*|crept|edg(?:e[sd]?|ing)|tick(?:s|ed|ing)?|nudg\w+|grow(?:s|n|ing)?|grew|increas\w+|surg\w+|soar\w*|sho(?:t|ots?|oting)|leap\w*|rocket\w*|swell\w*|step(?:s|ped|ping)?|bump\w*|ramp\w*|crank\w*|mark(?:s|ed|ing)?|bid(?:s|ding)?|hik(?:e[sd]?|ing)|add(?:s|ed|ing)?)(?: \w+){0,5}\s*$/iu;

/** What stands before a comparative that compares: "three times more than $5 million", "20% below $5 million". */
const comparison = /(?:\btimes|%|\bper ?cent|\bpercent) $/iu;

/** Words after which "over" is no hedge: "handed over $5 million", "a dispute over $5 million". */
const disputed =
  /\b(?:fork|hand|turn|sign|pass|carr|haggl|squabbl|quarrel|wrangl|bicker)\w*\s*$|\b(?:disputes?|lawsuits?|fights?|fought|rows?|battles?|scandal|argument|feud|clash|sued|suing|litigation|concerns?)\s*$/iu;

export const moneyWords: MoneyWords = wordsOverPrintedLetters({
  numbers: numberWords,
  dottedScales: new Set(),
  names: currencyNames,
  compounds: new Set('area zone bloc store stores shop shops denominated sign signs'.split(' ')),
  weighed:
    /^ of (?!(?:the |its |his |her |their |our |british |u\.?k\.? |new |extra |additional |annual )*(?:public|taxpayers?|government|state|private|funds?|funding|investments?|aid|debts?|savings?|losses|damages?|money|cash|compensation|revenues?|sales|profits?|tax(?:es)?|fines?|support|loans?|spending|cuts|grants?|orders|contracts?|assets|income|budget|costs?|capital|donations?|subsid|lottery|unpaid|stolen money|benefits?|borrowing|shares|bonds|pay)\b)\p{L}/iu,
  paid: /\b(?:shares?|stock)\b(?! of| in)(?:[^.;]|\.\d){1,34} (?:to|at) $|\b(?:fined|paid|pays?|paying|charge[sd]|costs?|costing|owe[sd]|spent|spends|(?:sold|sells?|selling|priced) (?:at|for)|(?:bail|fines?|bribes?|salary|wages?|fees?|rent) of)(?: (?:him|her|them|us|me|back|(?:the|his|her|their|its) (?!\p{L}+ing )\p{L}+))?(?: (?:about|around|roughly|nearly|almost|over|just|only|some|up to|more than|less than|at least|a total of))? $/u,
  pieces: new Set('coin coins bill bills note notes banknote banknotes'.split(' ')),
  before: currenciesBefore,
  yen: [
    [/\byen\b|Japan|Tokyo|Osaka|Kyoto|Nikkei|JPY/u, 'JPY'],
    [
      /\byuan\b|renminbi|RMB|Chin(?:a|ese)|Beijing|Shanghai|Hong Kong|CNY|Shenzhen|Guangzhou|Hangzhou/u,
      'CNY',
    ],
    [/(?:)/u, 'JPY'],
  ],
  hedgesBefore,
  hedgesAfter,
  additions: new Set(['plus']),
  hedgeVerbs,
  fillers: new Set(
    'the a an mark threshold milestone of total by than level at in to its his our their all-time barrier landmark sum with no for'.split(
      ' ',
    ),
  ),
  ranges: [
    { opener: 'between', connector: 'and' },
    { opener: 'from', connector: 'to' },
    { opener: 'from', connector: 'up' },
    { opener: null, connector: 'to' },
    { opener: null, connector: 'or' },
    { opener: null, connector: '~' },
  ],
  changeRanges: [{ opener: 'from', connector: 'to' }],
  changes:
    /\b(?:rose|risen|ris(?:e|es|ing)|grew|grow(?:n|s|ing)?|increas\w+|rais(?:e|ed|es|ing)|jump\w*|climb\w*|surg\w+|soar\w*|fell|fall(?:en|s|ing)?|drop\w*|declin\w+|decreas\w+|cut|reduc\w+|slash\w*|lower\w*|up|down|went|go(?:es|ing)?|gone|slid|slump\w*|shrank|shrunk|plung\w+|boost\w*|chang\w+|expand\w*|hik\w+|revis\w+|upgrad\w+|downgrad\w+|mov\w+|doubl\w+|tripl\w+|balloon\w*|inflat\w*|swell\w*|swung|widen\w*|narrow\w*)\b[^.;]{0,60}$/iu,
  touching: /^ $/u,
  ofResult: /^\s(?:net\s)?$/u,
  called: /(?!)/u,
  movedBy:
    /\b(?:rose|risen|ris(?:es|ing)|grew|grow(?:n|s|ing)|increas(?:ed|es|ing)|jump(?:ed|s|ing)|climb(?:ed|s|ing)|surg(?:ed|es|ing)|soar(?:ed|s|ing)|gain(?:ed|s|ing)|fell|fall(?:en|s|ing)|drop(?:ped|s|ping)|declin(?:ed|es|ing)|decreas(?:ed|es|ing)|up|down|add(?:ed|s|ing)|widen(?:ed|s|ing)|narrow(?:ed|s|ing)|s[hl](?:rank|id|umped)|plunged|swelled|lost|eased|advanced|expanded|edged up|edged down|increase|rise|gain|drop|decline|fall)(?: by| of| another| a further| some| about| around| almost| nearly| more than){0,2}\s*$/iu,
  directions: new Map([
    ['up to', growth],
    ['over', disputed],
    ...['more than', 'less than', 'higher than', 'lower than', 'greater than', 'above', 'below'].map(
      (word): [string, RegExp] => [word, comparison],
    ),
  ]),
  and: new Set(['and']),
  ...rateWords,
  per: readPer,
  measures: measureCues(
    {
      box_office: `box[- ]office(?: receipts| takings| revenues?| gross| earnings| sales| returns| haul| collections?)?
        gross(?:ed|es|ing)?(?! domestic| profit| margin| written| merchandise)
        takings
        theatrical (?:revenues?|run|gross|earnings)
        ticket sales|admissions revenue|opening weekend|opening day|haul|in theaters|in cinemas|at theaters|moviegoers
        ticket revenues?|theaters? across|cumulative total|domestic total|global tally|worldwide tally|worldwide total|global total
        (?:opened|debuted|bowed|landed|finished|came)(?: in(?: at)?)? (?:second|third|fourth|fifth|sixth|seventh) with
        (?:internationally|overseas|abroad|domestically|worldwide|globally),? (?:it|the (?:film|movie|picture|drama|comedy)) (?:earned|made|took|added|collected|has made|has earned)|\\d+-day (?:total|tally|haul|cume)|rounded out (?:the )?[\\p{L} ]{0,20}with
        in \\p{L}+ (?:cinemas|theaters|theatres)|(?:cinemas|theaters|theatres|multiplexes|exhibitors) (?:had |have |has )?(?:earned|took|made|collected|grossed)|(?:films|pictures|titles|releases|movies|co-productions) (?:had |have )?(?:earned|took|made|collected)|previews?
        (?:weekend|frame) came to
        (?:second|third|fourth|fifth|sophomore|opening|debut) frame|(?:eased|slid|slipped|dropped|fell|dipped|tumbled|plunged|off|down)(?: just| only| a mere)? [\\d.]+ ?% for(?= ?[$€£¥])
        (?:second|third|fourth|sophomore|holiday|four-day|three-day) weekend|(?:film|debut|picture|movie|sequel|title|premiere|comedy|drama|blockbuster)(?: now)? (?:took|takes|stands at|made)
        from [\\d,]+ (?:venues|locations|theat(?:er|re)s|screens|cinemas|sites)
        collect(?:s|ed|ing) .{0,40}?(?:locations|theat(?:er|re)s|screens|cinemas)
        (?:stalled|topped out|tapped out|maxed out) (?:at|with)|opened (?:to|with|at)|(?:has|have|had) (?:now |already |so far |since )?(?:made|earned|taken in|collected|amassed)
        (?:took|takes|taking|brought|pulled|raked|racked|hauled|reeled|roped) (?:in|up)
        (?:earn|ma[dk]|collect|amass|add)(?:e|es|ed|ing)? .{0,40}?(?:at home|overseas|abroad|worldwide|globally|domestically|internationally|in (?:its|their) (?:first|opening)|over the weekend)
        (?:running|cumulative|overall) (?:total|tally)
        (?:brought|brings|bringing|took|takes|taking|lifted|lifts|lifting|pushed|pushes|pushing) (?:its|the (?:film|movie)[’\u0027]s) (?:[\\p{L}-]+ ){0,2}(?:total|tally|haul|cume|gross) to`,
      budget:
        '(?:negative|production) cost|against an? (?:[\\p{L}-]+ ){0,2}cost of|(?<=\\bits \\p{Sc}\\d[\\d.,]* ?(?:million|billion|m|bn) )cost|spen(?:t|ds?|ding) .{0,40}? on (?:the|his|her|its|their|a) (?:tale|film|movie|picture|drama|comedy|production|feature|project|shoot)|cost of (?:the )?(?:event|festival|film|movie|picture|project|production|edition|forum)|(?<!(?:tickets?|entry|admission|rights) (?:for|to) (?:the|this|a) )(?:whole |entire )?(?:film|movie|picture|series|season|sequel|production|feature|documentary|drama|comedy|blockbuster|project|release|chiller|prequel|musical)(?:,[^,.]{0,40},)?(?: itself| reportedly| will| would| is expected to| is set to| ha[sd](?: ever)?)? cost|(?<=\\p{Sc}\\s?\\d[^.;:]{0,40})(?:production|film|movie|picture|feature|epic|drama|thriller|comedy|spectacle|sequel|adventure|fantasy|biopic|musical|animation|western),? (?:directed|starring|helmed|from (?:director|filmmaker))|ma[dk]e for(?: just| only| under| about| around| a)?|on a shoestring|reportedly cost|(?:film|movie|picture|drama|comedy|production|feature)[’\u0027]s (?:total |overall |final )?costs?|spen(?:t|ds?|ding)(?= [^.;,]{3,30} on it(?![\\p{L}]))|(?:produced|shot|filmed|completed|made) on(?= (?:(?:about|around|just|only|under|over|nearly|some) ){0,2}\\p{L}{0,3}\\p{Sc}?\\s?\\d[\\d.,]*\\s?(?:million|billion|thousand|crore|lakh|m|bn|k)(?!\\p{L}))|(?:produced|shot|filmed|completed|made by)(?: [^.;,]{2,60}?)? for(?= (?:\\p{L}+ ){0,2}?(?:\\p{L}{0,3}\\p{Sc}|\\p{L}{0,3}\\d))|(?:film|movie|picture|production|series|show|whose)(?:[’\u0027]s)? price tag|budget(?:s|ed)?|production costs?|(?:most expensive|costliest|priciest)(?: [\\p{L}-]+){0,3} (?:film|movie|picture|production|feature|drama|documentary|series)[^.;]{0,40}, at(?= (?:US|HK)?\\p{Sc})|cost of production|cost [^.]{0,20}to (?:make|produce)',
      revenue: 'revenues?|turnover|sales|income|earnings|proceeds',
      profit: '(?:after|before) tax|profits?|profitability|net income|net earnings|surplus|dividends?',
      loss: '(?:net )?loss(?:es)?|impairments?|write-?(?:down|off)s?|(?<![’\\u0027]s |s[’\\u0027] |\\bthe |\\blong[- ])lost(?! [\\d.]+\\s?(?:%|per ?cent))|deficit|damages?(?! to the)',
      price:
        'tickets? (?:prices?|costs?)|prices?|priced|(?<!running |operating |labou?r |staff(?:ing)? |overhead |borrowing )costs?|costing|fares?|fees?|sells? for|sold for|retails?|charges?|a ticket|a barrel|a share|per share|auction(?:ed)?|fetched|pays? for a|on sale|face value|scalpers?|touts?|resale|tickets? (?:are|is|start)|single tickets|pass(?:es)? (?:are|is|start|cost)|trad(?:es|ed|ing) at|admission (?:is|costs?)|(?:adults?|visitors|viewers|passengers|customers|students) pays?|shares?(?: in [^.;]{0,30})? closed|closed at|asking|an? (?:ounce|tonne|ton|gallon|bushel)',
      investment:
        'puts? .{0,40}? into|invest(?:s|ed|ing|ments?|ors?)?|stakes?|acqui(?:re[sd]?|ring|sitions?)|capital expenditures?',
      funding:
        '(?<!-)back(?:s|ed|ing)(?= [^.;,]{3,60} with \\p{Sc}?\\d)|(?:received?|got|secured|won)(?= \\p{Sc}?\\d[^.;,]{1,24} from the [^.;,]{0,40}(?:fund|institute|council|commission|ministry|foundation|state|agency|board)(?!\\p{L}))|fund(?:s|ed|ing)?|financ(?:e|es|ed|ing)|grants?|subsid(?:y|ies|ized|ised)|allocat(?:e|es|ed|ing|ion|ions)|earmark(?:s|ed)?|rais(?:ed|es|ing)|aid|loans?|tax (?:breaks?|credits?|rebates?|relief)|set aside|pledged?|bailout|credit line',
      debt: 'debts?|liabilit(?:y|ies)|owe[sd]?|borrow(?:s|ed|ing|ings)?|bonds?',
      prize:
        'best [\\p{L} ]{3,40}(?=\\()|(?:golden|silver|bronze|crystal) (?!handshake|parachute|week|era|visa|share|state|gate|lake|dollars?|coins?)\\p{L}+(?:,? and|,? worth| \\()|prize(?:s| money| fund| pool)?|comes with|awards?|jackpot|reward|lottery|winner',
      donation: 'donat(?:e|es|ed|ing|ion|ions)|charit(?:y|ies|able)',
      salary:
        '(?:his|her|their|actors?.?s?|star.?s|directors?.?s?) fees?|salar(?:y|ies)|wages?|pay(?:check|cheque)|pensions?|stipends?|scholarships?|paid (?:him|her|them)',
      fine: 'fine[sd]?|penalt(?:y|ies)|fining|bail',
      trade:
        '(?:bilateral |foreign |two-way |mutual )?trade(?: turnover| volume| between)?|exports?|imports?|turnover between',
      market_size:
        'market size|size of the market|market (?:was |is )?worth|industry (?:was |is )?worth|market volume|output value|market reached',
      market_value:
        'market (?:value|cap|capitali[sz]ation)|valuation|valued|worth of the company|market worth|capitali[sz]ation|net worth|fortune|valuing|is worth',
    },
    '(?<![\\p{L}\\p{N}])',
    '(?![\\p{L}\\p{N}])',
  ),
  moneyCues:
    /(?:\b(?:gross\w*|earn\w*|made|making|took in|taking|takings|collect\w*|pulled in|brought in|raked in|cost|costs|spent|spend|paid|pay|raised|invest\w*|revenues?|profits?|budget|box office|receipts|sales|income|loss|donated|worth|valued|allocated|pledged|including|of which|compared with|compared to|up from|down from|from)\b|\p{Sc}\s?\d[\d.,]*\s?\p{L}*\s[^.]{0,40}\b(?:and|plus|versus|against)\b)[^.;]{0,45}$|\b(?:exports?|imports?|surplus|deficits?|debts?|bids|savings|dividends?|turnover|wages|subsid(?:y|ies)|grants?|loans?|funding|pensions?|fees?|fines?)(?: (?:of|at|to|was|were|is|are|be|worth|up|about|nearly|over|only|just|around|stood|fell|rose)){0,4} $/iu,
  otherCounts:
    /\b(?:viewers|views|people|admissions|footfalls?|tickets|audiences?|population|users|copies|downloads|subscribers|attendance|moviegoers|visitors|votes|tons|tonnes|barrels|passengers|followers|inhabitants|residents|streams|visits|households|jobs|units|vehicles|cars|doses)\b(?:[^.;]|\.(?=\d)){0,70}$/iu,
  ownSubject: /(?!)/u,
  part: /^,?\s(?:of\swhich|including|of\sthat)\s(?:\p{L}+\s){0,3}(?:\p{Lu}{0,3}[$€£¥]|\p{Lu}{3}\s)?$/u,
  listed:
    /^[^.;:!?\d()]{0,25}(?:,| and| while)\s(?:and |while |but )?(?:\p{Lu}[\p{L}'’.-]+\s){1,3}$|^[^.;:!?()]{0,40},?\s(?:versus|against|compared with|compared to|instead of|rather than)\s$|^\s?\p{L}{0,8};\s$|^[^.;:!?\d()]{0,25},?\sfor\san?\s(?:[\p{L}-]+\s){0,3}(?:total|cume|tally|haul|gross|sum)\sof\s$/u,
  listedSmall:
    /^[^.;:!?\d()]{0,25},?\s(?:up|down|raised|cut|increased|reduced|rising|falling|rather than|instead of)(?: from)?\s$/iu,
  understood,
  afterBareSum:
    /^\s*(?:$|[,.;:)—–]|(?:in|on|at|by|to|from|for|over|during|overseas|abroad|domestically|worldwide|globally|internationally|so far|to date|last|this|the|and|or|compared|a year|after|before|since|within|across|as|while|when|with|more|less|respectively|elsewhere|planned|expected|forecast|projected|budgeted|previously|earlier|originally|initially|locally|today|yesterday|outside|would|will|must|should|may|can|said|went|goes|came|comes|remains?|falls? due|will (?:go|come|be)|(?:is|are|was|were) (?:available|needed|spent|paid|due|set|raised|owed|earmarked|allocated|expected|still))\b)/iu,
});
