/** The short words by which Russian news joins names, sums and verbs. */
import type { JointWords } from '../../joint-words.ts';

export const joints: JointWords = {
  whichTook: /(?!)/u,
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
  nextWinner: /(?!)/u,
  winnerOfWork: /(?!)/u,
  opensAside: /(?!)/u,
  closesAside: /(?!)/u,
  madeBy: /(?!)/u,
  determiner: /(?!)/u,
  attribution: /^,?\s*,\s*[—–-]/u,
  inPlace: /^\s$/u,
  placeThen: /^$/u,
  duo: /^ и $/u,
};
