/** Reads a Chinese phrase that names a speaker: a personal name with its office, a pronoun, an office, an organization. */

import type { Span } from '../../contract.ts';
import type { Gender, NamedSpan } from '../shared/quotation-language.ts';
import type { SpeakerReading } from '../shared/speaker-reading.ts';
import { isNameShaped } from './speaker-anchors.ts';
import { dotted, dottedName, endName, isChineseName, leadingName, nameStart } from './speaker-names.ts';
import {
  femaleEnd,
  femaleGiven,
  headOf,
  indefinite,
  isOffice,
  maleEnd,
  officeAtEnd,
  officesIn,
  organizationEnd,
  pointingBack,
  pronouns,
  singleSurnames,
} from './speaker-words.ts';

/** 陈导, 李总: a surname with one character of an office. */
const shortTitle = /^(\p{Script=Han})[导总董]$/u;

/** 路启明教授, 马丁·泰勒博士: behind a whole name. */
const courteous =
  /(?<=.{2})(?<!副)(?:教授|博士|院士|先生|女士|小姐|老师|医生|律师|主任|校长|院长|局长|部长|书记|总统|总理|首相|将军)$/u;

const pointingBackAny = /^(?:该|本|这家|这个|这一|上述)/u;

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
  const pronoun = pronouns.get(words);
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, place: phrase };
  if (/^[我你您咱]/u.test(words) || proverbial.test(words)) return null;
  if (words === '有人') return { ...unnamed, phrase: words, place: phrase };
  const short = shortTitle.exec(words);
  if (short !== null && singleSurnames.includes(short[1] ?? ' ')) {
    return {
      kind: 'role',
      phrase: words,
      place: phrase,
      head: short[1] ?? null,
      owners: [],
      pointsBack: true,
      isGeneric: false,
      isText: false,
    };
  }
  const courtesy = courteous.exec(words)?.[0] ?? '';
  if (courtesy !== '') {
    const plain = speaker(text, { start: phrase.start, end: phrase.end - courtesy.length }, namedSpans);
    if (
      plain?.kind === 'name' &&
      plain.isPerson &&
      isWholeName(plain.name) &&
      officesIn(plain.name)[0]?.index !== 0
    )
      return plain;
  }
  const together = jointly(text, phrase, namedSpans);
  if (together !== null) return together;
  const overlapping = namedSpans.filter((span) => span.start >= phrase.start && span.start < phrase.end);
  const known = overlapping.findLast(
    (span) => span.kind === 'person' && !isOffice(text.slice(span.start, span.end)),
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
    if (rest === '' && whole !== null && whole.endsWith(known.name))
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
  const own = endName(words);
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
      (officeAtEnd(words.slice(0, from)) !== null && /^\p{Script=Han}{2,7}$/u.test(tail))) &&
    !organizationEnd.test(tail)
  ) {
    return person(tail, phrase.start + from, phrase.end);
  }
  if (officeAtEnd(words) === null && !organizationEnd.test(words) && isNameShaped(words)) {
    return person(words, phrase.start, phrase.end);
  }
  if (leading !== null) {
    const at = phrase.start + words.indexOf(leading);
    return person(leading, at, at + leading.length);
  }
  return office(words, phrase, overlapping);
}

/** 家住朝阳区的|陈女士: what is told of somebody with a family name is no part of it. */
function behindAttribute(words: string): string {
  const head = words.slice(words.lastIndexOf('的') + 1);
  const office = officeAtEnd(head) ?? '';
  return office !== '' && head.length === office.length + 1 && singleSurnames.includes(head.charAt(0))
    ? head
    : words;
}

