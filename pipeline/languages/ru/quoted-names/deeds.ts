/** Names in «ёлочки» told by what is done to a film beside them: «картину представит «Х»», ««Х» взялась за экранизацию «Y»», ««Х» снимает студия …». */
import type { Scan } from '../names/tokens.ts';
import type { Noun } from './nouns.ts';
import { corporateEnding } from './organizations.ts';

/** So many characters before and behind a name are looked at. */
const AROUND = 90;

/** A word for a film in the accusative that is no nominative. */
const film = '(?:картину|ленту|драму|комедию|мелодраму|трагикомедию|сказку|новинку|экранизацию)';
const shows =
  '(?:выпустит|выпускает|выпустил[аи]?|вывед[её]т|вывела|покажет|показывает|представит|представил[аи]?|привез[её]т|прокатит|прокатывает)';
/** What only people and firms do. */
const makes =
  '(?:прокатит|прокатывает|продюсиру[её]т|спродюсировал[аи]?|профинансировал[аи]?|купил[аи]?|приобрел[аи]?|приобр[её]л|сня(?:л|ла|ли)|снимает|снимала?)';

const filmBefore = new RegExp(`(?<!\\p{L})(?:${film}|фильм)\\s$`, 'iu');
const shownBehind = new RegExp(`^\\s${shows}(?!\\p{L})`, 'u');
/** «в Китае картину представит «Х»», «его купила «Х»»: the verb has its object before it. */
const objectBefore = new RegExp(
  `(?<!\\p{L})(?:${film}\\s(?:\\p{Ll}+\\s)?(?:${shows}|${makes})|(?:фильм|его|е[её]|их)\\s${makes}|«[^«»]{2,60}[ую]»\\s(?:\\p{Ll}+\\s)?(?:выпуска|выпуст|прокат|продюс|снима|снял)\\p{L}+)\\s$`,
  'iu',
);

/** «Платформа Zarya покажет «Х»». */
const screenedBefore =
  /(?<!\p{L})(?:платформа|(?:онлайн-)?кинотеатр|(?:видео|онлайн-)?сервис|стриминг|(?:теле)?канал)\s(?:«[^«»]{1,40}»|[A-Z][\p{L}\d]+(?:\s[A-Z]\p{L}+)?)\s(?:покажет|показывает|выпустит)\s$/iu;

/** Who makes a film, behind the verb: «Х» снимает режиссёр N. */
const madeBehind =
  /^\s(?:снимает|снимут|сня(?:л|ла|ли)|снимал[аи]?|делает|сделал[аи]?|ставит|поставил[аи]?|продюсирует|создал[аи]?|созда[её]т)\s(?:во?\s\p{Lu}[\p{L}-]+\s)?(?:\p{Ll}+\s){0,2}(?:(?:кино|теле|видео)?компания|\p{Ll}*студия|(?:кино)?режисс[её]р(?:-\p{Ll}+)?|постановщи(?:к|ца))\s[\p{Lu}«]/u;

/** «А, снявшая «Х»»: who did so made a film. */
const making =
  /^(?:снявш|поставивш|спродюсировавш|срежиссировавш|снимавш|смонтировавш)(?:ий|ая|ее|ие|его|ей|ему|им|ую|их|ими|ем)$/u;

/** «А основала «Х»»: what has founders is a body, sooner than a festival no noun tells. */
const founding =
  /^(?:(?:со)?основал[аи]?|учредил[аи]?|(?:со)?основавш(?:ий|ая|его|ей)|соучредител\p{Ll}{1,3}|сооснов(?:атель|ательница))$/u;

/** What is begun or ended with a film, or made, and its title: ««Х» приступила к съёмкам драмы «Y»», ««Х» снимает «Y»». */
const sees =
  '(?:взял[а-яё]+\\sза|приступ(?:ил[аио]?|ает)\\sк|начал[аио]?|начинает|заверш(?:ил[аио]?|ает)|законч(?:ил[аио]?|ит)|заканчивает|продолжает)\\s(?:экранизаци|съ[её]мк|производств|монтаж|работ)\\p{Ll}*(?:\\sнад)?\\s(?:\\p{Ll}+\\s){0,3}';
