/** Words between and around two names by which English news tells who made, sold, won, followed or heads what. */
import type { Frame } from '../../../link/facts/frames.ts';

/** The closing mark of a title, with the comma that may stand on either side of it. */
const closed = '["”’\']?,?["”’\']?';
/** From a verb to the title it governs. */
const work = '(?:(?:the|an?|his|her|their|its)\\s)?(?:[\\p{L}\\d$€£.-]+\\s){0,4}["“‘\']?$';
/** From "by" to a name: "the veteran Serbian filmmaker". */
const someone = "(?:the\\s)?(?:(?!(?:by|and|of|with|for|from|at)\\b)[\\p{L}’'-]+\\s){0,4}$";
const film =
  '(?:film|movie|picture|feature|documentary|drama|comedy|thriller|epic|cartoon|series|musical|biopic|debut)';
const has = '(?:\\s(?:has|have|had|will|would|is|are|was|were|been|be|also|now|currently|since))*';
/** The end of an office: "head of sales", "chief executive". */
const officeNoun =
  '(?:officer|executive|president|chairman|chairwoman|chair|director|head|chief|ceo|cfo|coo|cto|manager|editor|economist|analyst|strategist|partner|founder|producer|spokes(?:man|woman|person)|secretary|minister|rector|dean|professor|curator|treasurer|governor|member|fellow|commissioner|trustee|trader|adviser|advisor|counsel|leader)';
const office = `(?<office>(?:[\\p{L}-]+\\s){0,4}${officeNoun}(?:\\s(?:of|for)\\s(?:(?!at\\b|of\\b)[\\p{L}&-]+\\s?){1,4}?)?)`;

const frame = (
  predicate: Frame['predicate'],
  first: Frame['first'],
  second: Frame['second'],
  subject: Frame['subject'],
  between: string,
  around: { readonly before?: string; readonly after?: string } = {},
): Frame => ({
  predicate,
  first,
  second,
  subject,
  between: new RegExp(`^${between}`, 'u'),
  ...(around.before === undefined ? {} : { before: new RegExp(`${around.before}$`, 'u') }),
  ...(around.after === undefined ? {} : { after: new RegExp(`^${around.after}`, 'u') }),
});

