/** Russian names that their place tells before any word is read: titles in «ёлочки», lines of a ranking, labels of an interview. */
import type { FoundName } from '../../../contract.ts';
import { namesByPlace } from '../../shared/names/by-place.ts';
import type { Taken } from '../../shared/names/found.ts';
import type { LabelRule } from '../../shared/names/labels.ts';
import { stemToken } from '../inflection.ts';
import { quotedNames } from '../quoted-names/quoted-names.ts';
import { capitalTitles } from './capital-titles.ts';
import { openingWords } from './common-words.ts';
import { tellsOfFilms } from './film-reports.ts';
import { givenNamesOf, knownOrganization } from './lexicon.ts';
import { placeNames } from './places.ts';
import { titleStems } from './titles.ts';
import type { Scan } from './tokens.ts';

const places = new Set(placeNames);

/** A ranking of towns, companies or people holds no titles. */
function isOther(text: string): boolean {
  const first = text.split(' ')[0] ?? '';
  return places.has(text) || knownOrganization(first) !== null || givenNamesOf(first).length > 0;
}

const fields =
  /^(?:Вопрос|Ответ|Интервьюер|Источник|Фото|Автор|Адрес|Дата|Место|Время|Телефон|Сайт|Редакция|Справка|Примечание|Голос|Зал|Студия|Контакты|Жанр|Страна|Хронометраж|В ролях|Музыка|Сценарий|Бюджет|Сборы|Премьера|Итого|Всего)$/iu;

const speakers: LabelRule = {
  pattern: /^\s*(\p{Lu}[\p{L}-]{2,24}):\s/u,
  isPerson: (label) =>
    !fields.test(label) &&
    !openingWords.has(label) &&
    !places.has(label) &&
    !titleStems.has(stemToken(label)) &&
    knownOrganization(label) === null &&
    (label !== label.toUpperCase() || label.length > 4),
  isGiven: (word) => !openingWords.has(word) && !titleStems.has(stemToken(word)) && !places.has(word),
  nameOf: (label) => (label === label.toUpperCase() ? label.charAt(0) + label.slice(1).toLowerCase() : label),
};

export function markedNames(scans: readonly Scan[], taken: Taken): FoundName[] {
  const readings = scans.map((scan) => scan.reading);
  let films: boolean | undefined;
  const onFilms = () => (films ??= tellsOfFilms(scans));
  return namesByPlace(readings, [...quotedNames(scans), ...capitalTitles(scans, onFilms)], taken, {
    isOther,
    tellsOfFilms: onFilms,
    speakers,
  });
}
