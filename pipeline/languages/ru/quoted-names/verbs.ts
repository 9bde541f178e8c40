/** What Russian verbs beside marks tell of a name without a noun: a prize that is won, a house where something is shown, a paper that is told. */

import type { EntityType } from '../../../contract.ts';
import type { Scan } from '../names/tokens.ts';
import { isPrizeTaken } from './winners.ts';

const wins =
  /^(?:получ(?:ил|ила|или|ит|ают)|завоева(?:л|ла|ли)|взял[аи]?|удосто(?:ен|ена|ены|ился|илась)|выигра(?:л|ла|ли)|вручил[аи]?|присудил[аи]?|увезл?[аи]?|удостоенн(?:ый|ая|ое|ого|ой|ую)|лауреат\p{L}{0,3}|обладател\p{L}{1,8}|номинант\p{L}{0,2})$/u;
const times = /^(?:дважды|трижды|четырежды|однажды|впервые|вновь|снова|свою|первую|первого|вторую|второго)$/u;
const awarded =
  /^(?:получ(?:ил|ила|или)|вручил[аи]?|вручат|присудил[аи]?|достал(?:ся|ась)|удосто(?:ен|ена|ены))$/u;
const forWhat = /^(?:за|как)$/u;
const shown =
  /^(?:прош(?:ёл|ел|ла|ли|ло)|пройд[её]т|пройдут|состоя(?:лся|лась|лись|ится)|показ\p{L}+|представ\p{L}+|откро\p{L}+|закро\p{L}+)$/u;
const when =
  /^(?:в|во|на|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|вчера|сегодня|накануне|ранее|позже|эксклюзивно)$/u;

const gave = /^(?:отдал|присудил|вручил)[аио]?$/u;

/** The jury, some words before its verb. */
function nounOfVerb({ tokens }: Scan, open: number): string {
  for (let i = open - 2; i >= open - 12; i -= 1) {
    const word = tokens.at(i)?.lower ?? '';
    if (word === 'жюри' || word === '.') return word;
  }
  return '';
}

/** What is done to bodies alone, with the instrumental behind it. */
const heads = /^(?:руковод(?:ить|ит|ил|ила|ят)|управля(?:ть|ет|л|ла))$/u;

interface Told {
  readonly type: EntityType;
  readonly rule: string;
}

/** Verbs by which somebody tells a paper something. */
const tells =
  /^(?:рассказ|сообщ|заяв|сказа|поясн|уточн|подтверд|подтвержд|прокоммент|ответ|объясн|говор|призна|утвержд|добав|намекн)\p{L}*(?:л|ла|ли|лся|лась|лись|ет|ют|ит|ят)$/u;

/** A paper's name in the dative, and what stands there in the nominative: «Новой газете», «Балтийскому курьеру», «Кинобизнесу», «Ведомостям». */
const datives: readonly (readonly [RegExp, string])[] = [
  [/^(\p{Lu}\p{Ll}+(?:к|г|х))ому (\p{L}+)у$/u, '$1ий $2'],
  [/^(\p{Lu}\p{Ll}+)ому (\p{L}+)у$/u, '$1ый $2'],
  [/^(\p{Lu}\p{Ll}+)ой (\p{L}+)е$/u, '$1ая $2а'],
  [/^(\p{Lu}\p{Ll}+)иям$/u, '$1ия'],
  [/^(\p{Lu}\p{Ll}+)ям$/u, '$1и'],
  [/^(\p{Lu}[\p{L}-]+[бвгдзклмнпрстфхцчшщ])у$/u, '$1'],
];

/** The nominative of a paper's name in the dative; null when the words stand in no dative that is known. */
export function toldNominative(name: string): string | null {
  const found = datives.find(([pattern]) => pattern.test(name));
  return found === undefined ? null : name.replace(...found);
}

/** «рассказала в пятницу «Балтийскому курьеру»»: the dative of a paper's name behind a verb of speech. */
function isTold({ tokens, reading }: Scan, open: number, close: number): boolean {
  const name = reading.text.slice(tokens.start(open + 1), tokens.end(close - 2));
  if (toldNominative(name) === null) return false;
  for (let i = open - 1; i >= open - 4; i -= 1) {
    const word = tokens.at(i)?.lower ?? '';
    if (tells.test(word)) return true;
    if (!when.test(word)) return false;
  }
  return false;
}

