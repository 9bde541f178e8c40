/** The words by which English news names those who made a work. */
import { WordPattern } from '../../../lib/word-pattern.ts';
import type { MakerWords } from '../../maker-words.ts';

const also = '(?:(?:also|both|has|had|now|currently|himself|herself)\\s+)*';
/** "wrote and", "wrote, shot and". */
const withOther =
  '(?:(?:co-?)?(?:wrote|written|writes|produced|produces|shot|edited|scripted|stars\\s+in|starred\\s+in)(?:,\\s*(?:produced|edited|shot|scored|wrote))*,?\\s+and\\s+)?';
const ahead =
  '(?:will|would|to|is\\s+(?:set|due|expected|slated|scheduled|attached)\\s+to|has\\s+(?:signed(?:\\s+on)?|agreed|been\\s+(?:hired|tapped|chosen|picked))\\s+to|was\\s+(?:hired|tapped|chosen|picked)\\s+to)\\s+(?:also\\s+)?(?:write\\s+and\\s+)?(?:co-?)?';
const makes = (past: string, plain: string, going: string) =>
  `${also}${withOther}(?:co-?)?(?:${past}|${ahead}(?:${plain})|(?:is|was|has\\s+been)\\s+${also}(?:${going}))`;
const directing = makes('directed|directs|helmed|helms', 'direct|helm', 'directing|helming');
const producing = makes('produced|produces', 'produce', 'producing');
const debuting =
  '(?:makes?|made|making)\\s+(?:his|her|their)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:directorial|directing)\\s+debut\\s+(?:with|on|in)';
const debut = '(?:[\\p{L}-]+\\s+){0,2}(?:directorial|directing)\\s+(?:debut|feature)';

const kind =
  '(?:film|movie|picture|feature|documentary|drama|comedy|thriller|epic|cartoon|animation|series|musical|biopic|short|debut|classic|western|romance|chiller|horror|caper|satire|melodrama|threequel|spectacle|adventure|fantasy)';

/** "is producing a podcast", "directs a choir": what is no film. */
const another = `\\s+an?\\s+(?!(?:[\\p{L}\\d-]+\\s+){0,3}(?:${kind}|adaptation|remake|sequel|version|segment|episode)(?!\\p{L}))`;

/** Anna Bell (“Cold Bay”) directed */
const knownFor = '(?:\\s\\([“"][^()]{2,60}[”"]\\))?';

