/** Whether a Russian article is about films. */

import type { Scan } from './tokens.ts';

const filmWord =
  /(?:фильм|кинопрокат|прокат[ае]? |кинотеатр|кассовы|касса |уик-?энд|мультфильм|премьер|режисс[её]р|киноф|кинокомпани|киностуди|бокс-офис|сериал|хоррор|триллер|блокбастер|мелодрам|киноплатформ|(?:лент|картин|драм|комеди)[аыуеяию]+ «|сценарист|документального кино)/giu;

/** An article with three words of films or more: only there a bare «Х» may be one. */
export function tellsOfFilms(scans: readonly Scan[]): boolean {
  let words = 0;
  for (const { reading } of scans) {
    words += reading.text.match(filmWord)?.length ?? 0;
    if (words > 2) return true;
  }
  return false;
}
