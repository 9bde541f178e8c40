/** Where a Russian phrase that names a speaker ends: at a verb, a mark, or a preposition that is no part of the office. */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { wordSet } from '../../shared/word-list.ts';
import { organizationForm } from '../institutions/forms.ts';
import { looksNominative } from '../speakers/cases.ts';
import { headOf } from '../speakers/office-heads.ts';
import { listeners, media } from './listeners.ts';
import { speechGerunds, speechVerbs } from './verbs.ts';

export const prepositions = wordSet(
  'в во на по о об обо при после перед до из с со от к ко за через у среди между накануне для про без под над ради согласно благодаря вместо кроме',
);

export const phraseEnds = wordSet(
  'что чтобы когда пока если который которая которые где но а так как также ранее сегодня вчера вечером утром днем днём затем',
);

const joinedByPreposition = wordSet(
  'директор директора менеджер директору советник советника помощник помощника специалист эксперт аналитик представитель уполномоченный уполномоченная министр',
);

const isInnerMark = askedOnce(({ text }) => /^[«»"“”„&/-]$/u.test(text));

export function isMark(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'mark' && !isInnerMark(token));
}

export const isSpeechVerb = askedOnce(({ key }) => speechVerbs.has(key));

/** «посол КНР | в РФ Лу Пин»: the preposition belongs to the office, the name is still to come. */
function isNameAhead(tokens: readonly Token[], from: number, preposition: number): boolean {
  const office = tokens.slice(from, preposition);
  if (!office.some((token) => headOf.has(token.key))) return false;
  if (office.some((token, i) => token.isCapital && office[i + 1]?.isCapital === true)) return false;
  for (let i = preposition + 2; i < preposition + 5; i++) {
    const [given, surname] = [tokens[i], tokens[i + 1]];
    if (isMark(given) || isMark(surname) || given === undefined || surname === undefined) return false;
    if (given.isCapital && surname.isCapital && looksNominative([given.text, surname.text], null))
      return true;
  }
  return false;
}

/** «источник в Кремле», «собеседник агентства в РЖД»: who it is shows only by where. */
function isWhereabouts(tokens: readonly Token[], from: number, preposition: number): boolean {
  const next = tokens[preposition + 1];
  return (
    /^(?:в|из|при)$/u.test(tokens[preposition]?.key ?? '') &&
    /^(?:источник|собеседни[кц]|представител)/u.test(tokens[from]?.key ?? '') &&
    next !== undefined &&
    (next.isCapital || organizationForm.has(next.key))
  );
}

/** «кандидат в президенты»: the preposition belongs to the office. */
const runFor =
  /^(?:президенты|вице-президенты|депутаты|мэры|губернаторы|сенаторы|конгрессмены|премьеры|отставке)$/u;

export const weekday = /^(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)$/u;

export const finiteVerb = /(?:л|ла|ли|лся|лась|лись|ет|ит|ют|ят|ется|ится|[юяуа]тся)$/u;

/** «гость», «зять», «власть» end like one. */
export const infinitive =
  /(?:(?:[аеиоуыя]|^(?:при|у|про|по|с|вы)?(?:с?е|кра|па|че)с|лез)ть|[аеиоуыя]ться|чь|сти)$/u;

/** Nouns that end like a verb of the past. */
export const nounInL =
  /^(?:канала|отдела|школа|школы|зала|вокзала|журнала|капитала|филиала|портала|персонала|сериала|материала|стола|футбола|тыла|начала|числа|села|тела|сила|телеканала|киношкола|квартала|\p{L}*(?:итет|джет|твет|бинет|редит|изит|билет|макет|лимит|сюжет|предмет|корабл|апрел|феврал))$/u;

/** A verb by its letters: no noun that ends like one, no office. */
export const isActing = askedOnce(
  ({ key, isCapital }) => !isCapital && finiteVerb.test(key) && !nounInL.test(key) && !headOf.has(key),
);

/** «полицейский и дважды выстрелил»: a second verb follows, no second speaker. */
function verbSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.isCapital || headOf.has(token.key))
      return false;
    if (/(?:л|ла|ли|лся|лась|лись)$/u.test(token.key) && token.key.length > 3 && !nounInL.test(token.key))
      return true;
  }
  return false;
}

/** «один из делегатов». */
const partOf =
  /^(?:один|одна|одно|одного|одной|одному|двое|трое|кто-то|некоторые|многие|большинство|часть|каждый|любой|первый|первая|последний)$/u;

/** A dative, a medium, the press: whom somebody tells. */
const isListener = askedOnce(
  ({ text, key, isCapital }) =>
    (!isCapital && /(?:[оеё]му)$/u.test(key)) ||
    // «пообещал губернатор гостю»
    (!isCapital && /[ую]$/u.test(key) && headOf.get(key)?.isNominative === false) ||
    media.has(text) ||
    listeners.has(key),
);

export function phraseFrom(tokens: readonly Token[], from: number): Span | null {
  let i = from;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      isMark(token) ||
      phraseEnds.has(token.key) ||
      speechGerunds.has(token.key) ||
      (i > from && !token.isCapital && isSpeechVerb(token))
    )
      break;
    // «В пресс-службе «Х» «Вестнику» пояснили»: of two names in marks side by side the second is whom they told.
    if (i > from && token.text === '«' && tokens[i - 1]?.text === '»') break;
    // «сказал водитель автобуса местному каналу», «пояснили в Росгидромете РИА Новости»: the listener follows.
    if (i > from && isListener(token)) break;
    if (
      prepositions.has(token.key) &&
      i > from &&
      !(token.key === 'по' && joinedByPreposition.has(tokens[i - 1]?.key ?? '')) &&
      !isWhereabouts(tokens, from, i) &&
      !(token.key === 'в' && runFor.test(tokens[i + 1]?.key ?? '')) &&
      !(token.key === 'из' && partOf.test(tokens[i - 1]?.key ?? '')) &&
      !isNameAhead(tokens, from, i)
    )
      break;
    if (i > from && /^(?:и|а|но)$/u.test(token.key) && verbSoon(tokens, i + 1)) break;
    if (token.key === 'и' && (speechVerbs.has(tokens[i + 1]?.key ?? '') || tokens[i + 1] === undefined))
      break;
  }
  return spanOf(tokens.slice(from, i));
}
