/** What the number reader of an alphabet must know about its language. */
import type { Qualifier } from '../../../contract.ts';
import type { DecimalMark } from './figures.ts';
import type { Phrases } from './phrases.ts';

/** The number words of one language. */
export interface NumberWords {
  readonly decimal: DecimalMark;
  /** Numbers below a thousand by their forms. */
  readonly small: ReadonlyMap<string, number>;
  /** Words that multiply what precedes them below a thousand ("hundred"). */
  readonly hundred: ReadonlySet<string>;
  /** Scale words to their power of ten. */
  readonly scales: ReadonlyMap<string, number>;
  /** Letters that are scales only when glued to a figure ("50m"). */
  readonly letterScales: ReadonlyMap<string, number>;
  /** Phrases worth a number by themselves before a scale word: "half a", «полтора». */
  readonly fractions: Phrases<string>;
  /** Words worth a whole number by themselves: «полмиллиона». */
  readonly wholes: ReadonlyMap<string, string>;
  /** Phrases that add a half to the number before them: "and a half". */
  readonly halves: Phrases<true>;
  /** Words between a spelled number and its decimals: "two point three million". */
  readonly points?: ReadonlySet<string>;
  /** Words that stand for one before a scale word: "a". */
  readonly articles: ReadonlySet<string>;
  /** Scale words that stand for one of it without any number: «миллион». */
  readonly bareScales: ReadonlyMap<string, number>;
  /** Forms that stand for one only after certain hedges: «более тысячи», but «тысячи рублей» are many. */
  readonly hedgedScales: ReadonlyMap<string, number>;
  readonly scaleHedges: ReadonlySet<string>;
  /** Words after which a bare scale word does not stand for one: «несколько», «пара». */
  readonly vague: ReadonlySet<string>;
  /** Endings written behind a figure with a hyphen: «5-ти миллионов». */
  readonly caseEndings: ReadonlySet<string>;
  /** The word between hundreds and tens: "and". */
  readonly and: ReadonlySet<string>;
  /** Words an ordinal may begin with besides these: the tokens they stand at are looked at as well. */
  readonly ordinals: readonly string[];
  /** Hedges between the number and its scale or noun: «с лишним», "odd". */
  readonly insideHedges: Phrases<Qualifier>;
}
