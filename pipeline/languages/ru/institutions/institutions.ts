/**
 * Russian names built on a head word: «Министерство культуры РФ», «Шанхайский международный кинофестиваль», «Красноярский
 * край», «Договор о дружбе». Qualifiers stand before the head, complements after it; the base form is the nominative.
 */
import type { EntityType } from '../../../contract.ts';
import { looksAdjectival, patronymic, stemToken } from '../inflection.ts';
import { openingWords, plainAdjective } from '../names/common-words.ts';
import { complementHeads, typedHeads } from '../names/event-words.ts';
import { isGivenName, placeAt } from '../names/lexicon.ts';
import { titleStems } from '../names/titles.ts';
import { askedOnce, type RussianWord, type Scan } from '../names/tokens.ts';
import { isAnyAgreement, isBodyOfAny, isSeveral } from './company-bodies.ts';
import { baseForm, type Head, ordinalNominative } from './names.ts';
import { domainStems, knownOrganizations, organizationHeads, plainHeads } from './organization-words.ts';

export interface Institution {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly name: string;
}

const isHead = askedOnce(({ stem }) => typedHeads.has(stem) || organizationHeads.has(stem));

const yearStem = stemToken('год');

const isOneDay = (token: RussianWord | undefined): boolean => /^дн(?:я|ю|е|[её]м)$/u.test(token?.lower ?? '');

function headAt(scan: Scan, i: number): Head | null {
  if (!isHead(scan.tokens.at(i))) return null;
  const stem = scan.stem(i);
  const typed = typedHeads.get(stem);
  // «ко Дню города»: the stem of «дни» is that of one day's cases too.
  if (typed?.nominative === 'дни' && isOneDay(scan.tokens.at(i)))
    return { ...typed, nominative: 'день', gender: 'masculine' };
  if (typed !== undefined) return typed;
  const organization = organizationHeads.get(stem);
  return organization === undefined ? null : { ...organization, type: 'organization' };
}

const genitive =
  /(?:^(?:дел|наук|искусств|прав|стран|бумаг|сил|войск|ситуаций|бедствий|отношений|инноваций|инвестиций|коммуникаций|технологий|исследований)$|[аяыиюу]|ого|его|ой|ей|ов|ев|ых|их|ий|ии|ства|ости|ам|ям|ом|ах|е|о)$/u;

const isGenitiveAdjective = askedOnce(({ lower }) => /\p{L}{2}(?:ого|его|ой|ей|ых|их)$/u.test(lower));

/** Where the words that go on with the name after its head end: «культуры и массовых коммуникаций Российской Федерации». */
function complementEnd(scan: Scan, from: number, type: EntityType): number {
  const { tokens, stem } = scan;
  let to = from;
  let placeEnd = -1;
  for (;;) {
    const token = tokens.at(to);
    if (token === undefined) return to;
    if (token.kind === 'word' && !token.capital && domainStems.has(stem(to)) && genitive.test(token.lower)) {
      to += 1;
      continue;
    }
    const next = tokens.at(to + 1);
    const link = token.lower;
    // «Фонд северной анимации»
    const isQualified =
      to === from && !token.capital && isGenitiveAdjective(token) && tokens.isCapital(from - 1);
    if (
      isQualified &&
      next?.capital === false &&
      // «Год научного обмена»: a year may be of anything.
      (domainStems.has(stem(to + 1)) || tokens.at(from - 1)?.stem === yearStem) &&
      genitive.test(next.lower)
    ) {
      to += 2;
      continue;
    }
    if (
      type === 'agreement' &&
      (link === 'о' || link === 'об' || link === 'по') &&
      to === from &&
      next !== undefined &&
      !next.capital
    ) {
      // «о совместном производстве …»: adjectives, one noun, then what the noun governs.
      to += 1;
      while (looksAdjectival(tokens.at(to)?.text ?? '') && tokens.at(to + 1)?.kind === 'word') to += 1;
      to += 1;
      continue;
    }
    if (
      (link === 'и' ||
        link === ',' ||
        link === 'по' ||
        link === 'о' ||
        link === 'об' ||
        link === 'в' ||
        link === 'при' ||
        link === 'для' ||
        link === 'за') &&
      next !== undefined &&
      !next.capital &&
      (domainStems.has(stem(to + 1)) || (link === 'о' && type === 'agreement'))
    ) {
      if (
        link === ',' &&
        tokens.at(to + 2)?.text !== 'и' &&
        tokens.at(to + 2)?.text !== ',' &&
        !domainStems.has(stem(to + 2))
      )
        return to;
      to += 2;
      continue;
    }
    // «Год культуры Узбекистана и Китая»
    if (link === 'и' && type === 'event' && placeEnd === to) {
      const other = placeAt(tokens, stem, to + 1);
      if (other !== null && next?.text !== other.name && genitive.test(next?.lower ?? '')) {
        to = other.end;
        continue;
      }
    }
    // «Театр на Таганке»
    if (link === 'на' && to === from && stem(from - 1) === 'театр' && next?.capital === true) {
      to += 2;
      while (tokens.isCapital(to)) to += 1;
      return to;
    }
    if (link === 'при' && (next?.lower === 'президенте' || next?.lower === 'правительстве')) {
      to += 2;
      continue;
    }
    if ((link === 'имени' || link === 'им') && next !== undefined) {
      let at = to + 1;
      if (tokens.at(at)?.text === '.') at += 1;
      const begin = at;
      while (tokens.isCapital(at) && at - begin < 4) at += 1;
      if (at > begin) return at;
    }
    // «Год культурного обмена»: an adjective goes before what the year is of.
    const isLeft = type === 'event' && to > from && !token.capital && isGenitiveAdjective(tokens.at(to - 1));
    if (isLeft && token.kind === 'word' && genitive.test(token.lower)) {
      to += 1;
      continue;
    }
    if (!token.capital || token.kind !== 'word') return to;
    const place = placeAt(tokens, stem, to);
    if (place !== null) {
      // «Соглашение о кино Россия и Китай подписали …»: a nominative is the subject of what follows.
      if (type === 'agreement' && token.text === place.name && !/[оеиуыюэ]$/u.test(token.text)) return to;
      to = place.end;
      placeEnd = to;
      continue;
    }
    if (
      knownOrganizations.has(token.text) &&
      to > from &&
      /^(?:РАН|РФ|РАМН|МВД|ФСБ|ООН|ЕС|СССР|МГУ)$/u.test(token.text)
    )
      return to + 1;
    if (knownOrganizations.has(token.text) && /^(?:РАН|ООН|МГУ|ЕС)$/u.test(token.text)) return to + 1;
    // «Российской Федерации», «Московской области», «Красноярского края»
    if (looksAdjectival(token.text)) {
      const noun = typedHeads.get(stem(to + 1));
      if (noun?.type === 'place' || stem(to + 1) === 'федерац' || stem(to + 1) === 'федераци') {
        to += 2;
        continue;
      }
    }
    return to;
  }
}

