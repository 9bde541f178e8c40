/** Awards that bear the name of better known ones at their end: "the Africa Movie Academy Awards" are not the Academy Awards. */

/** So called by what it is; "the Cannes Palme d’Or" is the Palme d’Or. */
const plainAward = /\sAwards?$/u;
/** A capital that no sentence opens with: behind a word in small letters, a figure or another capital. */
const longer = /[\p{L}\p{N},’']\s(?!Annual\s)\p{Lu}[\p{L}-]+\s$/u;
/** "the Best Picture Academy Award": for what it is given. */
const forWhat = /\bBest\s[\p{L}\s-]+$/u;
/** Characters of a word before the name, and the end of the one before that. */
const REACH = 40;

/** `start`: where in the text the name of an award begins. */
export const isOfLongerAward = (text: string, start: number, name: string): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start);
  return plainAward.test(name) && longer.test(before) && !forWhat.test(before);
};