/** The kind of the name between the tokens `open` and `close`, as far as the verbs beside it tell; null when they do not. */
export function toldByVerb(scan: Scan, open: number, close: number): Told | null {
  const { tokens } = scan;
  if (isTold(scan, open, close)) return { type: 'organization', rule: 'organization.told' };
  const before = tokens.at(open - 1)?.lower ?? '';
  const verb = times.test(before) ? (tokens.at(open - 2)?.lower ?? '') : (wonSomewhere(scan, open) ?? before);
  // «Руководить «Х» будет …»
  if (heads.test(before)) return { type: 'organization', rule: 'organization.agent' };
  const isWon = !/^(?:в|для|на|от|под|у|с)$/u.test(tokens.at(close)?.lower ?? '') || isAtContest(scan, close);
  // «жюри отдало «Серебряного журавля» картине»
  if (
    gave.test(verb) &&
    /^жюри$/u.test(nounOfVerb(scan, open)) &&
    /(?:[уюя]|[бвгдзклмнпрст]а)$/u.test(tokens.at(close - 2)?.lower ?? '')
  )
    return { type: 'award', rule: 'award.object' };
  if (wins.test(verb) && isWon && isPrizeTaken(scan, open)) return null;
  if (wins.test(verb) && isWon) return { type: 'award', rule: 'award.object' };
  const given = prizeGiven(scan, open, close);
  if (given !== null) return given;
  if (isPreciousGiven(scan, open, close) || isGivenWithMoney(scan, close))
    return { type: 'award', rule: 'award.object' };
  const behind = tokens.at(close)?.lower ?? '';
  if (awarded.test(behind) || (forWhat.test(behind) && hasAwarding(scan, close)))
    return isOblique(tokens.at(close - 2)?.lower ?? '') ? { type: 'award', rule: 'award.object' } : null;
  return null;
}

/** So many characters before and behind a name are looked at. */
const AROUND = 80;

/** «отмечена «Х» за режиссуру», «награждён «Х» как лучший дебют»: papers and viewers note a film too, but for no craft. */
const noted = /(?<!\p{L})(?:отмечен|награжд[её]н)[аоы]?\s$/u;
const forCraft =
  /^\s(?:за\s(?:\p{Ll}+(?:ую|юю|ий|ый|ое|ие|ые)\s){0,2}(?:режиссур|сценари|музык|рол[ьи]|работ|монтаж|звук|дебют|фильм|картин|исполнени|постановк|изображени|костюм|грим|анимаци|вклад)|как\sлучш|в\s(?:номинаци|категори))/u;
const instrumental = /(?:[оеё]м|[оеё]й|ью|ями|ами)$/u;
/** «роль принесла актрисе «Нику»», «получил за «Соль» «Золотого орла»»: a prize in a case that is no nominative. */
const brought =
  /(?<!\p{L})(?:прин[её]с(?:ла|ло|ли)?\s(?!«)(?:[\p{L}-]+\s){1,3}|получил[аи]?\sза\s(?:\p{Ll}+\s){0,2}«[^«»]{1,60}»\s)$/u;

function prizeGiven({ tokens, reading }: Scan, open: number, close: number): Told | null {
  const last = tokens.at(close - 2)?.lower ?? '';
  const before = reading.text.slice(Math.max(0, tokens.start(open) - AROUND), tokens.start(open));
  if (instrumental.test(last) && noted.test(before)) {
    const behind = reading.text.slice(tokens.end(close - 1), tokens.end(close - 1) + AROUND);
    return forCraft.test(behind) ? { type: 'award', rule: 'award.agent' } : null;
  }
  const isBrought = brought.test(before);
  // «принесла Роману Зуеву «Серебряный якорь»»: whoever is told before it, it is what was brought.
  if (isBrought && /\p{Lu}\p{Ll}+(?:у|ю|е|ой|ей|и)\s$/u.test(before))
    return { type: 'award', rule: 'award.object' };
  return isOblique(last) && isBrought ? { type: 'award', rule: 'award.object' } : null;
}

/** «Золотой медведь» Берлинского кинофестиваля присуждён …», ««Серебряный якорь» за лучшую роль увезла …»: what prizes are made of opens their names. */
function isPreciousGiven({ tokens, reading }: Scan, open: number, close: number): boolean {
  const [from, to] = [tokens.start(open), tokens.end(close - 1)];
  if (!precious.test(reading.text.slice(from + 1, to))) return false;
  const behind = reading.text.slice(to, to + AROUND);
  return goesTo.test(behind) || (forCraft.test(behind) && taken.test(behind));
}

/** «Кедровая ветвь» и 50 тысяч рублей ушли …», ««Х» и чек на 5 тысяч евро получил …»: money goes with a prize alone. */
function isGivenWithMoney({ tokens, reading }: Scan, close: number): boolean {
  if (tokens.at(close)?.lower !== 'и') return false;
  const to = tokens.end(close - 1);
  return withMoney.test(reading.text.slice(to, to + AROUND));
}

const withMoney =
  /^\sи\s(?:(?:чек|сертификат|грант)\sна\s|денежный\sприз\s)?[$€]?\d[\d\s,.]*(?:(?:тыс\.|\p{Ll}+)\s){0,2}(?:достал(?:ся|ись|ось)|присужд[её]ны|вруч[её]ны|ушли|отошли|получил[аи]?|увез(?:ла|ли)|ув[её]з)(?!\p{L})/u;

