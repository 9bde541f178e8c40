/** Generated news in English. */
import type { Chance } from './random.ts';
import { type Cast, castOf, type Style } from './style.ts';

const list = (text: string) => text.trim().split(/\s+/);
const phrases = (text: string) => text.trim().split(/\s*\n\s*/);

const given =
  list(`Anna Peter Maria Thomas Elena David Laura Martin Sofia Daniel Irina Robert Clara Victor Emma Paul Nina
  Henry Alice George Vera Simon Julia Oscar Diana Felix Helen Arthur Olga Walter Rosa Edward Lydia Frank Marta Hugo Ida Leon Ruth Max`);
const surnames =
  list(`Morgan Fielding Harlow Brennan Whitaker Langley Dawson Petrov Sokolov Lebedev Novak Kovac Larsen Lindqvist
  Moreau Bernard Rossi Conti Weber Fischer Keller Hartmann Silva Costa Almeida Ramirez Torres Vega Nakamura Tanaka Okafor Mensah
  Chen Zhang Huang Gupta Mehta Rao Kim Park Sato Volkov Orlov Belov Karpov Ellison Marlowe Pembroke Thackeray Ashdown Winslow
  Carver Sheffield Norwood Aldridge Barlow Crane Draper Eastwick Farrow Garnett Holloway Ingram Jessop Kendrick Lovell Maddox
  Norris Osgood Prescott Quinlan Radford Selwyn Tolland Underhill Vaughan Wexford Yardley`);
const cities = list(
  'Moscow Beijing Shanghai London Berlin Venice Kazan Vladivostok Harbin Guangzhou Paris Seoul Tokyo Toronto Sydney Vienna Prague Warsaw Madrid Lisbon Chengdu Wuhan Sochi Novosibirsk',
);
const months = list('January February March April May June July August September October November December');
const nouns =
  list(`agreement audience balance budget building campaign ceremony chapter committee competition concert contract course
  crisis decision delay department design dispute district document dubbing economy edition effort election engine evening exchange
  exhibition expert factory family festival field figure forum gallery garden government harbour history hospital hotel industry
  initiative institute island journey jury language lesson letter library license line list lobby machine market material measure
  meeting memory message method ministry model monument morning movement museum network newspaper office opening orchestra order
  panel partner payment period picture pipeline plan platform policy port premiere price problem process product program project
  proposal province quarter question railway rate reform region release report research response result review river road role
  school screen script season sector series service session shore shortage signal society solution stadium stage standard station
  storm strategy street strike studio study summit supply support survey system tariff team theater ticket trade tradition
  training translation treaty tunnel university valley village voyage warehouse weather workshop yard`);
const adjectives =
  list(`annual average bitter bright broad careful central cheap clear cold common cultural daily deep difficult
  domestic early eastern economic effective empty famous final financial flexible foreign formal fresh general gradual heavy
  historic honest imperial important industrial joint large late legal light local long lower main marine medical modern municipal
  narrow national new northern official open ordinary patient plain popular private public quiet rapid rare recent regional
  remarkable remote rural separate serious sharp silent simple social solid southern special steady strong sudden technical
  temporary thin traditional urban useful usual vast visible warm western wide young`);
const verbs =
  list(`accepted adjusted announced approved attracted balanced changed closed combined completed continued covered
  created criticized cut delayed described developed discussed divided doubled encouraged examined exceeded expanded explained
  explored financed followed funded guided halted improved inspected introduced launched limited maintained managed matched
  measured mentioned moved noted offered opened ordered organized presented prevented promoted protected questioned raised reached
  reduced rejected renewed repaired replaced resumed reviewed revised saved shaped shared shifted sold strengthened studied
  supported surveyed tested touched traced transformed visited welcomed`);
const adverbs = list(
  'again already briefly carefully clearly finally firmly gradually largely later mostly nearly often openly partly quickly quietly rarely recently slowly soon steadily still suddenly together usually widely',
);
const offices = phrases(`head of the film department
  director of the regional museum
  chief executive of the distributor
  deputy minister of culture
  producer of the series
  spokeswoman for the port authority
  chair of the jury`);
const bodies = list(
  'Harbour Meridian Northern Granite Silver Atlas Crescent Lantern Orchard Beacon Summit Cedar Falcon Mosaic Amber Horizon',
);
const kinds = list(
  'Pictures Studio Group Institute Foundation Railways Bank Museum Media Holdings University Airlines',
);
const orgs = bodies.flatMap((body) => kinds.map((kind) => `${body} ${kind}`));
const heads = list(
  'Last Silent Golden Winter Distant Broken Red Hidden Paper Crystal Iron Blue Long Second Lost Quiet White Burning',
);
const tails = list(
  'River Garden Letter Voyage Harbor Mountain Bridge Season Mirror Orchard Station Frontier Promise Island Lantern Road Tide',
);
const works = heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));

