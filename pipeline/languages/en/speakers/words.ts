/** English words from which a speaker phrase is read: offices, organization nouns, pronouns, and what is no personal name. */

import type { Pronoun } from '../../shared/speakers/reading.ts';
import { wordSet } from '../../shared/word-list.ts';
import { titleWords } from '../names/titles.ts';

/** Heads of office, each line led by the word that stands for its synonyms. */
const headLines = `
ceo: CEO|chief executive officer|chief executive|chief executives
cfo: CFO|chief financial officer|chief finance officer|finance director|finance chief
coo: COO|chief operating officer|chief operations officer
cto: CTO|chief technology officer|chief technical officer
cmo: CMO|chief marketing officer|marketing director|marketing chief
president: president
vice president: vice president|vice-president
chairman: chairman|chairwoman|chairperson|chair
director general: director general|director-general|general director
managing director: managing director
director: director|filmmaker|film director
minister: minister
premier: prime minister|premier
deputy minister: deputy minister|vice minister|vice-minister
deputy prime minister: deputy prime minister|vice premier|vice-premier
head: head|chief|boss|leader
deputy head: deputy head|deputy chief
general manager: general manager
manager: manager
producer: producer|co-producer
general producer: general producer
executive producer: executive producer
actor: actor|star
actress: actress
screenwriter: screenwriter|writer|scriptwriter|playwright
author: author|novelist|poet
spokesman: spokesman|spokeswoman|spokesperson|press secretary|spokespeople
ambassador: ambassador|envoy
governor: governor
mayor: mayor
secretary: secretary
deputy: deputy|lawmaker|legislator|senator|congressman|congresswoman|MP
analyst: analyst
expert: expert|specialist|scholar|researcher|scientist
professor: professor|lecturer|academic
economist: economist|strategist
critic: critic|reviewer
curator: curator
editor: editor|editor-in-chief
founder: founder|co-founder|owner|co-owner
executive: executive|businessman|businesswoman|entrepreneur
official: official|officer|bureaucrat
diplomat: diplomat
politician: politician
artist: artist|painter|sculptor
musician: musician|composer|singer|conductor|pianist|violinist
cinematographer: cinematographer|cameraman|operator
distributor: distributor
trader: trader|dealer|investor|broker
lawyer: lawyer|attorney
judge: judge|prosecutor
coach: coach|trainer
player: player|footballer|captain|athlete|champion
teacher: teacher|principal|rector|dean
student: student|graduate
doctor: doctor|physician|nurse
engineer: engineer|designer|architect|developer
journalist: journalist|reporter|correspondent|presenter|host|columnist|blogger
partner: partner|adviser|advisor|consultant|aide|assistant
representative: representative|delegate|member
organizer: organizer|organiser|programmer
resident: resident|viewer|fan|visitor|tourist|moviegoer|filmgoer|witness|survivor
source: source|insider
person: person|woman|man
passenger: passenger|shopper|pensioner|fisherman|firefighter|guide
parent: mother|father|parent|mum|mom|dad
wife: wife|widow
husband: husband
child: son|daughter
sibling: brother|sister|twin
neighbour: neighbour|neighbor|friend|classmate|colleague
activist: activist|campaigner|volunteer
speaker: speaker
biologist: biologist|chemist|physicist|geologist|astronomer|climatologist|meteorologist|ecologist|oceanographer|zoologist|botanist|linguist|anthropologist|geographer|epidemiologist|virologist|neuroscientist|glaciologist|seismologist|paleontologist|forecaster|surgeon|psychiatrist|dentist|pharmacist|therapist|paramedic|midwife
sailor: sailor|skipper|pilot|astronaut|cosmonaut|mechanic|plumber|carpenter|baker|butcher|tailor|barber|fisher|miner|rancher|grower|winemaker|brewer|shopkeeper|landlord|tenant|homeowner|commuter|motorist|cyclist|hiker
striker: striker|midfielder|defender|goalkeeper|forward|winger|batsman|bowler|pitcher|quarterback|sprinter|swimmer|skater|skier|gymnast|boxer|wrestler|golfer|cyclist|runner|jockey|referee|umpire|pundit
historian: historian|archaeologist|sociologist|psychologist|philosopher
commander: commander|general|colonel|admiral
king: king|queen|prince|princess|monarch|sovereign
pope: pope|pontiff|patriarch
priest: priest|vicar|pastor|cleric|chaplain|parson|clergyman|clergywoman
councillor: councillor|councilor|councilman|councilwoman|alderman
counterpart: counterpart
kin: aunt|uncle|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|relative
agent: agent|publicist
foreman: foreman|forewoman|juror
rival: rival|opponent|challenger|contender|running mate|predecessor|successor
chef: chef|farmer|driver|worker|employee|staff
`;

