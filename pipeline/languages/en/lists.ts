/** How English counts a list and closes it. */
import type { ListWords } from '../shared/list-words.ts';

export const lists: ListWords = {
  opening:
    /^(?<gap>(?: [\p{L}’'-]+){0,6}?)(?<mark>:\s|\s[—–-]{1,2}\s|—|\s?\(|\s(?:are|were)\s(?=[“"])|,?\s(?=[“"]))/iu,
  open: /\b(?:includ\w+|such as|among (?:them|others|which)|for example|e\.g\.|etc|and (?:others?|more|several|many|some)|like|namely those|or|both|either|each|respectively|per|versus|vs)\b|…|\.\.\./iu,
  and: /(?<!\p{L})and(?!\p{L})/iu,
  loose:
    /\b(?:at least|more than|over|about|around|some|nearly|almost|up to|fewer than|less than|between|first|last|next|top|other|another|another|of the|of its|of these|these|those|all|both|each|every)\s*$/i,
  uncounted:
    /^(?:time|day|week|month|year|hour|minute|second|percent|point|mile|kilometer|metre|meter|degree|part|way|thing|word|side|%)$/,
  title: /[“"][^“”"]{1,60}[”"]/gu,
  between: /^,?\s(?:and\s)?(?:the\s)?$/i,
  goesOn: /^,?\s?(?:and|as well as|plus|along with|together with|or)\b|^\s?\(/i,
  plain: /^[\p{Ll}\s,-]+$/u,
  closedByAnd: true,
  located: /^(?:city|town|venue|place|site|museum|university|theater|theatre|cinema|airport|port)$/,
};
