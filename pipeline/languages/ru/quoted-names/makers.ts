/** Names in «ёлочки» beside those who made or show a film: «выпущенная «Пилигримом»», «которую прокатывает «Лазурит»», «режиссёр «Трамвая»». */
import { feminineNames } from '../names/given-names.ts';
import type { Scan } from '../names/tokens.ts';
import { workStems } from '../names/work-words.ts';
import type { Noun } from './nouns.ts';

const done =
  /^(?:выпущен|снят|созданн|произвед[её]нн|купленн|при?обрет[её]нн|профинансированн|спродюсированн|показанн|закупленн|организованн|учрежд[её]нн|представленн)\p{L}{1,4}$/u;
const instrumental = /(?:ом|ем|[её]м|ой|ей|ью|ами|ями)$/u;
const shows =
  /^(?:прокатывает|прокатит|прокатывал|выпускает|выпустит|выпустила?|распространяет|продюсирует|купила?|приобрела?)$/u;
const which = /^котор(?:ый|ая|ое|ые|ую)$/u;
/** What of a film somebody sees to, and how; what somebody comes to be; rights that come to somebody. */
const doing = [
  '(?:прокатом|дистрибуцией|производством|съ[её]мками|дубляжом|дублированием|озвучкой|продвижением|показом|выпуском|постпродакшеном)\\s(?:\\p{L}+\\s){0,4}(?:«[^«»]{1,60}»\\s)?(?:занима(?:ется|ются|лась|лся|лись)|займ(?:[её]тся|утся)|занял(?:ась|ся|ись))',
  '(?:прокатчик|дистрибь?ютор|правообладател|заказчик|сопродюсер|партн[её]р)(?:ом|ем|ами|ями)\\s(?:\\p{L}+\\s){0,3}(?:«[^«»]{1,60}»\\s)?(?:стал[аио]?|стан[еу]т|выступ\\p{L}+|явля(?:ется|ются)|будет|знач[иа]тся|числится|выбран[аы]?|назначен[аы]?|утвержд[её]н[аы]?|назван[аы]?)',
  'прав[ао]\\s(?:на\\s(?:[^«».;:]{1,60}\\s)?)?(?:получил[аи]?|при?обрел[аи]?|приобр[её]л|(?:вы|пере)?купил[аи]?|принадлежат|достались)',
  '(?:в\\s(?:\\p{L}+\\s){0,2}(?:прокат|кинотеатры)|на\\s(?:\\p{L}+\\s){0,2}экраны)\\s(?:е[её]|его|их|(?:картину|ленту|фильм|драму|комедию|мультфильм|сериал|новинку|хоррор|сказку|боевик|триллер)(?:\\s«[^«»]{1,60}»)?|«[^«»]{1,60}»)\\s(?:выпуска[её]т|выпустит|выпустила?|отправит|вывед[её]т|вывела?|выводит|прив[её]з(?:ла)?|привез[её]т)',
  'за\\sпрокат\\s(?:[^«».;:]{1,40}\\s)?(?:«[^«»]{1,60}»\\s)?(?:отвечает|возьм[её]тся)',
  '(?:его|е[её]|их)\\sпрокат(?:ит|ывает)',
  'прокатчик[^.;«»]{0,40}\\sим\\s(?:стал|станет)',
];
const doer = new RegExp(`(?<!\\p{L})(?:${doing.join('|')})\\s(?:в\\s\\p{L}+\\s)?(?:\\p{Ll}+\\s)?$`, 'iu');
const doerVerb =
  /^(?:зан|займ|отвеч|возьм|прокат|стал|стан|выступ|явля|будет|знач|числ|выбран|назнач|утвержд|назван|получ|приобр|купи|выкуп|перекуп|принадл|достал|выпус|отправ|вывед|вывел|вывод|прив[её]з)/u;

const showsFilms =
  /^(?:кино)?(?:прокатчик|дистрибь?ютор|правообладатель|производитель|производство|прокат|дистрибуция)и?$/u;

/** So many characters before the mark are looked at. */
const DOING = 120;

/** «прокатом займётся «Х»», «права на показ получила «Х»»: the subject behind its verb. */
export function isDoer({ tokens, reading, stem }: Scan, open: number): boolean {
  if (workStems.has(stem(open - 1))) return false;
  // «прокатчик — «Х»», «прокатчик в России — «Х»»
  const label = tokens.at(open - 3)?.lower === 'в' && tokens.isCapital(open - 2) ? open - 4 : open - 2;
  if (/^[—–:-]$/u.test(tokens.at(open - 1)?.text ?? '') && showsFilms.test(tokens.at(label)?.lower ?? ''))
    return true;
  if (!doerVerb.test(tokens.at(open - 1)?.lower ?? '') && !doerVerb.test(tokens.at(open - 2)?.lower ?? ''))
    return false;
  const at = tokens.start(open);
  return doer.test(reading.text.slice(Math.max(0, at - DOING), at));
}

