/** English datelines, credits, notices and captions. */

import { LinePatterns } from '../../lib/line-patterns.ts';
import { wordsOverPrintedLetters } from '../../lib/printed-letters.ts';
import { dayStamp } from '../shared/dates/day-stamp.ts';
import type { HeaderWords } from '../shared/header-words.ts';
import { capitalized } from '../shared/header-words.ts';

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const day = `(?:${month} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${month}(?:,? \\d{4})?)`;
const fullDay = `(?:${month} \\d{1,2},? \\d{4}|\\d{1,2} ${month},? \\d{4})`;
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]{0,2} )?';
/** "MOSCOW", "New Delhi [India]", "NEW YORK, N.Y.", "Moscow/Beijing"; not "In Moscow". */
const word = "[\\p{Lu}][\\p{L}.'’-]{1,24}";
const place = `(?!(?:In|On|At|By|From|Since|The|As|For|With|After|Before|Until|But|And)\\b)(?<place>${word}(?:(?: ?\\/ ?| |-)(?!${month} )(?:${word}|(?:of|de|la|el|upon|am) ${word})){0,3}(?: \\([^)]{2,24}\\)(?= \\[))?(?: \\[[^\\]]{2,24}\\]| \\((?=[^)]{2,24}\\),? ${month})[^)]{2,24}\\))?)(?:, (?!${month} )[\\p{Lu}][\\p{L}.' -]{1,24}){0,2}`;
const agency =
  "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?<agency>[\\p{L}][\\p{L}\\p{N}.&’' -]{1,40}?)(?:[/,] ?[^/)\\]]{1,40})?";
/** A dash read in the wrong encoding is a dash: "OSLO â€” The". */
const dash = '(?:--+|[—–―]|â€[“”–—]|-|_)';

