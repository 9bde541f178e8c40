/** The short words by which Russian news joins names, sums and verbs. */
import type { JointWords } from '../../joint-words.ts';

const titled = '\\s«[^«»]{1,60}»,\\s';
/** A participle without its ending. */
const did = '\\p{L}{3,}вш';

export const joints: JointWords = {
  whichTook: /(?!)/u,
  toldOf: new RegExp(
    `(?:(?:комеди|драм|мелодрам|сказк|лент|картин|фантастик|анимаци|короткометражк)\\p{L}{1,2}${titled}(?:которая|${did}(?:ей|ую))|(?:фильм|мультфильм|триллер|боевик|хоррор|детектив|сериал|байопик|мюзикл|блокбастер)\\p{L}{0,2}${titled}(?:который|${did}(?:его|ему|им|ем)))(?:\\s[^«»,;:.]{1,60})?\\s$`,
    'iu',
  ),
  throughout: /(?!)/u,
  aside: /^\s*[,，]\s*(?:это\s+)?$|^\s*[—–]\s*(?:это\s+)?$/u,
  took: /^["”’]?\s\p{Ll}+\s(?:\p{L}+\s){0,3}$/u,
  ownSum: /(?!)/u,
  against: /(?!)/u,
  onMaking: /(?!)/u,
  madeOtherwise: /(?!)/u,
  whose: /(?!)/u,
  hosts: null,
  titled: /^,\s["“«‘]?$/u,
  winner: /^(?:[：:]\s?|(?:\sза\s[^:"“«]{3,30})?:\s["“‘«]?)$/u,
  listedTitles: /(?!)/gu,
  nextWinner: /^»?\s(?:и|а также)\s(?:\p{Ll}+\s)?«?$/u,
  winnerOfWork: /(?!)/u,
  opensAside: /(?!)/u,
  closesAside: /(?!)/u,
  madeBy: /(?!)/u,
  determiner: /(?!)/u,
  attribution: /^,?\s*,\s*[—–-]/u,
  inPlace: /^\s(?:зрител\p{L}+\s|нас\s)?(?:во?|на)\s(?:\p{Ll}+(?:ом|ой|ем|ей|ий|ый|ую)\s)?$/u,
  placeThen: /^$/u,
  nextPlace: /(?!)/u,
  straight: { before: /(?!)/u, between: /(?!)/u },
  duo: /^ и $/u,
};
