/** Chinese titles that only tell who somebody is: 曾主演《X》的甲, 《X》主演甲. */
import type { Around } from '../../language.ts';

/** Around a title that no sentence before has named. */
export const ofSomebody: readonly Around[] = [
  {
    before: /(?:曾|此前|先后|凭借?|因|以|从)[\p{Script=Han}\d]{0,8}《$/u,
    behind: /^》(?:、?《[^》]+》)*[\p{Script=Han}\d]{0,10}的\p{Script=Han}/u,
  },
  {
    before: /^/u,
    behind:
      /^》的?(?:主演|领衔主演|男女?主角|女主角|男主|女主|编剧|作者|摄影师|摄影指导|作曲|配乐|原班人马|制作团队|主创|幕后|班底|团队)(?!为|是|：|由)/u,
  },
];