const directing: readonly Frame[] = [
  // “X” was directed by A, a former nurse
  frame(
    'director',
    'work',
    'person',
    'first',
    `${closed}\\s(?:(?:which|that)\\s)?(?:(?:is|was|has been|will be|is being)\\s)?(?:co-?)?(?:written\\sand\\s)?(?:directed|helmed)\\sby\\s${someone}`,
  ),
  // “X” marks the directorial debut of A; “X” is a drama by A
  frame(
    'director',
    'work',
    'person',
    'first',
    `${closed}\\s(?:is|was|marks|became)\\s(?:the\\s|an?\\s)?(?:(?!film|acting|screen)[\\p{L}-]+\\s){0,3}(?:(?:feature|debut)\\s(?:film\\s)?of|${film}\\s(?:by|from))\\s(?:(?!(?:by|and|of|with|for|from|at|producers?|authors?|novelist|playwright|writer|studio|composer)\\b)[\\p{L}’'-]+\\s){0,4}$`,
  ),
  // “X” is A’s second feature
  frame('director', 'work', 'person', 'first', `${closed}\\s(?:is|was|marks|will be)\\s$`, {
    after: `['’]s\\s(?:(?!acting|screen|favou?rite|best-known)[\\p{L}-]+\\s){0,3}(?:(?:feature|documentary)(?:\\sfilm)?|directorial\\sdebut|debut\\sfilm|(?:film|movie)(?=\\sas\\s(?:an?\\s|the\\s)?director))(?![\\p{L}-])(?!\\s(?:role|score|music|performance|appearance|as\\s(?:an?\\s)?(?:actor|actress|producer|editor|composer|writer)))`,
  }),
  frame(
    'director',
    'work',
    'person',
    'first',
    `${closed}\\sfrom\\s(?:(?:writer-)?director|filmmaker)\\s(?:and\\s\\p{L}+\\s)?$`,
  ),
  // “X” (A, Norway) in a list of films
  frame('director', 'work', 'person', 'first', '["”’]?\\s\\($', {
    after: ',\\s\\p{Lu}[\\p{L}]+(?:[ /–-]\\p{Lu}[\\p{L}]+){0,3}\\)',
  }),
  // The director of “X”, A, said
  frame('director', 'work', 'person', 'first', `${closed},?\\s$`, {
    before:
      '(?:^|[^,]\\s)[Tt]he\\sdirector\\sof\\s(?:the\\s(?:film|movie|series|documentary|drama|comedy)\\s)?["“‘]?',
  }),
  frame(
    'director',
    'person',
    'work',
    'second',
    `\\s(?:is|are)\\sto\\s(?:write\\sand\\s)?(?:co-?)?(?:direct|helm)\\s${work}`,
  ),
  // named A best director for “X”; A won the directing prize for “X”; the directing prize went to A for “X”
  frame('director', 'person', 'work', 'second', `\\s(?:as\\s)?(?:the\\s)?best\\sdirector\\sfor\\s${work}`),
  frame(
    'director',
    'person',
    'work',
    'second',
    `\\s(?:won|wins|took|takes|received|accepted|collected|picked\\sup)\\s(?:the\\s)?(?:best\\sdirector|best-director|directing|directors?['’]s?)\\s?(?:award|prize|honou?rs?|trophy)?\\sfor\\s${work}`,
  ),
  frame('director', 'person', 'work', 'second', `\\sfor\\s${work}`, {
    before:
      '(?:[Bb]est\\sdirector|[Dd]irecting|[Dd]irection)\\s(?:award\\s|prize\\s|honou?rs?\\s)?(?:went|goes|was\\sgiven|was\\spresented)\\sto\\s(?:[\\p{L}-]+\\s){0,3}',
  }),
  // With A at the helm, “X” will
  frame(
    'director',
    'person',
    'work',
    'second',
    `\\s(?:at\\sthe\\shelm|directing|in\\sthe\\sdirector['’]s\\schair),\\s${work}`,
  ),
  // A takes over from B as director of “X”
  frame(
    'director',
    'person',
    'work',
    'second',
    `\\s(?:(?:has|will|is|was)\\s)?(?:takes?|took|taken|sign(?:s|ed)|join(?:s|ed)|return(?:s|ed)?|replac(?:es|ed?)|hired|named|attached|confirmed)\\s[^.;"“”]{0,60}(?<!and\\s)\\bas\\s(?:the\\s)?(?:new\\s)?director\\s(?:of|on)\\s${work}`,
  ),
];

const producing: readonly Frame[] = [
  ...(['person', 'organization'] as const).flatMap((maker) => [
    frame(
      'producer',
      maker,
      'work',
      'second',
      `,\\s(?:the|an?)\\s(?:lead\\s|main\\s)?producer\\s(?:of|behind)\\s${work}`,
    ),
    frame(
      'producer',
      maker,
      'work',
      'second',
      `(?:,?\\s(?:which|who))?${has}\\s(?:produced|produces|produce|producing)\\s(?!by)${work}`,
    ),
    frame(
      'producer',
      maker,
      'work',
      'second',
      `\\s(?:is|was|are|serves\\sas|acts\\sas)\\s(?:also\\s)?(?:the\\s|an?\\s)?(?:(?:lead|main|chief|delegate)\\s)?producers?\\s(?:of|on)\\s${work}`,
    ),
  ]),
  // A, the studio behind “X”
  frame(
    'producer',
    'organization',
    'work',
    'second',
    `,\\s(?:the|an?)\\s(?:(?!sales|distribution|effects|visual|animation)[\\p{L}-]+\\s){0,3}(?:studio|company|firm|house|outfit|producers?|label)\\s(?:behind|that\\s(?:made|produced))\\s${work}`,
  ),
  frame(
    'producer',
    'organization',
    'work',
    'second',
    `${has}\\s(?:make|made|makes|making)\\s(?:the|its|an?)\\s(?:[\\p{L}-]+\\s){0,3}${film}\\s["“‘']?$`,
  ),
  // “X” is being made by A
  frame(
    'producer',
    'work',
    'organization',
    'first',
    `${closed}\\s(?:which\\s)?(?:is|was|has\\sbeen)\\s(?:being\\s)?(?:made|produced)\\sby\\s${someone}`,
  ),
  // “X”, an A production
  frame('producer', 'work', 'organization', 'first', `${closed}\\s(?:is\\s|was\\s)?an?\\s$`, {
    after: '\\sproduction\\b(?!\\s(?:company|design|manager))',
  }),
  // B has boarded “X” as a co-producer
  frame(
    'co_producer',
    'organization',
    'work',
    'second',
    `${has}\\s(?:join(?:s|ed)|board(?:s|ed)|(?:come|came)\\s(?:on\\s)?(?:aboard|board))\\s${work}`,
    {
      after: '["”’]?\\sas\\s(?:an?\\s|the\\s|its\\s)?(?:[\\p{L}-]+\\s){0,2}(?:co-?producer|partner)',
    },
  ),
  // “X” is made by A, with B as minority partner
  frame(
    'co_producer',
    'work',
    'organization',
    'first',
    `${closed}[^.;]{0,90}\\b(?:with|alongside)\\s(?:the\\s)?$`,
    {
      after:
        '(?:\\sof\\s\\p{Lu}\\p{L}+)?\\sas\\s(?:an?\\s|its\\s|the\\s|their\\s)?(?:[\\p{L}-]+\\s){0,2}(?:co-?producer|partner)',
    },
  ),
  frame(
    'co_producer',
    'work',
    'organization',
    'first',
    `${closed}\\s(?:together|in\\s(?:partnership|co-?production))\\swith\\s(?:the\\s)?$`,
    {
      before: '\\b(?:produc|mak|made)[^.;]{0,50}',
    },
  ),
];

