/** Places that no list knows: told by a preposition, by the places of their list, by the river they lie on. */

import { clippedName, organizationHeads } from '../institutions/organization-words.ts';
import { calendarWords } from './common-words.ts';
import { isGivenName, isKnownOrganization, placeAt } from './lexicon.ts';
import { riverside } from './places.ts';
import { titleStems } from './titles.ts';
import { askedOnce, type RussianWord, type Scan } from './tokens.ts';

const isClipped = ({ text }: RussianWord): boolean => clippedName.test(text);
const isOfCalendar = ({ text }: RussianWord): boolean => calendarWords.has(text);

const isRiverside = (word: RussianWord | undefined): boolean =>
  word !== undefined && riverside.test(word.lower);
/** The genitive of a river, and what stands there in the nominative. */
const rivers: readonly (readonly [RegExp, string])[] = [
  [/^(\p{Lu}\p{Ll}{2,}[гкх])и$/u, '$1а'],
  [/^(\p{Lu}\p{Ll}{2,}[бвдзлмнпрст])ы$/u, '$1а'],
  [/^(\p{Lu}\p{Ll}+)нца$/u, '$1нец'],
  [/^(\p{Lu}\p{Ll}{2,}[бвгдзклмнпрстшж])а$/u, '$1'],
];

/** «на берегу Ветлуги», «в верховьях Керженца»: a capitalised word in the genitive that no list knows. */
export function riverAt({ tokens }: Scan, i: number): string | null {
  const token = tokens.at(i);
  if (token === undefined || !isRiverside(tokens.at(i - 1)) || token.upper || isGivenName(token)) return null;
  if (tokens.isCapital(i + 1) || isOfCalendar(token) || isKnownOrganization(token)) return null;
  const found = rivers.find(([pattern]) => pattern.test(token.text));
  return found === undefined ? null : token.text.replace(...found);
}

const isIn = askedOnce(({ lower }) => lower === 'в' || lower === 'во');
/** A capitalised word in the prepositional that no list knows: «в Гурзуфе», «в Сызрани». */
const mayBeUnlisted = askedOnce(
  (word) =>
    /^\p{Lu}[а-яё]+(?:-\p{Lu}?[а-яё]+){0,2}$/u.test(word.text) &&
    /\p{L}{3}(?:е|(?:[аяео]н|[ая]р|[ое]л|ст)и)$|е-\p{Lu}[а-яё]+ском$/u.test(word.text) &&
    namesNothingElse(word),
);

/** Common nouns that some print with a capital: days and feasts, «в Сети», «на Форум». */
const commonNoun =
  /^(?:Дворц|Понедельник|Вторник|Сред|Четверг|Пятниц|Суббот|Воскресень|Пасх|Рождеств|Троиц|Масленниц|Крещени|Интернет|Сет|Паутин|Форум|Фестивал|Город(?=(?:[ауе]|ом)?$)|Земл|Вселенн|Церк|Парти|Войн|Побед|Родин|Отчизн|Отечеств|Университет|Академи|Центр|Клуб|Совет|Комитет|Компани|Обществ|Договор|Закон|Проект|Жюри|Оргкомитет|Дирекци)\p{Ll}{0,3}$/u;

/** No month, office, head of a body or body by itself. */
export const namesNothingElse = (word: RussianWord): boolean =>
  !commonNoun.test(word.text) &&
  !isOfCalendar(word) &&
  !titleStems.has(word.stem) &&
  !organizationHeads.has(word.stem) &&
  !isKnownOrganization(word) &&
  !isClipped(word);

const adjectiveIn = /^\p{Lu}[а-яё]{2,}(?:ом|ем|ой|ей)$/u;

