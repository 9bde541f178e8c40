/** Reads a Russian speaker phrase that names nobody: an organization by its name, or an office in the nominative. */

import type { Span } from '../../../contract.ts';
import type { SpeakerReading } from '../../shared/speakers/reading.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import type { NamedSpan } from '../../shared/speech/language.ts';
import { organizationForm } from '../institutions/forms.ts';
import { countryOf } from '../names/country-adjectives.ts';
import { nominativeOffice } from './cases.ts';
import { headOf } from './office-heads.ts';
import {
  epithetHeads,
  epithetOf,
  genderOfAgent,
  genderOfNoun,
  genericHeads,
  isAgentNoun,
  mayNameAgain,
  relationHeads,
} from './office-kinds.ts';
import { textNouns } from './words.ts';

/** «глава ведомства», «собеседник агентства»: the organization is as bare as the office. */
const bareOrganizations: ReadonlySet<string> = new Set(
  'агентства издания ведомства регулятора министерства компании студии кинокомпании фонда банка музея театра института города региона республики страны государства кабмина правительства холдинга группы сети комитета комиссии союза центра фестиваля департамента организации'.split(
    ' ',
  ),
);

/** «компания «Лютик»»: the noun only says what the name names. */
const bareNamed =
  /^(?:компани|студи|киностуди|корпораци|ассоциаци|агентств|издательств|холдинг|групп|сет|фонд|банк|клуб|медиагрупп|организаци|федераци|институт|центр)\p{L}{0,2}\s[«"“„]([^«»"“”„]+)[»"”“]$/iu;

/** «компания Nokta Systems». */
const bareLatin =
  /^(?:компани|студи|киностуди|корпораци|холдинг|групп|издательств|агентств)\p{L}{0,2}\s([A-Z][A-Za-z\d.&'-]*(?:\s[A-Z][A-Za-z\d.&'-]*){0,4})$/iu;

/** A company's name in the locative: «Ростехе» is «Ростех». */
function companyNominative(name: string): string {
  return name
    .replace(/ии$/u, 'ия')
    .replace(/(?<=[лнрст])и$/u, 'ь')
    .replace(/(?<=[бвгджзйклмнпрстфхцчшщ])е$/u, '')
    .replace(/(?<=[бвгджзклмнпрстфхц])ом(?= )/gu, 'ый')
    .replace(/(?<=[кгхжшчщ])ый(?= )/gu, 'ий');
}

/** «совместном заявлении» is «совместное заявление». */
function textNominative(word: string, isNoun: boolean, noun: string): string {
  const isNeuter = /(?:ии|ме|тве)$/u.test(noun) && !/(?:ции|зии)$/u.test(noun);
  const isFeminine =
    /(?:ции|зии|ке|бе|те|де)$/u.test(noun) &&
    !/(?:тексте|посте|отч[её]те|документе|манифесте|рапорте|твите)$/u.test(noun);
  if (isNoun) {
    if (word === 'коммюнике') return word;
    if (/(?:ции|зии)$/u.test(word)) return `${word.slice(0, -1)}я`;
    if (/ии$/u.test(word)) return `${word.slice(0, -1)}е`;
    if (isNeuter) return `${word.slice(0, -1)}о`;
    if (word === 'подписи') return 'подпись';
    return isFeminine ? `${word.slice(0, -1)}а` : word.replace(/е$/u, '');
  }
  if (isFeminine) return word.replace(/ой$/u, 'ая').replace(/ей$/u, 'яя');
  return isNeuter
    ? word.replace(/ом$/u, 'ое').replace(/ем$/u, 'ее')
    : word.replace(/ом$/u, 'ый').replace(/ем$/u, 'ий');
}

/** «источник «Вестника» в правительстве»: the medium says whom he told, not who he is. */
const sourceOf =
  /^источник\s(?:«[^»]{1,40}»|ТАСС|РИА Новости|Рейтер|Reuters|Интерфакса|РБК)(?=\s(?:в|во|на|из|при)\s)/u;

const adjective = /(?:[ыио]й|[ая]я|[ыи]е)$/u;
const ofRegion =
  /^(?:региональн|областн|городск|краев|районн|местн|республиканск|окружн|муниципальн)(?:ый|ий|ой|ая|ое|ые|ие)$/u;

/** Nouns that begin no name of a body. */
const commonNoun =
  /^(?:пресс-служб|дирекци|редакци|руководств|жюри|участни[кц]|организатор|создател|зрител|жител|устроител|посетител|соседи|родител|авторы|студия|мэрия)\p{L}{0,3}$/u;

/** «Федеральный чиновник», «Областной минздрав»: the first word is an adjective of an office or of a body known by its region only. */
function isCommon(words: readonly Token[], at: number): boolean {
  const [first] = words;
  if (first === undefined || at < 1 || words[at]?.isCapital === true) return false;
  return headOf.has(words[at]?.key ?? '') ? adjective.test(first.key) : ofRegion.test(first.key);
}

/** Does the place stand where any word has a capital? */
function opensSentence(text: string, { start }: Span): boolean {
  return /(?:^|[.!?…]["»”]?\s|[—–-]\s|[:«"“]\s?)$/u.test(text.slice(Math.max(0, start - 3), start));
}

const lowered = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);

