/** Persons a sentence introduces by who they are to somebody, what they are called or in whose eyes: 妻子毕云舒, 那位姐姐叫沈小棠, 在徒弟褚岸眼里. */
import { matchesOf } from '../../../lib/matches.ts';
import { Openings } from '../../../lib/openings.ts';
import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { kindOfPeople } from './clause-subjects.ts';
import { followedNameLength } from './followers.ts';
import { chineseNameLength, foreignNameLength, longSurnameAt, titleEndingAt } from './lengths.ts';
import { type PersonSpan, startsClause } from './persons.ts';
import { doubtfulSurnameUnits } from './surnames.ts';
import { isNoName } from './titles.ts';

/** What somebody is to another; none is an office. */
const kin =
  '徒弟 弟子 徒儿 学徒 师父 师傅 师兄 师姐 师弟 师妹 恩师 妻子 前妻 丈夫 前夫 爱人 老伴 太太 夫人 未婚妻 未婚夫 女儿 儿子 长子 次子 长女 次女 幼子 幼女 独子 独女 养女 养子 父亲 母亲 祖父 祖母 外公 外婆 哥哥 姐姐 弟弟 妹妹 孙子 孙女 外孙 外孙女 侄子 侄女 外甥 外甥女 女婿 儿媳 男友 女友 搭档 好友 老友 友人 挚友 同学 同事 室友 邻居 同乡 老乡 发小 遗孀 学妹 学弟 学姐 学长'.split(
    ' ',
  );
const relations = new PhraseFinder(
  new Openings(),
  kin.toSorted((a, b) => b.length - a.length),
);
/** 师傅|们, 父亲|节: no name. */
const noName = /^(?:[们节的和与家辈般]|之间)/u;
/** 女儿水平, 搭档高手: words that begin as families do are shorter; what ends so is a kind of people. */
const kindred = /[们员生师者家人手队团友众民界商]$/u;

/** 儿子郑恒|今年59岁: what looks like a third character begins the word for a time. */
const time = /^(?:[今去明前当]年|[今昨明]天|[今昨明当]日)$/u;

/** Names of three characters and more, and those of two with a word behind them that tells of a person. */
function lengthAt(text: string, start: number): number {
  if (isNoName(text, start) || noName.test(text.slice(start, start + 2))) return 0;
  const length = chineseNameLength(text, start, doubtfulSurnameUnits);
  const told = followedNameLength(text.slice(start, start + LONGEST_TOLD));
  const isTime = length >= 3 && time.test(text.slice(start + length - 1, start + length + 1));
  const whole = isTime ? length - 1 : length;
  // 妻子|古丽娜拉: foreign sounds up to a mark.
  const foreign = length === 0 ? foreignNameLength(text, start) : 0;
  if (foreign > 2 && isMarked(text, start + foreign)) return foreign;
  const known = length >= 3 ? whole : told;
  return known > 0 && !kindred.test(text.slice(start, start + known)) ? known : 0;
}

/** A name of three characters with the word behind it. */
const LONGEST_TOLD = 8;
const marks = /[，。；、！？：）)”」]/u;

function isMarked(text: string, at: number): boolean {
  return at === text.length || marks.test(text.charAt(at));
}

function namesOfKin(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (let at = relations.next(text, 0); at < text.length; at = relations.next(text, at + 1)) {
    const relation = relations.at(text, at);
    if (relation === null) continue;
    found.push(...ownerOf(text, at));
    const start = at + relation.length;
    const length = lengthAt(text, start);
    if (length > 0) found.push(introduced(start, length, false));
    at = start - 1;
  }
  return found;
}

/** 鲁永年|的妻子, 吕团结|的关门弟子: whose, in front of the word for it. */
function ownerOf(text: string, kinAt: number): PersonSpan[] {
  const behind = attribute.exec(text.slice(Math.max(0, kinAt - LONGEST_ATTRIBUTE), kinAt))?.[0].length;
  if (behind === undefined) return [];
  const end = kinAt - behind;
  const length = [3, 4].find(
    (size) =>
      mayOpen(text, end - size) &&
      !isNoName(text, end - size) &&
      chineseNameLength(text, end - size) === size &&
      titleEndingAt(text, end) === 0 &&
      !kindOfPeople.test(text.slice(end - size, end)),
  );
  return length === undefined ? [] : [introduced(end - length, length, true)];
}

const attribute = /的(?:开山大|开山|关门|大|小|唯一|得意|独生|现任)?$/u;
const LONGEST_ATTRIBUTE = 4;

/** A clause, or what leads to somebody, stands before: 是吕团结的关门弟子. */
function mayOpen(text: string, start: number): boolean {
  return start >= 0 && (startsClause(text, start) || /[是民人]/u.test(text.charAt(start - 1)));
}

const somebody = `(?:[他她我]|(?:${kin.join('|')})|[男女][孩生子]|老[人汉]|小伙子?|姑娘|少年|青年|孩子|[位名]\\p{Script=Han}{1,6})`;
/** 那位女儿|叫, 他|本名; 名叫甲的女孩. */
const called = new RegExp(
  `(?:${somebody}(?:就|也|原|本|真|大)*名?(?:叫(?:做|作)?|姓名是|名为)|(?<![\\p{Script=Han}]片)名叫)(?=\\p{Script=Han}{2,4}(?:$|[，。；、！？）”」]|的))`,
  'gu',
);

function namesCalled(text: string): PersonSpan[] {
  if (!text.includes('叫') && !text.includes('名')) return [];
  return matchesOf(called, text).flatMap(({ 0: lead, index }) => {
    const start = index + lead.length;
    const length = chineseNameLength(text, start, doubtfulSurnameUnits);
    const behind = start + length;
    const isWhole = isMarked(text, behind) || (length >= 3 && text.charAt(behind) === '的');
    return length === 0 || !isWhole || isNoName(text, start) ? [] : [introduced(start, length, false)];
  });
}

/** 在孟砚冬看来: nobody else sees anything so. */
const seen = /在(?<name>\p{Script=Han}{3,4}?)(?=眼[里中]|看来|心目中|心[里中]|印象[里中]|记忆[里中]|口中)/gu;
const inEyes = /眼[里中]|看来|心[目里中]|印象|记忆|口中/u;

function namesOfSeers(text: string): PersonSpan[] {
  if (!inEyes.test(text)) return [];
  return matchesOf(seen, text).flatMap(({ index, groups }) => {
    const name = groups?.name ?? '';
    const start = index + 1;
    const surname = longSurnameAt(text, start)?.length ?? 1;
    const given = name.length - surname;
    const fits =
      followedNameLength(`${name}眼里`) === name.length || (surname > 1 && given > 0 && given <= 2);
    return fits && !isNoName(text, start) && !kindred.test(name)
      ? [introduced(start, name.length, true)]
      : [];
  });
}

function introduced(start: number, length: number, inferred: boolean): PersonSpan {
  return { start, end: start + length, rule: 'person.introduced', form: 'full', inferred };
}

export function introducedPeople(text: string): PersonSpan[] {
  return [...namesOfKin(text), ...namesCalled(text), ...namesOfSeers(text)];
}
