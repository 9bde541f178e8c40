/** Places that no list knows, told by the noun for them, by who lives there, by the verb of who was born, lives or travels there. */
import { calendarWords } from './common-words.ts';
import { isGivenName } from './lexicon.ts';
import type { RussianWord, Scan } from './tokens.ts';
import { namesNothingElse } from './unlisted-places.ts';

/** A question too seldom asked to keep its answers. */
const told =
  (answer: (word: RussianWord) => boolean) =>
  (word: RussianWord | undefined): boolean =>
    word !== undefined && answer(word);

const isAdjective = told(
  ({ text, capital, upper }) =>
    capital && !upper && /^\p{Lu}[а-яё]{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u.test(text),
);
const isPossessed = told(({ lower }) => /(?:ого|его|ому|ему|ых|их)$/u.test(lower));
const isDivision = told(({ lower }) =>
  /^(?:област|кра|район|республик|округ|губерни|уезд|провинци|штат)\p{Ll}{0,3}$/u.test(lower),
);

/** «посёлок Заречный Яр», «село Большая Глушица Самарской области», «остров Ламорн»: the end of the name that begins at `i`; `i` where none does. */
export function settlementEnd({ tokens }: Scan, i: number, isBody: (at: number) => boolean): number {
  if (!tokens.isCapital(i + 1)) {
    // «в районе Нового года»
    const next = tokens.at(i + 1);
    return isPossessed(tokens.at(i)) && next?.kind === 'word' ? i : i + 1;
  }
  if (isBody(i + 1)) return i + 1;
  const isLast = !tokens.isCapital(i + 2) || isDivision(tokens.at(i + 3));
  return isAdjective(tokens.at(i)) && tokens.at(i + 1)?.kind === 'word' && isLast ? i + 2 : i;
}

const dwelling = told(({ lower }) =>
  /^(?:родил(?:ся|ась|ись)|вырос(?:ла|ли)?|жив[её]т|живут|жил[аи]?|посел(?:ился|илась|ились|ился)|обосновал(?:ся|ась|ись)|родом|нахо(?:дится|дятся)|расположен[аоы]?|жить)$/u.test(
    lower,
  ),
);
const travelling = told(({ lower }) =>
  /^(?:(?:пере|у|при|вы|до)ехал[аи]?|вернул(?:ся|ась|ись)|отправил(?:ся|ась|ись)|прибыл[аи]?|(?:у|при|вы)летел[аи]?|добрал(?:ся|ась|ись)|переехать|уехать|ушла|ушло|ушли|ушёл|ушел|шёл|шел|шли|шло|отплыл[аио]?|перебрал(?:ся|ась|ись)|родом)$/u.test(
    lower,
  ),
);
const inhabitants = /^(?:жител(?:и|ей|ям|ями|ях)|окрестност(?:и|ей|ям|ями|ях)|улиц(?:ы|ах|ам|ами))$/u;
const leadsThere = /^(?:в|во|на|из|до)$/u;
const mayBeReached = told(
  (word) =>
    /^\p{Lu}[а-яё]{2,}(?:-\p{Lu}?[а-яё]+){0,2}$/u.test(word.text) &&
    namesNothingElse(word) &&
    !calendarWords.has(word.text) &&
    !/(?:ого|его|ому|ему|ых|их|ый|ий|ой|ая|ую)$/u.test(word.text),
);

/** No more words stand between the verb and the preposition: «уехал тогда на», «живёт с женой в». */
const FARTHEST = 3;

/** The place the verb leads to, «переехал на Палаван», «живёт в Навои», or whose people or streets are told of, «жители Турсунзаде». */
export function reachedPlace({ tokens }: Scan, i: number): string | null {
  const token = tokens.at(i);
  if (token === undefined || token.upper || tokens.opens(i) || tokens.isCapital(i + 1)) return null;
  const before = tokens.at(i - 1);
  const lead = before?.lower ?? '';
  const isDwelt = lead.length > 3 && inhabitants.test(lead);
  if (!isDwelt && !leadsThere.test(lead)) return null;
  if (!mayBeReached(token) || isGivenName(token)) return null;
  if (isDwelt) return token.text;
  for (let at = i - 2; at >= Math.max(0, i - 2 - FARTHEST); at -= 1) {
    const word = tokens.at(at);
    if (word === undefined || (word.kind !== 'word' && at < i - 2)) return null;
    if (travelling(word)) return nominative(token.text, lead);
    if (dwelling(word) && /^(?:в|во|на)$/u.test(lead)) return token.text;
    if (word.kind !== 'word') return null;
  }
  return null;
}

/** Of the accusative behind «в» and «на», of the genitive behind «из» and «до». */
const nominative = (text: string, preposition: string): string =>
  /^(?:из|до)$/u.test(preposition)
    ? text
        .replace(/(?<=[гкхжшчщ])и$/u, 'а')
        .replace(/(?<=[бвдзлмнпрст])ы$/u, 'а')
        .replace(/(?<=[бвгджзклмнпрст])а$/u, '')
    : text.replace(/(?<=[гкхжшчщнмлрвдтзсбп])у$/u, 'а');
