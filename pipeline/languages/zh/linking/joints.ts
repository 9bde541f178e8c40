/** The short words by which Chinese news joins names, sums and verbs. */
import type { JointWords } from '../../joint-words.ts';
import { madeOtherwise, onMaking } from './costs.ts';

export const joints: JointWords = {
  whichTook: /(?!)/u,
  toldOf: /(?!)/u,
  throughout: /^\s*[(（][^()（）]{0,8}下同[)）]/u,
  aside: /^\s*[,，]\s*$|^\s*[—–]\s*$/u,
  took: /^["”’]?\s\p{Ll}+\s(?:\p{L}+\s){0,3}$/u,
  ownSum: /^》的$/u,
  against: /(?!)/u,
  onMaking,
  madeOtherwise,
  whose: /(?!)/u,
  hosts: null,
  titled: /^,\s["“«‘]?$/u,
  winner: /^(?:奖?[：:]\s?《?|:\s["“‘«]?)$/u,
  listedTitles: /《[^《》]*》[、和与及以]*/gu,
  nextWinner: /^[》”]?(?:、|和|与|及|以及)(?:\p{Script=Han}{0,8}《|[“]?)$/u,
  winnerOfWork:
    /^》(?:的?\p{Script=Han}{0,6}(?:、(?:来自)?[^，。；、《》]{1,10})?|[中里]的?\p{Script=Han}{0,8})$/u,
  opensAside: /(?!)/u,
  closesAside: /(?!)/u,
  madeBy: /(?!)/u,
  determiner: /(?!)/u,
  attribution: /^,?\s*,\s*[—–-]/u,
  inPlace: /^\s$/u,
  placeThen: /^(?:的|，?在)?$/u,
  nextPlace: /(?!)/u,
  straight: { before: /(?!)/u, between: /(?!)/u },
  duo: /(?!)/u,
};
