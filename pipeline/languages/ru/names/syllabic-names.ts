/** Vietnamese and Korean names as Russian news prints them, a word a syllable: «Данг Тхи Хонг Ван», «Со Ха Юн». */
import { wordSet } from '../../shared/word-list.ts';
import { isNameWord } from './surname-shape.ts';
import type { Scan } from './tokens.ts';

const vietnamese = wordSet(
  'Нгуен Чан Ле Фам Хоанг Хюинь Фан Ву Во Данг Буй До Хо Нго Зыонг Ли Динь Чыонг Лыонг Выонг Чинь',
);
/** Between the surname and the given name. */
const middle = wordSet(
  'Тхи Ван Хыу Дык Куок Конг Минь Тхань Суан Нгок Куанг Хонг Нят Хай Ань Динь Туан Тхе Тхиен',
);
const korean = wordSet(
  'Ким Ли Пак Чхве Чой Чон Кан Чо Юн Чан Лим Хан О Со Син Квон Хван Ан Сон Хон Ю Ко Мун Ян Пэ Пэк Хо Нам Но Ха Чу У Ку Мин Кон Кё Пён Чхэ Вон Хам Ём Чин Ом Тхак Пан',
);
const syllable = /^\p{Lu}\p{Ll}{1,4}$/u;
/** No longer is such a name. */
const MOST = 4;

/** The end of the name that begins at `from`; `from` where none does. A Korean one needs its office: «Со», «Но» and «О» are words too. */
export function syllabicEnd({ tokens }: Scan, from: number, introduced: boolean): number {
  const [first, second] = [tokens.at(from)?.text ?? '', tokens.at(from + 1)?.text ?? ''];
  const isVietnamese = vietnamese.has(first) && middle.has(second);
  if (!isVietnamese && !(introduced && korean.has(first))) return from;
  let to = from + 1;
  while (to < from + MOST && isNameWord(tokens.at(to)) && syllable.test(tokens.at(to)?.text ?? '')) to += 1;
  if (tokens.isCapital(to)) return from;
  return to - from > 2 && (isVietnamese || to - from === 3) ? to : from;
}
