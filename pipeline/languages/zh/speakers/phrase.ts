/** Reads a Chinese phrase that names a speaker: a personal name with its office, a pronoun, an office, an organization. */

import type { Span } from '../../../contract.ts';
import type { SpeakerReading } from '../../shared/speakers/reading.ts';
import type { NamedSpan } from '../../shared/speech/language.ts';
import { screenNameIn } from '../speech/screen-names.ts';
import { bearerAtEnd, isNameShaped } from './anchors.ts';
import { dotted, dottedName, endName, isChineseName, leadingName, nameStart } from './names.ts';
import { office } from './office.ts';
import {
  isOffice,
  officeAtEnd,
  opensWithOffice,
  organizationEnd,
  pronouns,
  singleSurnames,
} from './words.ts';

/** 陈导, 李总, 庞老, 韩师傅, 老韩: a surname with a word of an office or of respect. */
const shortTitle =
  /^(?:[老小阿](?<by>\p{Script=Han})|(?<of>\p{Script=Han})(?:[导总董老工队局处]|师傅|大[爷妈叔姐哥娘伯嫂婶]|阿姨|奶奶|爷爷|婆婆|老汉))$/u;

/** 路启明教授, 马丁·泰勒博士: behind a whole name. */
const courteous =
  /(?<=.{2})(?<!副)(?:教授|博士|院士|先生|女士|小姐|老师|医生|律师|主任|校长|院长|局长|部长|书记|总统|总理|首相|将军)$/u;

/** 俗话说, 人们常说: nobody in particular. */
const proverbial =
  /^(?:谁|哪[家个位]|每[个位名家]|各[家位]|俗话|常言|古语|古人|谚语|老话|有句|人们|中国人|大家|有人|民间)/u;

/** Up to three characters of a foreign name that was read too short; no word of the sentence begins in them. */
function goesOnAs(rest: string): boolean {
  return (
    /^\p{Script=Han}{1,3}$/u.test(rest) &&
    officeAtEnd(rest) === null &&
    !/[在对说称则也还就又都被向从给用以和与的是为有正将已曾没不三二一月日年今昨当近先女士]/u.test(rest)
  );
}

/** 游戏运营方趣玩互动, 芯片制造商诺维克斯: what kind of firm it is, in front of its name. */
const ofKind =
  /(?:[营发作售应造商]商|运营方|平台方|主办方|承办方|开发方|发行方|巨头|龙头|车企|药企)(?<name>(?![的代负相有工方])\p{Script=Han}{2,8})$/u;

/** 王大爷|的儿子: who is named only tells whose son speaks. */
function isOwner(behind: string): boolean {
  return behind.startsWith('的') && isOffice(behind.slice(1));
}

/** 有人: somebody, whom nothing else names. */
const unnamed = {
  kind: 'role',
  head: null,
  owners: [],
  pointsBack: false,
  isGeneric: false,
  isText: false,
} as const;

function person(name: string, start: number, end: number): SpeakerReading {
  return { kind: 'name', name, place: { start, end }, isPerson: true };
}

const joint =
  /^(?<one>\p{Script=Han}[^和与、，]*?)[和与、](?<other>[^和与、，]{2,24}?)(?:共同|一致|均|都|分别|同时|也)?$/u;

/** 李云鹤和马丁·科赫共同表示: two persons, each by a whole name. */
function jointly(text: string, phrase: Span, namedSpans: readonly NamedSpan[]): SpeakerReading | null {
  const match = joint.exec(text.slice(phrase.start, phrase.end));
  const { one, other } = match?.groups ?? {};
  if (one === undefined || other === undefined) return null;
  const second = phrase.start + one.length + 1;
  const spans: readonly Span[] = [
    { start: phrase.start, end: phrase.start + one.length },
    { start: second, end: second + other.length },
  ];
  const readings = spans.map((span) => speaker(text, span, namedSpans));
  const [left, right] = readings;
  if (left?.kind !== 'name' || right?.kind !== 'name' || !isWholeName(left.name) || !isWholeName(right.name))
    return null;
  return {
    kind: 'name',
    name: `${left.name}和${right.name}`,
    place: { start: left.place.start, end: right.place.end },
    isPerson: false,
  };
}

function isWholeName(name: string): boolean {
  return isChineseName(name) || /[·•‧∙・]/u.test(name);
}

