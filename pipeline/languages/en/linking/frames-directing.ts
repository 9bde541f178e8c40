/** Frames by which English news tells who directed a work. */
import type { Frame } from '../../frame.ts';
import { frame } from '../../shared/frames.ts';
import { closed, film, someone, work } from './frame-words.ts';

/** Who does something else on a film: named right before, the person made none of it. */
const others =
  '(?:[Aa]ct(?:or|ress)|[Ss]tars?|[Ss]inger|[Cc]omposer|[Nn]ovelist|[Aa]uthor|[Pp]laywright|[Ss]creenwriter|[Ww]riter|[Cc]inematographer|[Ee]ditor|[Dd]esigner|[Pp]roducer|[Cc]ritic|[Bb]y|[Oo]n|[Ff]rom)';
/** “X”, his third feature */
const ownFilm = `["”’]?,["”’]?\\s(?:his|her)\\s(?:(?!starring|acting|screen)[\\p{L}\\d-]+\\s){0,3}(?:feature|documentary|short|(?:debut|first|second|third|fourth|fifth|sixth|latest|new|next|last|graduation)\\s(?:film|feature|movie|picture|short|documentary)|directorial\\sdebut|debut)(?!\\s(?:role|as\\s(?:an?\\s)?(?:actor|actress|producer)))`;
const lower =
  '(?:\\s(?!(?:star|play|appear|act|cast|produc|opposite|wrote|writ|saw|watch|prais)\\p{L}*)[\\p{Ll}\\d-]+){1,6}';

/** What somebody who directs calls a film of their own. */
const nth =
  '(?:(?:own|debut|first|second|third|fourth|fifth|sixth|latest|new|next|previous|last|upcoming|graduation)\\s){1,2}';
const own = `${nth}(?:feature|short|documentary)(?:\\sfilm)?,?\\s["“‘]?$`;