export const headerWords: HeaderWords = wordsOverPrintedLetters({
  datelines: [
    // BEIJING, Jan. 27 (Xinhua) --   MOSCOW, January 27. /TASS/.   MOSCOW. Jan 27 (Interfax) -   New Delhi [India], January 27 (ANI):
    new RegExp(
      `^${place}[.,]? ${weekday}(?<date>${day})[.,]? (?:\\(${agency}\\)|\\/${agency.replace('<agency>', '<agency2>')}\\/|\\[${agency.replace('<agency>', '<agency3>')}\\])[.:,]?(?: ?${dash}+(?= |$)|(?= |$))\\.? ?`,
      'du',
    ),
    // MOSCOW (AP) —   BERLIN /dpa/ -
    new RegExp(
      `^${place},? (?:\\(${agency}\\)|\\/${agency.replace('<agency>', '<agency2>')}\\/)[.:]? ?${dash}+(?: |$)`,
      'du',
    ),
    // LONDON, June 3 —   (no agency named)
    new RegExp(`^${place}[.,] ${weekday}(?<date>${day})[.,]? ?${dash}+ `, 'du'),
    // LISBON, May 4, 2025. The …   (a day in full says by itself that this is no sentence)
    new RegExp(
      `^${place}, ${weekday}(?<date>(?:${month} \\d{1,2},? |\\d{1,2} ${month},? )\\d{4})\\. (?=["“‘']?\\p{Lu})`,
      'du',
    ),
    // SEOUL, South Korea – March 19, 2026 –   March 19, 2026 – Seoul –   ASTANA. KAZINFORM –
    new RegExp(`^${place} ?${dash}+ ?${weekday}(?<date>${fullDay})[.,]? ?${dash}+ `, 'du'),
    new RegExp(`^(?<date>${fullDay}) ?${dash}+ ?${place} ?${dash}+ `, 'du'),
    new RegExp(
      `^(?<place>\\p{Lu}{4,20}(?:[ -]\\p{Lu}{2,20}){0,2})\\. (?<agency>\\p{Lu}{4,14}) ?${dash}+ `,
      'du',
    ),
    // 13/02/2026 - BERLIN 2026: The …   14 March 2026 – The …
    new RegExp(
      `^(?<date>\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|${fullDay}) ?${dash}+ (?=(?:\\p{Lu}+ \\d{4}: )?\\p{Lu}\\p{L}* \\p{Ll}|\\p{Lu}+ \\d{4}:)`,
      'du',
    ),
    // Jan. 27 (UPI) --
    new RegExp(`^(?<date>${day}) \\(${agency}\\) ?${dash}+ `, 'du'),
    // BEIJING —   capitals only, and no acronym or label that may open a sentence
    /^(?!(?:NATO|OPEC|ASEAN|UNESCO|UNICEF|BRICS|NASA|FIFA|UEFA|UPDATE|BREAKING|WATCH|LIVE|EXCLUSIVE|ANALYSIS|OPINION|EXPLAINER|FACTBOX|INTERVIEW|FEATURE|NOTE|CORRECTION|VIDEO|PHOTOS)\b)(?<place>\p{Lu}{4,20}(?:[ /-]\p{Lu}{2,20}){0,3})(?:, \p{Lu}[\p{L}.]{1,20})? ?(?:--|[—–]|â€[“”–—]|- )-? ?(?=["“‘']?(?:\p{Lu}\p{Ll}|\p{Lu} \p{Ll}|\p{Lu}\.|\p{Lu}{2,6} \p{Ll}))/du,
    // OSLO, Norway--(BUSINESS WIRE)--   with or without the day behind it
    new RegExp(`^${place}--\\(${agency}\\)--(?:(?<date>${day})(?:--| – | — |$))?`, 'du'),
    // (Reuters) -   WAM:
    /^\((?<agency>Reuters|AP|AFP|Xinhua|TASS|Interfax|Bloomberg|dpa|CNN)\) ?(?:--?|[—–]) ?/du,
  ],
  stamp: dayStamp(
    {
      label:
        "(?:(?:first |originally |last )?(?:published|posted|updated|modified|issued|released|sent|created|added|submitted|received|filed)(?: (?:by|in|to) [\\p{L}\\p{N}.&’' -]{2,40}?)?(?: on| at)?|(?:release |publication |publish |pub ?|posting |issue )?date(?: of (?:publication|issue|release))?|dated|for (?:immediate )?release|updated?|time)\\s*[:：]?\\s*",
      weekday: '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]{0,2}\\s(?:the\\s)?',
      weekdayAfter: ',?\\s\\(?(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\)?',
      days: `${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -]\\d{4}|\\d{4},? ${month} \\d{1,2}`,
      yearless: `${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${month}|\\d{1,2}-\\d{1,2}(?=\\s\\d{1,2}:)`,
      at: '(?:at|@|HKT)\\s',
      otherClock:
        '\\d{1,2}(?:\\.\\d{2})?(?=\\s?(?:[ap]\\.?m\\b))|\\d{1,2}\\.\\d{2}(?=\\s(?:GMT|BST|CES?T|UTC|IST))|\\d{4}(?=\\s?(?:hrs|GMT|UTC))',
      zone: '[ap]\\.?m\\.?(?!\\p{L})|hrs|h(?!\\p{L})|(?:BST|CES?T|EES?T|MSK|[ECMP][SD]?T|IST|HKT|SGT|[JK]ST|A[EC][SD]T|ICT|WIB|BJT|SAST|EAT|NZ[SD]T|BRT|ART)(?!\\p{L})|(?:(?:\\p{Lu}\\p{L}+\\s){1,2}|local\\s)time',
    },
    'diu',
  ),
  updated: /updat|modif|revis/iu,
  wrappers: new LinePatterns(
    /^(?:translation\s*[.:(]|(?:machine |auto(?:matically )?|originally )?translated (?:by|from|with)\b(?=[^.]*\.?$)|source\s*[:：]|sources\s*:\s|original (?:source|article|text|story|url|link)(?:\s*[:：]|\s*$| (?:here|at|available)\b)|read (?:more|also|the (?:full|original)|next|on)\b|see also\b|also read\b|related (?:articles?|stories|news|links?|topics?|content|coverage)\s*(?::|$)|related\s*:|recommended\s*:|more (?:on this|from (?:this|the))\b(?=[^.!?]*$)|more (?:news|stories)\s*$|follow (?:us\b|our\b|\S+ (?:\S+ )?coverage\b)|subscribe (?:to|now|for|here)|sign up (?:for|to|now)|join (?:us on|our (?:channel|newsletter|telegram|whatsapp))|share (?:this|on|via)\b|copyright (?:©|\(c\)|\d{4}|by\b)|copyright\s*[:：]|©|\(c\) ?\d{4}|all rights reserved)/iu,
    /^\(?(?:(?:additional )?reporting (?:and (?:writing|editing) )?by|(?:writing|edited|editing|written|compiled|translated|contributed) by:?(?![^;]*,\s(?:["“‘]|(?:the|this|it|an?|his|her|its|their)\s))|with (?:inputs?|reporting|files) from|with additional reporting)\s/iu,
    /^(?:editors?|writers?|reporters?|authors?|(?:newspaper )?section|translator|photo editor|proofreader|web editor|media contact|press contact|contacts?|tags?|keywords?|categor(?:y|ies)|filed under|topics?|word count|reading time|link|url|source link|e-?mail|tel|telephone|phone|fax|website)\s*[:：]\s*[^?!？]{1,120}$/iu,
    /^(?:an? (?:important |legal |full )?disclaimer (?:is|appears|can be found)\b|(?:the|this) (?:interview|article|story|text|column|essay) (?:was |is )?(?:first|originally) (?:published|appeared|printed|ran) (?:in|on|by)\b|\(?this (?:article|story|piece|post|interview|item|press release) (?:was |is |has been )?(?:\w+ )?(?:first |originally |also )?(?:published|appeared|translated|posted|republished|distributed)\b|the post .{3,160} appeared first on\b|(?:first|originally) (?:published|appeared) (?:by|in|on|at)|view (?:original|source)|click here|download (?:the|our) app|our standards\s*:|post navigation|advertisement\s*$|page \d{1,3}(?: of \d{1,3})?\s*$|(?:get|catch|check out|explore) (?:all )?(?:the )?latest\b(?=[^.!?]*$)|(?:share|print|e-?mail|save|comments?|listen|copy link)\s*$|[[(](?:photo|image|picture|video|gallery|embed)s?[\])]$|(?:today|yesterday)(?:,? at)?,? \d{1,2}:\d{2}|\d{1,2} (?:minute|hour|day|week)s? ago\s*$|(?:from|to|cc|bcc|reply-to|message-id|list-unsubscribe|guid|creator)\s*:\s|view (?:this|the) (?:e-?mail|newsletter|message) in|sponsored content|skip to|back to top|print this|leave a (?:comment|reply)|comments? \(?\d|no comments|\d+ (?:comments?|views|shares|min(?:ute)?s? read)\s*$|for (?:more|further) information,? (?:please )?(?:contact|visit|see|call)|editor['’]s note\b)/iu,
    // "Share: Mail | Chat | Print"
    /^share(?: this(?: \p{L}+)?| on| via)?\s?: ?[^.?!|]{1,20}(?: [|·•] [^.?!|]{1,20})+$/iu,
    /^(?:SOURCE \p{Lu}|(?:Distributed|Provided|Syndicated|Supplied) (?:by|from|via) \p{Lu}[^.]{1,80}\.?$)/u,
    // "The following content was supplied by an outside provider …", "This press release is provided by our partners …"
    /^(?:the (?:following|above|below) (?:content|text|article|story|release|press release|news release|statement|announcement|material|post|information|report)|(?:this|the) (?:content|press release|news release|sponsored post|advertorial|post) (?:below|above)?) ?(?:is|was|has been|comes?|originates?)\b(?=.*\b(?:by|from|partners?|provider|distribut\w+|syndicat\w+)\b)/iu,
    /contributed to this (?:report|story|article)\b(?<=^.{2,160}\bcontributed to this \w{5,7})/u,
  ),
  byline: new LinePatterns(
    /^(?:By:?\s|BY:?\s|by:?\s|(?:Author|Reporter|Writer|Text)s?\s?:\s?)(?:(?:Xinhua|AP|AFP|Reuters|TASS|our|staff)\s)?(?:(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Ss]taff)\s)?\p{Lu}[\p{L}.'’-]{0,20}(?:,?\s(?:and\s|in\s|for\s)?\p{Lu}[\p{L}.'’&-]{0,24}){0,8}(?:,?\s(?:\p{Ll}+\s){0,2}(?:reporter|correspondent|editor|writer|critic|columnist|producer|dpa))?(?:\s@\w{2,30})?$/u,
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2} @\w{2,30}$/u,
    /^(?!(?:The|An?|Our|My)\s)(?:\p{Lu}[\p{L}-]+ ){1,3}(?:Editor|Reporter|Correspondent|Writer|Critic|Columnist)$/u,
    /^(?:Words|Text|Story|Interview|Photograph(?:s|y)|Photos|Pictures|Illustrations?)(?: by |: ?)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: ?[|·/] ?\p{Lu}\p{L}+(?: by |: ?)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}){0,3}$/u,
    // "From an interview with the newspaper …, 3 June 2025": where the text stood first.
    /^(?:from|excerpts? (?:of|from)|extracts? from|adapted from|taken from|abridged from) (?:an? |the |our )?(?:interview|conversation|talk|speech|lecture|article|column|essay|report)\b(?=[^.!?]*(?:\d{4}|newspaper|magazine))[^.!?]*$/iu,
    /^(?:interview|conversation|talk|article|column) (?:with|for|in|given to) (?:the )?(?:newspaper|magazine|agency|radio|channel|weekly|daily|website)\b[^.!?]*\d{4}$/iu,
  ),
  relatedLabel:
    /^(?:read (?:more|also|next)|see also|also read|related(?: \p{L}+)?|recommended|more (?:news|stories)|you may also like|most read|trending)\s*:?$/iu,
  translation:
    /^(?:translation\s*[.:(]|(?:machine |auto(?:matically )?)?translated (?:by|from|with)\b|translator\s*:|(?:this|the) (?:article|story|text|interview) (?:was|is|has been) (?:\w+ )?translated\b)/iu,
  source:
    /^(?:(?:original\s)?sources?\s*[:：]\s*|the post .{3,160} (?:appeared first|first appeared|was first published) on )(?<source>.{2,200}?)\.?$/diu,
  disclaimer: new LinePatterns(
    /^(?:please note\s*:|disclaimer\b|(?:legal|important|copyright) (?:notice|disclaimer|information)\s*[:.]|(?:the|any|all) (?:views?|opinions?|statements?)(?:,? (?:and|or|\w+),? (?:views?|opinions?|statements?))? (?:and \w+ )?(?:expressed|contained|presented|stated|set forth)\b|(?:the|any|all) (?:information|content|materials?|data)s? (?:(?:contained|presented|provided|published|available) )?(?:(?:in|on) this|herein|on (?:our|the) (?:web)?site)\b.{0,80}\b(?:not|only|purposes|risk|warrant)|this (?:article|content|story|information|material|press release|report|publication|post|news|communication)(?: \w+)? (?:is|was|has been) (?:provided|generated|intended|for (?:general|informational|information|educational)|not (?:intended|financial|investment|legal|an offer|edited)|a (?:paid|sponsored)|auto)|this (?:article|content|story|information|material|press release|report|publication|post)(?: \w+)? (?:does|may) not (?:constitute|necessarily|represent|reflect)|nothing (?:in this|herein|contained)|forward-looking statements|safe harbor|\(?this story has not been edited|(?:rates|prices|figures|quotes|data|quotations) (?:are|is) (?:quoted |given |provided |shown )?for (?:information|informational|reference|illustrative)(?: purposes)? only\b)/iu,
  ),
  disclaims: [
    /\bno(?:t (?:necessarily|reflect|represent|be (?:taken|construed|considered)|constitute|(?:investment|financial|legal) advice)| (?:responsibility|liability))\b/iu,
    /\b(?:does|do|may) not necessarily (?:reflect|represent)\b|^(?=.*\b(?:this|the) (?:article|author|column|content|material|release|post|publication|web ?site|contributor|writer)s?\b).*\b(?:does|do|may|should) not (?:reflect|represent|be (?:taken|construed|considered) as|constitute)\b[^.]{0,80}\b(?:views?|opinions?|positions?|policy|policies|stance|advice|endorsement|those of)\b|\bno (?:responsibility|liability) for (?:the|its|any)\b|^(?=.*\bthis (?:note|report|document|material|communication)\b).*\bnot (?:investment|financial|legal) advice\b/iu,
  ],
  captions: new LinePatterns(
    /^[([]?(?:(?:file |archive |stock )?(?:photo(?:graph)?s?|pictures?|images?|illustrations?|screenshots?|screengrabs?|videos?|infographics?|caption|credit|cover|pic)\s*(?:[:：/]|by \p{Lu}|credits?\b|courtesy\b)|(?:file )?(?:photo|picture|image) (?:(?:is )?(?:taken|provided|released)|shows)\b|this (?:file |undated |combination |aerial |handout )?(?:photo|picture|image|still|illustration|frame|screenshot)\b|(?:an? )?(?:still|scene|frame|image|shot|photos?|pictures?) from\b(?=[^.!?]*$)|pictured\b|file photo\b|\(?l(?:eft)?[ -](?:to|-)[ -]?r(?:ight)?\)?)/iu,
  ),
  captionEnds: [
    /^(?=[^.!?:]{7,130}$).{3,110}\b(?:posters?|stills?|logo|screenshot|file photo|trailer screenshot|key art|promotional image|photo|group photo|infographic)["”’]?$/iu,
  ],
  pictureCredits: [
    /[([](?:(?:file |ap |afp |image |handout )?(?:photo|picture|image|pic|illustration|screenshot)\b|xinhua\/|reuters\/|tass\/|ria novosti\/|source\s*:|courtesy\b|getty\b|credit\s*:)[^()[\]]{0,80}[)\]]\.?$/iu,
    /(?:\bREUTERS\/|\bAP Photo\/|\/?\s?Getty Images|\/\s?AFP|\bTASS\/|\/\s?TASS|\bXinhua\/)[\p{L} .'-]{0,40}$/u,
    /\b(?:photo(?:graph)?|picture|courtesy|credit|image)\s?[:/]\s?[^.:]{2,60}\.?$/iu,
  ],
  tailCredit:
    /(?<=[.!?"”’)\]]) (?<credit>\((?:(?:additional )?(?:reporting|writing|editing|edited|written|compiled|translated) by|with (?:inputs?|reporting) from)[^()]{3,200}\)\.?)$/diu,
  ownReporter:
    /\btold (?:the|our|an?) (?:\p{L}+ )?(?:reporters?|correspondents?|journalists?) (?:of|from|for|at|with) (?<name>(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&’'-]*(?:(?: (?:of|and|&|de|the))? \p{Lu}[\p{L}\p{N}&’'-]*){0,4})/du,
  ownReporterTriggers: ['told '],
  syndicator:
    /\b(?:of|by) (?:the )?(?<name>\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*){0,3}),? (?:or|and)(?:\/or)? its (?:\w+ )?(?:clients|customers|subscribers)\b/du,
  disclaimingPublisher:
    /\b(?:views?|opinions?|positions?|policy|stance|those) of (?<name>(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&-]*(?:(?: (?:of|and|&))? \p{Lu}[\p{L}\p{N}&-]*){0,4})/du,
  agency:
    /^(?:The )?(?:Reuters|AP|Associated Press|AFP|Agence France-Presse|Xinhua|Xinhua News Agency|TASS|ITAR-TASS|RIA Novosti|Sputnik|Interfax|dpa|DPA|EFE|ANSA|Kyodo(?: News)?|Jiji(?: Press)?|Yonhap(?: News)?|UPI|PTI|ANI|IANS|BelTA|Kazinform|Ukrinform|CNA|Bernama|Anadolu|APA|MTI|PAP|China News Service|Bloomberg|Dow Jones(?: Newswires)?|PRNewswire|PR Newswire|GLOBE NEWSWIRE|Business Wire)$/u,
  titleLabel: /^(?:subject|title|headline|re|fwd?)\s*:\s*/iu,
  outlet: capitalized,
  unit: /\b(?:department|desk|bureau|division|newsroom|secretariat|press (?:service|office)|research (?:team|group)|editorial (?:board|team|staff))\b/iu,
  venue:
    /\b(?:halls?|theat(?:re|er)|cinema|auditorium|arena|stadium|opera house|museum|gallery|church|cathedral|library|cent(?:re|er))$/iu,
  masthead:
    /(?:^|[^|]\s[|·•]\s)(?:telegram|vk|wechat|weibo|facebook|substack|medium)$|\b(?:newsletter|digest|bulletin|markets? research|research (?:team|department)|(?:morning|evening|daily|weekly|monthly|market) (?:note|brief(?:ing)?|report|wrap|update|comment(?:ary)?|review|view))$|[—–|,-] (?:issue|no\.|vol\.) ?#?\d+$/iu,
  issue: new RegExp(
    `^(?:(?=.*(?:\\b(?:issue|volume|edition)\\b|\\b(?:vol|no)\\.|#|№))(?:[^.!?]{1,60}[,|·—–] )?(?:(?:issue|vol\\.|volume|no\\.|#|№) ?\\d+[,:|·—–]? ){0,2}(?<date>${month} \\d{4})(?: (?:issue|edition))?|(?<bare>${month} \\d{4}))$`,
    'diu',
  ),
  kickers: new Set([
    'news',
    'world',
    'world news',
    'business',
    'economy',
    'culture',
    'politics',
    'entertainment',
    'technology',
    'sports',
    'sport',
    'china',
    'russia',
    'home',
    'breaking news',
    'latest news',
    'press release',
    'markets',
    'film',
    'movies',
    'opinion',
    'interview',
    'feature',
    'exclusive',
    'media',
    'arts',
    'books',
    'science',
    'tech',
    'companies',
    'the interview',
    'q&a',
    'for immediate release',
    'news release',
    'media release',
  ]),
});