export function speaker(text: string, phrase: Span, namedSpans: readonly NamedSpan[]): SpeakerReading | null {
  const words = text.slice(phrase.start, phrase.end);
  const pronoun = words.length <= 2 ? pronouns.get(words) : undefined;
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, place: phrase };
  if (/^[我你您咱]/u.test(words) || proverbial.test(words)) return null;
  const screen = screenNameIn(words);
  if (screen !== null) return person(screen, phrase.start, phrase.end);
  if (words === '有人') return { ...unnamed, phrase: words, place: phrase };
  const short = shortTitle.exec(words);
  const family = short?.groups?.by ?? short?.groups?.of ?? ' ';
  if (singleSurnames.includes(family)) {
    return {
      kind: 'role',
      phrase: words,
      place: phrase,
      head: family,
      owners: [],
      pointsBack: true,
      isGeneric: false,
      isText: false,
    };
  }
  const courtesy = courteous.exec(words)?.[0] ?? '';
  if (courtesy !== '') {
    const plain = speaker(text, { start: phrase.start, end: phrase.end - courtesy.length }, namedSpans);
    if (plain?.kind === 'name' && plain.isPerson && isWholeName(plain.name) && !opensWithOffice(plain.name))
      return plain;
  }
  const together = jointly(text, phrase, namedSpans);
  if (together !== null) return together;
  const overlapping = namedSpans.filter((span) => span.start >= phrase.start && span.start < phrase.end);
  const known = overlapping.findLast(
    (span) =>
      span.kind === 'person' &&
      !isOffice(text.slice(span.start, span.end)) &&
      !isOwner(text.slice(span.end, phrase.end)),
  );
  if (known !== undefined && !/^(?:的|之)/u.test(text.slice(known.end, known.end + 1))) {
    // The clause ends inside the name that was found: where a whole name is left, its end was read too far (罗明|在).
    const within = text.slice(known.start, phrase.end);
    const isCut = known.end > phrase.end && within.length >= 2;
    if (isCut || (known.end > phrase.end && isChineseName(within)))
      return person(within, known.start, phrase.end);
    const rest = text.slice(known.end, phrase.end);
    // 米拉·克里希|南: the name was read too short.
    if (/[·•‧∙・]/u.test(known.name) && goesOnAs(rest))
      return person(`${known.name}${rest}`, known.start, phrase.end);
    const whole = dottedName(words);
    if (
      rest === '' &&
      whole !== null &&
      whole.endsWith(known.name) &&
      goesOnAs(whole.slice(0, -known.name.length))
    )
      return person(whole, phrase.end - whole.length, phrase.end);
    if (rest === '' || known.end > phrase.end || officeAtEnd(rest) === null)
      return person(known.name, known.start, known.end);
    return person(known.name, known.start, phrase.end);
  }
  const foreign = dotted.exec(words);
  if (foreign !== null) {
    const dot = words.search(/[·•‧∙・]/u);
    const from = Math.max(nameStart(words, dot), words.lastIndexOf('、', dot) + 1);
    return person(words.slice(from), phrase.start + from, phrase.end);
  }
  const own = endName(words) ?? bearerAtEnd(words);
  if (own !== null) return person(own, phrase.end - own.length, phrase.end);
  const from = nameStart(words, words.length);
  const tail = words.slice(from);
  const leading = leadingName(words);
  if (leading !== null && tail.length >= 5) {
    const at = phrase.start + words.indexOf(leading);
    return person(leading, at, at + leading.length);
  }
  if (
    from > 0 &&
    tail !== '' &&
    !/[一两几][位名个]|[的了着]/u.test(tail) &&
    (isNameShaped(tail) ||
      ((officeAtEnd(words.slice(0, from)) !== null || /[岁歲]的$/u.test(words.slice(0, from))) &&
        officeAtEnd(tail) === null &&
        /^\p{Script=Han}{2,7}$/u.test(tail))) &&
    !organizationEnd.test(tail)
  ) {
    return person(tail, phrase.start + from, phrase.end);
  }
  const firm = ofKind.exec(words)?.groups?.name;
  if (firm !== undefined && officeAtEnd(firm) === null)
    return {
      kind: 'name',
      name: firm,
      place: { start: phrase.end - firm.length, end: phrase.end },
      isPerson: false,
    };
  if (officeAtEnd(words) === null && !organizationEnd.test(words) && isNameShaped(words)) {
    return person(words, phrase.start, phrase.end);
  }
  if (leading !== null) {
    const at = phrase.start + words.indexOf(leading);
    return person(leading, at, at + leading.length);
  }
  return office(words, phrase, overlapping);
}