export const makers: MakerWords = {
  companies: {
    apposed: /^,\s(?:its|the\s(?:film|movie|picture)['’]s)\s(?:\p{L}+\s)?$/iu,
    tellsOfItself:
      /\b(?:said|announced|confirmed|says|announces)\s(?:\p{L}+\s){0,2}(?:that\s)?(?:it|they)\s(?:(?:has|have|had|will)\s)?$/iu,
    as: /^["”’]?\s+as\s/u,
    asPartner: /^["”’]?(?:\s+of\s+\p{L}+)?\s+as\s+(?:\p{L}+\s+){0,2}(?:co-?producer|partner)s?\b/iu,
    joint: /^\s+with\s/iu,
    rights:
      /\srights(?:\sfor)?$|as\s(?:\p{L}+\s+){0,2}co-?producers?$|^co-?producing$|(?:producing|produced)\s+jointly$|jointly\s+producing$/iu,
    office: /(?!)/u,
    bought: /(?!)/u,
  },
  director:
    /(?<!\b(?:managing|executive|general|deputy|financial|finance|commercial|creative|art|artistic|casting|regional|technical|programme?|festival|museum|company|marketing|sales|music|musical|development|communications|research|cinema|theat(?:re|er)|school|studio|fund|agency|forum|market|academy|foundation|institute|cent(?:re|er)|gallery|archive|orchestra|opera|ballet)(?:['’]s)?[\s-])\b(?:director|filmmaker)(?:\s+of(?:\s+(?:the\s+)?(?:film|movie|picture|series|documentary))?)?(?:\s+(?:is|was))?$|(?<!\b(?:not|never)\s)\b(?:directed|helmed)(?:(?:,|\s+and|,\s+and)\s+(?:co-?)?(?:written|produced|edited|shot|scored))*\s+by$|\bdir\.?$|\b(?:directing|directorial)\s+duties\s+(?:fall|fell|go|went|have\s+gone)\s+to$|\bdirection\s+(?:is\s+)?by$|\bbest\s+director(?:\s+(?:prize|award|honou?rs))?\s*(?:was|is|went\s+to|goes\s+to|:|–|-)$/iu,
  producer:
    /\bproducers?(?:\s+(?:is|was|are|were))?$|\bproduced(?:(?:,|\s+and|,\s+and)\s+(?:written|edited|shot|scored))*\s+by$/i,
  bare: /^(?:directing|directorial)\s+duties\s|^(?:(?:the|its|film|movie|general|executive|chief|lead|and)\s+)*(?:co-?)?(?:director|producer|filmmaker)s?(?:\s+of\s+(?:the\s+)?(?:film|movie|picture|series|documentary|project))?(?:\s+(?:is|was|are|were))?$/i,
  its: /\b(?:its|the\s+(?:film|movie|picture|series|documentary|drama|comedy|cartoon|project)['’]s)\s+(?:[\p{L}-]+\s+){0,2}$/iu,
  afterWork:
    /^[,.]?["”'’»]?(?:['’]s?)?\s*(?:,\s*)?(?:\(\d{4}\)\s*)?(?:\((?:\d{4},\s*)?)?(?:,?\s*(?:an?|the|his|her)\s+(?:(?:[\p{L}\d$€£.-]|(?<=\d),(?=\d))+\s+){0,5}(?:film|movie|picture|feature|documentary|drama|comedy|thriller|epic|cartoon|animation|series|musical|biopic|short|debut|classic|western|romance|chiller|horror|caper|satire|melodrama|threequel|sequel|spectacle|adventure|fantasy)\s+(?:by|from|of)\s+(?:\p{Lu}\p{L}+['’]s\s+)?)?(?:from\s+)?(?:(?:which|that)\s+(?:is|was|were)\s+|(?:was|is|will\s+be|is\s+being|is\s+to\s+be|has\s+been|a\s+film)\s+)?(?:(?:co-?)?(?:written|produced|shot|edited)\s+and\s+)?(?:by\s+)?(?:its\s+)?$/iu,
  beforeWork: new RegExp(
    `^(?:(?:\\s+of\\s+\\p{Lu}\\p{L}+)?,?\\s+for|['’]s|['’]s\\s+${debut},?|,?\\s*whose\\s+(?:[\\p{L}-]+\\s+){0,3}(?:debut|film|movie|picture|feature|documentary|drama|comedy|work)(?:\\s+film)?,?|,?\\s*(?:the\\s+)?(?:director|author|creator|maker|producer|(?:who|has)\\s+(?:directed|produced|made))\\s+(?:of|behind)?|(?:,?\\s+(?:who|which))?\\s+(?:${directing}|${producing}|${debuting}|${also}(?:made|shot)))\\s*(?:[\\p{L}\\p{N}'’-]+\\s+){0,4}["“'‘]?$`,
    'iu',
  ),
  filmed: /(?!)/u,
  continues: /(?!)/u,
  filmOf: new RegExp(
    `["”’'],?\\s+(?:(?:an?|the|his|her)\\s+(?:(?:[\\p{L}\\d$€£.-]|(?<=\\d),(?=\\d))+\\s+){0,5}${kind}\\s+(?:by|from)\\s+(?:\\p{Lu}\\p{L}+['’]s\\s+)?|by\\s+)(?:[\\p{L}-]+\\s+){0,2}$`,
    'iu',
  ),
  owned: new RegExp(
    `^['’]s\\s+(?!(?:latest|new|next|last|upcoming)\\s+(?:film|movie|picture)\\b)(?:(?:[\\p{L}\\d$€£.-]|(?<=\\d),(?=\\d))+\\s+){0,5}${kind},?\\s*["“‘]?$`,
    'iu',
  ),
  owning: new RegExp(
    `^['’]s\\s+(?!(?:latest|new|next|last|upcoming)\\s+(?:film|movie|picture)\\b)(?:(?:[\\p{L}\\d$€£.-]|(?<=\\d),(?=\\d))+\\s+){0,5}${kind}(?![\\p{L}-])(?!\\s+(?:vehicle|festival|market|industry|company|studio|fund|school))`,
    'iu',
  ),
  ofDirector: /(?!)/u,
  titleOf: /(?!)/u,
  passive:
    /(?<!\b(?:not|never)\s)\b(?:directed|helmed|produced)(?:(?:,|\s+and|,\s+and)\s+(?:co-?)?(?:written|directed|produced|edited|shot|scored))*\s+by$/i,
  madeBetween:
    /^(?:the\s|this\s|it\b)[\p{L}\d\s-]{0,90}?\b(?:is|was|has been|had been|(?:will|is to) be|is being)\s+(?:(?:both|also|co-?|written|shot|edited|and)\s*){0,3}$/iu,
  predicate: /(?:\s(?:is|was)|:)\s+$/i,
  doneBy: /by$/iu,
  directs: new RegExp(
    `^(?:${knownFor}(?:,\\s(?:now\\s)?\\d\\d,)?(?:,\\s+who)?\\s+(?:${directing}|${debuting})|['’]s\\s+${debut})(?![\\p{L}-])(?!\\s+(?:by|at|to|attention|questions?|traffic)|${another})`,
    'iu',
  ),
  produces: new RegExp(
    `^${knownFor}(?:,\\s(?:now\\s)?\\d\\d,)?(?:,\\s+who)?\\s+${producing}(?![\\p{L}-])(?!\\s+(?:by|for)\\b|${another})`,
    'iu',
  ),
  lastOf: /^,?\sand\s$/iu,
  roleOfMany:
    /\b(?:(?:producers|directors|filmmakers)(?:\s+(?:are|were))?|(?:directed|produced|helmed)\s+by)$/iu,
  ofCountry: /(?!)/u,
  leadsOn: /^\s[—–]\s/u,
  ofWork: /\s+(?:of|behind)$/iu,
  appositive: /(?!)/u,
  indefinite: /\b(?:an?|another|one)\s+$/iu,
  definite: /\bthe\s+$/iu,
  company:
    /\b(?:jury(?!['’]s|\s+(?:\p{L}+\s+)?(?:prize|award))|jurors?|among\s+(?:his|her|their|the)\s+(?:students|pupils|graduates|alumni|guests|mourners)|(?:students|pupils|alumni|guests|mourners)\s+(?:included?|were)|attended\s+by|in\s+attendance)\b/iu,
  introduced: /(?!)/u,
  opensClause: false,
  making:
    /\b(?:is|are|has|have)\s+(?:(?:already|now|currently|also|been|begun|started)\s+)*(?:preparing|shooting|filming|making|finishing|editing|working\s+on|directing|shot|completed|finished|wrapped)\b/i,
  alone: /(?!)/u,
  producedBy: new WordPattern(
    /(?<!co-?|jointly\s)\b(?:produced\s+by|(?:is|was|been|being)\s+made\s+(?:(?:for|on)\s(?=(?:(?:just|about|under|over|only|around|nearly|less|than|an?|estimated|reported|modest|tiny)\s){0,3}(?:budget\b|\p{L}{0,3}\p{Sc}|[\d.,]+\s(?:million|billion|thousand|crore|lakh)))[^;]{2,40}?\s)?by|producers\s+(?:are|were))\b/iu,
  ),
  coProduced: new WordPattern(
    /\b(?:(?:came|comes?|joined|joins|signed|boarded)\s+(?:on\s+)?(?:(?:board|aboard)\s+)?as\s+(?:\p{L}+\s+){0,2}co-?producers?|co-?produced|(?<!\b(?:for|seek|seeks|seeking|needs?|wants?|find|finding|without|out\s+as)\s+(?:an?\s+|its\s+)?(?:\p{L}+\s+)?)co-?producers?|co-?produces|co-?producing|producing\s+jointly|jointly\s+producing|produced\s+jointly|teamed\s+up\s+to\s+(?:make|produce)|jointly\s+(?:produced|made|financed)|co-?financed|joint\s+production|co-?production\s+(?:of|between)|in\s+co-?production\s+with)\b/iu,
  ),
  distributed: new WordPattern(
    /\b(?:distributed(?:\s+\p{L}+){0,3}\s+by|distributors?|distributes|distributed|distributing|(?:will|to)\s+distribute|handl(?:es|ed|ing)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}(?:distribution|film|movie|picture|title|release)|releas(?:ed|es|ing)\s+(?:in\s+(?:the\s+)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}+)?\s+)?by|(?:will\s+open|open(?:s|ed|ing))(?=\s+(?:the|this)\s+(?:film|movie|picture|drama|comedy|documentary)\b)|(?:closed|struck|sealed|signed)\s+an?\s+(?:\p{L}+\s+)?deal\s+for\s+(?:[\p{L}.’'-]+\s+){0,3}rights(?:\s+(?:to|for|of))?|releas(?:e|es|ed|ing)(?=\s+(?:(?:the|its|their)\s+(?:[\p{L}-]+\s+){0,2}(?:film|movie|picture|drama|comedy|thriller|documentary|feature|animation|epic|sequel),?\s+)?["“‘]\p{Lu})|(?:picked\s+up|acquired|acquires|bought|buys|snapped\s+up|landed|secured|took|taken|nabbed|scooped(?:\s+up)?)\s+(?!(?:[\p{L}.’'-]+\s+){0,4}(?:film|movie|remake|book|screen|adaptation|television|tv|streaming|publishing|broadcast(?:ing)?|music|naming|stage)\s+rights)(?:[\p{L}.’'-]+\s+){0,5}rights(?:\s+(?:to|for|of))?|releas(?:e|es|ing)(?=\s+(?:the|this)\s+(?:film|movie|picture|drama|comedy|documentary|feature|sequel)\b))\b/iu,
  ),
  by: /^\s*(?:by|of|between|from|with)?\s*,?\s*(?:(?:the|its|their|his|her)\s(?:[\p{Ll}’'-]+\s){0,4}(?:arm|unit|subsidiary|affiliate|label|division|distributor|company|studio|banner|outfit),\s)?(?:(?:the|its|both)\s+)?(?:\p{Lu}[\p{L}-]+(?:['’]s|-based)?\s+)?(?:(?!while|whereas|but|although|after|before|when)[\p{Ll}-]+\s+){0,2}["“'‘]?$/u,
  which: /^\s*(?:which|that|who)\b/i,
  madeBy: /(?!)/u,
  and: /^["”'’)]?(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)?)?(?:\s*\([^)]{1,12}\))?\s*,?\s*(?:and|together\s+with|with|&)?\s*(?:(?:the|by)\s+)?(?:(?!(?:distributed|released|handled|sold|directed|written|financed|backed|co-?produced|which|who|while|whose)\b)[\p{L}'’-]+\s+){0,2}["“'‘]?$/iu,
  fromElsewhere: /^(?:the|an?)\s\p{Lu}\p{Ll}+\s/u,
  takesOn: /(?!)/u,
  knownBy: /(?!)/u,
  runsHouse:
    /^,\s(?:who|which)\s(?:also\s)?(?:runs|ran|heads|headed|leads|owns|chairs|founded|co-founded)\s/u,
};