export const directing: readonly Frame[] = [
  // Her first short, “X”, won
  frame('director', 'person', 'work', 'second', `\\s${own}`, { before: '(?:^|[^\\p{L}]|\\s)' }),
  // A spent years looking for money for his second feature, “X”
  frame(
    'director',
    'person',
    'work',
    'second',
    `(?:,\\s\\d\\d,)?\\s(?:(?!star|play|appear|act|cast|role|opposite|produc|wrote|writ|scor|compos|edit|review|prais|saw|watch|with\\b|and\\b|of\\b)[\\p{Ll}\\d’'-]+\\s){1,12}(?:his|her)\\s${own}`,
    { before: `(?<!\\b(?:${others}|with|alongside|and)\\s)` },
  ),
  // Director A showed his previous film, “X”
  frame(
    'director',
    'person',
    'work',
    'second',
    `(?:,\\s\\d\\d,)?\\s(?:(?!star|play|appear|act|cast|role|opposite|produc|wrote|writ|scor|compos|edit|review|prais|saw|watch|with\\b|and\\b|of\\b)[\\p{Ll}\\d’'-]+\\s){1,12}(?:his|her)\\s${nth}(?:film|movie|picture|drama|comedy|thriller),?\\s["“‘]?$`,
    { before: '(?:[Dd]irector|[Ff]ilmmaker)\\s' },
  ),
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
  // “X,” the directing debut of actress A
  frame(
    'director',
    'work',
    'person',
    'first',
    `${closed}\\s(?:the|an?|her|his)\\s(?:(?!film|acting|screen)[\\p{L}-]+\\s){0,3}debut\\s(?:film\\s)?(?:of|by|from)\\s(?:(?!(?:by|and|of|with|for|from|at)\\b)[\\p{L}’'-]+\\s){0,4}$`,
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
  frame(
    'director',
    'person',
    'work',
    'second',
    `\\s(?:(?:was|is|were)\\s(?:named|voted|declared|chosen|judged|crowned)\\s)?(?:as\\s)?(?:the\\s)?best\\sdirector\\sfor\\s${work}`,
  ),
  // A has won the P for “X,” her second feature
  frame('director', 'person', 'work', 'second', `\\s[^.;"“]{0,60}\\sfor\\s${work}`, { after: ownFilm }),
  frame(
    'director',
    'person',
    'work',
    'second',
    `\\s(?:won|wins|took|takes|received|accepted|collected|picked\\sup)\\s(?:the\\s)?(?:[Bb]est[\\s-][Dd]irector|[Dd]irecting|[Dd]irectors?['’]s?)\\s?(?:award|prize|honou?rs?|trophy)?\\sfor\\s${work}`,
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
  // A is preparing “X”, her second feature
  frame('director', 'person', 'work', 'second', `${lower}\\s["“‘]?$`, {
    before: `(?<!\\b${others}\\s)`,
    after: ownFilm,
  }),
  // A has finished “X”; A is shooting the thriller “X”
  frame(
    'director',
    'person',
    'work',
    'second',
    `\\s(?:(?:has|had|have)\\s(?:just\\s|already\\s|recently\\s|now\\s)?(?:finished|completed|wrapped|shot)|(?:is|was)\\s(?:now\\s|currently\\s|still\\s)?(?:shooting|preparing|directing|at\\swork\\son))\\s(?:work\\son\\s|shooting\\s|filming\\s|production\\son\\s)?${work}`,
    { before: `(?<!\\b${others}\\s)` },
  ),
  // A shot “X” in 32 days
  frame('director', 'person', 'work', 'second', `\\s(?:wrote\\sand\\s)?(?:directed|shot)\\s["“‘]$`, {
    before: `(?<!\\b${others}\\s)`,
  }),
  // Filmmaker A spent four years on “X”; A spent six years on her debut, X
  frame(
    'director',
    'person',
    'work',
    'second',
    `\\s(?:has\\s)?(?:spent|worked)\\s[^.,;"“]{0,30}\\s(?:years|months|decade|weeks)\\s(?:on|making|shooting)\\s(?:(?:his|her)\\s(?:[\\p{L}-]+\\s){0,3}(?:debut|film|feature|documentary),\\s|${work.replace('$', '')})$`,
    { before: `(?<!\\b${others}\\s)` },
  ),
  // A is at the helm of “X”
  frame(
    'director',
    'person',
    'work',
    'second',
    `\\s(?:(?:is|was|will\\sbe|returns)\\s)?(?:back\\s|again\\s)?(?:at\\sthe\\shelm\\sof|behind\\sthe\\scamera\\s(?:of|on|for))\\s${work}`,
  ),
  // In the director's chair for “X” sits A
  frame('director', 'work', 'person', 'first', `${closed}\\s(?:sits|is|was|will\\sbe)\\s$`, {
    before: '\\bdirector[\'’]s\\schair\\s(?:for|of|on)\\s(?:the\\s(?:[\\p{L}-]+\\s){0,2})?["“‘]?',
  }),
  // From A, the maker of “X”, comes “Y”
  frame('director', 'person', 'work', 'second', `(?:,[^,;.]{3,40})?,\\s(?:now\\s)?comes\\s${work}`, {
    before: '\\bFrom\\s(?:[^.;]{3,60},\\s)?(?:[\\p{L}-]+\\s){0,3}',
  }),
  frame('director', 'work', 'person', 'first', `${closed},?\\s$`, {
    before:
      '\\b(?:[Mm]aker|[Dd]irector)\\sof\\s(?:the\\s(?:film|movie|series|documentary|drama|comedy|thriller)\\s)?["“‘]?',
    after: ',',
  }),
  // A’s “X”
  frame('director', 'person', 'work', 'second', `['’]s?\\s["“‘]$`, {
    before: `(?<!\\b(?:${others}|based\\son|adapt\\p{L}*\\s(?:from|of)|inspired\\sby|reading|novel|stars?|sang|sung|song)\\s)`,
  }),
  // A, whose short “X” received
  frame(
    'director',
    'person',
    'work',
    'second',
    `,\\swhose\\s(?:(?!best-selling|novel|role|performance)[\\p{L}\\d-]+\\s){0,3}(?:film|short|feature|debut|documentary|drama|comedy|picture)(?:\\sfilm)?,?\\s["“‘]$`,
    { before: `(?<!\\b${others}\\s)` },
  ),
];
