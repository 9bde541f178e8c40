/** Lists of builds, a list a statement: each tells the same thing in many ways, beside what looks like it and tells it not. */
import { ru as costs } from './costs-ru.ts';
import { ru as held } from './held-ru.ts';
import { ru as makers } from './makers-ru.ts';
import { ru as offices } from './offices-ru.ts';
import type { Passage } from './passage.ts';
import { ru as prizes } from './prizes-ru.ts';
import { ru as signings } from './signings-ru.ts';
import { ru as takings } from './takings-ru.ts';

export const ru: readonly Passage[] = [
  ...costs,
  ...takings,
  ...prizes,
  ...held,
  ...signings,
  ...offices,
  ...makers,
];