const forTerritory = '\\s(?:for|in)\\s(?:the\\s)?\\p{Lu}';
const distributing: readonly Frame[] = [
  // The distributor of “X”, A, has
  frame('distributor', 'work', 'organization', 'first', `${closed},?\\s(?:is\\s)?$`, {
    before: '\\b[Dd]istributor\\sof\\s(?:the\\s(?:film|movie|drama|comedy)\\s)?["“‘]?',
  }),
  // “X” has been sold to A for Germany and to B for Norway
  frame(
    'distributor',
    'work',
    'organization',
    'first',
    `${closed}\\s(?:has\\sbeen|was|were)\\s(?:sold|licensed)\\sto\\s(?:[^.;"“]{3,70}\\sto\\s)?(?:the\\s)?(?:[\\p{L}-]+\\s){0,3}$`,
    { after: forTerritory },
  ),
  // Rights to “X” went to A
  frame(
    'distributor',
    'work',
    'organization',
    'first',
    `${closed}\\s(?:went\\sto|go\\sto|(?:were|have\\sbeen)\\s(?:sold\\sto|acquired\\sby|bought\\sby|picked\\sup\\sby|snapped\\sup\\sby))\\s(?:the\\s)?(?:[\\p{L}-]+\\s){0,3}$`,
    {
      before:
        '(?<!(?:[Ff]ilm|[Mm]ovie|[Rr]emake|[Bb]ook|[Ss]creen|[Aa]daptation|[Tt]elevision|TV|[Ss]treaming|[Pp]ublishing)\\s)[Rr]ights\\s(?:to|for|of)\\s(?:the\\sfilm\\s)?["“‘]?',
    },
  ),
  frame(
    'distributor',
    'work',
    'organization',
    'first',
    `${closed}\\s(?:(?:which\\s)?(?:was|has\\sbeen)\\s)?(?:picked\\sup|acquired|bought|snapped\\sup)\\sby\\s(?:the\\s)?(?:[\\p{L}-]+\\s){0,3}$`,
    { after: forTerritory },
  ),
  frame(
    'distributor',
    'organization',
    'work',
    'second',
    `${has}\\s(?:picked\\sup|acquired|bought|snapped\\sup|landed|nabbed)\\s${work}`,
    { after: `["”’]?${forTerritory}` },
  ),
  // A said it would bring “X” to German cinemas
  frame(
    'distributor',
    'organization',
    'work',
    'second',
    `(?:\\ssaid\\s(?:on\\s\\p{L}+\\s)?(?:that\\s)?it)?\\s(?:will|would|plans\\sto|is\\sto|intends\\sto)\\s(?:bring|open|release|roll\\sout|launch)\\s${work}`,
    {
      after:
        '["”’]?\\s(?:(?:to|in|on|across)\\s[^.,;]{0,40}(?:cinemas|theat(?:er|re)s|screens)|(?:in|across)\\s(?:the\\s)?\\p{Lu})',
    },
  ),
];

