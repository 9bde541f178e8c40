/** How a phrase names a speaker: by a personal name, a pronoun, an office, or the name of an organization. */

import type { Span } from '../../../contract.ts';
import type { Gender } from '../speech/language.ts';

/** `either`: a person or a body, whoever was told of last (其); `latter`: the person named last (后者). */
export type Pronoun = 'masculine' | 'feminine' | 'plural' | 'thing' | 'either' | 'latter';

export type SpeakerReading =
  | { readonly kind: 'name'; readonly name: string; readonly place: Span; readonly isPerson: boolean }
  | { readonly kind: 'pronoun'; readonly pronoun: Pronoun; readonly place: Span }
  | {
      readonly kind: 'role';
      /** Without article, in the base form. */
      readonly phrase: string;
      readonly place: Span;
      /** The head noun, one word for all its synonyms ("chief executive" is "ceo"); null when it is not in the list. */
      readonly head: string | null;
      /** Capitalised words and acronyms of the phrase: what the office belongs to. */
      readonly owners: readonly string[];
      /** Nothing but the head ("the minister"): it points back to somebody named before. */
      readonly pointsBack: boolean;
      /** Any person may be called so ("the official", «собеседник агентства»). */
      readonly isGeneric: boolean;
      /** No word points back (家属 beside 这位家属): an office may as well bring in somebody else. */
      readonly isBare?: boolean;
      /** Whoever was last told of with this office is pointed at, whatever else is said of them (这位31岁的澳门导演). */
      readonly isPointedAt?: boolean;
      /** A text that somebody issued ("the message says"): whoever was last named speaks. */
      readonly isText: boolean;
      /** The gender of the noun, where it tells who is meant. */
      readonly gender?: Gender | null;
      /** It describes no office but whoever was last spoken of ("the 61-year-old"). */
      readonly isEpithet?: boolean;
      /** The person last spoken of may hold the office although nothing said so; not so of "the neighbour". */
      readonly mayBeLast?: boolean;
    };
