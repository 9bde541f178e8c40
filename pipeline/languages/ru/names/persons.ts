import { looksAdjectival, nominativeSurname, patronymic } from '../inflection.ts';
import { knownOrganizations, plainAcronyms } from '../institutions/organization-words.ts';
import { headOf } from '../speakers/office-heads.ts';
import { calendarWords } from './common-words.ts';
import { chineseSurnames, palladiusWord, surnameEnding } from './given-names.ts';
import { isPlaceOfBearer } from './inhabitants.ts';
import { initialsName } from './initials.ts';
import { type GivenName, givenNamesOf, isGivenName, placeAt } from './lexicon.ts';
import {
  chineseNominative,
  chooseReading,
  oblique,
  parallelNominative,
  type Surroundings,
  surnameBehindTitle,
} from './person-cases.ts';
import {
  canBeSurname,
  endsLikeSurname,
  isNameParticle,
  isNameWord,
  isOpening,
  particlesEnd,
  surnameEnd,
  wordsBetween,
} from './surname-shape.ts';
import { syllabicEnd } from './syllabic-names.ts';
import { feminineVerb } from './titles.ts';
import { askedOnce, type RussianTokens, type RussianWord, type Scan } from './tokens.ts';
import { workStems } from './work-words.ts';

export interface PersonSpan {
  readonly to: number;
  readonly name: string;
  readonly form: 'full' | 'initials' | 'surname';
  readonly rule: string;
  readonly inferred: boolean;
}

const isPatronymic = askedOnce(({ text }) => patronymic(text) !== null);
const patronymicAt = (tokens: RussianTokens, i: number) =>
  isPatronymic(tokens.at(i)) ? patronymic(tokens.at(i)?.text ?? '') : null;
const isChineseSurname = askedOnce(({ text }) => chineseSurnames.has(text));

function fullName(
  scan: Scan,
  from: number,
  readings: readonly GivenName[],
  around: Surroundings,
): PersonSpan | null {
  const { tokens } = scan;
  let at = from + 1;
  const middle = patronymicAt(tokens, at);
  if (middle !== null) at += 1;
  // «Джон Фицджеральд Кеннеди», «Хосе Мария Аснар»: a second given name.
  let second = '';
  if (
    middle === null &&
    isNameWord(tokens.at(at)) &&
    isGivenName(tokens.at(at)) &&
    isNameWord(tokens.at(at + 1)) &&
    canBeSurname(scan, at + 1) &&
    placeAt(tokens, scan.stem, at + 1) === null
  ) {
    second = ` ${tokens.at(at)?.text ?? ''}`;
    at += 1;
  }
  if (tokens.at(at)?.kind === 'initial' && isNameWord(tokens.at(at + 1))) {
    second = ` ${tokens.at(at)?.text ?? ''}`;
    at += 1;
  }
  const to = surnameEnd(scan, at);
  if (to < 0) {
    if (middle === null) return null;
    const kind = readings.find((reading) => reading.gender === middle.gender) ?? readings[0];
    return {
      to: at,
      name: `${kind?.nominative ?? tokens.at(from)?.text ?? ''} ${middle.nominative}`,
      form: 'full',
      rule: 'person.patronymic',
      inferred: false,
    };
  }
  const surname = tokens.at(to - 1)?.text ?? '';
  const fitting = middle === null ? readings : readings.filter((reading) => reading.gender === middle.gender);
  const chosen = chooseReading(fitting.length > 0 ? fitting : readings, surname, around);
  if (chosen === null) return null;
  const { given, kase } = chosen;
  const particles = wordsBetween(scan, at, to).slice(0, -surname.length);
  const last = nominativeSurname(surname, given.gender, kase === 'nominative' ? kase : oblique([kase]));
  const name = `${given.nominative}${middle === null ? second : ` ${middle.nominative}`} ${particles}${last}`;
  return {
    to,
    name,
    form: 'full',
    rule: middle === null ? 'person.given-name' : 'person.patronymic',
    inferred: false,
  };
}

/** «анимационный «Х» Ли Чжэна»: whose work it is. */
const isBehindTitle = ({ tokens }: Scan, from: number): boolean => tokens.at(from - 1)?.text === '»';

const isCalendarWord = askedOnce(({ text }) => calendarWords.has(text));
const month = /^(?:Март|Апрель|Май|Июнь|Июль|Август)$/u;
const acronym = /^\p{Lu}{2}/u;
/** «кенийке», «ганец», «бишкекчанка»: of what country or town somebody is. */
const ofNation = /^\p{Ll}+(?:[ия]й|[аяи]н)(?:ец|ц[аеу]|цем|к[аеиу]|кой)$/u;
/** «глава Госуправления» */
const verbalNoun = /\p{Ll}{3}(?:ени|ани)(?:е|я|ю|ем)$/u;

/** A town on a river, a bank or a fund by its last part. */
const ledInFront = /\p{L}-(?:на-\p{L}+|(?:[Бб]анк|[Фф]онд)\p{Ll}{0,2})$/u;

