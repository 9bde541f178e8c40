/** Parts and gender of personal names as Russian news prints them. */

import type { Span } from '../../../contract.ts';
import { overPrintedLetters } from '../../../lib/printed-letters.ts';
import type { Gender } from '../../shared/speech/language.ts';
import { givenNamesOf } from '../names/lexicon.ts';
import { headOf } from './office-heads.ts';
import { genderOfNoun } from './office-kinds.ts';
import { maleNamesInA } from './words.ts';

export function nameParts(name: string): readonly string[] {
  return name.split(/\s+/u);
}

/** Family names in Palladius' spelling: the name behind them shows no gender. */
const chineseSurname =
  /^(?:Ван|Ли|Чжан|Лю|Чэнь|Ян|Хуан|Чжао|У|Чжоу|Сюй|Сунь|Ма|Чжу|Ху|Го|Хэ|Гао|Линь|Ло|Чжэн|Лян|Се|Сун|Тан|Хань|Фэн|Дэн|Цао|Пэн|Цзэн|Сяо|Тянь|Дун|Пань|Юань|Цай|Цзян|Юй|Ду|Е|Чэн|Вэй|Су|Люй|Дин|Жэнь|Шэнь|Яо|Лу|Цуй|Чжун|Тань|Фань|Цзинь|Ши|Ляо|Цзя|Ся|Фу|Фан|Бай|Цзоу|Мэн|Сюн|Цинь|Цю|Хоу|Инь|Сюэ|Янь|Дуань|Лэй|Лун|Тао|Гу|Мао|Хао|Гун|Шао|Вань|Цянь|Дай|Мо|Кун|Сян|Чжай|Чай|Цзи|Ай|Ань|Ци|Чу|Ким|Пак|Чхве|Чон|Кан|Юн|Чан|Лим|О|Сон|Хон)$/u;

/** Does the name begin with a Chinese or Korean family name: «Ким Чи Ён»? */
export function isEastAsian(name: string): boolean {
  return chineseSurname.test(nameParts(name)[0] ?? '');
}

export function genderOf(name: string): Gender | null {
  const parts = name.split(/\s+/u);
  const given = parts[0] ?? '';
  const surname = parts.at(-1) ?? '';
  if (parts.length === 2 && chineseSurname.test(given)) return null;
  if (/(?:[оеё]ва|[иы]на|ская|цкая|овна|евна|ична)$/u.test(surname) && surname.length > 4) return 'feminine';
  if (/(?:[оеё]в|[иы]н|ский|цкий)$/u.test(surname) && surname.length > 4) return 'masculine';
  if (parts.length < 2 || given.endsWith('.')) return /(?:ович|евич)$/u.test(surname) ? 'masculine' : null;
  if (maleNamesInA.has(given)) return 'masculine';
  const known = givenNamesOf(given).filter(({ nominative }) => nominative === given);
  const told = known.length === 1 ? (known[0]?.gender ?? null) : null;
  // «Борисович» of a man; «София Беркович» is none.
  return told ?? (/(?:ович|евич)$/u.test(surname) ? 'masculine' : null);
}

const verbBehind = overPrintedLetters(
  /^\s(?:(?:не|также|уже|тоже|сам|сама)\s)?\p{Ll}{2,}?(л|ла|лся|лась)(?!\p{L})/u,
);
const verbBefore = overPrintedLetters(/(?<!\p{L})\p{Ll}{2,}?(л|ла|лся|лась)\s$/u);
const nounBefore = overPrintedLetters(/(?<!\p{L})(\p{L}+)\s$/u);
/** So many characters beside a name are looked at. */
const besides = 24;

/** The past tense beside a name in its base form agrees with it: «Кирстен Даль вернулась», «сказала Лю Вэй». */
export function genderBeside(text: string, { start, end }: Span, name: string): Gender | null {
  if (text.slice(start, end) !== name) return null;
  const noun = nounBefore.exec(text.slice(Math.max(0, start - besides), start))?.[1]?.toLowerCase() ?? '';
  const head = headOf.get(noun);
  if (head?.nominative === noun && genderOfNoun(noun) !== null) return genderOfNoun(noun);
  const behind = verbBehind.exec(text.slice(end, end + besides));
  const ending = behind?.[1] ?? verbBefore.exec(text.slice(Math.max(0, start - besides), start))?.[1];
  return ending === undefined ? null : ending.startsWith('ла') ? 'feminine' : 'masculine';
}