/** «мастер», at the start of a sentence «Моряк»: a noun that no list holds. */
function isLoneNoun(text: string, { start }: Span, noun: string): boolean {
  if (epithetOf(noun) !== null) return false;
  if (/\p{Ll}/u.test(text.charAt(start))) return mayNameAgain(noun);
  return isAgentNoun(noun) && /(?:^|[.!?…»]\s)$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Nobody is named: an organization by its name, else the office as a phrase in the nominative. */
export function office(
  text: string,
  tokens: readonly Token[],
  inside: readonly NamedSpan[],
): SpeakerReading | null {
  const words = tokens.filter(
    (token, i) =>
      !(i === 0 && tokens[1]?.key !== 'из' && /^(?:сам|сама|этот|эта|один|одна|некий|там)$/u.test(token.key)),
  );
  const place = spanOf(words);
  if (place === null || !words.some((token) => token.kind === 'word')) return null;
  const exact = inside.find((span) => span.start <= place.start && span.end >= place.end);
  const printed = text.slice(place.start, place.end);
  // «Иванов заявил»: no town called Иваново speaks.
  if (exact !== undefined && exact.kind !== 'person' && exact.name === `${printed}о`)
    return { kind: 'name', name: printed, place, isPerson: true };
  if (exact !== undefined)
    return { kind: 'name', name: exact.name, place, isPerson: exact.kind === 'person' };
  const last = words.at(-1);
  if (last !== undefined && textNouns.has(last.key) && !last.isCapital)
    return {
      kind: 'role',
      phrase: words.map((word, i) => textNominative(word.key, i === words.length - 1, last.key)).join(' '),
      place,
      head: null,
      owners: [],
      pointsBack: true,
      isGeneric: false,
      isText: true,
    };
  const bare =
    bareNamed.exec(text.slice(place.start, place.end)) ?? bareLatin.exec(text.slice(place.start, place.end));
  if (bare?.[1] !== undefined && organizationForm.has(words[0]?.key ?? ''))
    return { kind: 'name', name: bare[1], place, isPerson: false };
  const at = words.findIndex(
    (token) => headOf.has(token.key) || organizationForm.has(token.key) || organizationForm.has(token.text),
  );
  const headWord = words[at];
  const base = nominativeOffice(text.slice(place.start, place.end)).replace(sourceOf, 'источник');
  const mayLower = isCommon(words, at) || commonNoun.test(words[0]?.key ?? '');
  const phrase =
    mayLower && words[0]?.isCapital === true && opensSentence(text, place) ? lowered(base) : base;
  const marked = /^[«"“„]([^«»"“”„]+)[»"”“]$/u.exec(text.slice(place.start, place.end))?.[1];
  if (
    marked !== undefined &&
    /^(?:в|во|на)\s$/iu.test(text.slice(Math.max(0, place.start - 3), place.start).trimStart())
  )
    return { kind: 'name', name: companyNominative(marked), place, isPerson: false };
  // «пишет газета «Экономический день»»: the title without its marks.
  if (marked !== undefined) return { kind: 'name', name: marked, place, isPerson: false };
  if (
    /^\p{Lu}\p{Ll}+$/u.test(phrase) &&
    words.length === 1 &&
    /^(?:в|во)$/iu.test(text.slice(Math.max(0, place.start - 3), place.start).trim())
  )
    return { kind: 'name', name: companyNominative(phrase), place, isPerson: false };
  const lone = words.length === 1 ? (words[0]?.key ?? '') : '';
  if (lone !== '' && at < 0 && isLoneNoun(text, place, lone))
    return {
      kind: 'role',
      phrase: lone,
      place,
      head: null,
      owners: [],
      pointsBack: true,
      isGeneric: false,
      isText: false,
      gender: genderOfAgent(lone),
      mayBeLast: !relationHeads.has(lone),
    };
  if (at < 0) {
    const isName = words.every((token) => token.isCapital || token.kind !== 'word');
    if (isName)
      return { kind: 'name', name: phrase.replace(/^[«"“„](.*)[»"”“]$/u, '$1'), place, isPerson: false };
  }
  const isBare = words.length <= 2 && words.slice(0, -1).every((word) => /(?:[ыио]й|[ая]я)$/u.test(word.key));
  const epithet = isBare && headWord === undefined ? epithetOf(words.at(-1)?.text ?? '') : null;
  if (epithet !== null)
    return {
      kind: 'role',
      phrase,
      place,
      head: phrase,
      owners: [],
      pointsBack: true,
      isGeneric: false,
      isEpithet: true,
      isText: false,
      gender: epithet,
      mayBeLast: true,
    };
  const owners = words.flatMap((token, i) => {
    if (i === at || headOf.has(token.key)) return [];
    const country = i < at ? countryOf(token.key) : null;
    // «Голливудская звезда»: the capital is that of the sentence.
    const isOpening = i === 0 && i < at && /(?:[ыио]й|[ая]я)$/u.test(token.key);
    return country !== null ? [country] : token.isCapital && !isOpening ? [token.text] : [];
  });
  const head = headOf.get(headWord?.key ?? '');
  // «Другой собеседник добавляет»: nobody who has spoken.
  const isOther = /^(?:друг|втор|трет|четв[её]рт|ещё|еще)(?:ой|ая|ий|ья|ый|ого|ому)?$/u.test(
    words[0]?.key ?? '',
  );
  return {
    kind: 'role',
    phrase,
    place,
    head: head?.head ?? organizationForm.get(headWord?.key ?? '') ?? null,
    owners,
    pointsBack:
      !isOther &&
      words.length <= 2 &&
      !words.some((token, i) => i > at && !token.isCapital && !bareOrganizations.has(token.key)),
    isGeneric: !isOther && genericHeads.has(head?.nominative ?? ''),
    isEpithet: head !== undefined && epithetHeads.has(head.nominative),
    isText: false,
    gender: head === undefined ? null : genderOfNoun(head.nominative),
    mayBeLast: !isOther && head !== undefined && !relationHeads.has(head.head),
  };
}