/** «имени Чехова», «им. Чехова» */
function isEponym({ tokens }: Scan, i: number): boolean {
  const before = tokens.at(i - 1);
  return (
    before?.lower === 'имени' ||
    before?.lower === 'им' ||
    (before?.text === '.' && tokens.at(i - 2)?.lower === 'им')
  );
}

/** Two or three capitalised words in a row that no dictionary claims: in Russian, organizations would stand in «ёлочки». */
function foreignName(scan: Scan, from: number, around: Surroundings, introduced: boolean): PersonSpan | null {
  const { tokens } = scan;
  const first = tokens.at(from);
  if (!isNameWord(first) || isOpening(first) || isCalendarWord(first)) return null;
  if (isPlaceOfBearer(scan, from)) return null;
  // «Беседовала Анна Белова»: a verb in front of a full name, whatever sign it stands behind.
  if (verbInFront.test(first.text) && isGivenName(tokens.at(from + 1)) && isNameWord(tokens.at(from + 2)))
    return null;
  // «мэр Комсомольска-на-Амуре Иван Белов», «глава Т-Банка Анна Белова»: what is led stands in front of the name.
  if (ledInFront.test(first.text) && isGivenName(tokens.at(from + 1))) return null;
  // «актёр МХТ имени Чехова Егор Дрозд»: the house bears the first name.
  if (isEponym(scan, from) && isGivenName(tokens.at(from + 1))) return null;
  const at = particlesEnd(scan, from + 1);
  if (!isNameWord(tokens.at(at)) || !canBeSurname(scan, at) || !canBeSurname(scan, from)) return null;
  // «выпускник ВГИКа Тимур Белов»: an acronym in its case opens nobody's name.
  if (acronym.test(first.text) || verbalNoun.test(first.text)) return null;
  let to = at + 1;
  if (isNameWord(tokens.at(to)) && canBeSurname(scan, to) && placeAt(tokens, scan.stem, to) === null) to += 1;
  // «Ле Тхи Май»: months have no capital in Russian, so this one is the given name.
  else if (to === from + 2 && isCalendarWord(tokens.at(to)) && month.test(tokens.at(to)?.text ?? '')) to += 1;
  const last = tokens.at(to - 1)?.text ?? '';
  const chinese =
    isChineseSurname(first) &&
    (palladiusWord.test(last) || palladiusWord.test(last.replace(/(?:ом|ем|[аяуюе])$/u, '')));
  if (/^[A-Z]/iu.test(first.text) && /^[\x20-\x7f]+$/u.test(first.text)) return null;
  // «Ван дер Берг»: a surname alone, particles first.
  const isSurname = isNameParticle(tokens.at(from + 1)) && particlesEnd(scan, from) > from;
  if (!chinese && !introduced) {
    // «Новости Саратова», «Вести Нижнего Новгорода»: a town in the genitive is nobody's surname behind a word that is no given name.
    const town = placeAt(tokens, scan.stem, at);
    if (town !== null && town.end > at + 1) return null;
    if (town !== null && town.end === at + 1 && tokens.at(at)?.text === `${town.name}а`) return null;
    if (tokens.opens(from) && !isSurname) return null;
    if (
      looksAdjectival(first.text) &&
      !surnameEnding.test(last) &&
      !ofNation.test(tokens.at(from - 1)?.text ?? '')
    )
      return null;
  }
  if (
    !chinese &&
    looksAdjectival(first.text) &&
    /(?:ский|ская|ское|ского|ской|ному|ных|ные|ное|ной|ный)$/u.test(first.text)
  )
    return null;
  // «созданный Ли Сяодуном», «работа Чэнь Лэя»: no syllable ends so, the case does.
  const bent = chinese ? chineseNominative(last) : last;
  const name =
    bent !== last
      ? `${wordsBetween(scan, from, to).slice(0, -last.length)}${bent}`
      : to - from === 2 || chinese
        ? parallelNominative(
            first.text,
            wordsBetween(scan, from + 1, to),
            chinese && isBehindTitle(scan, from) ? { ...around, oblique: true } : around,
          )
        : wordsBetween(scan, from, to);
  return {
    to,
    name,
    form: isSurname ? 'surname' : 'full',
    rule: chinese ? 'person.chinese' : 'person.capitals',
    inferred: !chinese && !introduced,
  };
}

/** «Умер Николай Иванович Крюков», «Скончалась Анна Ильинична Белова»: the sentence opens with its verb. */
const verbInFront =
  /^(?:Умер|Погиб|Помог|Ушел|Ушёл|Приш[её]л|Вышел|Наш[её]л|Прош[её]л|Вырос|Исчез|Спас|Принес|Принёс)$|(?:[аеиуыя]л|[аеиуыя]?ла|[аеиуыя]ло|[аеиуыя]ли|лся|лась|лись)$/u;
const opensAsVerb = (tokens: RussianTokens, i: number): boolean =>
  tokens.opens(i) && verbInFront.test(tokens.at(i)?.text ?? '');

