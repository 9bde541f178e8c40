/**
 * How much text is: a word weighs 5 and a Han character 3, so that 12 words are as much as 20 characters, and one number
 * measures text in which both stand side by side.
 */

export const WORD_WEIGHT = 5;
export const HAN_WEIGHT = 3;
/** What two texts must share to be a passage: 12 words or 20 Han characters. */
export const PASSAGE_WEIGHT = 60;
/** The longest stretch of differing text inside a passage: 6 words or 10 Han characters on either side. */
export const GAP_WEIGHT = 30;
/** The same with the single words that agree inside it: they must leave no more differing text than that. */
export const WIDEST_GAP = 60;
/** Shorter runs (3 words, 3 Han characters) are accidents of the language. */
export const LEAST_RUN_WEIGHT = 9;

/** What may be part of a passage together with others beside it: 4 words or 7 Han characters. */
export const PIECE_WEIGHT = 20;

/** Texts one after another in one list of tokens. */
export interface TokenStore {
  readonly tokens: Uint32Array;
  /** By token: 1 where it is a Han character. */
  readonly han: Uint8Array;
  /** Characters of all tokens; those of token t end at ends[t] and start where those of the token before end. */
  readonly characters: Uint16Array;
  readonly ends: Uint32Array;
}

/** Where one text lies in the list. */
export interface TokenRange {
  readonly start: number;
  readonly count: number;
}

/** In the unit of the weights above. */
export const weightOfToken = ({ han }: TokenStore, token: number): number =>
  han[token] === 1 ? HAN_WEIGHT : WORD_WEIGHT;

/** Weight of the tokens in [from, to) of the list. */
export function weightOf(store: TokenStore, from: number, to: number): number {
  const { tokens, han } = store;
  let weight = 0;
  for (let i = from; i < to; i += 1) weight += han[tokens[i] as number] === 1 ? HAN_WEIGHT : WORD_WEIGHT;
  return weight;
}
