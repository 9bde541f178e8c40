/** How English counts a list and closes it. */
import type { ListWords, NameListWords } from '../shared/list-words.ts';
import { phraseList } from '../shared/word-list.ts';
import { territoryNames } from './names/territory-names.ts';

/** States and provinces that news prints behind the name of a town, and countries of two names, which CLDR writes with a sign. */
const regions = phraseList(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine,
Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota,
Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming,
Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Quebec, Saskatchewan, England, Scotland, Wales, Northern Ireland,
New South Wales, Queensland, Tasmania, Victoria, Western Australia, South Australia,
Bosnia and Herzegovina, Trinidad and Tobago, Antigua and Barbuda, Saint Kitts and Nevis, St. Kitts and Nevis, Turks and Caicos, Wallis and Futuna
`);

let wider: ReadonlySet<string> | null = null;

/** Small words before which there is no role: "later in Plymouth", "a nurse from Oulu". */
const noRole =
  'a|an|of|in|at|on|by|for|from|to|with|and|or|who|which|that|his|her|its|their|our|my|one|two|three|four|five|six|seven|eight|several|some|both|another|now|later|also|then|not|as|is|are|was|were|the';

const names: NameListWords = {
  member: new RegExp(
    `^(?:the\\s)?(?:(?!(?:${noRole})\\s)\\p{Ll}[\\p{Ll}-]*\\s){0,4}(?:[“"][^“”"]{1,60}(?<own>[”"])|\\p{Lu}[\\p{L}\\p{N}’'-]*(?:\\s(?:of|the|de|du|la|le|von|van|der|in|on|at|for|a|an|al)(?=\\s(?:the\\s|a\\s)?\\p{Lu})|\\s\\p{Lu}[\\p{L}\\p{N}’'-]*\\.?)*)(?<whose>\\s(?:by|from|to)\\s(?:the\\s)?\\p{Lu}[\\p{L}’'-]*(?:\\s(?:of|the|de|von|van)|\\s\\p{Lu}[\\p{L}’'-]*)*)?|^(?:the\\s)?(?:\\p{L}[\\p{L}’'-]*\\s){1,5}?(?<deed>(?:(?:went|goes|was\\sgiven|was\\sawarded)\\s)?to)\\s(?:the\\s)?[“"]?\\p{Lu}[\\p{L}’'-]*(?:\\s(?:of|the|de|von|van)|\\s\\p{Lu}[\\p{L}’'-]*)*[”"]?$`,
    'u',
  ),
  joint: /,\s(?:and\s)?|\s(?<and>and)\s/gu,
  office: /\s(?:of|for|at|in)\s/u,
  attribution:
    /,\s(?:according\sto\s[^,;:]{2,80}|said\s[^,;:]{2,80}|(?!and\s)[^,;:“”"]{1,60}\s(?:said|says|announced|added|reported|confirmed)(?:\son\s\p{Lu}\p{L}+(?:\s\d+)?)?)$/u,
  describing:
    /(?:ish|ian|ese|ean|ican)$|^(?:French|Dutch|Czech|Greek|German|Thai|Swiss|Catholic|Muslim|Christian)$/u,
};

export const lists: ListWords = {
  opening:
    /^(?<gap>(?: [\p{L}’'-]+){0,6}?)(?<mark>:\s|\s[—–-]{1,2}\s|—|\s?\(|\s(?:are|were)\s(?=[“"])|,?\s(?=[“"])|(?-i:\s(?:are|were)\s(?=\p{Lu})|,\s(?=\p{Lu})))/iu,
  open: /\b(?:includ\w+|such as|among (?:them|others|which)|for example|e\.g\.|etc|and (?:others?|more|several|many|some)|like|namely those|or|both|either|each|respectively|per|versus|vs)\b|…|\.\.\./iu,
  and: /(?<!\p{L})and(?!\p{L})/iu,
  loose:
    /\b(?:among|at least|more than|over|about|around|some|nearly|almost|up to|fewer than|less than|between|first|last|next|top|other|another|another|of the|of its|of these|these|those|all|both|each|every)\s*$/i,
  uncounted:
    /^(?:time|day|week|month|year|hour|minute|second|percent|point|mile|kilometer|metre|meter|degree|part|way|thing|word|side|%)$/,
  title: /[“"][^“”"]{1,60}[”"]/gu,
  between: /^,?\s(?:and\s)?(?:the\s)?$/i,
  goesOn: /^,?\s?(?:and|as well as|plus|along with|together with|or)\b|^\s?\(/i,
  plain: /^[\p{Ll}\s,-]+$/u,
  closedByAnd: true,
  located: /^(?:city|town|venue|place|site|museum|university|theater|theatre|cinema|airport|port)$/,
  next: /^\s*(?:they|these|the (?:winners|laureates|recipients|honou?rees|finalists|nominees|members|stops|venues|titles|names)) (?:are|were):?\s/iu,
  isWider: (name) => {
    wider ??= new Set([...territoryNames, ...regions]);
    return (
      wider.has(name) ||
      (!name.includes(' and ') && /\s(?:Region|Oblast|Province|State|County|Territory)$/u.test(name))
    );
  },
  counting: /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|half)\s/iu,
  names,
};
