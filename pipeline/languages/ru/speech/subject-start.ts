/** Tells by their words which Russian phrases can be the subject of a reporting verb. */

import type { Span } from '../../../contract.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { wordSet } from '../../shared/word-list.ts';
import { organizationForm } from '../institutions/forms.ts';
import { surnameEnding } from '../names/given-names.ts';
import { looksNominative } from '../speakers/cases.ts';
import { isEastAsian } from '../speakers/gender.ts';
import { headOf } from '../speakers/office-heads.ts';
import { notNameWords } from '../speakers/words.ts';
import { media } from './listeners.ts';
import { prepositions } from './phrase.ts';
import { isVerb } from './subject-edges.ts';
import type { VerbForm } from './verbs.ts';

/** Bodies known by one word, in the nominative. */
export const oneWordBody =
  /^(?:МИД|ЦБ|ООН|ЕС|ЕЦБ|ФРС|РЖД|ФАС|ФСБ|МВД|МЧС|ВОЗ|МВФ|ОПЕК|НАТО|Госдума|Кремль|Центробанк|Евросоюз|Еврокомиссия|Пентагон|Сбербанк|Совфед|Кабмин|Гидрометцентр|Мин(?!ск|ут)\p{Ll}{3,}|Рос(?!си)\p{Ll}{4,})$/u;

/** Capitals and states that speak for their governments. */
export const capitals = wordSet(`
Москва Пекин Вашингтон Лондон Париж Берлин Токио Сеул Киев Тегеран Анкара Брюссель Дели Минск Астана Варшава Рим Мадрид Иерусалим Тель-Авив Пхеньян Каир Дамаск Багдад Кабул Исламабад Ереван Баку Тбилиси Кишинев
Кишинёв Рига Вильнюс Таллин Хельсинки Стокгольм Осло Копенгаген Прага Будапешт Бухарест София Белград Афины Ханой Бангкок Манила Джакарта Канберра Оттава Гавана Каракас Ташкент Бишкек Душанбе Ашхабад Вена Берн
Россия Китай США КНР РФ Германия Франция Япония Индия Турция Иран Израиль Украина Белоруссия Беларусь Казахстан Узбекистан Киргизия Таджикистан Армения Азербайджан Грузия Молдавия Польша Британия Великобритания
Италия Испания Венгрия Сербия Болгария Румыния Греция Финляндия Швеция Норвегия Дания Эстония Латвия Литва Египет Сирия Ирак Пакистан Бразилия Мексика Канада Австралия Вьетнам Монголия Таиланд Филиппины
`);

/** A body known by one word in the nominative; «Минтранса» is no subject. */
export const isBody = askedOnce(
  ({ text, key }) =>
    oneWordBody.test(text) &&
    (organizationForm.get(text) ?? organizationForm.get(key) ?? key).toLowerCase() === key,
);

export const nominativePronouns = wordSet('он она они');

/** Could a phrase that is the subject begin here, after a prepositional one? */
export function startsSubject(tokens: readonly Token[], i: number, form: VerbForm | undefined): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return false;
  // «В ЦБ «Вестнику» сообщили»: behind a preposition a body without cases is no subject.
  if (nominativePronouns.has(token.key) || (isBody(token) && !prepositions.has(tokens[i - 1]?.key ?? '')))
    return true;
  const isSurname =
    token.isCapital &&
    i > 0 &&
    i === tokens.length - 1 &&
    !media.has(token.text) &&
    !notNameWords.has(token.text) &&
    looksNominative([token.text], form?.gender ?? null);
  if (isSurname) return true;
  const head = headOf.get(token.key);
  if (head?.isNominative === true && head.nominative === token.key)
    return !prepositions.has(tokens[i - 1]?.key ?? '');
  const next = tokens[i + 1];
  // «в Росгидромете РИА Новости»: right behind a preposition stands no subject.
  if (prepositions.has(tokens[i - 1]?.key ?? '')) return false;
  return (
    token.isCapital &&
    !media.has(token.text) &&
    !organizationForm.has(token.key) &&
    next?.isCapital === true &&
    !media.has(next.text) &&
    next.kind === 'word' &&
    (looksNominative([token.text, next.text], form?.gender ?? null) ||
      isEastAsian(`${token.text} ${next.text}`))
  );
}

/** A pronoun, an office or a body in the nominative. */
const speaksItself = askedOnce(
  ({ text, key }) =>
    nominativePronouns.has(key) ||
    headOf.get(key)?.isNominative === true ||
    organizationForm.get(key) === key ||
    organizationForm.get(text) === text,
);

