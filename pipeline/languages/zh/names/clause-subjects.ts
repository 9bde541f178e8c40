/** Persons without office or credit who open a clause, told by what nobody but a human being does: 孟砚冬没回头, 裴雨桐不打算去. */
import { isIn } from '../../../lib/unit-table.ts';
import { gestures } from '../speech/predicate-words.ts';
import { longSurnameAt } from './lengths.ts';
import { nextSurname, type PersonSpan, startsClause } from './persons.ts';
import { placeAt } from './places.ts';
import { surnameUnits } from './surnames.ts';
import { isNoName } from './titles.ts';

/** Head, eyes, voice and mind; none is done by a body, a film or a figure. */
const human =
  '(?:抬头|回头|低头|点头|摇头|摆手|挥手|起身|转身|坐下|站起|蹲下|眨眼|皱眉|吭声|吱声|作声|出声|说话|开口|搭腔|接话|插话|抢白|抢着|哭|流泪|落泪|掉泪|笑(?!料|点|星)|叹气|脸红|睡着|入睡|出门|吃饭|喝酒|抽烟|结婚|成家|打算(?!盘)|舍得|肯(?!定)|愿意|敢|想到|想过|想起|想去|想再|想当|忘记|忘了|忘不了|记得|料到|认得|觉得|喜欢|爱(?=[看听吃说喝穿唱笑])|害怕|怕(?![是不])|后悔|见过|学过|念过|听过|演过|拍过|教过|干过|穿着|戴着|捧着|握着|端着|提着|背着|掏出|攥着|翻出|指着|望着|盯着|趴在|躺在|坐在|蹲在|靠在|从小|生在|出身|自小|年轻时|话音|话[没未还])';
const between =
  '(?:也|就|还|却|都|又|才|总|常|便|只好|从|从来|并|先|只|早|早已|已经?|曾经?|刚|刚刚|一直|始终|依旧|仍然?|终于|忽然|突然|立刻|连忙|赶紧|笑着|其实|后来|如今|每天|每年|当时|当年|那天|那年|当天)*';
const deed = new RegExp(
  `^${between}(?:没有?|不|从不|从没|从未|未曾?|不曾)?(?:再|太|怎么|敢|想|能|会)?${human}`,
  'u',
);
const LONGEST_DEED = 16;

/** 管理员, 施工队, 高中生, 车管所: kinds of people, bodies and places by their last character. */
export const kindOfPeople =
  /[员们团队组者师商班族众民户主迷友童妇生兵客工匠家人伴店厂司馆院校社局所署部会行台报网方面军警党国省市县区州镇村乡站企界圈]$/u;
/** What no given name holds. */
const noGiven =
  /[的了着过在是有与和及对向从被把让就也都还这那哪什么个些每各该此不没很太更最一二两三四五六七八九十几多少]/u;

/** Full names of three characters, with a family name of two also of four, that open a clause. */
export function clauseSubjects(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (let start = nextSurname(text, 0); start < text.length - 4; start = nextSurname(text, start + 1)) {
    if (!startsClause(text, start) || /[和与及由\d]/u.test(text.charAt(start - 1))) continue;
    const compound = longSurnameAt(text, start)?.length ?? 0;
    if ((compound === 0 && !isIn(surnameUnits, text, start)) || isNoName(text, start)) continue;
    const length = [3, 4].find(
      (given) => (given === 3 || compound > 1) && isSubject(text, start, start + given, compound || 1),
    );
    if (length === undefined || placeAt(text, start) !== null) continue;
    found.push({ start, end: start + length, rule: 'person.subject', form: 'full', inferred: true });
  }
  return found;
}

function isSubject(text: string, start: number, end: number, surname: number): boolean {
  const name = text.slice(start, end);
  return (
    /^\p{Script=Han}+$/u.test(name) &&
    !kindOfPeople.test(name) &&
    !noGiven.test(name.slice(surname)) &&
    (deed.test(text.slice(end, end + LONGEST_DEED)) || gestures.lengthAt(text, end) > 1)
  );
}