const winning: readonly Frame[] = (['work', 'person'] as const).flatMap((winner) => [
  // awarded the P to “X”; the P went to “X” and the Q to “Y”
  frame('award', 'award', winner, 'second', `(?:\\sfor\\s[^"“.;,]{3,40})?\\sto\\s${work}`, {
    before:
      '\\b(?:[Aa]warded|gave|gives|handed|presented|bestowed|went|goes)\\s(?:[^.;]{0,45}\\s)?(?:the|its)\\s(?:\\p{L}+\\s){0,2}',
  }),
  frame(
    'award',
    'award',
    winner,
    'second',
    `(?:\\sfor\\s[^"“.;,]{3,40})?\\s(?:was|were)\\swon\\sby\\s${work}`,
  ),
  frame('award', 'award', winner, 'second', `[^.;"“,]{0,40}\\s(?:was|is)\\s${work}`, {
    before:
      "\\b(?:[Ww]inner|[Rr]ecipient|[Ll]aureate)\\sof\\s(?:the|its|this\\syear['’]s)\\s(?:\\p{L}+\\s){0,2}",
  }),
  // the Golden Heron winner “X”
  frame(
    'award',
    'award',
    winner,
    'second',
    `(?:\\s(?:winner|laureate)|-winning)\\s(?:(?!and\\b|of\\b|said\\b|is\\b|was\\b)[\\p{L}-]+\\s){0,3}["“‘']?$`,
  ),
  // “X” picked up the P and “Y” the Q
  frame('award', winner, 'award', 'first', '["”’]?\\sthe\\s$', { before: '(?:\\sand|,)\\s["“‘]?' }),
  // “X” beat “Y” to the P
  frame(
    'award',
    winner,
    'award',
    'first',
    '["”’]?\\sbeat\\s["“‘]?[^"”’.;]{2,60}["”’]?\\sto\\sthe\\s(?:\\p{L}+\\s){0,2}$',
  ),
]);

const following: readonly Frame[] = [
  frame(
    'sequel',
    'work',
    'work',
    'first',
    `${closed}\\swas\\sfollowed\\s(?:(?!by\\b)[\\p{L}\\d]+\\s){0,4}by\\s${work}`,
    {
      after:
        '["”’]?,?\\s(?:in\\s(?:19|20)\\d\\d|(?:an?|one|two|three|four|five|six|ten|\\d+)\\syears?\\slater)',
    },
  ),
  frame(
    'sequel',
    'work',
    'work',
    'second',
    `${closed}\\s(?:picks\\sup\\swhere|continues\\sthe\\sstory\\sof|follows\\son\\sfrom|(?:is|was)\\s(?:the\\s|a\\s)?(?:second|third|fourth|fifth|next|latest|final)\\s(?:instal?lment|chapter|part|entry)\\s(?:after|of|following))\\s${work}`,
  ),
  // “Y”, the next chapter of “X”
  frame(
    'sequel',
    'work',
    'work',
    'second',
    `${closed}\\s(?:is\\s|was\\s)?(?:the|an?|its)\\s(?:[\\p{L}-]+\\s)?(?:sequel|follow-up|(?:next|second|third|fourth|fifth)\\s(?:chapter|part|instal?lment))\\s(?:to|of|in)\\s${work}`,
  ),
  // The sequel to “X” will be called “Y”
  frame(
    'sequel',
    'work',
    'work',
    'first',
    `${closed}\\s(?:(?:will\\sbe|is|to\\sbe)\\s)?(?:called|titled|entitled)\\s["“‘']?$`,
    {
      before:
        '\\b(?:[Ss]equel|[Ff]ollow-up|(?:[Ss]econd|[Tt]hird|[Nn]ext)\\s(?:part|chapter|instal?lment))\\s(?:to|of)\\s(?:[\\p{L}\\d-]+\\s){0,3}["“‘]?',
    },
  ),
];

