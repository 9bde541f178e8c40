/** The words beside a Russian name that tell its case and whose it is: prepositions, offices, verbs. */

import { isTitle, roleIsOblique, roleRangeBefore } from './roles.ts';
import { feminineTitles, feminineVerb } from './titles.ts';
import { askedOnce, type Scan } from './tokens.ts';

const governing =
  /^(?:у|от|для|без|до|из|с|со|после|против|около|ради|кроме|среди|вокруг|о|об|к|ко|по|при|между|перед|над|под|благодаря|согласно)$/u;
const isGoverning = askedOnce(({ lower }) => governing.test(lower));
const isObliqueNoun = askedOnce(
  ({ kind, capital, lower }) =>
    kind === 'word' && !capital && /(?:ния|ние|нию|ца|тва|ки|лент[ау]|ы)$/u.test(lower),
);
const isFeminineVerb = askedOnce(({ lower }) => feminineVerb.test(lower));
const isFeminineTitle = askedOnce(({ stem }) => feminineTitles.has(stem));

/** «реж. Ингер Стуэ»: an office cut short. */
const cutOffice = /^(?:реж|комп|сцен|опер|прод|авт|худ|корр|ред|акад|проф|доц|ген|муз|дир)$/u;
const isCutOffice = askedOnce(({ lower }) => cutOffice.test(lower));

export const isBehindCut = ({ tokens }: Scan, from: number): boolean =>
  tokens.at(from - 1)?.text === '.' && isCutOffice(tokens.at(from - 2));

/**
 * Whether an office introduces the name from `from` to `to`, in which case it stands, and whether a woman is meant.
 * Right behind a name in marks stands whose it is, in the genitive: «Лист» Ивана Петухова.
 */
export function surroundings(scan: Scan, from: number, to: number) {
  const before = scan.tokens.at(from - 1);
  const introduced =
    isTitle(scan, from - 1) || isBehindCut(scan, from) || roleRangeBefore(scan, from) !== null;
  return {
    introduced,
    around: {
      oblique:
        (introduced ? roleIsOblique(scan, from) : false) ||
        isGoverning(before) ||
        (!introduced && before?.text === '»' && !isFeminineVerb(scan.tokens.at(to))) ||
        (!introduced && isObliqueNoun(before)),
      feminine: isFeminineVerb(scan.tokens.at(to)) || isFeminineVerb(before) || isFeminineTitle(before),
    },
  };
}
