/** What a Russian noun of office says of whom it may mean: anybody, somebody in another's service, an office of a narrower kind. */

import { wordSet } from '../shared/word-list.ts';

/** Anybody may be called so: they point back to the last speaker. */
export const genericHeads = wordSet(`
чиновник дипломат политик эксперт собеседник собеседница режиссер режиссёр актер актёр артист актриса продюсер глава руководитель аналитик экономист
депутат спикер бизнесмен предприниматель ученый художник музыкант критик кинокритик представитель автор писатель сценарист кинематографист певица певец
`);

/** One works for another: «помощник Иванова». */
export const servants = wordSet(
  'помощник советник представитель адвокат пресс-секретарь представительница вдова жена муж сын дочь брат сестра друг коллега соратник',
);
