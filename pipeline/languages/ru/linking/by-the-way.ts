/** Russian titles that only tell who somebody is: «звезда «Х» Анна Белова», «снявший «Х» и «У». */
import type { Around } from '../../language.ts';

const anything = /^/u;

/** Around a title that no sentence before has named. */
export const ofSomebody: readonly Around[] = [
  {
    before:
      /(?<!\p{L})(?:звезд[аыеуо]\p{L}{0,2}|актёр\p{L}{0,2}|актер\p{L}{0,2}|актрис\p{L}{1,2}|исполнител\p{L}+|автор\p{L}{0,3}|команд\p{L}{1,2}|сценарист\p{L}{0,3}|оператор\p{L}{0,3}|композитор\p{L}{0,3})\s+(?:(?:фильм|картин|сериал|драм|комеди|мультфильм)\p{L}{1,3}\s+)?[«"„]$/iu,
    behind: /^["»”]?\s\p{Lu}|^["»”]?[,.]/u,
  },
  {
    before:
      /(?<!\p{L})(?:снявш|сыгравш|снимавш|игравш|получивш|номинированн)\p{L}+\s+(?:\p{L}+\s+){0,4}[«"„]$/iu,
    behind: anything,
  },
];