const ends = '(?:снимает|снял[аио]?|ставит|монтирует|заканчивает|завершает)\\s';
const worksBehind = new RegExp(
  `^\\s(?:${sees}|${ends}(?:\\p{Ll}+(?:[ую]ю|ый|ий|ой)\\s){0,2}(?:(?:${film}|фильм|сериал|мультфильм|триллер|детектив|боевик)\\s)?)«`,
  'u',
);
const takesTitle = new RegExp(`^\\s${ends}«(?<title>[^«»]{2,60})»`, 'u');
/** How the verbs above begin. */
const deed =
  /^(?:выпус|вывед|вывел|пока[зж]|предст|прив[её]з|прокат|с?продюс|профин|купи|приобр|сн[яи]|дела|сдела|став|постав|созда|взял|приступ|нач|заверш|законч|заканч|продолж|монтир)/u;
const accusative = /^\p{Lu}\p{Ll}+(?:[ую]ю\s\p{Ll}+[ую]|[гкхбвдзлмнпрст]у)(?:\s|$)/u;
const whose = /^[^«]*«[^«»]+»\s\p{Lu}\p{Ll}+(?:а|я|и|ы)\s\p{Lu}/u;

/** What is done to the film beside a name in marks, where it tells the name; a noun before the name is asked before. */
export function toldByDeed({ tokens, reading }: Scan, open: number, close: number): Noun | null {
  const [from, to] = [tokens.start(open), tokens.end(close - 1)];
  if (making.test(tokens.at(open - 1)?.lower ?? '')) return { type: 'work', rule: 'work.object' };
  if (founding.test(tokens.at(open - 1)?.lower ?? ''))
    return { type: 'organization', rule: 'organization.founded' };
  if (deed.test(tokens.at(open - 1)?.lower ?? '')) {
    const before = reading.text.slice(Math.max(0, from - AROUND), from);
    if (screenedBefore.test(before)) return { type: 'work', rule: 'work.object' };
    if (objectBefore.test(before)) return { type: 'organization', rule: 'organization.distributor' };
  }
  if (!deed.test(tokens.at(close)?.lower ?? '')) return null;
  const behind = reading.text.slice(to, to + AROUND);
  if (madeBehind.test(behind)) return { type: 'work', rule: 'work.object' };
  if (!worksBehind.test(behind)) return null;
  // ««Х» снимает «Y»»: either may be the film, unless one stands in another case or has its maker behind it.
  const title = takesTitle.exec(behind)?.groups?.title;
  const isObject = title === undefined || accusative.test(title) || whose.test(behind);
  return isObject ? { type: 'organization', rule: 'organization.subject' } : null;
}

/** «картину «Ладога Прокат» выпустит»: behind the noun stands who shows the film, not its title. */
export function isShower({ tokens, reading }: Scan, open: number, close: number): boolean {
  const [from, to] = [tokens.start(open), tokens.end(close - 1)];
  if (!corporateEnding.test(reading.text.slice(tokens.start(open + 1), tokens.end(close - 2)))) return false;
  return (
    filmBefore.test(reading.text.slice(Math.max(0, from - AROUND), from)) &&
    shownBehind.test(reading.text.slice(to, to + AROUND))
  );
}

/** ««Х» открыла фестиваль»: a film does so; those who hold it are told otherwise. */
export const isOpener = ({ tokens }: Scan, close: number): boolean =>
  /^(?:открыл|закрыл|завершил)[аио]?$/u.test(tokens.at(close)?.lower ?? '') &&
  /^(?:(?:кино)?(?:фестивал|смотр|форум|конкурс|недел)\p{L}{0,2}|программу|показы)$/u.test(
    tokens.at(close + 1)?.lower ?? '',
  );