const isAdjectival = askedOnce(({ text }) => looksAdjectival(text));
const isAllCapitals = askedOnce(({ text }) => /^\p{Lu}{2,}$/u.test(text));
/** Nouns in -ние and -тие look like adjectives in -ний: «заседание совета», «развитие банка». */
const isVerbalNoun = askedOnce(({ lower }) => /(?:[аеё]ни|[ыия]ти)(?:е|я|ю|ем|и)$/u.test(lower));

/** Token index of the head when qualifiers from `from` lead to one: at most five, adjectives or domain words. */
function headIndex(scan: Scan, from: number): number {
  for (let i = from; i < Math.min(scan.tokens.length, from + 6); i += 1) {
    const token = scan.tokens.at(i);
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return -1;
    if (isHead(token) && !(isAdjectival(token) && isHead(scan.tokens.at(i + 1)))) return i;
    if (token.kind === 'number') {
      if (i > from) return -1;
    } else if (
      (!isAdjectival(token) || isVerbalNoun(token)) &&
      !(token.capital && i === from && isAllCapitals(token) && placeAt(scan.tokens, scan.stem, i) === null)
    )
      return -1;
  }
  return -1;
}

const ordinal = /^(?:\d+-(?:й|го|му|м|я|ю|е|х)|[IVXLC]+)$/u;

const isTitleOnly = askedOnce(({ stem }) => titleStems.has(stem) && !organizationHeads.has(stem));
const nominativeFeminine = askedOnce(({ lower }) => /[ая]я$/u.test(lower));
const nominativeAdjective = /(?:[ая]я|[ыи]й)$/u;
const instrumentalAdjective = /[ыиое]м$/u;
const isNominative = (token: RussianWord | undefined, { nominative }: Head): boolean =>
  token?.lower.replaceAll('ё', 'е') === nominative.replaceAll('ё', 'е');
const governs = askedOnce(({ lower }) => /^(?:в|во|из|на|от|до|для|у|с|со|к|по|о|об|при|за)$/u.test(lower));
const endsLikeVerb = askedOnce(({ text }) => /(?:ем|им|ом|ым|ей)$/u.test(text));

/** «Гран-при Ташкентского международного кинофестиваля»: the prize of one, whose name begins behind. */
function isOfFestival(scan: Scan, from: number): boolean {
  const { tokens } = scan;
  for (let i = from; i < from + 5; i += 1) {
    const token = tokens.at(i);
    if (token?.kind !== 'word') return false;
    if (i > from && typedHeads.get(scan.stem(i))?.type === 'event') return true;
    if (!isAdjectival(token)) return false;
  }
  return false;
}

