/** Firms in Latin letters: «с индийской Lotus Frames»; behind the adjective of a place the word for the company is left out. */
import { askedOnce, type Scan } from './tokens.ts';

/** Where a name in Latin letters ends that begins at a token. */
export function latinEnd({ tokens }: Scan, from: number): number {
  let to = from + 1;
  while (tokens.isCapital(to) && /^\p{Script=Latin}/u.test(tokens.at(to)?.text ?? '')) to += 1;
  return to;
}

/** The end of the name in Latin letters that such an adjective stands before; -1 when none does. */
export function latinFirmEnd(scan: Scan, from: number): number {
  return isOfPlace(scan.tokens.at(from - 1)) && !isProduct(scan.tokens.at(from)) ? latinEnd(scan, from) : -1;
}

const isOfPlace = askedOnce(
  ({ lower }) =>
    /\p{Ll}{2}(?:ск|цк)(?:ая|ой|ую)$/u.test(lower) &&
    !/(?:ическ|ческ|детск|женск|мужск|морск|авторск)\p{L}{2}$/u.test(lower),
);

/** «российская Lada», «итальянская Serie»: letters and figures, cars and leagues are no firms. */
const isProduct = askedOnce(
  ({ text, upper }) => upper || /\d|^(?:Lada|Ligue|Serie|Premier|Liga)/u.test(text),
);
