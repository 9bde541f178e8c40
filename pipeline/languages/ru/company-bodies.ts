/** Bodies that every company has, by their Russian words: «Совет директоров», «Годовое общее собрание акционеров» name none of them. */

const bodyOfAny =
  /^(?:(?:годов|внеочередн|очередн|общ|наблюдательн|попечительск|экспертн|художественн|организационн)\p{L}{2,3} ){0,3}(?:совет|собрани|правлени|комитет|ревизионн\p{L}{2,3} комисси)\p{L}{0,2}(?: (?:директоров|акционеров|участников|учредителей|кредиторов|попечителей|жильцов|собственников|депутатов))?$/iu;

/** Do these words stand for such a body, without the name of a company or a place? */
export function isBodyOfAny(words: string): boolean {
  return bodyOfAny.test(words);
}