/** Nobody is named: surname and title, an organization, or an office. */
function office(words: string, phrase: Span, inside: readonly NamedSpan[]): SpeakerReading | null {
  const exact = inside.find((span) => span.start <= phrase.start && span.end >= phrase.end);
  if (exact !== undefined)
    return { kind: 'name', name: exact.name, place: phrase, isPerson: exact.kind === 'person' };
  const head = officeAtEnd(words);
  // 涉事餐厅店长|毕经理: the last office is the one by which somebody is called.
  const address = head === null ? '' : words.slice(-head.length - 1);
  const isAddressed =
    singleSurnames.includes(address.charAt(0)) && officeAtEnd(words.slice(0, -address.length)) !== null;
  if (address !== '' && words.length > address.length && isAddressed)
    return office(address, { start: phrase.end - address.length, end: phrase.end }, inside);
  const printed =
    /^(?:《(.+)》|(.{2,10}(?:报|社|网|电视台|杂志|周刊)))(?:网站)?的?(?:评论员|评论|社论|社评)?(?:文章|社论|社评|评论|报道|消息|快讯|刊文|发文)$/u.exec(
      words,
    );
  const medium = printed?.[1] ?? printed?.[2];
  if (medium !== undefined) return { kind: 'name', name: medium, place: phrase, isPerson: false };
  const bare = behindAttribute(words)
    .replace(/^该(?![剧片校院局部厂市县省国队馆店报台书案区村镇乡州])/u, '')
    .replace(/^(?:这位|这名|上述|该名|那位)/u, '')
    .replace(indefinite, '')
    .replace(/^(?:相关|有关)(?=负责人)/u, '')
    .replace(/^《(.*)》(?:杂志|报|日报|周刊|网)?$/u, '$1');
  if (bare === '' || /^[\d\s]+$/u.test(bare)) return null;
  if (head === null && !organizationEnd.test(bare) && bare.length > 12) return null;
  const titled = head !== null && bare.length - head.length === 1 && singleSurnames.includes(bare.charAt(0));
  const owner = head === null ? '' : bare.slice(0, bare.length - head.length);
  return {
    kind: 'role',
    phrase: bare,
    place: phrase,
    head:
      head === null
        ? organizationEnd.test(bare)
          ? '机构'
          : null
        : titled
          ? bare.charAt(0)
          : (headOf.get(head) ?? null),
    owners: titled || owner === '' ? [] : [owner],
    pointsBack: titled || owner === '' || pointingBack.test(words),
    isGeneric:
      pointingBack.test(words) ||
      (head !== null && owner === '' && head !== '记者' && !indefinite.test(words)),
    isText: /(?:声明|报告|公报|贺信|文章|报道|公告|通知|评论|信中|文件)$/u.test(bare),
  };
}

export function nameParts(name: string): readonly string[] {
  return name.split(/[·•‧∙・]/u);
}

export function genderOf(name: string): Gender | null {
  const parts = nameParts(name);
  const surname = parts.at(-1) ?? '';
  if (parts.length === 1 && name.length > 3) return null;
  if (parts.length > 1 && femaleGiven.test(parts[0] ?? '')) return 'feminine';
  if (femaleEnd.test(surname) && (parts.length === 1 || /(?:娃|娅)$/u.test(surname))) return 'feminine';
  return maleEnd.test(surname) ? 'masculine' : null;
}

/** Offices in a text, and the surname that a title may follow (赵馆长). */
export function headsIn(role: string): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const match of officesIn(role)) {
    const head = headOf.get(match.text);
    if (head !== undefined) heads.add(head);
  }
  const surname = /\|(.)$/u.exec(role)?.[1];
  if (surname !== undefined) heads.add(surname);
  return heads;
}

/** 由林可欣执导: what somebody did tells the office. */
const officeOfDeed: readonly (readonly [RegExp, string])[] = [
  [/^(?:自编|联合|共同)?(?:自导|执导|导演)/u, '导演'],
  [/^(?:领衔)?(?:主演|饰演|出演|扮演)/u, '演员'],
  [/^(?:执教|带队)/u, '教练'],
  [/^(?:编剧|撰写|创作|著)/u, '作家'],
];

/** The office in front of a name, back to the last mark; the first character of a Chinese name is kept for 赵馆长. */
export function roleBeside(text: string, name: Span): string {
  const before =
    /[^，。；：！？、“”\s]{0,40}$/u.exec(text.slice(Math.max(0, name.start - 40), name.start))?.[0] ?? '';
  const last = officesIn(before).at(-1);
  const isBeside = last !== undefined && last.index + last.text.length === before.length;
  const behind = text.slice(name.end, name.end + 8);
  const appointed = /^(?:担任|出任|就任|[任是为系])([^，。；“”]{2,20})/u.exec(
    text.slice(name.end, name.end + 24),
  )?.[1];
  const done = appointed ?? officeOfDeed.find(([deed]) => deed.test(behind))?.[1] ?? '';
  const own = text.slice(name.start, name.end);
  const surname = isChineseName(own) ? `|${own.charAt(0)}` : '';
  return `${isBeside ? before : ''}${done}${surname}`;
}

/** 该协会, 公司: the noun of an organization named before. */
export function organizationNoun(phrase: string): string | null {
  const noun = phrase.replace(pointingBackAny, '');
  return noun.length <= 4 && organizationEnd.test(noun) ? noun : null;
}

/** 国家医保局 where 该局 points back to: the noun with what stands before it in its clause. */
export function organizationAround(text: string, at: number): string | null {
  const before = /[\p{Script=Han}A-Za-z]{2,14}$/u.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
  const noun = [1, 2, 3, 4]
    .map((length) => text.slice(at, at + length))
    .find((own) => organizationEnd.test(own));
  const isNoun = !/[有该各两其这那的在与和将对向从由被了]/u.test(before);
  return before !== '' && isNoun && noun !== undefined ? `${before}${noun}` : null;
}