/** «в Нижнем Тагиле», «в Старой Руссе»: an adjective and the noun it goes with, both in the prepositional. */
export function doublePlace(scan: Scan, i: number): string | null {
  const { tokens } = scan;
  const [own, noun] = [tokens.at(i), tokens.at(i + 1)];
  if (own === undefined || noun === undefined || !isIn(tokens.at(i - 1)) || !adjectiveIn.test(own.text))
    return null;
  if (!tokens.isCapital(i + 1) || noun.upper || tokens.isCapital(i + 2) || tokens.opens(i)) return null;
  if (!mayBeUnlisted(noun) || isGivenName(own) || isGivenName(noun)) return null;
  const isFeminine = /(?:ой|ей)$/u.test(own.text);
  const name = isFeminine ? noun.text.replace(/е$/u, 'а') : placeNominative(noun.text);
  return `${own.text.replace(/(?:ой|ей)$/u, 'ая').replace(/(?:ом|ем)$/u, /[гкх]ом$|[нк]ем$/u.test(own.text) ? 'ий' : 'ый')} ${name}`;
}

/** «в Гурзуфе»: a lone capitalised word in the prepositional after «в», which no list knows. */
export function unlistedPlace(scan: Scan, i: number): string | null {
  const token = scan.tokens.at(i);
  if (
    token === undefined ||
    !(isIn(scan.tokens.at(i - 1)) || isListedIn(scan, i)) ||
    token.upper ||
    scan.tokens.opens(i)
  )
    return null;
  if (!mayBeUnlisted(token) || scan.tokens.at(i + 1)?.capital === true) return null;
  return placeNominative(token.text);
}

/** «Кенозерье» keeps its ending, «Ивановке» is «Ивановка», and no masculine ends like «Коломн»; of others the masculine is likelier. */
const placeNominative = (text: string): string =>
  /ье$/u.test(text)
    ? text
    : text
        .replace(/е-(?=\p{Lu}[а-яё]+ском$)/u, '-')
        .replace(/ском$/u, 'ский')
        .replace(/(?<=[вджзлнчш]к|[бгджзмш]н|[зшь]м|гд)е$/u, 'а')
        .replace(/е$/u, '')
        .replace(/и$/u, 'ь');

/** «в Городце и Макарьеве», «в Плёсе, Кинешме»: behind «в» and one place in the prepositional. */
function isListedIn({ tokens }: Scan, i: number): boolean {
  const [first, mark, next] = [tokens.at(i - 2), tokens.at(i - 1), tokens.at(i + 1)];
  if (first === undefined || !isIn(tokens.at(i - 3)) || !/^(?:и|,)$/u.test(mark?.text ?? '')) return false;
  if (!mayBeUnlisted(first) || isGivenName(first)) return false;
  // «в Туле, Алексине районе»: the word behind the last one tells another thing.
  return (
    next === undefined || !/^\p{Ll}+(?:е|и)$/u.test(next.text) || next.text === 'и' || next.text === 'не'
  );
}

/** «Улан-Батор, Хара-Хото, Дуньхуан»: a word in the nominative between two places of one list. */
export function listedPlace({ tokens, stem }: Scan, i: number): string | null {
  const token = tokens.at(i);
  if (
    token === undefined ||
    tokens.at(i - 1)?.text !== ',' ||
    !/^(?:,|и)$/u.test(tokens.at(i + 1)?.text ?? '')
  )
    return null;
  if (!mayBeListed(token) || !tokens.isCapital(i - 2)) return null;
  const before = placeAt(tokens, stem, i - 2);
  const behind = placeAt(tokens, stem, i + 2);
  const isNominative = before?.end === i - 1 && before.name.endsWith(tokens.at(i - 2)?.text ?? '-');
  return isNominative && behind !== null ? token.text : null;
}

const mayBeListed = askedOnce(
  (word) =>
    word.capital &&
    !word.upper &&
    /^\p{Lu}[а-яё]+(?:-\p{Lu}?[а-яё]+)?$/u.test(word.text) &&
    !isGivenName(word) &&
    !isKnownOrganization(word),
);
