/** What frames of English sentences are made of: marks, nouns and verbs that stand between two names. */
/** The closing mark of a title, with the comma that may stand on either side of it. */
export const closed = '["”’\']?,?["”’\']?';
/** From a verb to the title it governs. */
export const work = '(?:(?:the|an?|his|her|their|its)\\s)?(?:[\\p{L}\\d$€£.-]+\\s){0,4}["“‘\']?$';
/** From "by" to a name: "the veteran Serbian filmmaker". */
export const someone = "(?:the\\s)?(?:(?!(?:by|and|of|with|for|from|at)\\b)[\\p{L}’'-]+\\s){0,4}$";
export const film =
  '(?:film|movie|picture|feature|documentary|drama|comedy|thriller|epic|cartoon|series|musical|biopic|debut)';
export const has = '(?:\\s(?:has|have|had|will|would|is|are|was|were|been|be|also|now|currently|since))*';
/** The end of an office: "head of sales", "chief executive". */
export const officeNoun =
  '(?:officer|executive|agent|buyer|programmer|president|chairman|chairwoman|chair|director|head|chief|ceo|cfo|coo|cto|manager|editor|economist|analyst|strategist|partner|founder|producer|spokes(?:man|woman|person)|secretary|minister|rector|dean|professor|curator|treasurer|governor|member|fellow|commissioner|trustee|trader|adviser|advisor|counsel|leader)';
export const office = `(?<office>(?:(?!(?:not|never|no|tipped|rumou?red|offered|asked|invited|fit|unfit)\\b)[\\p{L}-]+\\s){0,4}${officeNoun}(?:\\s(?:of|for)\\s(?:(?!at\\b|of\\b)[\\p{L}&-]+\\s?){1,4}?)?)`;
