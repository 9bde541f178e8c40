/** What stands in front of a Russian speaker phrase says in which case it stands and which gender its verb shows. */

import type { Gender } from '../../shared/speech/language.ts';
import { isLetterAt } from '../../shared/text-edges.ts';
import { wordSet } from '../../shared/word-list.ts';
import { isAskedForm, isAskingWord } from '../speech/asked.ts';
import { sourceNouns, speechVerbs } from '../speech/verbs.ts';

/** The genitive or the locative follows: «слова N», «мнение N». */
const ownerNouns = wordSet(`
слова слов мнение оценка позиция прогноз взгляд обзора доклада отчета отчёта письма интервью замечание замечания высказывание высказывания утверждение
утверждения обещание обещания предупреждение предупреждения признание признания призыв призывы оценки фраза фразы реплика реплики комментарий
комментария комментарии тезис тезисы выводы прогнозы предложение предложения требование требования совет советы ответы жалоба жалобы угроза угрозы
заявление цитата дневника записки рапорта вывод ответ сообщения заявления документа материалов релиза пресс-релиза исследования
`);

/** Texts whose owner stands behind them; in lower case they may as well be objects: «прислала письмо N». */
const openingText =
  /^(?:Письмо|Телеграмма|Записка|Обращение|Послание|Пост|Речь|Выступление|Ответ|Сообщение)$/u;

/** «в сообщении N», «в письме N»: the noun of a text in the locative. */
const textEnd = /(?:ии|исьме|ксте|изе|ости|чете|чёте|ладе|кументе|атье|иале|осте|амме|зоре)$/u;

function isWordCharacter(text: string, at: number): boolean {
  return isLetterAt(text, at) || text.charAt(at) === '-';
}

/** So many characters back the verb is sought. */
const farthest = 80;

/** The words in front of an offset, the nearest first, as far as nothing but spaces parts them. */
function wordsBefore(text: string, offset: number, most: number): string[] {
  const words: string[] = [];
  let end = offset;
  while (words.length < most) {
    const gap = end;
    while (end > 0 && text.charCodeAt(end - 1) === 0x20) end -= 1;
    let start = end;
    while (start > 0 && isWordCharacter(text, start - 1)) start -= 1;
    if (gap === end || start === end) break;
    words.push(text.slice(start, end));
    end = start;
  }
  return words;
}

const firstWord = /^[\p{L}-]+/u;
const longestWord = 40;

/** Does the phrase at `start` stand in an oblique case: «по словам N», «со ссылкой на N», «У капитана N ответ проще»? */
export function isObliqueAt(text: string, start: number): boolean {
  const [last, before] = wordsBefore(text, start, 2);
  if (last === undefined) return false;
  const word = last.toLowerCase();
  const second = before?.toLowerCase() ?? '';
  if (sourceNouns.has(word) && (second === 'по' || /(?:[оеё]му|[иы]м)$/u.test(second))) return true;
  if (second === 'если' && /^(?:верить|поверить|послушать)$/u.test(word)) return true;
  // «Письмо пенсионерки N», at the head of a sentence the subject.
  if (openingText.test(last)) return true;
  // «съязвил в ответ N»: the subject stands behind an adverbial.
  if (ownerNouns.has(word)) return word !== 'ответ' || second !== 'в';
  if (word === 'зрения' && /^точк[аи]$/u.test(second)) return true;
  if (word === 'на' && /^(?:ссылкой|ссылаясь)$/u.test(second)) return true;
  // «цитирует Панина местный портал».
  if (/^(?:цитиру[ею]т|процитировал[аи]?)$/u.test(word)) return true;
  // «Журналисты спросили режиссёра N».
  if (isAskingWord(word) && isAskedForm(text.slice(start, start + longestWord).match(firstWord)?.[0] ?? ''))
    return true;
  const opening = wordsBefore(text, start, 5);
  // «говорится в сообщении N»; but «не скрывает радости N».
  const within = opening.slice(0, 4).findIndex((one, i) => i > 0 && /^[ВвНн][ао]?$/u.test(one));
  // «заметила на закрытии замминистра N»: the verb of one man or woman has its subject behind the adverbial.
  const verb = within < 0 ? undefined : speechVerbs.get(opening[within + 1]?.toLowerCase() ?? '');
  const isTold = verb?.gender === 'masculine' || verb?.gender === 'feminine';
  if (word !== 'новости' && textEnd.test(word) && within > 0 && !isTold) return true;
  const at = opening.indexOf('У');
  return at >= 0 && opening.slice(0, at).every((one) => /^\p{Ll}/u.test(one));
}

export function genderBefore(text: string, start: number): Gender | null {
  const least = Math.max(0, start - farthest);
  for (let end = start; end > least; ) {
    let from = end;
    while (from > least && isWordCharacter(text, from - 1)) from -= 1;
    const form = from === end ? undefined : speechVerbs.get(text.slice(from, end).toLowerCase());
    if (form !== undefined) return form.gender;
    // The verb of the sentence before shows nothing.
    if (from === end && '.!?'.includes(text.charAt(end - 1)) && text.charAt(end) === ' ') return null;
    end = from === end ? end - 1 : from;
  }
  return null;
}
