/** The words by which English news tells who made, showed, signed and held what. */
import { wordsOverPrintedLetters } from '../../../lib/printed-letters.ts';
import { WordPattern } from '../../../lib/word-pattern.ts';
import type { LinkWords } from '../../language.ts';
import { frames } from './frames.ts';
import { guards } from './guards.ts';
import { joints } from './joints.ts';
import { makers } from './makers.ts';
import { words as outlines } from './outlines.ts';
import { sums, works } from './sums.ts';

export const link: LinkWords = wordsOverPrintedLetters({
  conversion:
    /^(?:(?:or|i\.e\.|that is|which is|equal to|equivalent to|equivalent of|the equivalent of|worth)?\s*(?:about|around|roughly|nearly|some|approximately)?|=|≈|~)$/i,
  converted: /^(?:equivalent|equal)/i,
  equation:
    /^(?:or|i\.e\.|that is|which (?:is|was|equals|makes)|equivalent to|the equivalent of)(?:\s+(?:about|around|roughly|nearly|some|just (?:over|under)))?$/i,
  restated: /^\.\s(?:that(?:['’]s| is| makes)|which is)(?: about| around| roughly| nearly)?$/i,
  rateOfPeriod:
    /\b(?:average|mean)(?: annual| yearly| monthly)?(?: exchange)? rate\b|\bthen(?:[- ](?:current|prevailing))?(?: exchange)? rate\b|\brates? (?:of|at|in force at|prevailing at) (?:the|that) time\b|\bat (?:the|that) time$/i,
  anniversary: /\banniversar(?:y|ies)\b/i,
  raisedTo: /^\s(?:to|from)\s(?:\p{L}{2,12}\s)?[\p{N}\p{Sc}]/u,
  conjunction: new WordPattern(
    /\b(?:while|whereas|but|although|though)\b|(?<=,\s)(?:and|or|so|yet)\b(?=\s)|\band\b(?=\s+(?:the(?!\s+(?:united\s+(?:states|kingdom|arab)|u\.?[sk]\b|uae|eu|cis|netherlands|philippines|czech|bahamas|maldives|baltics|balkans|nordics|benelux|middle\s+east|caribbean|pacific)\b[^,;]{0,3}(?:\s+(?:on|in|from|this|next)\b|[,.;]|$))|its|it|an?|his|her|their|will|was|is|has|are|were|then)\s)/iu,
  ),
  eventNames: { edition: /^(?:19|20)\d\d/u, optional: /(?!)/gu },
  guards,
  joints,
  works,
  sums,
  makers,
  frames,
  personMeant:
    /^(?:He|She)(?=['’]s\s|\s)|^The\s(?:\d+-year-old(?:\s\p{Lu}\p{L}+)?(?:\s(?:director|filmmaker))?|(?:\p{Lu}\p{L}+\s)?(?:director|filmmaker))(?=\s(?!of\s)\p{Ll})|(?<![\p{L}’'-])(?<own>[Hh](?:is|er))(?=\s(?:(?:own|debut|first|second|third|fourth|fifth|sixth|latest|new|next|previous|last|upcoming|graduation)\s){1,2}(?:feature|short|documentary)(?:\sfilm)?(?:,?\s[“"‘\p{Lu}]|[,.;]))/u,
  outlines,
  release: new WordPattern(
    /\b(?:will be|was|were|is|are|been|to be|being|be|gets?|got)\s+(?:(?:officially|theatrically|simultaneously|widely|also|first|finally|now)\s+)?(?:re-?)?(?:released|shown in cinemas|screened in cinemas)\b|\bpremi(?:e|è)r(?:ed?s?|ing)\b|\b(?:opens?(?!\s+in\s+1[5-9]\d\d\b)|opened|opening|arrive[sd]?|arriving|debut(?:s|ed|ing)?|bow(?:s|ed)|lands?|landed|screens|launche[sd])\s+(?:\p{L}{3,}ly\s+)?(?:in|on|across|nationwide|at)\b|\b(?:opens|opened|debuts|debuted|arrives|arrived)(?=\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*\.?\s\d))|\b(?:hits?|hitting|reach(?:e[sd])?)\s+(?:\p{L}+\s+){0,3}(?:theat(?:er|re)s|screens|cinemas)\b|\broll(?:s|ed)?\s+out\s+(?:in|across|to)\b|\b(?:roll(?:s|ed|ing)?\s+out|releas(?:es|ed|e|ing)|will\s+open)(?=\s+[“"‘'])|(?<!\p{L}\s|[,;]\s)released\s+(?:in|on|across)\b|\b(?:goes|went|go)\s+on\s+(?:general\s+)?release\b|\b(?:theatrical|wide|nationwide|general|global|cinema|international)\s+(?:release|run|rollout|roll-out)\b|\breleases?\s+(?:in|on)\b|\b(?:scheduled|slated|set|due|dated)\s+(?:for\s+(?:\p{L}+\s+)?release|to\s+(?:open|premiere|debut|hit))\b|\brelease\s+date\b|\brelease\s+(?:of\s[^,;]{2,60}?\s)?(?:date\s+)?(?:has\s+been|was|is)\s+(?:pushed(?:\s+back)?|moved|brought\s+forward|put\s+back)\s+(?:from\s[^,;]{3,20}\s)?to\b|\bdue\s+(?:out\s+)?in\s+(?:\p{L}+\s+)?(?:cinemas|theat(?:er|re)s|multiplexes)\b|\b(?:slated|scheduled|set|due|planned)\s+for\s+(?:an?\s+)?(?=[^,;.]{3,25}\srelease\b)|\b(?:began|begins|starts|started|will\s+(?:begin|start))\s+(?:its\s+(?:\p{L}+\s+)?run|streaming)\b|\bwill\s+stream\b|\b(?:will|to)\s+bow\s+(?:in|on|across|at)\b|\b(?:is|are|be)\s+in\s+(?:\p{L}+\s+)?(?:cinemas|theat(?:er|re)s)\s+(?=from|on|by|this|next)|\b(?:can|will)\s+(?:be\s+able\s+to\s+)?(?:see|show|watch)(?=\s["“‘]\p{Lu})|\bbring(?:s|ing)?(?=\s["“‘][^"”’]{2,60}["”’]\sto\s[^.,;]{0,30}(?:cinemas|theat(?:er|re)s|screens))|\bopen(?:s|ed|ing)\s+(?:the|this)\s+(?:film|movie|picture|drama|comedy|documentary)\b|\b(?:comes?|came|goes|went|is|are)\s+out\s+(?:in|on|across|nationwide)\b|\bsees?\s+the\s+(?:arrival|release)\s+of\b|\bsince\s+its\s+(?:\p{L}+\s+)?release\b|\b(?:cinemas|theat(?:er|re)s|multiplexes)\s+(?:(?:across|throughout|in)\s(?:\p{L}+\s){1,3})?(?:will\s+(?:be\s+)?|are\s+)(?:show(?:ing)?|screen(?:ing)?|play(?:ing)?)\s+(?:it|the\s+(?:film|movie|picture|drama|comedy|documentary|thriller|feature))(?=\s+(?:from|on|starting|beginning)\s+(?:\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)\p{L}*\b|next|this|today|tomorrow))|\bdated(?=\s["“‘][^"”’]{2,60}["”’]\sfor\s)|\bwill\s+follow\s+in(?=\s\p{Lu})|(?<!\p{L}\s|[,;]\s)out\s+(?:on|in)(?=\s\p{L})|\b(?:slated|scheduled|dated|pencil?led(?:\s+in)?|booked)\s+for(?=\s+(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the\s+(?:autumn|fall|spring|summer|winter)|autumn|spring|summer|winter|mon|tues|wednes|thurs|fri|satur|sun)))|\b(?:will\s+)?releas(?:e|es|ed|ing)\s+(?:the|this)\s+(?:film|movie|picture|drama|comedy|documentary|feature|sequel)\b|\b(?:should|will|can|could)\s+(?:be\s+able\s+to\s+)?see\s+the\s+(?:finished\s+)?(?:film|movie|picture|result)\b|\bwill\s+be\s+seen\b|\b(?:opens?|opened|releas(?:e|es|ed)|launch(?:es|ed)?|brings?|rolls?)\s+it\s+(?:out\s+)?(?:in|on|across|to)\b(?!\s+(?:\p{L}+\s+)?(?:buyers|distributors|broadcasters|sellers|exhibitors)\b)|\b(?:is|are|was|were)\s+due\s+(?:out|(?:in|on)(?=\s+(?:\p{Lu}[\p{L}.]+|screens|cinemas|theat(?:er|re)s)[^,;]{0,30}\d))|\brelease\s[^,;]{0,40}\b(?:planned|scheduled|slated|set|due|expected)\s+for\b|\b(?:lands?|landed|rolls?|rolled|invades?|invaded|storms?)\s+(?:in|into|out)?\s*(?=\p{Lu}\p{Ll}+\s+(?:on|in)\b)|\b(?:lands?|landed|moves?|moved)\s+(?:in|into)\s+(?:\p{L}+\s+){0,2}(?:theat(?:er|re)s|cinemas)\b/iu,
  ),
  releaseDates: /\brelease\s(?:dates|schedule|calendar)\b/iu,
  releasedTogether: null,
  thenVerb: /^,?\s(?:and|but|then|before)\s(?:then\s|later\s|also\s|has\s|will\s){0,2}$/iu,
  shownNext: {
    joint:
      /^(?:\s(?:cinemas|theat(?:er|re)s|screens))?,?\s(?:(?:and|then|followed\sby|before)\s){0,2}(?:in|across|to|on)\s(?:the\s|mainland\s)?$/iu,
    between:
      /^(?:\s(?:cinemas|theat(?:er|re)s|screens))?,?\s(?:on|in|from|from\sthe|in\sthe)?\s?(?:the\s|mainland\s)?$/iu,
  },
  plannedOnce: /(?!)/u,
  denied:
    /\b(?:wanted|wants?|urged|demanded|hoped\sfor|wished)\s[^,;]{0,60}\sto\s$|\b(?:talks|negotiations|negotiating|hop(?:es|ed|ing)|fail(?:s|ed)|declin(?:es|ed)|unable)\s(?:[a-z]+\s){0,3}to\s$|^\W{0,2}had\s(?:["“‘]|it\s|the\s)[^;]*$|\b(?:studio|company|distributor|firm)\s(?:that|which)\s(?:has\s|had\s)?$|\b(?:rumou?rs?|speculation)\s+(?:that|of)\b[^,;]{0,60}$|\b(?:not|never|n['’]t|no|without|postponed|delayed|cancell?ed|scrapped|banned|refused|halted|wants?|hopes?|asked|if|unless|(?:was|were)\s+to\s+have|may\s+(?:be|not|have|yet|open|premiere|debut|return)|might|could|originally|no longer)\b[^,;]{0,24}$|^[^,;]{0,24}\b(?:has been|was|is|were)\s+(?:postponed|delayed|cancell?ed|scrapped|banned|halted)\b/i,
  organizer:
    /^,?\s*(?:(?:co-?|jointly\s+)?(?:organi[sz]ed|hosted|presented|run|curated|staged|mounted|backed|supported))\s+(?:jointly\s+)?by\b/iu,
  rumoured: /(?!)/u,
  sameEvent: new WordPattern(
    /\b(?:this|next|last)\s+year['’]s\s+edition\b|\bthe\s+(?:next|upcoming|\d+(?:st|nd|rd|th))\s+edition\b|\bit(?=\s+(?:runs|(?:will|is\s+to)\s+run|(?:takes|took|will\s+take)\s+place|(?:will\s+be|is\s+being|was)\s+held)\b)|\b(?:the|this\s+year['’]s)\s+(?:(?:annual|\d+-day|\p{L}+-day|\d+(?:st|nd|rd|th))\s+)?(?:festival|forum|competition|conference|fair|event|exhibition|summit|biennale|market|week|expo|convention|games|championship|congress|show|salon)(?=,\s\p{Ll}+(?:ed|n)\sby\s|,?\s(?:which|is|was|will|has|had|opens?|opened|runs?|ran|takes?|took|closes?|closed|concludes?|concluded|kicks?|kicked|begins|began|starts|started|ends|ended|held|gets|got|goes|returns|returned|wraps|wrapped)\b)/iu,
  ),
  heldUntil:
    /^,?\s(?:and|before|then)\s(?:it\s)?(?:will\s|is\sto\s|was\sto\s)?(?:closes?|closed|closing|ends?|ended|ending|concludes?|concluded|concluding|wraps?|wrapped|wrapping|runs?|ran|running|continues?|continued|lasts?|lasted)(?:\sup)?\s(?:(?:on|until|till|through|to)\s)?(?:the\s)?$/iu,
  held: [
    {
      pattern: new WordPattern(
        /\b(?:was|were|is|are|be|been|being)\s+(?:\w+ly\s+|first\s+|last\s+)?(?:held|hosted|staged|convened)\b|\b(?:takes?|took|taking|taken)\s+place\b(?!\s+(?:every|each|annually))|\b(?:open(?:s|ed)?|closed|start(?:s|ed)|began|begins|ends|ended|landed|return(?:s|ed)?|ran|runs?)(?!\s+(?:into|out|short|an?|the|in\s+(?:19|20)\d\d\s+with|(?:its|their)\s+(?!doors|\S+\s+edition|run))\b)\b|\b(?:kick(?:s|ed) off|conclude[sd]|wrap(?:s|ped)(?:\s+up)?|convene[sd]|lasts|lasted|(?<=(?:will|to)\s)last|(?:is|are|will\s+be)\s+back(?=\s+(?:from|on|in|at|for))|(?:is|are)\s+on(?=\s+(?:until|through|till|from))|(?:moves?|moved)\s+to|will\s+be\s+in(?=\s+\p{Lu})|(?:gets?|got)\s+under\s?way|(?:go|goes|went)\s+ahead|(?:is|was|are|(?:has|have)\s+been)\s+(?:set|scheduled|slated|planned)\s+(?:for|to\s+run)|(?:came|comes|drew|draws)\s+to\s+(?:a|an)\s+(?:close|end))\b|(?<=,\s)(?:scheduled|slated|planned|due|set)\s+(?:for|to\s+run)\b|(?<=,\s)held\b(?=\s+(?:from|on|in|between|at|last|this)\s)/iu,
      ),
      event: 'before',
    },
    {
      pattern: new WordPattern(
        /(?<!\b(?:was|were|is|are|be|been|being)\s)\b(?:held|hosted|hosts?|holds?|hosting|holding|stage[sd]?)\b|\bcurtains?\s+(?:came\s+down|comes\s+down|falls|fell|rises|rose|goes\s+up|went\s+up)\s+on\b|\b(?:opening|closing|award|awards)\s+(?:ceremony|gala|night|day)\s+of(?=\s+the\s+\p{Lu})/iu,
      ),
      event: 'after',
    },
    {
      // "Slated for Nov. 20 to 24, the expo will draw …"
      pattern: new WordPattern(
        /(?<=^|[.!?…]\s)(?:(?:scheduled|slated|planned|due|set)\s+(?:for|to\s+run)\b|(?:running|held|staged)(?=\s+(?:from|on|in|between|over|\p{Lu}\p{Ll}+\.?\s\d|\d)))/iu,
      ),
      event: 'either',
    },
  ],
  signed: new WordPattern(
    /\b(?:signed|inked|concluded|sealed|signs|sign|initialled|signing(?=\s+of\b)|put\s+(?:their|his|her|its)\s+(?:signatures?|names?)\s+to)\b/i,
  ),
  signedWith: /\b(?:with|by|between|and)\s+(?:[\p{L}'’-]+\s+){0,4}$/iu,
  awarded: new WordPattern(
    /\b(?:won|wins|winning|received|receives|(?:was|were|been)\s+(?:awarded|presented with|given|handed)|took home|took|honou?red with|picked up|scooped|claimed|collected|landed|bagged|walk(?:s|ed)\s+(?:away|off)\s+with|(?:came|went|returned|left)\b.{0,30}\bwith|clinched|captured|secured|shared|accepted|carr(?:ied|ying)\s+off|(?:taking|bringing)\s+home|(?:scoop|collect|claim|clinch|bagg|receiv)ing|picking\s+up|(?:went|goes|gone)\s+on\s+to\s+(?:win|scoop|take|claim|land|collect|earn|receive|bag)|\b(?:first|second|third|only|youngest|oldest|latest)\b.{0,40}\sto\s(?:win|receive|take|claim|land|scoop)|winners?\s+of|recipients?\s+of)\b/i,
  ),
  awardedTo: new WordPattern(
    /\b(?:went|goes|going|(?:was|were)\s+(?:given|awarded|presented|handed))\s+to\b|\b(?:was|were)\s+(?:(?:won|claimed|taken|scooped|shared|collected|secured|earned|clinched|picked\s+up)\s+by|(?:bestowed|conferred)\s+(?:up)?on)\b/i,
  ),
  awardedFor: /(?!)/u,
  nominated: /(?!)/u,
  sought:
    /\b(?:submission|submitted|entry|nominat(?:ed|ion|ions)|(?:short|long)list(?:ed)?|contender|contention|compet(?:es?|ed|ing)|candidate|vying|bid|hopeful|in\s+the\s+running|qualif(?:y|ies|ied)|eligible)\s+(?:for|at)\b/iu,
  awardOf: /(?!)/u,
  someAgreement: /(?!)/u,
  prize: new WordPattern(
    /\b(?:(?:best|grand|jury|audience|top|main)\s+(?:[\p{L}-]+\s+){0,3}(?:prize|award|trophy)|(?:prize|award|trophy)\s+for\s+(?:best|outstanding)(?:\s+(?!(?:went|goes|was|were|is|has|had|for|at|to|in|on|and|by|with|from|of)\b)\p{L}+){1,2}|(?:directing|acting|screenplay|critics['’]|special|craft|lifetime\s+achievement|career\s+achievement)\s+(?:prize|award)|(?:best\s+(?:[\p{L}-]+\s+){1,3}|acting\s+|directing\s+|top\s+)honou?rs|special\s+mention)\b/iu,
  ),
  agreement: new WordPattern(
    /\b(?:agreements?|memorand(?:um|a)|letters?\s+of\s+intent|contracts?|pact|deal|treaty|accord|protocol|mou)\b/i,
  ),
  appointed: [],
  stateOffice: /(?!)/u,
  formerly: /\b(?:former|formerly|one-?time|ousted)\b|\bex-/iu,
  sequel: new WordPattern(
    /(?<!\b(?:like|as|really)\s(?:an?|the)\s)\b(?:sequel|prequel|continuation|follow-up|spin-off|(?:second|third|fourth|fifth|next)\s+(?:part|instal?lment|chapter)|(?<!\b(?:his|her|their)\s)(?:second|third|fourth|fifth|next)\s+film)\b/i,
  ),
  prequel: /(?!)/u,
  sequelOf: /^\s+(?:to|of|in|for|after)\s+(?:the\s+)?(?:[\p{L}\p{N}'’-]+\s+){0,5}["“'‘]?$/iu,
  setIn: new WordPattern(
    /\b(?:is|are|was)\s+set\s+(?:in|during|against)\b|(?<!\p{L}\s|[,;]\s)set\s+on\b(?!\s(?:fire|edge|an?\s))(?=[^.]{2,90},\s+(?:the\s+|it\b|[“"‘]))|(?<=,\s)set\s+(?:in|during)\b|(?<!\p{L}\s|[,;]\s)set\s+(?:in|during|against)\b(?=[^.]{2,90},\s+(?:the\s+|it\b|["“‘]?\p{Lu}))|\b(?:directed|written|shot|filmed|produced|made)\s[^,;]{3,80}\sand\s+set\s+(?:in|during)\b|\b(?:takes?|took)\s+place\s+(?:in|during)\b|\b(?:film|drama|comedy|thriller|series|documentary|romance|musical|story|tale|saga|fable|mystery|epic|adventure|western)\s+set\s+(?:in|during|against)\b|\b(?:unfolds|plays\s+out)\s+(?:over|in|during|across)\b|\b(?:plot|story|action|events)\s+of\s[^.,;]{2,60}\s(?:begins?|opens?|starts?|takes?\s+place|unfolds?|moves?|shifts?|jumps?|(?:is|are)\s+set)\b|\b(?:transports|takes|returns)\s+(?:viewers|audiences|readers|us)\s+(?:back\s+)?to\b|\b(?:(?:film|drama|comedy|thriller|series|story|tale|saga|romance|chronicle|(?:period|costume)\s+(?:piece|drama))\s+(?:about|of)|follows|is\s+about)\s[^.,;]{3,60}\sin\s+(?=(?:the\s+)?(?:early\s+|late\s+)?1[5-9]\d\d(?:s\b|\s+\p{Lu}))|\b(?:tells?|told|follows|recounts|chronicles)\s+(?:the\s+)?(?:real\s+|true\s+)?(?:story|tale|events?)\b|(?<=^|[.!?…]\s)it\s+is(?=\s+(?:1[5-9]\d\d|20[01]\d)(?:,|\s(?:in|on|at))\s)|\b(?:story|plot|action|film|narrative|drama)\s+(?:unfolds|is\s+set|takes\s+place|plays\s+out|(?:begins|opens)(?=\s+(?:in|during)\s+(?:the\s+)?(?:(?:early|late|mid)[\s-])?(?:\p{L}+\s+of\s+)?1\d{3}))\b/iu,
  ),
  relative: /^,?\s*(?:which|that)\s/iu,
  heldAt: /^(?:at|over at)\s(?:the\s)?$/iu,
  ownOffice:
    /^its\s(?:group\s)?(?:(?:co-?)?founder|manager|boss|spokes(?:man|woman|person)|creative director|chief executive|chief \p{L}+ officer|president|ceo|coo|cfo|finance (?:chief|director)|(?:managing|executive|commercial|general|marketing|sales) director|general manager|(?:senior|executive) vice[ -]president|owner|chairman|chairwoman)(?![\p{L}-])/iu,
  anyOrganization: /^(?:company|firm|agency|holding|group|organi[sz]ation|outlet)/iu,
  sameOrganization:
    /\b(?:the|its|this|that)?\s*(?<noun>company|firm|studio|agency|holding|group|ministry|department|bank|distributor|organi[sz]ation|association|foundation|fund|channel|outlet|museum|university|institute|cent(?:er|re)|academy|festival|regulator|union|academy|library|theat(?:er|re)|school|publisher|broadcaster|chain|operator|producer|developer|maker|trust|charity|archive|orchestra|federation|council|committee|commission|authority|club|league)['’]s\b|\bof\s+the\s+(?<noun>fund|studio|agency|ministry|department|bank|association|foundation|museum|university|institute|academy|festival|market|forum|union|library|theat(?:er|re)|archive|council|committee|commission|federation|institution|cent(?:er|re)|network|chain|exchange)$|(?<=^|(?:[,.”"’]|\b(?:says?|said|adds|added|tells|told|by|the|its|and|to|with|for|as))\s)(?<noun>festival)(?=\s+(?:(?:artistic|managing|executive|programme?|general)\s+)?(?:director|head|chief|president|founder|manager|programmer|chair(?:man|woman)?)$)/i,
  headOfBody: null,
  locative:
    /\b(?:invades|hits|reaches|(?<=[$€£]\d[\d.,]*\s?(?:million|billion|m|bn)\s)from|in|at|across|throughout|inside|within|to)\s+(?:the\s+|mainland\s+)?$/i,
  gives:
    /^\s+(?:has\s+|alone\s+|then\s+)?(?:chipp(?:ed|ing)\s+in|kick(?:ed|ing)\s+in|contribut(?:es|ed|ing)|deliver(?:s|ed|ing)|accounted\s+for|generated|brought\s+in|added|supplied|provided)\b/iu,
  originOf: /^(?:['’]s?\b|-based|-born)/i,
  ownPredicate: /(?!)/u,
  where: /^\s*where\b/i,
  roleJoint:
    /[\s,]+(?:(?:of|at|for|with|from)(?:\s+(?:the|a|an))?(?:(?:\s+(?!(?:of|at|for|with|from)\s)[\p{L}-]+)*\s+(?!(?:of|at|for|with|from)\s)\p{Ll}[\p{Ll}-]*)?)?\s*[("“]*$/u,
  // "said on Thursday it would buy": the day is that of the telling.
  notItsDate:
    /\b(?:born\s+(?:in\s+|on\s+)?|b\.\s|(?:since|until|till|before|by|ahead\s+of|shy\s+of|short\s+of|behind|above|below|versus|against|than(?:\s+in)?|compared\s+(?:with|to))\s+(?:the\s+)?|(?:said|says|told\s+reporters|announced|reported|wrote|noted|added|confirmed|stated)\s+(?:on\s+|late\s+on\s+|late\s+)?|(?:year|months|quarter|half|weeks)\s+(?:to|ended|ending)\s+(?:on\s+)?(?:the\s+)?|(?:expires?|expiring|lapses?|matures?|runs\s+out)\s+(?:in|on)\s+|\b(?:up|down)\s+[\d.,]+%?\s+(?:(?:on|from)\s+)(?:the\s+)?)$/i,
  // "last weekend’s champion slid to 19 million"
  dateOfElse:
    /^['’]s\s(?:[\p{L}-]+\s){0,2}(?:champions?|champ|winners?|leaders?|openers?|newcomers?|holdovers?|hits?|blockbusters?|films?|movies?|sequels?|No\.?\s?1)\b|^\s*(?:edition\b|(?:release|premiere|opening)\b(?!\s*(?:[.,;]|$|in\b|across\b)))/iu,
  reporting: new WordPattern(
    /\b(?:said|says|told|reported|reports|announced|according|wrote|noted|added|confirmed|stated|citing|cited|posted)\b/i,
  ),
  passive: /\b(?:was|were|is|are|been|being|be)\s$/iu,
  noSequel: /\b(?:not|never|no)\s(?:an?\s|the\s)?(?:\p{L}+\s)?$/iu,
  goesBefore: /^prequel$/iu,
  prizeGiven: /(?!)/u,
  setWhere: /(?!)/u,
  eventNoun: /^festival$/iu,
  centralBank: /(?!)/u,
  organizationNoun: { ending: /(?:er|re)$/u, bank: /(?!)/u, attribute: '' },
  nameJoint:
    /^(?:(?:\s\([^)]{1,24}\)|\sof\s\p{Lu}\p{L}+)?(?:,|,?\sand)\s(?:the\s)?(?:\p{Lu}\p{L}+(?:['’]s|-based)?\s){0,2}(?:(?:company|studio|firm|outfit|house|label|broadcaster)\s)?)$/u,
  otherEvent: /\s(market|week|expo|convention|games|championship|congress|show|salon)$/iu,
  heldPronoun: null,
  eveOf: /(?!)/u,
  heldAside: /^,\s\p{Ll}+(?:ed|n)\sby\s[^,;]+,\s(?:is|was|were|will)?/u,
});
