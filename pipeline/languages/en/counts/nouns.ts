/** English nouns as counts need them: plurals and their singulars, what is not counted, what is numbered in series. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Plurals without a plural ending, to their singulars. */
const irregular: ReadonlyMap<string, string> = new Map(
  `people person|children child|men man|women woman|feet foot|mice mouse|teeth tooth|geese goose|businessmen businessman|
  servicemen serviceman|policemen policeman|firefighters firefighter|sportsmen sportsman|fishermen fisherman|media media|series series|
  species species|staff staff|personnel personnel|aircraft aircraft|spacecraft spacecraft|crew crew|troops troop|cattle cattle|police police|
  filmmakers filmmaker|movies movie|cookies cookie|zombies zombie|selfies selfie|calories calorie|lives life|wives wife|knives knife|
  leaves leaf|halves half|wolves wolf|shelves shelf|thieves thief|heroes hero|potatoes potato|tomatoes tomato|vetoes veto|
  videos video|photos photo|studios studio|radios radio|pianos piano|zoos zoo|analyses analysis|crises crisis|bases base|theses thesis|
  phenomena phenomenon|criteria criterion|fungi fungus|alumni alumnus|buses bus|viruses virus|bonuses bonus|campuses campus|
  censuses census|statuses status|houses house|horses horse|nurses nurse|courses course|purchases purchase|cases case|
  licenses license|licences licence|offenses offense|expenses expense|responses response|databases database|diseases disease|
  exercises exercise|enterprises enterprise|franchises franchise|premises premise|promises promise|causes cause|clauses clause|
  warehouses warehouse|greenhouses greenhouse|releases release|phases phase|leases lease|vases vase|roses rose|noises noise|
  causes cause|uses use|universes universe|verses verse|corpses corpse|eclipses eclipse|lenses lens|gases gas|fish fish|sheep sheep|deer deer|
  pieces piece|passersby passerby|sales sale|axes axe|caches cache|headaches headache|avalanches avalanche|niches niche|cliches cliche`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** End in s and are no plurals, or begin what is no noun phrase. */
const notPlural = words(`
  this his its is was has does as us yes plus thus various previous famous serious numerous famous religious perhaps always sometimes
  overseas besides across towards afterwards less unless business press access process success progress congress express address
  class glass mass loss boss cross dress news sports arts athletics politics economics physics mathematics whereas series' means
  times ours hers theirs yours indoors outdoors upstairs downtowns nowadays headquarters vs says goes gets makes takes comes shows gives
  remains becomes seems includes according st los las des les hans paris texas hollywood's status virus bonus campus bus gas plus chaos
  christmas canvas atlas bias focus cactus circus census genius campus consensus james thomas charles harris angeles vegas olympics
`);

/** Plural words that go before the noun they belong to: "sales agents", "awards ceremonies", "arts festivals". */
const attributive = words(
  'sales sports arts news systems operations savings goods communications electronics media awards games works series humanities women men children women’s police staff crew years days months weeks hours minutes',
);

/** Time and age: these are dates' or nobody's; adverbs; parts of a whole. */
const uncounted = words(`
  year month day week hour minute second decade century night morning evening fortnight weekend quarter semester millisecond
  time half third quarter fourth degree point hand way thing reason aspect factor front word thought o'clock sense
  other few more bp basis kind sort type dozen hundred thousand million billion cent meter metre kilometer kilometre mile foot inch yard centimeter centimetre millimeter millimetre km knot decibel volt watt hertz gram mph dollar ruble rouble yuan euro yen pound won
`);

/** Said of two, these are the sides of a relation. */
const pairs = words(
  'country side nation party people state government leader president capital power neighbor neighbour head ministry society culture economy giant superpower hemisphere economie',
);

export const isUncounted = (noun: string): boolean => uncounted.has(noun);
export const isPair = (noun: string): boolean => pairs.has(noun);
export const isAttributive = (word: string): boolean => attributive.has(word);

export const isPlural = (word: string): boolean =>
  irregular.has(word) ||
  (word.endsWith('s') && word.length > 3 && !/(?:ss|us|is|'s|s')$/u.test(word) && !notPlural.has(word));

/** "companies" → "company". */
export const singularOf = (plural: string): string => {
  const known = irregular.get(plural);
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/u.test(plural) && plural.length > 4) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(plural)) return plural.slice(0, -2);
  return plural.replace(/s$/u, '');
};

/** What is numbered: "18th meeting", "third season". */
export const serial = words(`
  meeting session edition anniversary festival forum congress conference summit exhibition fair expo convention assembly plenum plenary
  round stage phase season episode part chapter volume issue instalment installment film movie picture sequel album book novel game games olympiad
  championship championships cup tournament race marathon concert gala ceremony award awards prize term generation batch wave package tranche
  version draft consultation consultations dialogue talks plan seminar symposium workshop competition contest biennale parade league birthday
  victory title medal goal trilogy cycle line branch power unit convoy flight mission launch expedition satellite module division
  commission committee subcommittee council colloquium olympics universiade spartakiad rally camp school screening premiere
`);

/** Of "first" only these: "first step", "first time", "first meeting" tell of beginning, not of a series. */
export const serialFirst = words(
  'part season edition episode volume chapter instalment installment phase batch tranche anniversary round stage',
);

/** What is followed by its whole of-phrase. */
export const isAnniversary = (noun: string): boolean => noun === 'anniversary' || noun === 'birthday';

/** Words that end a noun phrase. */
export const stops = words(`
  a an the this that these those some any each every all both either neither no another other others such same own
  in on at by for from to of with without within into onto over under above below between among across through during before after
  since until till against about around near per via upon off out up down behind beyond toward towards along amid despite like unlike as than
  and or but nor so yet if when while where which who whom whose what why how because though although whether once
  is are was were be been being am has have had having do does did done will would shall should can could may might must
  i you he she it we they me him her us them my your his its our their
  not also only just even still already again ever never now then here there too very more most less least much many several few
  said says say told according including include includes included featuring worth took take takes made make makes came come comes went go goes
  got get gets won win wins lost lose loses killed injured wounded died showed show shows shown showing saw see sees seen began begin begins begun starts started start ended end ends
  opened open opens closed participated participate attended attend joined join took received receive gathered gather visited visit
  hit hits held hold holds ran run runs left leave leaves remained remain remain fell rose grew became become becomes gave give gives
  competed compete earned earn collected collect released release screened premiered premiere aired air
  yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday respectively each ago later old long high tall wide deep away total
  combined overall altogether figures
`);

/** Words that may follow a list as its verb: the list was the subject. */
export const linking = words('is are was were have has had will would can could may might must do did');

/** Before a small spelled number these make it point back to what is known: "these two factors". */
export const definite = words(
  'the these those our their his her its my your both all between any other first last next past previous top following latter former same every only',
);

/** Things with numbers for names. */
export const labels = words(`
  article section chapter page room flight route highway resolution channel line level type class grade version season episode part
  volume number no day week table figure figures point paragraph clause rule act case item group pier gate platform stage phase round game unit
  building block apartment flat suite lot district area zone sector window windows iphone covid agenda form chapter grade aged age ages
  block model mark series top g formula world studio
`);