/** With whom somebody signs or agrees, joined by «с». */
const partner =
  /(?<!\p{L})(?:(?:соглашени|меморандум|договор|контракт|протокол|копродукци|партн[её]рств|сотрудничеств)\p{L}{0,3}|(?:подписал|заключил|договорил|обменял)\p{L}{0,4})(?:\s[^«».;:]{1,40})?\sсо?\s$/iu;

/** How far before its verb «который» may stand: «который с 12 марта прокатывает». */
const WHICH = 5;

/** «выпущенная «Пилигримом»»: behind a passive the instrumental names who did it; «который прокатывает «Х»»: the subject. */
export function makerBeside({ tokens, reading }: Scan, open: number, close: number): Noun | null {
  const before = tokens.at(open - 1)?.lower ?? '';
  if (done.test(before) && instrumental.test(tokens.at(close - 2)?.lower ?? ''))
    return { type: 'organization', rule: 'organization.agent' };
  // «подписал с «Пилигримом» договор»
  if (/^со?$/u.test(before) && instrumental.test(tokens.at(close - 2)?.lower ?? '')) {
    const at = tokens.start(open);
    if (partner.test(reading.text.slice(Math.max(0, at - DOING), at)))
      return { type: 'organization', rule: 'organization.agent' };
  }
  if (!shows.test(before)) return null;
  for (let i = open - 2; i > open - 2 - WHICH; i -= 1) {
    if (which.test(tokens.at(i)?.lower ?? ''))
      return { type: 'organization', rule: 'organization.distributor' };
    if (tokens.at(i)?.kind === 'mark') return null;
  }
  return null;
}

const cites = /^(?:цитирует|цитируют|передает|передаёт|приводит)$/u;

/** «цитирует его «Х»»: whoever passes words on is a medium. */
export function citing({ tokens }: Scan, open: number): Noun | null {
  const isPronoun = /^(?:его|ее|её|их)$/u.test(tokens.at(open - 1)?.lower ?? '');
  return isPronoun && cites.test(tokens.at(open - 2)?.lower ?? '')
    ? { type: 'organization', rule: 'organization.reports' }
    : null;
}

const maker =
  /^(?:кино)?(?:режисс[её]р|сценарист|сопродюсер|звезд|геро|создател|съ[её]мочн|бюджет|копилк|хронометраж)\p{L}{0,5}$/u;
const owner = /^(?:его|ее|её|их)$/u;
const category =
  /^(?:дебют|метр|метраж|музыка|сценарий|режиссура|анимация|работа|роль|фильм|кино|оператор|картина|приз|гран-при)$/u;
const genitiveName = /^\p{Lu}\p{Ll}+(?:а|я|и|ы)$/u;
const genitiveSurname = /^\p{Lu}[\p{L}-]+(?:а|я|ого|его|ой|ых|их|и|ы|ко|дзе|ян)$/u;

/** «Елены Трофимчук»: beside a woman's name a surname may have no case. */
const anySurname = /^\p{Lu}[\p{L}-]+$/u;
const isWomans = (genitive: string): boolean =>
  feminineNames.has(genitive.replace(/ы$/u, 'а')) ||
  feminineNames.has(genitive.replace(/и$/u, 'а')) ||
  feminineNames.has(genitive.replace(/и$/u, 'я'));

/** In an article on films a title: of the maker before it, «её «Х»», «Дебют — «Х»», «Х» of somebody named behind. */
export function madeWork({ tokens }: Scan, open: number, close: number): Noun | null {
  const before = tokens.at(open - 1);
  const owned: Noun = { type: 'work', rule: 'work.owned' };
  if (before !== undefined && (owner.test(before.lower) || maker.test(before.lower))) return owned;
  const isListed = /^[—–-]$/u.test(before?.text ?? '') && category.test(tokens.at(open - 2)?.lower ?? '');
  if (isListed && tokens.at(close)?.text === ',') return owned;
  // «председатель «Х» Регина Котова» stands in the nominative.
  const name = tokens.at(close)?.text ?? '';
  const surname = isWomans(name) ? anySurname : genitiveSurname;
  const isNamed =
    !feminineNames.has(name) && genitiveName.test(name) && surname.test(tokens.at(close + 1)?.text ?? '');
  return isNamed ? owned : null;
}

/** «Пилигримом», «Лунной дорогой»: the nominative of an instrumental. */
export function agentNominative(text: string): string {
  return text
    .replace(/(?<=\p{Ll}{2})ой(?= )/gu, 'ая')
    .replace(/(?<=[гкх])им(?= )/gu, 'ий')
    .replace(/(?<=\p{Ll}{2})ым(?= )/gu, 'ый')
    .replace(/(?<=\p{Ll}{2}[бвгдзклмнпрстфхцчшщ])ом$/u, '')
    .replace(/(?<=\p{Ll}{2}[бвгдзклмнпрстфхц])ой$/u, 'а');
}