const precious = /^(?:Золот|Серебр|Бронз|Хрустальн|Янтарн|Платинов)\p{L}+ \p{Ll}/u;
const goesTo =
  /^(?:\s\p{L}+){0,3}\s(?:достал(?:ся|ась|ось)|присужд[её]н[аоы]?|вруч[её]н[аоы]?|уш[её]л|ушл[аио]|отош[её]л|отошл[аио])(?!\p{L})/u;
const taken = /(?<!\p{L})(?:увез|ув[её]з|получил|взял|забрал|завоевал|достал|присужд|вруч)\p{L}*/u;

/** «взяла в Лейпциге «Х»», «получил на фестивале в Выборге «Х»»: the verb in front of where a prize is won. */
function wonSomewhere({ tokens }: Scan, open: number): string | null {
  if (!tokens.isCapital(open - 1) || !/(?:е|и|у)$/u.test(tokens.at(open - 1)?.lower ?? '')) return null;
  if (tokens.at(open - 2)?.lower !== 'в') return null;
  const before = tokens.at(open - 3)?.lower ?? '';
  return contest.test(before) && tokens.at(open - 4)?.lower === 'на'
    ? (tokens.at(open - 5)?.lower ?? '')
    : before;
}

/** «взял «Х» на II фестивале», «получила «Х» в категории …»: where a prize is won. */
function isAtContest({ tokens }: Scan, close: number): boolean {
  for (let i = close + 1; i < close + 5; i += 1) {
    const word = tokens.at(i);
    if (contest.test(word?.lower ?? '')) return true;
    if (word?.kind === 'mark' && word.text !== '-') return false;
  }
  return false;
}

const contest =
  /^(?:(?:кино|мульт|теле)?фестивал|смотр|кинофорум|(?:фото|кино)?конкурс|церемони|категори|номинаци|биеннал)\p{L}{0,3}$/u;

/** «Золотого орла», «Нику»: an accusative that is no nominative. */
const isOblique = (word: string): boolean => /(?:[ую]|ла|ка|на)$/u.test(word);

/** «… за лучшую роль получил N»: the verb some words behind. */
function hasAwarding({ tokens }: Scan, from: number): boolean {
  for (let i = from; i < from + 7; i += 1) if (awarded.test(tokens.at(i)?.lower ?? '')) return true;
  return false;
}

/** «Касымходжаеву, чья «Глина и соль» …», «Её «Тихий брод» получил …»: what a person made. */
export function isOwned({ tokens }: Scan, open: number, close: number): boolean {
  const before = tokens.at(open - 1)?.lower ?? '';
  if (/^(?:е[её]|его)$/u.test(before))
    return tokens.opens(open - 1) && didAsWork.test(tokens.at(close)?.lower ?? '');
  const isWhose = /^ч(?:ей|ья|ь[её]|ью|ьего|ьей|ьи)$/u.test(before);
  return isWhose && tokens.at(open - 2)?.text === ',' && tokens.isCapital(open - 3);
}

const didAsWork =
  /^(?:выш(?:ел|ла|ли)|получил|собрал|открыл|взял|увез|ув[её]з|победил|в|весной|летом|осенью|зимой|недавно)[аи]?$/u;

const house = /^(?:кино)?(?:театр|клуб|зал|музе|дом|центр)\p{L}{0,3}$/u;
const printed = /^(?:издан[аоы]?|вышл[аои]|вышел|опубликован[аоы]?|напечатан[аоы]?)$/u;

/** «в «Ладе», нашем единственном кинотеатре», «мемуары изданы в «Сеансе»»: a house or a publisher, its name in the prepositional. */
export function isHouse({ tokens }: Scan, open: number, close: number): boolean {
  if (!/^во?$/u.test(tokens.at(open - 1)?.lower ?? '')) return false;
  if (!/[еи]$/u.test(tokens.at(close - 2)?.lower ?? '')) return false;
  if (tokens.at(close)?.text === ',')
    for (let i = close + 1; i < close + 4; i += 1) if (house.test(tokens.at(i)?.lower ?? '')) return true;
  for (let i = open - 2; i > open - 6; i -= 1) {
    if (printed.test(tokens.at(i)?.lower ?? '')) return true;
    if (tokens.at(i)?.kind === 'mark') return false;
  }
  return false;
}

/** «в «Октябре» прошла премьера»: the name is that of the house where something is shown. */
export function isVenue({ tokens }: Scan, open: number, close: number): boolean {
  return (
    /^во?$/u.test(tokens.at(open - 1)?.lower ?? '') &&
    shown.test(tokens.at(close)?.lower ?? '') &&
    /[еи]$/u.test(tokens.at(close - 2)?.lower ?? '')
  );
}
