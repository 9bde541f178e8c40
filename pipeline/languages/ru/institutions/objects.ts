/** Where the object of a verb begins behind a Russian institution: «в мэрии слухи назвали …», «в клубе поведение игрока сочли …». */

import type { Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { wordSet } from '../../shared/word-list.ts';
import { headOf } from '../speakers/office-heads.ts';
import { organizationForm } from './forms.ts';

/** Nouns that are judged, in the accusative where it is no genitive of an institution's name: «прогноз», «слухи». */
const judged = wordSet(`
инцидент прогноз доклад отчёт отчет законопроект проект план удар запрет арест приговор поступок шаг случай фильм спектакль матч результат вопрос
визит тон ответ иск скандал пост ролик звонок сбой документ призыв закон обыск конфликт снимок материал текст ход рост скачок спад обвал митинг
слухи доводы обвинения претензии публикации опасения сообщения утверждения заявления итоги переговоры действия слова планы выводы санкции результаты
удары упрёки упреки меры жалобы угрозы цифры данные сведения кадры события поправки проверки перемены обстрелы обстрел атаки подозрения намёки намеки
предложения требования условия нарушения задержки отставки аресты обыски
`);

/** «случившееся», «эту», «новую»: endings that neither a genitive nor a locative has. */
const ending = /(?:[оеё]е(?:ся)?|[внтшщкгх]ие(?:ся)?|ые|[уюи]ю|[бвгджзклмнпрстфхцчшщ]у|сть)$/u;
const demonstrative =
  /^(?:этот|эту|эти|это|такой|такую|такие|такое|его|её|ее|их|свой|свою|свои|всё|все|сам|саму|само)$/u;

const isObject = askedOnce(
  ({ key, isCapital }) =>
    !isCapital &&
    (demonstrative.test(key) || judged.has(key) || ending.test(key)) &&
    !headOf.has(key) &&
    !organizationForm.has(key),
);

/** The index of the object between the institution that begins at `from` and its verb at `to`; `to` when there is none. */
export function objectFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) {
    const token = tokens[i];
    if (token !== undefined && isObject(token)) return i;
  }
  return to;
}
