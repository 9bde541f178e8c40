/** Russian words with the look of a body's name that name none: what every company has («Совет директоров»), several at once («Студии России и Китая»). */

import type { Scan } from './name-tokens.ts';

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

/** «Договор об этом», «Обязывающее соглашение»: it points to what was told before, or a participle opens it. */
export function isAnyAgreement(
  { tokens }: Scan,
  { lower }: { readonly lower: string },
  head: number,
): boolean {
  const isPointing = /^(?:этом|том|нем|нём|них)$/u.test(tokens.at(head + 2)?.lower ?? '');
  return isPointing || /(?:[ую]щ|[ая]щ|нн)(?:ий|ее|ая|ый|ое)$/u.test(lower);
}
