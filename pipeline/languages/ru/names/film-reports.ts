/** Whether a Russian article is about films. */

import type { Scan } from './tokens.ts';

const filmWord =
  /(?:фильм|кинопрокат|прокат[ае]? |кинотеатр|кассовы|касса |уик-?[эе]нд|мультфильм|премьер|режисс[её]р|киноф|кинокомпани|киностуди|бокс-офис|сериал|хоррор|триллер|блокбастер|мелодрам|киноплатформ|(?:лент|картин|драм|комеди)[аыуеяию]+ «|режиссур|гран-при|сценарист|прокатчик|в кино |продюсер|документального кино)/giu;

/** Characters of an article that is short: a card, a line of news. */
const SHORT = 500;

/** An article with three words of films or more, a short one with two: only there a bare «Х» may be one. */
export function tellsOfFilms(scans: readonly Scan[]): boolean {
  let words = 0;
  const length = scans.reduce((sum, { reading }) => sum + reading.text.length, 0);
  const few = length < SHORT ? 1 : 2;
  for (const { reading } of scans) {
    words += reading.text.match(filmWord)?.length ?? 0;
    if (words > few) return true;
  }
  return false;
}
