/** Which forms a Russian surname can take, as far as its ending tells whether a man or a woman bears it. */

/** A surname's ending, and the endings none of its cases has; «Волкова» may be she, or he in the genitive. */
const impossible: readonly (readonly [surname: RegExp, form: RegExp])[] = [
  [/(?:ская|цкая)$/u, /(?:[сц]кий|[сц]кого|[сц]кому|[сц]ким|[сц]ком)$/u],
  [/(?:ский|цкий)$/u, /(?:[сц]кая|[сц]кой|[сц]кую)$/u],
  [/(?:[оеё]ва|[иы]на)$/u, /(?:[оеё]в|[иы]н)(?:ым|ом|е)?$/u],
  [/(?:[оеё]в|[иы]н)$/u, /(?:[оеё]в|[иы]н)ой$/u],
];

/** «Лозинский» is no case of Лозинская, nor «Волковой» one of Волков; where endings leave it open, it can be. */
export function canBeFormOf(form: string, surname: string): boolean {
  return !impossible.some(([ending, other]) => ending.test(surname) && other.test(form));
}