export function canSpeak(segment: readonly Token[], form: VerbForm | undefined): boolean {
  const first = segment[0];
  if (first === undefined || prepositions.has(first.key)) return false;
  return segment.some((token, i) => {
    if (speaksItself(token)) return true;
    if (!token.isCapital || notNameWords.has(token.text))
      return oneWordBody.test(token.text) || capitals.has(token.text);
    const next = segment[i + 1];
    if (capitals.has(token.text)) return true;
    // «Холсты, говорит он»: a plural has no verb in the singular.
    if (segment.length === 1 && form?.isPlural === false && /[^аеёиоуыэюя]ы$/u.test(token.key)) return false;
    // «Белозёров в чудеса не верит»: a surname may be followed by a circumstance.
    const isSurname = surnameEnding.test(token.text) && prepositions.has(next?.key ?? '');
    if (i === 0 && next !== undefined && !next.isCapital && !isSurname) return false;
    return looksNominative(
      next?.isCapital === true ? [token.text, next.text] : [token.text],
      form?.gender ?? null,
    );
  });
}

export function isBareName(segment: readonly Token[]): boolean {
  return segment.length >= 2 && segment.length <= 4 && segment.every(isNamePart);
}

/** «Игорь Белых, аналитик банка, назвал прогноз …»: a name that may be the subject of the verb opens the sentence. */
export function isSubjectName(segment: readonly Token[], form: VerbForm | undefined): boolean {
  if (isNamedOffice(segment, form)) return true;
  if (segment.length > 6) return false;
  const words = segment.filter((token) => token.isCapital).map((token) => token.text);
  const names = segment.length > words.length ? segment.slice(segment.length - 2) : segment;
  const head = segment.findIndex((token) => headOf.get(token.key)?.nominative === token.key);
  const isOffice =
    head >= 0 &&
    segment.length <= 4 &&
    segment.slice(0, head).every((token) => /(?:[ыио]й|[ая]я)$/u.test(token.key));
  if (isOffice && words.length <= 1 && segment.slice(head + 1).every((token) => !token.isCapital))
    return true;
  return (
    words.length > 0 &&
    names.every(isNamePart) &&
    !prepositions.has(segment[0]?.key ?? '') &&
    (isBareName(segment) || headOf.get(segment[0]?.key ?? '')?.nominative === segment[0]?.key) &&
    looksNominative(
      names.map((token) => token.text),
      form?.gender ?? null,
    )
  );
}

/** So many words an office with the name of who holds it may have. */
const LONGEST = 12;

/** «Государственный министр культуры и спорта Ганы Квами Аду, приехавший на премьеру, назвал …»: whatever stands between an office and a full name is whose it is. */
function isNamedOffice(segment: readonly Token[], form: VerbForm | undefined): boolean {
  const head = segment.findIndex(({ key }) => !/(?:[ыио]й|[ая]я)$/u.test(key));
  const office = segment[head];
  if (office === undefined || segment.length - head < 3 || segment.length > LONGEST) return false;
  if (headOf.get(office.key)?.nominative !== office.key || segment.some(isVerb)) return false;
  const names = segment.slice(-2);
  return (
    names.every(isNamePart) &&
    looksNominative(
      names.map((token) => token.text),
      form?.gender ?? null,
    )
  );
}

export const isNamePart = askedOnce(
  ({ text, isCapital }) => isCapital && !notNameWords.has(text) && !media.has(text),
);

/** Nouns for one who does something, outside the list of offices: «победитель ответил». */
export const agentNoun = /(?:тель|тельница|ник|ница|ист|истка|тёр|тер|ант|ент|арь|лог|граф|вед|атор|итор)$/u;

const isSomebody = askedOnce(
  ({ key, isCapital }) => isCapital || headOf.has(key) || nominativePronouns.has(key),
);

/** Does somebody stand in the phrase: a name or an office? */
export function isNamedIn(tokens: readonly Token[], phrase: Span | null): boolean {
  return (
    phrase !== null &&
    tokens.some((token) => token.start >= phrase.start && token.end <= phrase.end && isSomebody(token))
  );
}

/** «Тренер её поддержал»: the object between a subject and its verb. */
export function withoutObject(segment: readonly Token[]): readonly Token[] {
  const isObject = /^(?:его|ее|её|их|ему|ей|им|нам|мне|вам|нас|вас|меня|это|себе)$/u.test(
    segment.at(-1)?.key ?? '',
  );
  const last = segment.at(-1);
  // «Обвиняемый вину не признаёт»: the accusative.
  const isAccusative =
    last !== undefined &&
    !last.isCapital &&
    last.key.length > 3 &&
    /[ую]$/u.test(last.key) &&
    !headOf.has(last.key);
  return (isObject || isAccusative) && segment.length > 1 ? segment.slice(0, -1) : segment;
}