/** «форума |документального кино «Х»»: at most two plain words stand in front of the mark. */
function announcesMarks({ tokens }: Scan, to: number): boolean {
  let at = to;
  while (at < to + 2 && tokens.at(at)?.kind === 'word' && !tokens.isCapital(at)) at += 1;
  return /^[«“„"]$/u.test(tokens.at(at)?.text ?? '');
}

/** The institution, event, place or agreement that begins at the capitalised token `from`, or null. */
export function institutionAt(scan: Scan, from: number): Institution | null {
  const { tokens } = scan;
  const first = tokens.at(from);
  if (first === undefined || !first.capital || first.kind !== 'word') return null;
  if (isTitleOnly(first)) return null;
  // «увезла из Шанхая приз»: behind a preposition no nominative stands.
  if (nominativeFeminine(first) && governs(tokens.at(from - 1))) return null;
  // «Планируем фестиваль»: a verb in -ем or -им opens a sentence as an adjective never does.
  if (tokens.opens(from) && endsLikeVerb(first)) return null;
  const headIs = headIndex(scan, from);
  if (headIs < 0) return null;
  const head = headAt(scan, headIs);
  if (head === null) return null;
  if (head.nominative === 'гран-при' && isOfFestival(scan, headIs + 1)) return null;
  const qualifiers = headIs - from;
  // «Отмеченная призом драма»: what stands in the nominative agrees with its head.
  if (qualifiers > 0 && nominativeAdjective.test(first.lower) && !isNominative(tokens.at(headIs), head))
    return null;
  // «подписал с Гайратовым меморандум»: nor does what stands in another case agree with a nominative.
  if (
    qualifiers > 0 &&
    instrumentalAdjective.test(first.lower) &&
    /(?:[бвгджзклмнпрстфхцчшщ]|ние)$/u.test(head.nominative) &&
    isNominative(tokens.at(headIs), head)
  )
    return null;
  let to = complementEnd(scan, headIs + 1, head.type);
  // «III форума «Х»» announces the name in the marks.
  if (qualifiers === 1 && ordinal.test(first.text) && announcesMarks(scan, to)) return null;
  // «Банк России», «Фонд кино», «Кубок Америки», «Музей Достоевского»
  const tail = tokens.at(to);
  if (
    to === headIs + 1 &&
    qualifiers === 0 &&
    tail?.capital &&
    tail.kind === 'word' &&
    genitive.test(tail.lower) &&
    !isGivenName(tail) &&
    patronymic(tail.text) === null &&
    !tail.upper
  )
    to += 1;
  const complemented = to > headIs + 1;
  // «Продюсерский центр «Х»», «Студия анимации «Х»» only announce the name in the marks.
  const isTitled = head.type === 'organization' || head.nominative.endsWith('фестиваль');
  const isFirm = qualifiers === 0 && /(?:студия|компания)$/u.test(head.nominative);
  if (isTitled && (!complemented || isFirm) && /^[«“„"]$/u.test(tokens.at(to)?.text ?? '')) return null;
  const stem = scan.stem(headIs);
  if (qualifiers === 0 && !complemented) return null;
  if (head.nominative === 'год' && /^нов/u.test(first.lower)) return null;
  if (head.type === 'place' && qualifiers === 0) {
    const named = tokens.at(headIs + 1);
    if (
      tokens.opens(from) ||
      !named?.capital ||
      !/^(?:улица|площадь|проспект|гора|озеро|остров|полуостров|море|аэропорт|река|республика)$/u.test(
        head.nominative,
      )
    )
      return null;
  }
  if (head.type === 'place' && complemented) to = qualifiers > 0 ? headIs + 1 : to;
  if (head.type === 'agreement' && !complemented && qualifiers < 1) return null;
  // «Договор об этом заключили», «Обязывающее соглашение о покупке подписано»: any agreement.
  if (head.type === 'agreement' && tokens.opens(from) && isAnyAgreement(scan, first, headIs)) return null;
  if (head.type !== 'agreement' && !complemented && complementHeads.has(stem) && qualifiers === 0)
    return null;
  // A plain adjective with a plain head opens a sentence: «Китайская компания …», «Новый фонд …».
  if (tokens.opens(from) && qualifiers > 0 && plainAdjective.test(first.text)) {
    const ownName = qualifiers >= 2 || (complemented && head.type !== 'place') || !plainHeads.has(stem);
    if (!ownName || head.type === 'place') return null;
    if (head.type !== 'organization' && qualifiers < 2 && !complemented) return null;
  }
  if (tokens.opens(from) && openingWords.has(first.text)) return null;
  if (tokens.opens(from) && qualifiers === 0 && isSeveral(first, tokens.at(to))) return null;
  const words = scan.reading.text.slice(tokens.start(from), tokens.end(to - 1));
  if (head.type === 'organization' && isBodyOfAny(words)) return null;
  const begin = head.type === 'event' && ordinal.test(tokens.at(from - 1)?.text ?? '') ? from - 1 : from;
  return {
    from: begin,
    to,
    type: head.type,
    name: `${begin < from ? `${ordinalNominative(tokens.at(begin)?.text ?? '', head.gender)} ` : ''}${baseForm(scan, from, headIs, to, head)}`,
  };
}