/** Trades of people whom reports meet on the spot; none stands for another. */
export const trades = wordSet(`
waiter waitress bartender barman barmaid cashier clerk caretaker janitor gardener beekeeper shepherd courier cleaner gravedigger librarian
postman postwoman milkman electrician welder locksmith blacksmith boatbuilder vet veterinarian innkeeper hotelier restaurateur bookseller
stallholder trawlerman lifeguard bailiff usher stonemason bricklayer plasterer tutor headteacher headmaster headmistress lumberjack
vendor hairdresser seamstress dressmaker watchmaker luthier potter weaver restorer ranger warden coroner undertaker detainee prisoner inmate
gaffer grip colourist colorist stylist recordist boom-operator voice-actor understudy stand-in co-star castmate co-host lyricist narrator subtitler dubber
usherette negotiator mediator moderator ombudsman undersecretary attaché statistician auditor accountant financier backer impresario booker exhibitor
showman creator co-creator shareholder stakeholder bondholder buyer seller supervisor apprentice intern trainee mentor plaintiff complainant whistleblower
industrialist merchant donor patron sponsor recruiter cinephile cinema-goer concertgoer theatregoer cutter
archivist projectionist animator puppeteer puppet-maker stuntman stuntwoman choreographer costumier sommelier collector auctioneer translator
`);

const listed: ReadonlyMap<string, string> = new Map(
  headLines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', synonyms = ''] = line.split(': ');
      return synonyms.split('|').flatMap((synonym) => {
        const word = synonym.toLowerCase();
        return [
          [word, head],
          [`${word}s`, head],
        ] as [string, string][];
      });
    }),
);

/** The one word that stands for an office and its synonyms; an office without any stands for itself. */
export const headOf: ReadonlyMap<string, string> = new Map([
  ...[...titleWords, ...trades].flatMap((word): [string, string][] => [
    [word, word],
    [`${word}s`, word],
  ]),
  ...listed,
]);

/** Anybody of the kind may be meant: they point back to the last speaker. */
export const genericHeads = wordSet(
  'official diplomat politician expert executive artist musician actor actress head leader filmmaker director producer speaker journalist analyst economist critic',
);

/** One works for another: "the spokesman for President N", "an aide to N". */
export const servants = wordSet(`
spokesman spokeswoman spokesperson lawyer attorney aide adviser advisor assistant representative agent widow wife husband son
daughter brother sister father mother friend colleague secretary publicist biographer successor predecessor fan fans family
`);

/** Nouns of organizations that speak: "the ministry said". */
export const organizationNouns = wordSet(`
ministry department company agency bank committee commission government studio distributor council association foundation fund
institute university museum festival embassy consulate administration bureau centre center group holding corporation union federation
court police parliament cabinet office network channel newspaper magazine firm chain operator exchange party organization organisation
drugmaker carmaker automaker chipmaker planemaker brewer retailer lender insurer startup start-up conglomerate supplier builder utility shipper charity nonprofit coalition
alliance refiner brokerage supermarket grocer publisher contractor cooperative co-operative monopoly giant body institution secretariat
regulator academy library theatre theater broadcaster authority authorities watchdog airline manufacturer developer platform service team
municipality prefecture observatory laboratory orchestra school college archive consortium guild chamber senate congress cinematheque
club jury tribunal inspectorate delegation hospital league guard army navy military militia troops forces regime
`);

