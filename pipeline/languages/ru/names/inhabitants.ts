/** Whose place stands between the noun and the name: «жительницы [Верхнего Услона] Лилии Хасановой», «мэр [Великого Новгорода] Сергей Бусурин». */

import { isGivenName } from './lexicon.ts';
import { isNameWord } from './surname-shape.ts';
import { askedOnce, type Scan } from './tokens.ts';

const ofPlace =
  /^(?:жител|уроженц|уроженец|уроженк|мэр|глав|губернатор|градоначальник|депутат|сенатор|прокурор|фермер|пенсионер|школьни|студент|епископ|митрополит|священник|комендант|староста|волонт[её]р|предпринимател|болельщи|гост|выходец|выходц)\p{Ll}{0,6}$/u;
const settlement = /^(?:пос[её]лка|города|села|деревни|станицы|хутора|аула|района|области|края|республики)$/u;
const isSettlement = askedOnce(({ lower }) => settlement.test(lower));
const isGenitiveAdjective = askedOnce(({ text }) => /(?:[оеё]го|[оеё]й)$/u.test(text));
const isGenitive = askedOnce(({ text }) => /[аяыи]$/u.test(text));
const isOfPlace = askedOnce(({ lower }) => ofPlace.test(lower));

/** Do the words at `from` name in the genitive where somebody lives or governs, a name of its own behind them? */
export function isPlaceOfBearer(scan: Scan, from: number): boolean {
  const { tokens } = scan;
  const [first, second] = [tokens.at(from), tokens.at(from + 1)];
  if (!isNameWord(first) || !isNameWord(second)) return false;
  // «деревни Малые Броды»: behind its noun a place may keep its nominative.
  const isSettled = isSettlement(tokens.at(from - 1));
  const isWhole =
    (isSettled || (isGenitiveAdjective(first) && isGenitive(second))) && isBearerAt(scan, from + 2);
  const isNoun = (isSettled || isGenitive(first)) && isBearerAt(scan, from + 1);
  if (!isWhole && !isNoun) return false;
  let at = from - 1;
  if (tokens.at(at)?.capital === true && isGenitiveAdjective(tokens.at(at))) at -= 1;
  if (isSettlement(tokens.at(at))) at -= 1;
  if (tokens.at(at)?.lower === 'из') at -= 1;
  return isOfPlace(tokens.at(at));
}

/** A given name that the lists know, and another word of the name behind it. */
function isBearerAt(scan: Scan, at: number): boolean {
  const given = scan.tokens.at(at);
  return isNameWord(given) && isGivenName(given) && isNameWord(scan.tokens.at(at + 1));
}