const heading: readonly Frame[] = [
  frame(
    'position',
    'person',
    'organization',
    'first',
    ',?\\swho\\s(?:now\\s|also\\s)?(?:heads|leads|runs|chairs)\\s(?:the\\s)?$',
  ),
  frame(
    'position',
    'person',
    'organization',
    'first',
    '\\s(?:heads|chairs|leads)\\s(?:(?:the|its|our)\\s)?(?:(?:[\\p{L}-]+\\s){0,3}(?:department|desk|team|unit|division|arm|office|business|branch|section|operations|research|practice)\\s(?:at|of)\\s)?(?:the\\s)?$',
  ),
  // said A of B; A of B wrote in a note
  frame('position', 'person', 'organization', 'first', '\\s(?:of|at|from)\\s(?:the\\s)?$', {
    before: '\\b(?:said|says|wrote|writes|added|noted|told|predicts|reckons|according\\sto)\\s',
  }),
  frame('position', 'person', 'organization', 'first', '\\s(?:of|at)\\s(?:the\\s)?$', {
    after: '(?:\\s\\p{L}+){0,2}\\s(?:said|says|wrote|writes|noted|expects|predicts|reckons|argued|warned)\\b',
  }),
  // A was appointed chief executive of B
  frame(
    'position',
    'person',
    'organization',
    'first',
    `\\s(?:was|has\\sbeen|is|will\\sbe|is\\sto\\sbe)\\s(?:re-?)?(?:appointed|named|elected|made|confirmed|promoted\\sto)\\s(?:as\\s)?(?:the\\s)?(?:new\\s)?${office}\\s(?:of|at)\\s(?:the\\s)?$`,
  ),
  frame(
    'position',
    'person',
    'organization',
    'first',
    `\\s(?:is|has\\sbeen)\\s(?:the\\s|an?\\s)?${office}\\s(?:of|at|for)\\s(?:the\\s)?$`,
  ),
  frame(
    'position',
    'person',
    'organization',
    'first',
    `\\s(?:(?:will|is\\sto|has)\\s)?(?:takes?|took|taken|steps?|stepped)\\s(?:over|up)\\sas\\s(?:the\\s)?(?:new\\s)?${office}\\s(?:of|at)\\s(?:the\\s)?$`,
  ),
  // B has named A as its chief executive
  frame(
    'position',
    'organization',
    'person',
    'second',
    `${has}\\s(?:named|appointed|hired|elected|promoted)\\s(?:(?!as\\b)[\\p{L}-]+\\s){0,3}$`,
    { after: `\\s(?:as\\s|to\\s(?:be\\s)?)?(?:its\\s|the\\s)?(?:new\\s|next\\s)?${office}(?![\\p{L}-])` },
  ),
  frame(
    'position',
    'person',
    'organization',
    'first',
    '\\s(?:(?:has|have|will|is\\sto)\\s)?(?:join(?:s|ed)?|rejoin(?:s|ed)?)\\s(?:the\\s)?$',
    {
      after: `\\s(?:in\\s\\p{Lu}?\\p{L}+\\s)?as\\s(?:its\\s|the\\s|an?\\s)?(?:new\\s)?${office}(?![\\p{L}-])`,
    },
  ),
  // A, Managing Director, B; A, cabinet member for tourism at B
  frame(
    'position',
    'person',
    'organization',
    'first',
    `,\\s(?:the\\s|an?\\s)?(?<office>(?:[\\p{L}&-]+\\s){0,4}${officeNoun.replace(/\)$/u, '|Officer|Executive|President|Chairman|Director|Head|Manager)')}),\\s(?:the\\s)?$`,
  ),
  frame(
    'position',
    'person',
    'organization',
    'first',
    `,\\s(?:the\\s|an?\\s)?(?<office>(?:[\\p{L}-]+\\s){0,3}${officeNoun}(?:\\s(?:of|for|on|in)\\s(?:(?!at\\b)[\\p{L}&-]+\\s?){1,4}?)?)\\sat\\s(?:the\\s)?$`,
  ),
];

export const frames: readonly Frame[] = [
  ...directing,
  ...producing,
  ...distributing,
  ...winning,
  ...following,
  ...heading,
];