/** Words of organization names, capitalised: a run that holds one is no personal name. */
export const organizationNameWords = wordSet(`
Ministry Department Company Agency Bank Committee Commission Government Studio Studios Council Association Foundation Fund Institute
University Museum Festival Embassy Administration Bureau Centre Center Group Holding Holdings Corporation Corp Inc Ltd LLC Union Federation Court
Police Parliament Cabinet Office Network Channel Daily Times Post News Journal Magazine Pictures Films Film Entertainment Media
Productions Distribution Research Partners Capital Securities Exchange Party Organization Organisation Academy Library Theatre
Theater Cinema Cinemas House Service Alliance League Club Team Republic Province Kremlin Pentagon Board Society Systems Technologies
Lights Records Games Airlines Motors Energy Industries International National Global World United European Central State Culture Trade
Finance Foreign Affairs Defense Defence Education Economy Development Health Transport Agriculture Industry Commerce Interior Justice
Information Security Tourism Sports Digital Economic Estates Properties Homes Hotels Foods Pharma Brands Stores Farms Labs Logistics Telecom
Power Gas Oil Steel Mining Insurance Trust Airways Electric Chemicals Networks Software Semiconductors Robotics Aerospace Dynamics Solutions
Ventures Consulting Associates Plc Therapeutics Pharmaceuticals Renewables Resources Minerals Metals Petroleum Shipping Retail Fashion
`);

/** Capitalised words that are no part of a personal name. */
export const notNameWords = wordSet(`
The A An In On At It Its This That These Those But And So Yet For As If When While After Before Since According Asked Speaking Meanwhile However
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
Russian Chinese American British French German Japanese Korean Indian Italian Spanish Soviet European Asian Ukrainian Turkish Iranian
Mr Mrs Ms Miss Dr Prof Gen Gov Sen Rep Lt Col Capt Sgt Maj Rev Hon Supt Cmdr Adm Insp Det Cpl Amb Msgr Sir Dame Baroness Baron Lord Lady President Premier Minister Prime Deputy Vice Director General Chief Head Chairman Chairwoman Professor Senator Governor
Neither Nor Either None Nobody Somebody Someone Everyone Whoever Other Others Earlier Later Even Still Only Such
Mayor Commissioner Academician Comrade Sergeant Lieutenant Admiral Archbishop Cardinal Chancellor Congressman Congresswoman Rector Inspector
Detective Doctor Engineer Conductor Curator Economist Historian Prosecutor Consul Envoy Speaker Vice-President Co-director Co-founder
Ambassador Secretary Spokesman Spokeswoman Spokesperson Actor Actress Producer Writer Author Analyst Critic Editor Founder Coach
Captain Colonel Foreign King Queen Prince Princess Pope Patriarch Judge Officer Executive Managing Senior Acting Former Manager
Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Dozens Hundreds Thousands Hours Days Weeks Minutes Years Months
He She They We You I His Her Their Our Our One Two Three Both Another Some Many Most All Not No Yes Then There Here Now Today Yesterday
Moscow Beijing Russia China Washington London Paris Brussels Tokyo Shanghai
Is Are Was Were Will Would Could Should Can Does Did Do Has Have Had Might Must Shall Isn't Isn’t Didn't Didn’t Doesn't Doesn’t Won't Won’t Why What Which Where How Who
`);

export const courtesyTitles = wordSet(
  'Mr Mrs Ms Miss Dr Prof Cllr Sir Madam Lord Lady Dame Baroness Baron Gen Gov Sen Rep Lt Col Capt Sgt Maj Rev Supt Cmdr Adm Insp Det Cpl Amb Msgr Sheikh Imam Rabbi Father Sister Brother',
);

export const nameParticles = wordSet(
  'van von der den de del della da di du la le el al bin ibn ben ter ten dos das',
);

export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', 'masculine'],
  ['him', 'masculine'],
  ['his', 'masculine'],
  ['she', 'feminine'],
  ['her', 'feminine'],
  ['they', 'plural'],
  ['them', 'plural'],
  ['their', 'plural'],
  ['it', 'thing'],
  ['its', 'thing'],
]);

/** Texts that speak for whoever issued them. */
export const textNouns = wordSet(
  'words reply answer response reaction advice verdict statement message report letter release notice post document text caption declaration communique communiqué note review synopsis article story article study tweet caption',
);
