/** Russian holidays that fall on the same day every year, in the cases a sentence puts them in. */
import type { Lexeme } from '../../shared/dates/words.ts';

/** Value: month × 100 + day. */
const dayOf: readonly (readonly [string, number])[] = [
  ['победы', 509],
  ['россии', 612],
  ['народного единства', 1104],
  ['защитника отечества', 223],
  ['космонавтики', 412],
  ['знаний', 901],
  ['святого валентина', 214],
  ['всех влюбленных', 214],
  ['защиты детей', 601],
  ['конституции рф', 1212],
  ['конституции россии', 1212],
  ['государственного флага', 822],
  ['памяти и скорби', 622],
  ['семьи любви и верности', 708],
];
const dayForms = ['день', 'дня', 'дню', 'днем', 'дне'];

const declined: readonly (readonly [number, string])[] = [
  [101, 'новый год;нового года;новому году;новым годом'],
  [107, 'рождество;рождества;рождеству;рождеством;рождество христово;рождества христова'],
  [1225, 'католическое рождество;католического рождества;католическому рождеству'],
  [119, 'крещение господне;крещения господня'],
  [308, 'международный женский день;международного женского дня;международному женскому дню'],
  [501, 'первомай;первомая;первомаю'],
  [1031, 'хеллоуин;хеллоуина;хеллоуину'],
];

export const holidays: readonly (readonly [string, Lexeme])[] = [
  ...dayOf.flatMap(([name, value]) =>
    dayForms.map((day): readonly [string, Lexeme] => [`${day} ${name}`, { code: 'F', value }]),
  ),
  ...declined.flatMap(([value, cases]) =>
    cases.split(';').map((form): readonly [string, Lexeme] => [form, { code: 'F', value }]),
  ),
];
