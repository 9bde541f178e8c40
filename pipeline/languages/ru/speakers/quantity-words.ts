/** Russian words for how many speak, the people in the genitive plural behind them: «два источника», «большинство опрошенных». */

import { wordSet } from '../../shared/word-list.ts';

/** Lower case. */
export const quantityWords = wordSet(`
два две двое три трое четыре четверо пять пятеро шесть шестеро семь восемь девять десять оба обе несколько большинство многие часть половина треть ряд десятки сотни
`);

/** «участников», «водителей»: by its ending people in the genitive plural. */
export const manyPeople = /(?:(?:ник|щик|чик|ист|лог|вед|атор|ант|ент|тёр)ов|[внл]цев|телей)$/u;

const timeNoun = /^(?:секунд|минут|час|дн|день|сут|недел|месяц|год|лет|вечер|ноч|раз)\p{L}{0,3}$/u;

/** «Два дня министр молчал», «Весь вечер она …»: how long, in two words. */
export function opensDuration(words: readonly { readonly key: string }[]): boolean {
  const first = words[0]?.key ?? '';
  const isMany = quantityWords.has(first) || /^(?:\d{1,3}|весь|всю|целый|целую|каждый|каждую)$/u.test(first);
  return isMany && timeNoun.test(words[1]?.key ?? '');
}
