/** What outlines of English sentences are made of: words in front of names, lists, helping verbs. */

/** Words of description in front of a name: "the Brazilian newcomer Ⓟ"; a preposition leads to somebody else. */
export const some =
  "(?:(?!(?:not|of|by|for|from|to|with|about|than|at|in|on|and|or)\\b)[\\p{L}\\d’'-]+,? ){0,4}?";
/** The like in the same noun phrase, with a place or a firm's home: "the Ⓛ company Ⓞ", "Ⓛ’s Ⓞ". */
export const its = "(?:(?!(?:not|of|by|for|from|to|about|than)\\b)[\\p{L}\\dⓁ▢’'-]+ ){0,4}?";
export const listOf = (sign: string) => `${sign}(?:(?:,| and|, and| as well as) ${its}${sign})*`;
export const people = 'Ⓟ(?:(?:,| and|, and) Ⓟ)*';
export const is = '(?:is|are|was|were|will be|has been|have been|is to be|being)';
export const helps =
  '(?:(?:is|are|was|were|has|have|had|will|would|to|now|also|be|been|being|next|since|plans to) )*';
export const mr = '(?:(?:mr|mrs|ms|dr|prof|professor|sir|dame|madam|chief|engr|barr)\\.? )?';
/** What a sentence speaks of, and not what something else is for or of; stands in front of a title. */
export const notBehind =
  "(?<!(?<!\\p{L})(?:for|of|to|about|in|on|with|from|behind|than|by) (?:the |this |(?:the )?[\\p{L}’'-]+ )?)";
