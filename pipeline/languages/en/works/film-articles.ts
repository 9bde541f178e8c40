/** Whether an English article is about films. */
import type { Scan } from '../names/tokens.ts';

const filmWord =
  /\b(?:films?|movies?|box[ -]office|cinemas?|theaters|theatres|screens|premiered|blockbuster|grossed)\b/giu;

const screenWord =
  /\b(?:films?|movies?|box[ -]office|cinemas?|theaters|theatres|screens|premieres?|premiered|blockbuster|grossed|CinemaScore|moviegoers|multiplex(?:es)?|screenings?|filmmakers?|directors?|directed|sequel|threequel|trilogy|feature|distributor|opening weekend|comed(?:y|ies)|thrillers?|documentar(?:y|ies)|dramas?|anime|newcomer|opener)\b/giu;

/** An item this short, in characters, tells what it is about in one word. */
const SHORT = 300;

/** An article with three such words or more, or a short item with one. */
function tells(scans: readonly Scan[], word: RegExp): boolean {
  const length = scans.reduce((sum, { reading }) => sum + reading.text.length, 0);
  const enough = length > SHORT ? 3 : 1;
  let words = 0;
  for (const { reading } of scans) {
    words += reading.text.match(word)?.length ?? 0;
    if (words >= enough) return true;
  }
  return false;
}

/** Only there a bare ranked line may be a title. */
export const tellsOfFilms = (scans: readonly Scan[]): boolean => tells(scans, filmWord);

/** Only there any words written like a title may be one. */
export const tellsOfScreens = (scans: readonly Scan[]): boolean => tells(scans, screenWord);
