/** Russian nouns for what a company is to a person, a work or another company: «её издатель, «Х», сообщил». */

import { wordSet } from '../../shared/word-list.ts';

export const bodyRoles = wordSet(`
издатель прокатчик производитель дистрибьютор дистрибутор владелец совладелец оператор застройщик разработчик организатор учредитель акционер инвестор подрядчик субподрядчик
заказчик поставщик спонсор партнёр партнер конкурент арендатор арендодатель перевозчик собственник правообладатель страховщик кредитор работодатель наниматель ритейлер
девелопер эксплуатант грузоотправитель импортёр импортер экспортёр экспортер вещатель учредительница владелица лицензиат франчайзи банкрот истец ответчик заявитель бенефициар
`);

/** «Её издатель, », «Владелец торгового центра, »: such a noun stands in front of the comma that opens an apposition. */
export function opensBodyApposition(before: string): boolean {
  const words = /(?:^|[^\p{L}-])((?:[\p{L}-]+ ){0,4}[\p{L}-]+),\s*$/u.exec(before)?.[1];
  return words?.split(' ').some((word) => bodyRoles.has(word.toLowerCase())) === true;
}
