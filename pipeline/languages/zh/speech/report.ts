/** Reads who a Chinese sentence without marks is about: who reports in it, who acts in it, whose things it tells of. */

import type { Span } from '../../../contract.ts';
import { isNamedPerson, isNameShaped } from '../speakers/anchors.ts';
import { leadingName } from '../speakers/names.ts';
import { officesIn, opensWithOffice, singleSurnames } from '../speakers/words.ts';
import { subjectBefore, subjectOf } from './subject.ts';
import { reportsIn } from './verbs.ts';

/** 苏敏是该片的美术指导: a family name and a given name before the verb. */
function isBareName(words: string): boolean {
  return (
    /^\p{Script=Han}{2,3}$/u.test(words) &&
    singleSurnames.includes(words.charAt(0)) &&
    !/[的了在这那]/u.test(words)
  );
}

const aboutSomebody =
  /(?<=[^，。；：](?:评价|夸奖?|称赞|形容|批评|介绍|透露|认为|表扬|说|称))[他她](?![们的说]|表示|指出|还|也|曾经?告)/u;

/** 罗天佑外号“活地图”，…: whoever is called so by others. */
const byname =
  /，?(?:江湖人称|人[称送](?:外号|绰号)?|外号|绰号|诨号|诨名|艺名|网名|乳名)(?:是|叫|为|作)?(?=[“「]|叫)/u;

function nicknamedPerson(masked: string, from: number, to: number): Span | null {
  const at = masked.slice(from, to).search(byname);
  if (at < 2) return null;
  const subject = subjectOf(masked, from, from + at);
  if (subject === null) return null;
  const words = masked.slice(subject.start, subject.end);
  return isBareName(words) || isNamedPerson(words) ? subject : null;
}

/** The subject of a sentence that reports without marks. */
export function report(masked: string, from: number, to: number): Span | null {
  const sentence = masked.slice(from, to);
  // 教练说他训练最刻苦: the sentence is about him.
  const about = aboutSomebody.exec(sentence);
  if (about !== null) return { start: from + about.index, end: from + about.index + 1 };
  // 至于骆晓棠，她把会推了: whom the sentence comes to.
  const turned = /^\s*至于([\p{Script=Han}·]{2,10})，/u.exec(sentence)?.[1];
  if (turned !== undefined && isNamedPerson(turned)) {
    const start = from + sentence.indexOf(turned);
    return { start, end: start + turned.length };
  }
  const known = nicknamedPerson(masked, from, to);
  if (known !== null) return known;
  for (const verb of reportsIn(sentence)) {
    const subject = verb.index === 0 ? null : subjectBefore(masked, from, from + verb.index);
    if (subject !== null) return subject;
  }
  // 导演鲍思衡则用…: somebody with an office or a name who is the subject of one of the first clauses.
  let start = from;
  for (const words of sentence.split(/[，；：]/u, mostClauses)) {
    // 甲生于里昂，现任乐团总监: what the subject is, no subject.
    const isPredicate = start > from && holds.test(words);
    const acting = isPredicate ? null : actingPerson(masked, start, start + words.length);
    if (acting !== null) return acting;
    start += words.length + 1;
  }
  return null;
}

const holds = /^(?:现任|现为|如今是|曾任|历任|当过|做过|担任|出任|时任|兼任|先后任)/u;
const attribute = /^[^的，]{1,10}的(?=\p{Script=Han}+·)/u;
/** Who acts is sought in so many clauses. */
const mostClauses = 3;
const act =
  /(?:是|为|担任|出任|执导|主演(?=[《“「了过的电该这新一])|饰演|毕业|来自|出生|(?<=\p{Script=Han}{2})生[在于](?=\p{Script=Han})|曾任|现任|今年|已经?|正在?|将|获|拿下|夺得|完成|带领|率领|创办|加盟|加入|离开|回到|住在|经营|从事)/u;

function actingPerson(masked: string, from: number, to: number): Span | null {
  const subject = subjectOf(masked, from, to);
  if (subject === null || subject.end - subject.start > 24) return null;
  const whole = masked.slice(subject.start, subject.end);
  // 她的母亲是一名护士: an aside on whoever is spoken of.
  if (/^[他她]的/u.test(whole)) return null;
  // 祁守田的药箱用了三十年: whose things are told of is who is spoken of.
  const owner = /^([^的]{2,20})的/u.exec(whole)?.[1];
  const isAttribute = owner !== undefined && isNamedPerson(whole.slice(owner.length + 1));
  if (owner !== undefined && isNamedPerson(owner) && !isAttribute)
    return { start: subject.start, end: subject.start + owner.length };
  const acts = act.exec(masked.slice(subject.start + 1, subject.end));
  const end = acts === null ? subject.end : subject.start + 1 + acts.index;
  const words = masked.slice(subject.start, end);
  // 搭档的|指挥让·莫罗: whose conductor he is stands in front.
  const whose = attribute.exec(words)?.[0].length ?? 0;
  if (whose > 0 && opensWithOffice(words.slice(whose)) && leadingName(words.slice(whose)) !== null)
    return { start: subject.start + whose, end };
  // 董事会选中了律师|出身的: a deed done to somebody, no office.
  if (/\p{Script=Han}{2}[了着过]\p{Script=Han}/u.test(words)) return null;
  const office = officesIn(words).at(-1);
  const bearer = office === undefined ? '' : words.slice(office.index + office.text.length);
  const isKnown =
    bearer === ''
      ? (office?.index ?? 0) > 0
      : isNameShaped(bearer) || (subject.end === to && /^\p{Script=Han}{2,5}$/u.test(bearer));
  return isKnown ||
    (office === undefined && isNamedPerson(words)) ||
    leadingName(words) !== null ||
    ((acts !== null || subject.end < to) && isBareName(words))
    ? { start: subject.start, end }
    : null;
}
