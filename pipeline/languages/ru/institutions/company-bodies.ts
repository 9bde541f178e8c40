/** Russian words with the look of a body's name that name none: what every company has («Совет директоров»), several at once («Студии России и Китая»). */

import type { Scan } from '../names/tokens.ts';

const bodyOfAny =
  /^(?:(?:годов|внеочередн|очередн|общ|наблюдательн|попечительск|экспертн|художественн|организационн)\p{L}{2,3} ){0,3}(?:совет|собрани|правлени|комитет|ревизионн\p{L}{2,3} комисси)\p{L}{0,2}(?: (?:директоров|акционеров|участников|учредителей|кредиторов|попечителей|жильцов|собственников|депутатов))?$/iu;

/** Do these words stand for such a body, without the name of a company or a place? */
export function isBodyOfAny(words: string): boolean {
  return bodyOfAny.test(words);
}

/** A feminine head in the plural, and «и» behind the place that follows it. */
export function isSeveral(
  head: { readonly lower: string },
  behind: { readonly lower: string } | undefined,
): boolean {
  return /(?:ии|ы)$/u.test(head.lower) && behind?.lower === 'и';
}

/** So many characters tell what an agreement is about. */
const ABOUT = 120;
const aboutOne =
  /^\p{L}+ (?:об?|на|по) (?:\p{L}+ )?(?:съ[её]мк|создани|производств|прокат|показ|постановк|экранизаци|распространени|дистрибуци|продаж)\p{L}{0,3} (?:[\p{Ll}-]+ ){1,4}[«"“„]/u;

/** «Договор о сериале», «Контракт о гастролях»: what one deal is on, and no more. */
const aboutDeal =
  /^\p{L}+ об? (?:сериал|фильм|картин|лент|гастрол|покупк|продаж|прокат|поставк|прав|съ[её]мк|показ|экранизаци|сделк|переход|рол)\p{L}{0,3} /u;

/** «Договор об этом», «Обязывающее соглашение»: it points to what was told before, or a participle opens it. */
export function isAnyAgreement(
  { tokens, reading }: Scan,
  { lower }: { readonly lower: string },
  head: number,
): boolean {
  // «Соглашение о съёмках драмы «Х»»: of a deal about one work no name is made.
  const words = reading.text.slice(tokens.start(head), tokens.start(head) + ABOUT);
  const isAboutOne = aboutOne.test(words) || aboutDeal.test(words);
  const isPointing = /^(?:этом|том|нем|нём|них)$/u.test(tokens.at(head + 2)?.lower ?? '');
  return isAboutOne || isPointing || /(?:[ую]щ|[ая]щ|нн)(?:ий|ее|ая|ый|ое)$/u.test(lower);
}