const isOrganization = askedOnce(({ text }) => plainAcronyms.has(text) || knownOrganizations.has(text));

/** «корреспондент ИТАР-Север Иван Белов», «продюсер Okko Анна Белова», «глава Госуправления»: what somebody works for. */
function isBodyInFront(tokens: RussianTokens, i: number): boolean {
  const text = tokens.at(i)?.text ?? '';
  if (verbalNoun.test(text)) return true;
  const isForeign = acronym.test(text) || /^[A-Za-z]+$/u.test(text);
  return isForeign && isGivenName(tokens.at(i + 1)) && isNameWord(tokens.at(i + 2));
}

/** «аналитик Вестника кинопроката Анна Белова»: between an office and its holder, words of its own behind it, stands the body. */
function isBodyOfHolder(tokens: Scan['tokens'], from: number): boolean {
  let at = from + 1;
  while (at < from + 3 && tokens.at(at)?.kind === 'word' && !tokens.isCapital(at)) at += 1;
  const isTold = at > from + 1 && /^(?!и$|с$|вместе)/u.test(tokens.at(from + 1)?.lower ?? '');
  return isTold && isGivenName(tokens.at(at)) && tokens.isCapital(at) && tokens.isCapital(at + 1);
}

/** The person whose name begins at token `from`, or null; `introduced`: an office stands before it. */
export function personAt(
  scan: Scan,
  from: number,
  around: Surroundings,
  introduced: boolean,
): PersonSpan | null {
  const { tokens } = scan;
  const token = tokens.at(from);
  if (token === undefined || !token.capital || isOrganization(token)) return null;
  const initials = initialsName(scan, from);
  if (initials !== null) return initials;
  if (token.kind !== 'word') return null;
  // «Роман Захара К.» opens with the noun: two given names in a row are one too many.
  if (tokens.opens(from) && token.text === 'Роман' && isGivenName(tokens.at(from + 1))) return null;
  if (isGivenName(token) && placeAt(tokens, scan.stem, from + 1) === null && !isChineseSurname(token)) {
    const full = fullName(scan, from, givenNamesOf(token.text), around);
    if (full !== null) return full;
  }
  // Surname first: «Иванов Иван Петрович».
  const father = isGivenName(tokens.at(from + 1)) ? patronymicAt(tokens, from + 2) : null;
  // «Драма Марины Пашкевич» opens with what she made.
  const isHead = headOf.has(token.lower) || (tokens.opens(from) && workStems.has(scan.stem(from)));
  if (father !== null && canBeSurname(scan, from) && !opensAsVerb(tokens, from) && !isHead) {
    const second = givenNamesOf(tokens.at(from + 1)?.text ?? '');
    const given = second.find((reading) => reading.gender === father.gender) ?? second[0];
    const kase = given?.cases[0] ?? 'nominative';
    const name = `${given?.nominative ?? ''} ${father.nominative} ${nominativeSurname(token.text, father.gender, kase)}`;
    return { to: from + 3, name, form: 'full', rule: 'person.patronymic', inferred: false };
  }
  const asian = syllabicEnd(scan, from, introduced);
  if (asian > from)
    return {
      to: asian,
      name: wordsBetween(scan, from, asian),
      form: 'full',
      rule: 'person.capitals',
      inferred: false,
    };
  const foreign = foreignName(scan, from, around, introduced);
  if (foreign !== null) return foreign;
  if (
    introduced &&
    !ledInFront.test(token.text) &&
    !isBodyInFront(tokens, from) &&
    canBeSurname(scan, from) &&
    !isOpening(token) &&
    !isBodyOfHolder(tokens, from) &&
    !(looksAdjectival(token.text) && tokens.at(from + 1)?.kind === 'word' && !endsLikeSurname(token))
  ) {
    const name = around.oblique ? surnameBehindTitle(token.text, around.feminine) : token.text;
    return { to: from + 1, name, form: 'surname', rule: 'person.title-before', inferred: false };
  }
  return null;
}

/** A lone word that ends like a surname and does what persons do: «Кузнецов рассказал». */
export function loneSurname(
  scan: Scan,
  from: number,
  isSpeech: (word: RussianWord | undefined) => boolean,
): PersonSpan | null {
  const { tokens } = scan;
  const token = tokens.at(from);
  if (!isNameWord(token) || !endsLikeSurname(token) || !canBeSurname(scan, from)) return null;
  // «Картину поддержали»
  if (workStems.has(scan.stem(from))) return null;
  if (isOpening(token) || placeAt(tokens, scan.stem, from) !== null) return null;
  const next = tokens.at(from + 1);
  const before = tokens.at(from - 1);
  if (!isSpeech(next) && !isSpeech(before)) return null;
  const woman = feminineVerb.test(next?.lower ?? '') || feminineVerb.test(before?.lower ?? '');
  if (woman !== /[ая]$/u.test(token.text) && /(?:ов|ев|ин|ова|ева|ина)$/u.test(token.text)) return null;
  return { to: from + 1, name: token.text, form: 'surname', rule: 'person.speech', inferred: true };
}