const syllables = list(
  'bel dor fen gal hin jor kas lum mar nel orb pal quin rad sel tor ul ven wis yor zan cra dri flo gre',
);

const name = (cast: Cast, chance: Chance) => chance.one(cast.persons);
const org = (cast: Cast, chance: Chance) => chance.one(cast.organizations);
const work = (cast: Cast, chance: Chance) => chance.one(cast.works);
const date = (chance: Chance) => `${chance.one(months)} ${chance.between(1, 28)}`;
/** Now and then a compound: "the annual railway budget"; often with a word of the article's own. */
const group = ({ topics }: Cast, chance: Chance) => {
  const noun = chance.happens(0.5) ? chance.one(topics) : chance.rather(nouns);
  return `the ${chance.rather(adjectives)} ${chance.happens(0.6) ? `${chance.rather(nouns)} ` : ''}${noun}`;
};

function clause(cast: Cast, chance: Chance): string {
  const who = chance.happens(0.3) ? org(cast, chance) : group(cast, chance);
  const tail = chance.happens(0.5) ? ` of ${group(cast, chance)}` : ` in ${chance.one(cast.places)}`;
  return `${who} ${chance.rather(adverbs)} ${chance.rather(verbs)} ${group(cast, chance)}${tail}`;
}

/** A sum and its conversion at about 11.5 rubles for a yuan, now and then a wrong one. */
function sumOf(chance: Chance): string {
  const rubles = chance.between(20, 900);
  const yuan = Math.max(1, Math.round((rubles / 11.5) * (chance.happens(0.03) ? 10 : 1)));
  return `${chance.one(['nearly ', 'about ', ''])}${rubles} million rubles (about ${yuan} million yuan)`;
}

const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;

export const english: Style = {
  lang: 'en',
  space: ' ',
  cast: (chance) => {
    const person = () => {
      const surname = chance.rather(surnames);
      return { full: `${chance.rather(given)} ${surname}`, surname };
    };
    return castOf(person, { works, organizations: orgs, cities, syllables }, chance);
  },
  title: (cast, chance) =>
    `"${work(cast, chance)}" ${chance.one(verbs)} ${group(cast, chance)}, says ${org(cast, chance)}`,
  dateline: ({ places, month, day }) =>
    `${(places[0] ?? '').toUpperCase()}, ${months[month - 1]} ${day} (Lantern News) — `,
  telling: [
    (cast, chance) =>
      `"${sentence(clause(cast, chance)).slice(0, -1)}, and ${clause(cast, chance)}," ${chance.one(['said', 'noted', 'added', 'stressed'])} ${name(cast, chance).full}, ${chance.one(offices)}.`,
    (cast, chance) =>
      `${sentence(group(cast, chance)).slice(0, -1)} "${work(cast, chance)}" ${chance.one(['grossed', 'earned', 'took in'])} ${sumOf(chance)} in ${chance.one(cast.places)}, ${chance.one(verbs)} by ${group(cast, chance)}.`,
    (cast, chance) =>
      `${org(cast, chance)} ${chance.one(['invested', 'spent', 'raised'])} $${chance.between(2, 95)}.${chance.between(1, 9)} million ${chance.one(['on', 'for', 'in'])} ${group(cast, chance)}, ${name(cast, chance).surname} ${chance.one(verbs)}.`,
    (cast, chance) =>
      `${sentence(group(cast, chance)).slice(0, -1)} opened on ${date(chance)} with ${chance.between(12, 900)} ${chance.rather(adjectives)} companies and ${chance.between(3, 40)} ${chance.rather(nouns)}s.`,
    (cast, chance) =>
      `According to ${name(cast, chance).full}, ${clause(cast, chance)} for ${chance.between(2, 30)} years.`,
    (cast, chance) =>
      `In ${chance.one(months)} ${cast.year} ${org(cast, chance)} signed ${group(cast, chance)} with ${org(cast, chance)}.`,
    (cast, chance) =>
      `${sentence(group(cast, chance)).slice(0, -1)} rose ${chance.between(2, 60)} percent to ${chance.between(1, 30)}.${chance.between(1, 9)} billion yuan, ${chance.one(verbs)} ${name(cast, chance).surname}.`,
  ],
  plain: (cast, chance) =>
    sentence(
      chance.happens(0.4) ? `${clause(cast, chance)}, while ${clause(cast, chance)}` : clause(cast, chance),
    ),
  lines: phrases(`Please note: this text was received from the agency and is published as it stands.
    Follow Lantern News on its own channel for the latest from the region.
    Reporting by the Lantern newsroom; editing by the evening desk.
    This material may not be reproduced without a link to the source.
    Read more about the festival season in our weekly letter.`),
};
