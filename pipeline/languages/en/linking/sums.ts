/** The words by which English news says whose a sum is. */

import { WordPattern } from '../../../lib/word-pattern.ts';
import type { SumWords, WorkWords } from '../../language.ts';
import { ofSomebody } from './by-the-way.ts';

export const works: WorkWords = {
  same: new WordPattern(
    /\b(?:the|this)\s+(?:\p{L}{0,3}[$€£¥]?[\d.]+\s?(?:million|billion|m|bn)\s+(?:\([^()]{3,24}\)\s+)?|(?:\p{Lu}\p{Ll}+(?:ian|ese|ish|ch|an|ek|i)-)?(?:\p{Lu}\p{Ll}+(?:ian|ese|ish|ch|an|ek|i)\s+)?)(?:(?:\p{Ll}|\d{1,3}-(?=part|episode|chapter|minute|hour))\p{Ll}*(?:-\p{Ll}+)*-?\s+){0,2}(?:co-production|film|movie|picture|feature|documentary|drama|comedy|thriller|series|cartoon|blockbuster|title|project|production|sequel|animation|epic|adventure|fantasy|musical|western|romance|chiller|caper|biopic|melodrama|satire|anime)\b(?!\s+(?:market|industry|festival|week|administration|studio|bureau|fund|company|crew|program|programme|list|slate|section|school|prize|award|archive|museum|course))|\bthe\s+(?:PG(?:-13)?|R-rated|(?:\p{Lu}[\p{L}\d]+\s){0,2}\p{Lu}[\p{L}\d]+)\s+(?:release|adventure|thriller|comedy|horror|drama)\b(?!\s+(?:slate|date|schedule|week|series|section|award|prize))|(?<=(?:['’]s|s['’])\s)(?!(?:next|new|latest|first|other|previous|upcoming|second|third|last|earlier|own|only|top|best|biggest)\s)(?:[\p{L}-]{3,}\s+){1,2}(?:film|drama|epic|thriller|comedy|romance|western|blockbuster|documentary|saga|musical|chiller)\b(?!\s+(?:market|industry|festival|week|company|fund|series|school|genre|director))|(?<=(?:^|[.!?…]["”’]?\s)(?:\p{Lu}[\p{L}-]+\s){0,2}\p{Lu}[\p{L}-]+['’]s\s)(?:film|movie|picture)\b(?=,|\s\p{Ll}+(?:ed|s)\b)(?!\s(?:festivals|awards|studios|companies|series|sales|schools|archives))|(?<=(?:^|[.!?…]["”’]?\s)(?:\p{Lu}[\p{L}-]+\s){0,2}\p{Lu}[\p{L}-]+['’]s\s)(?:release|opener)\b(?=\s\p{Ll}+ed\b|\s(?:took|stands|sits|leads|has|fell|drew|made))|\bthe\s+(?:\p{L}+\s+){1,2}vehicle\b|(?<=\b(?:start|opening|debut|results?|return|bad|good|number|launch|total|haul|figure|win|disappointment|success|showing)\sfor\s)an?\s(?:\p{L}+\s)?(?:film|movie|picture)\b(?=\s(?:that|which|with|made|shot|costing|budgeted)\s)|\b(?:it|its)\b|\bthe\s+(?:action|plot|storyline|story(?=\s+(?:takes|is\s+set|unfolds|begins|plays)))\b/iu,
  ),
  others: new WordPattern(
    /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|all|other|more|most|some|new|dozens of|domestic|foreign|imported|hollywood|chinese|russian|indian)\s+(?:\p{L}+\s+){0,2}(?:films|movies|titles|releases|pictures|features|productions)\b/iu,
  ),
  beside: [],
  toldBehind: /(?!)/u,
  obliqueParticiple: /(?!)/u,
  rival:
    /\b(?:overt(?:ook|aking|akes?|aken)|beat(?:s|ing|en)?|surpass(?:es|ed|ing)?|outgross(?:ed|ing)?|outperform(?:ed|ing)?|edg(?:ed|ing)\s+(?:out|past)|dethron(?:ed|ing)|unseat(?:ed|ing)|knock(?:ed|ing)|displac(?:ed|ing)|toppl(?:ed|ing)|overtaken\s+by|mov(?:ed|ing)\s+past|pass(?:ed|ing)|record\s+(?:is\s+|was\s+)?(?:still\s+)?(?:held|set)\s+by|second\s+only\s+to|since|h(?:olds?|eld|olding)\s+off|fend(?:s|ed|ing)?\s+off|outpac(?:es|ed|ing)|(?:up|down)\s+(?:on|from)|(?:well|just|far|narrowly|comfortably)\s+(?:ahead|short|behind|clear)(?:\s+of)?|compared\s+(?:with|to)|(?:better|more|less|higher|lower|stronger|weaker|bigger|smaller)\s+than|yield(?:s|ed)?\s+to|los(?:t|es|e|ing)\s+(?:out\s+)?to)\s+(?:[\p{L}'’-]+\s+){0,5}["“'‘]?$/iu,
  filler: /(?!)/u,
  aside:
    /\blast\s+year['’]s\s+(?:[\p{L}'’-]+\s+){0,3}["“'‘]?$|\bwhose\s+(?:[\p{L}'’-]+,?\s+){0,3}["“'‘]?$|,\s(?:the\s(?:filmmaker|mind|woman|man|director)\s)?behind\s+(?:[\p{L}\d'’-]+\s+){0,4}["“'‘]?$|\b(?:made|making)\s+(?:his|her|their)\s+(?:name|breakthrough|reputation)\s+with\s+(?:[\p{L}'’-]+\s+){0,4}["“'‘]?$|\b(?:known|famous|celebrated|acclaimed)\s+for\s+(?:[\p{L}'’-]+\s+){0,4}["“'‘]?$|[(,]\s*(?:(?:working|original|international|\p{Lu}\p{L}+)\s+title:?|(?:formerly|previously|originally|also)(?:\s+(?:known\s+as|titled|called))?)\s*["“'‘]?$/iu,
  ofSomebody,
  showing:
    /^(?:(?:the|an?|its)\s+)?(?:(?:world|theatrical|cinema|general|wide|domestic|international|nationwide|uk|us|\p{Lu}\p{Ll}+(?:ish|ian|ese|ch|an))\s+){0,2}(?:premiere|release)(?:\s+(?:in|on)|\s+date\b[^,;]{0,30}|\s[^,;]{0,40}\b(?:planned|scheduled|slated|set|due|expected)\s+for)?$|,\s+with\s+(?:an?|its|the)\s+(?:\p{L}+\s+){0,2}(?:premiere|release)\b[^,;]*$/iu,
  participle:
    /^(?:(?:co-)?(?:directed|written|produced|helmed|scripted|adapted|financed)|budgeted|backed|set|shot|filmed|made|based|released|distributed|acquired|handled|picked\sup)\s/iu,
  pronoun: /^its?$/iu,
  elsewhere:
    /^\W{0,2}(?:the|this)\s+(?:[\p{L}\d-]+\s+){0,2}(?:festival|forum|company|studio|fund|foundation|distributor|bank|ministry|agency|archive|museum|competition|event|service|platform|network|group|firm|cinema|theat(?:re|er))(?:,|\s(?!['’]s))/iu,
  another:
    /^(?!["”’]?,\s(?:an?|the)\s).*(?<!\b(?:start|opening|debut|results?|return|bad|good|number|launch|total|haul|figure|win|disappointment|success|showing)\sfor\s)\b(?:an?|another)\s+(?:[\p{L}-]+\s+){0,3}(?:film|movie|feature|series|sequel|spin-off|project)\s+(?:with|on|for|at|costing)\b/iu,
  ownMaker:
    /^["”’']?,["”’']?\s(?:the|an?|his|her)\s(?:(?!by\b)[\p{L}’'-]+\s){1,7}(?:by|from)\s(?:[\p{L}’'-]+\s){0,4}$/u,
  goesOn: /(?!)/u,
  newest: /(?!)/u,
  filmNoun:
    /(?<!\b(?:average|typical|other|first|next)\s)(?:film|movie|picture|feature|documentary|drama|comedy|thriller|epic|production|musical|biopic|romance)$/iu,
};

export const sums: SumWords = {
  market: new WordPattern(
    /\b(?:overall|combined|total\s+(?:\p{L}+\s+){0,2}(?:revenue|ticket|market|takings)|ticket\s+(?:sales|revenue)|market|nationwide|industry|cinemas\b|theat(?:er|re)s\b|all\s+films|domestic\s+(?:titles|films)|(?:annual|national|country['’]s|china['’]s|russia['’]s|weekend|holiday|global|monthly|daily)\s+(?:total\s+)?box[\s-]office|box[\s-]office\s+(?:of|for|in)\s+(?:the\s+)?(?:country|china|russia|holiday|month|year)|the\s+(?:chinese|russian|us|u\.s\.|north american|domestic|global|worldwide)\s+box\s+office\s+(?:reached|totall?ed|hit|stood|fell|rose|earned|came))/iu,
  ),
  running: new WordPattern(
    /\b(?:(?:film-?makers|producers?|team|crew|creators|makers|director)\s+(?:have|has|had)|with|on)\s+a\s+(?:\p{L}+\s+)?budget\s+of\b|\bnegative\s+cost\b|\bspent\b|\b(?:chipped|kicked)\s+in\b|\bcontributed\b|\b(?:the\s+(?:film|movie|picture|drama|comedy)['’]s|the|its|that\s+brings\s+(?:the|its))\s+(?:(?:running|cumulative|weekend|three-day|four-day|\p{Lu}\p{Ll}+day(?:-to-|-)\p{Lu}\p{Ll}+day|worldwide|global|domestic|overall|international|overseas|new|production|reported|current)\s+)*(?:total|tally|portion|haul|gross|takings|cume|receipts|earnings|budget|opening|box\s+office)\b|\b(?:was|were)\s+(?:made|produced|shot)\s+(?:for|on)\b|(?<!\p{L}\s)(?:receipts|takings)\s+(?:reached|stood|climbed|rose|hit|passed)\b|\bproduction\s+(?:budget|costs?)\b/iu,
  ),
  earned: new WordPattern(
    /\b(?:came\s+(?:in\s+)?(?:to|at)|earn(?:s|ed|ing)?|gross(?:es|ed|ing)?|took(?:\s+in)?|takes(?:\s+in)?|taking(?:\s+in)?|taken(?:\s+in)?|add(?:s|ed|ing)|collect(?:s|ed|ing)?|made(?!\s+(?:for|on|with|by|in|of)\b)|pull(?:s|ed|ing)\s+in|rak(?:es|ed|ing)\s+in|bring(?:s|ing)\s+in|brought\s+in|haul(?:s|ed|ing)\s+in|generat(?:es|ed|ing)|open(?:s|ed|ing)\b.{0,26}\b(?:with|to|at)|debut(?:s|ed|ing)\b.{0,12}\b(?:with|to|at)|follow(?:s|ed|ing)\s+with|eas(?:es|ed|ing)\b.{0,16}\b(?:for|to)|sl(?:id|ips?|ipped|id(?:es|ing))\b.{0,16}\bto|(?:drops?|dropped|fell|falls?)\b.{0,16}\bto|scor(?:es|ed|ing)|pocket(?:s|ed|ing)|bank(?:s|ed|ing)|haul(?:s|ed)|notch(?:es|ed|ing)|post(?:s|ed|ing)|tall(?:ies|ied)|amass(?:es|ed|ing)|manag(?:es|ed)|muster(?:s|ed)?|drew|draws|sold(?!\s+(?:for|at|to)\b)|(?:chalk|rack|drumm?|pick)(?:s|ed|ing)?\s+up|reel(?:s|ed|ing)\s+in|nabb?(?:s|ed)|grabb?(?:s|ed)|snagg?(?:s|ed)|clear(?:s|ed)|cross(?:es|ed|ing)|pass(?:es|ed|ing)|surpass(?:es|ed|ing)|exceed(?:s|ed|ing)|hits?|reach(?:es|ed|ing)|topped|(?:sits?|sitting|sat|stands?|standing|stood)\s+(?:on|at)|bow(?:s|ed|ing)\b.{0,26}\b(?:with|to|at)|land(?:s|ed)\b.{0,26}\bwith|(?:sail|soar|rac|climb|power|roar|zoom|cruis|inch|push|charg|rocket|storm)(?:s|es|ed|ing)(?:\s+(?:past|beyond|through|to|over))?(?=\s)|corrall?(?:s|ed|ing)|devour(?:s|ed|ing)|(?:round|rung|ring|rustl|r[ao]ck|tott?)(?:s|ed|ing|led)?\s+up|scoop(?:s|ed|ing)|gobbl(?:es|ed)|reap(?:s|ed)|mint(?:s|ed)|net(?:s|ted)|lasso(?:es|ed)|(?:is|was|were|be|proved)\s+good\s+for|surpris(?:es|ed)\s+with|(?<=ed\s+(?:its|their)\s+)way\s+(?:to|past)|(?:pushing|lifting|bringing|taking|carrying|propelling)\b.{0,60}\bto|chipp?(?:s|ed|ing)\s+in|kick(?:s|ed)\s+in|contribut(?:es|ed|ing)|sold\s+(?:[\d.,]+\s+(?:million\s+)?)?tickets\s+worth|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|(?:number|no\.?)\s(?:one|two|three|four|five|\d+))\s+(?:(?:place|spot|slot|position)\s+)?(?:with|on)|(?:end|finish|wrapp?|conclud)(?:s|ed|ing)\s.{0,16}\brun\s(?:on|with|at)|came\s+(?:in\s+)?(?:second|third|fourth)\s+with|recoup(?:s|ed)|(?:is|are|was)\s+(?:now\s+|already\s+)?at(?=\s+(?:\p{Sc}|just|over|about))|top(?:s|ped|ping)\b.{0,40}\bwith|led\b.{0,40}\bwith)(?![\p{L}\d])/iu,
  ),
  standing: {
    before:
      /\b(?:round(?:s|ed|ing)\s+(?:out|off)|com(?:es?|ing)\s+in|came\s+in|followed|next\s+(?:comes?|came|is|was|up)|then\s+(?:comes?|came)|behind\s+(?:it|them)|ahead\s+of|trailed|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|runner-up|top)(?:\s+(?:place|spot|slot|position|rank))?\s+(?:was|were|is|went\s+to|belonged\s+to|goes\s+to))\b(?:[^.;]|\.\d){0,120}$/iu,
    between:
      /^["”’]?(?:,["”’]?\s[^.;:,]{1,60},)?(?:,["”’]?|["”’]?\s\(|["”’]?:|["”’]?\s(?:with|on|at|by|[—–])|,["”’]\s(?:with|on|at)|,["”’]?\s(?:down|up|off)\s[\d.]+\s?(?:%|percent|per\scent)\s(?:to|with|for))\s?(?:an?\s(?:[\p{L}-]+\s){0,2})?$/u,
    gapped: /(?!)/u,
  },
  theatrical: new WordPattern(
    /\b(?:theat(?:er|re)s|cinemas|venues|screens|sites|multiplexes|frame|weekend|box[\s-]office|tills|(?:two|three|four|five|six|seven|ten)-day\s(?:total|tally|haul|gross)|to\sdate|in\stotal|all\stold|(?:for|to)\sa\s(?:[\p{L}-]+\s){0,2}total\sof|\d+\s(?:\p{L}+\s)?(?:markets|territories)|(?:next|top|other)\s(?:two|three|four|five|ten|\d+)(?:\s(?:spots|places|slots|positions))?|holdovers?|newcomers?|receipts|admissions|domestically|worldwide|globally|overseas|stateside|internationally|cume|week\s(?:one|two|three|four|five|\d{1,2})|day\s(?:one|two|three)|(?<=\d\s?(?:m|bn|million|billion|crore)\s(?:[\p{L}-]+\s){0,2})(?:starts?|debut|launch|opening|bow|haul|finish)|(?:\d+%|percent|per\s+cent)\s+(?:dip|drop|slide|hold)|into\s+(?:second|third|fourth|fifth|sixth|seventh|eighth)|in\s+(?:second|third|fourth|fifth|sixth|seventh)|(?:first|opening)\s+(?:\p{L}+\s+)?days?)\b/iu,
  ),
  owner:
    /^[)\]]?\s*(?:for|by|of|from|earned\s+by|set\s+by|held\s+by|for\s+the\s+(?:film|movie|drama|comedy))\s+(?:[\p{L}\p{N}'’-]+\s+){0,5}["“'‘]?$/iu,
  whichTook: /^\s(?:that|which)\s(?:the\s(?:\p{L}+\s){0,2})?["“‘]?$|^\s["“‘]$/u,
  whichItTook:
    /^\s(?:(?:that|which)\s)?(?:it|the\s(?:film|movie|picture|drama|comedy|thriller|documentary|feature))\s(?:has\s|had\s)?(?:earned|grossed|took|taken|made|collected|drew)(?!\p{L})(?!\s(?:last|from\s(?:games|rights|merchandise|streaming)))/iu,
  // "third and fourth with $11.2 million and $8.6 million"
  each: /\brespectively\b|\p{Sc}\s?[\d.,]+(?:\s(?:million|billion|thousand)|m|bn|k)?\sand\s(?:US|HK)?\p{Sc}\s?\d/iu,
  costOfElse:
    /\b(?:average|typical)\s(?:[\p{L}-]+\s){0,2}(?:film|movie|feature|production)(?:,[^,]{1,40},?["”]?)?\s(?:now\s)?(?:costs?|is\smade)\b|\b(?:films?|movies?|pictures?|something|anything)\slike\s["“]|\b(?:the|an?|one)\s(?:[\p{L}-]+\s){0,3}(?!(?:budgets?|costs?|tag|bill|production|making|makers?|filming|shooting|shoot|version|season|episodes?|film|movie)\s)[\p{L}-]+\s(?:\p{Ll}+(?:ed|en|ilt|ade)\s)?(?:for|of|in|from)\s["“][^"”]+["”]\s(?:(?:has|had|was|were|is|are|alone|reportedly)\s){0,2}(?:costs?|made|built|shot|bought|produced|priced)\b[^.;]{0,30}$|^\W{0,2}(?:the|this)\s(?:[\p{L}-]+\s){0,2}(?:festival|fund|market|forum|studio|company|museum|city|ministry|institute|cinema|school)\b[^;]*\b(?:has|had|have|runs\son|operates\son|gets)\s(?:an?\s)?(?:\p{L}+\s){0,2}budget\sof\s(?:\p{L}+\s){0,2}$|\bden(?:y|ied|ies)\b[^.;]{0,60}\bwould\s+cost\b|\b(?:marketing|advertising|promotional)\s+(?:budget|campaign|costs?)\b/iu,
  calledCost: /(?!)/u,
  costed:
    /^(?:\)|\s\([^()]{2,40}\))?\s+(?:\p{Ll}+(?:-\p{Ll}+)?\s+){0,3}(?:production|film|movie|feature|epic|drama|thriller|comedy|blockbuster|sequel|adaptation|caper|biopic|musical|fantasy|adventure|picture|cartoon|remake|prequel|reboot|spectacle|co-production|chiller|documentary|miniseries|series|animation|project|pic|flick|toon|tentpole|actioner|rom-com|dramedy|shocker|slasher)\b(?!\s+(?:to|about|like|based|inspired|fund|festival|deal|company|studio|market|industry|prize|slate|grant|commission|cent(?:er|re)|school|programme|program|of\b))|^\s["“](?=\p{Lu})(?![^"”]+["”]\s(?:(?:has|had|have)\s)?(?:took|taken|made|earned|grossed|collected|pulled|raked|drew|drawn|raised|brought|paid|spent|got|received|lost|won|cost|prize|award|needs\sto)\b)/u,
  // "sold 210,000 tickets at home, or nearly 3.1 billion tugriks"
  aside: /(?<=\b(?:tickets|admissions)\b[^,;:]{0,40}),\sor\s(?:\p{L}+\s){0,2}$/iu,
  fronted: /^\s*(?:with|after|having|on|earning|taking|grossing|at|thanks\s+to)\b/i,
  leading: new WordPattern(
    /\b(?:led|leads?|top(?:s|ped)|overt(?:ook|akes)|beat|open(?:s|ed)|debut(?:s|ed)|came|finish(?:es|ed)|rank(?:s|ed)|remain(?:s|ed)|stay(?:s|ed)|dominat(?:es|ed)|surpass(?:es|ed)|took|became|is|was)\b/i,
  ),
  expected: new WordPattern(
    /\b(?:guidance|forecast(?:s|ed|ing)?|expect(?:s|ed|ing|ations?)?|project(?:s|ed|ions?)\b(?!\s+(?:team|was|is))|predict(?:s|ed|ions?)?|estimat(?:es?|ed)\s+(?:to|that)|could(?!\s+only\s)|may\s+(?:be|not|have|yet|well|earn|gross|make|take|reach|exceed|top|pass|cross)|might|would|should|needs?|needed|hop(?:es?|ed|ing)|^had(?=\s["“‘]|\sthe\sfilm)|aims?|aimed|target(?:s|ed)?|tracking|had\s+suggested|break[\s-]even|on\s+track|likely|set\s+to|if)\b|\bwill\s+(?:have\s+to\s+)?(?:earn|gross|make|take|collect|pass|reach|top|cross)\b/i,
  ),
  foretold: /(?!)/u,
  heldAgainst: {
    before: /(?!)/u,
    behind:
      /^\s(?:more|less|higher|lower|better|worse)\sthan\s(?!(?:two|three|four|five|six|ten|half|double|twice)\b|\d)|^\s(?:shy|short)\sof\s|^\s(?:above|below)\s(?:its|the|last)\s/u,
  },
  otherwise: new WordPattern(
    /\b(?:rights|auction(?:ed)?|licen[cs]e|marketing|advertising|advertisements?|promotion|fee|fees|record|screens?\s+cost|tickets?\s+cost|ticket\s+price|paid(?!\s+off)|insur\p{L}+|(?<!tickets\s)worth(?!\s+of\s+tickets)|valued|bids?|bidding|raised|donat\p{L}+|invest(?:s|ed|ing|ments?)|financ(?:ed|ing)|funded|funding|loans?|grants?|subsid\p{L}+|debts?|bonus(?:es)?|salar\p{L}+|damages|lawsuit|fine[ds]?|merchandise|album|restoration|remastering|digiti[sz]ation|dubbing|subtitling|share\s+of)\b|\bspent\s[^,;]{2,40}\son\s(?:making\s|the\s)?(?:["“‘]|film\b|movie\b|production\b)|(?<!\band\s(?:won|wins|took|received|picked|premiered)\s[^,;]{0,60})\bat\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){0,4}(?:festival|event|ceremony|competition|forum|market|auction)\b/iu,
  ),
  compared:
    /(?:\bfrom|\bagainst|\bversus|\bcompared\s+(?:with|to)|\bthan)\s+(?:(?:an?|the|its)\s+)?(?:(?:net|operating|pre-?tax|year-earlier|year-ago)\s+)*(?:(?:profit|income|revenue|loss)\s+of\s+)?$/iu,
  segment:
    /\b(?:segments?|divisions?|units?|business|subscriptions?|advertising|concessions?|food|beverages?|streaming|exhibition)\b/iu,
  outsider: /\b(?:analysts?|economists?|strategists?|brokers?|research)\b/iu,
  shares:
    /\bdividends?\b|\bper\s+share\b|\btrad(?:ing|ed)\b|\bshare\s+price\b|\bon\s+the\s+(?:\p{L}+\s+){1,3}exchange\b/iu,
  partOf:
    /^[)\]]?,?\s*(?:or\s+)?(?:about\s+|around\s+|nearly\s+)?(?:\d[\d.]*\s*(?:percent|per\s+cent|%)|an?\s+(?:half|third|quarter|fifth|sixth|eighth|tenth)|half|one[\s-]\p{L}+)\s+of\b(?!\s+(?:it|which|this|that(?!\s))\b)/iu,
  attributive: /(?:\b(?:the|an?|its|his|her|their)|['’]s)\s+$/iu,
  makerPaid:
    /\b(?:made|produced|shot|filmed|financed)\s+by\s+(?:\p{Lu}[\p{L}'’&.-]*\s){1,4}for\s+$|\bcost\s+(?:\p{Lu}[\p{L}'’&.-]*\s){1,4}$/u,
  madeFor:
    /^(?:shot|made|filmed|produced|budgeted|\p{L}+ed\son\san?\s(?:\p{L}+\s)?budget|(?:with|on)\s+an?\s+(?:\p{L}+\s+)?(?:budget|price\s+tag|investment))\b/iu,
  grownFrom:
    /\b(?:rose|grew|climbed|increased|ballooned|swelled|jumped|up|raised|cut|fell|down)\b[^.;]{0,40}\sfrom\s(?:\p{L}+\s){0,3}$/iu,
  paidFor:
    /\b(?:bought|acquired|purchased|snapped\sup|picked\sup)\s[^;]{0,120}\sfor\s(?:about|around|some|nearly|over|roughly|a\sreported)?\s?(?:\p{Lu}{1,3})?$/u,
  madeOn:
    /\b(?:producing|making|shooting|filming)\s[^;]*\son\san?\s(?:[\p{L}-]+\s)?budget\sof\s(?:\p{L}+\s)*$/iu,
  costliest:
    /^(?:\s\([^)]*\))?,\s(?:no\s(?:[\p{L}-]+\s){0,3}(?:film|movie|picture|feature|documentary|production|drama|comedy|series)\s(?:has|had)\sever\scost|(?:it|["“][^"”]+["”])\s(?:is|was|became|remains)\s(?:(?:by\sfar|easily)\s)?(?:the|[\p{Lu}]\p{L}+[’']s)\s(?:most\sexpensive|costliest|priciest)\s)/u,
  earnedInBooks: {
    before:
      /\b(?:earned|netted|made)\s(?:(?:about|around|just|only|some|nearly|over|more\sthan|net)\s){0,2}$/u,
    behind:
      /^(?:\s\([^)]*\))?\s(?:in|for|during|over)\s(?:the|its|that)\s(?:(?:[\p{L}-]+\s){0,2}(?:quarter|half)|(?:(?:\p{L}+|\d+)\s)?(?:months|weeks|year)\s(?:to|ended|ending|through)|(?:fiscal|financial)\syear)(?!\p{L})/u,
  },
  spentOn:
    /\b(?:spen(?:t|ds|ding)|s[au]nk|poured|plough?ed|plowed|pumped|it\s(?:took|cost))\s(?:\p{L}+\s){0,3}$/iu,
  spentElsewhere: /(?!)/u,
  invested: /^\W{0,2}with\san?\s(?:\p{L}+\s)?investment\sof\s(?:\p{L}+\s)*$/iu,
  investedBehind: /(?!)/u,
  cinemas: /(?!)/u,
  costing: new WordPattern(
    /(?<!\b(?:tickets?|entry|admission|subscriptions?|copies)\b[^,;]{0,40})\b(?:cost(?:s|ing)?|shot\s+(?:for|on)|made\s+(?:for|on)|(?:shot|filmed|made|produced)\b[^,;]{0,40}\sfor|price\s+tag\s+of|budgeted\s+at|costs?\s+of\s[^,;]{2,60}\s(?:(?:is|was|are|were)\s+(?:estimated|put)\s+at|came\s+to|ran\s+to)|at\s+a\s+(?:\p{L}+\s+)?cost\s+of)\s+(?:(?!tickets?|to\s)\p{L}+\s+){0,3}$/iu,
  ),
  cost: new WordPattern(/\b(?:budgets?|costs?|costing|produc(?:ed|tion)\s+(?:for|costs?))\b/i),
  sameMeasure:
    /^[\s,]*(?:compared\s(?:with|to)|versus|against|up\sfrom|down\sfrom)\s(?:(?:about|around|nearly|some|just)\s)?$/iu,
  averaged: /\baverag(?:e|es|ed|ing)\b[^,;]{0,16}$/iu,
  day: new WordPattern(
    /\b(?:single[\s-]day|in\s+(?:a|one)\s+(?:single\s+)?day|one[\s-]day|on\s+its\s+(?:first|opening|second)\s+day|first[\s-]day|opening[\s-]day|daily|on\s+the\s+day)\b/i,
  ),
  record: {
    before:
      /\b(?:\p{L}{3,}est|most|least|best|worst|record|high|low|peak|first\s+time|not\s+seen)(?:\s+(?!and\b|but\b)[\p{L}’'-]+){0,4},?\s+$/iu,
    after: /(?!)/u,
  },
  ownResults: /(?!)/u,
  posted: /^\s(?:\p{L}+\s){0,2}(?:posted|reported|recorded|booked)\s/iu,
  investedIn: /(?!)/u,
};
