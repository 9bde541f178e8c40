/** Skips what may open a Chinese clause before its subject: when, however, only; in the course of something. */

import { anchorEnd } from '../speakers/anchors.ts';
import { officesIn } from '../speakers/words.ts';

/** Words of time, joints and adverbs, in a row. */
const openers = new RegExp(
  `^(?:${[
    '(?:新华社|中新[社网]|中央社|央视|本报|路透社|法新社|美联社|塔斯社)[^，。“]{1,24}[电讯]\\s*|【[^】]{2,30}】|[（(][^）)]{2,40}[）)]|\\s+',
    '据悉|对此|为此|此外|另外|同时|其中|不过|但是?|然而|可是|而且?|并且?|且|惟(?!一|独|有|妙)|反而|事实上|其实|相反|连(?!线|锁|任|长)|因此|所以|于是|甚至|尽管|虽然|据了解',
    '首先|其次|最后|最终|随后|其后|而后|之后|此后|稍后|后来|此前|早些时候|接着|当时|至此|至今|迄今|目前|现在|如今|眼下',
    '(?:获奖|领奖|得奖|夺冠|登台|下台|散场|映后|首映|杀青|开机|落幕|闭幕|谢幕|试映|退场|归来|归国|回国|收工|下戏)[之以]?后(?=\\p{Script=Han}{2})',
    '其间|期间|会上|会后|赛前|赛后|席间|课后|事后|台上|台下|临走前?|说着|说完|说罢|话音刚落|顿了顿',
    '(?:当地时间)?(?:\\d{4}年|[今去前同次当明昨][年天日晚晨]|[近日]日|日前|本[周月]|[上下]周|周[一二三四五六日末]|星期[一二三四五六日])(?:[早晚]些?|上午|下午|凌晨|晚间|晚上|中午)?',
    '(?:当地时间)?[\\d一二三四五六七八九十]+[日月]|\\d+月\\d+日|上午|下午|凌晨|傍晚|深夜|晚间',
    '数?[几半一二两三四五六七八九十\\d]+个?(?:多)?(?:小时|分钟|天|周|星期|个?月|年|日)(?:之?[后前]|以后|以前|过去)',
    '[只仅却又也还再则便就都仍已均才曾](?=[\\p{Script=Han}]?$)',
    '有(?!人|关|限|些)',
  ].join('|')})+`,
  'u',
);

/** A clause that begins so tells the circumstances: 在…时, 谈到…. */
const circumstance =
  /^(?:在(?!野|校|职|读|任|岗|编|华|京|港|沪|美|英|日|俄)|当(?!事|地|局|红|值|代|选)|对(?!方|手|岸)于?|针对|冲着|朝着|关于|就(?!业|诊|读)|谈到|谈及|提到|说到|提及|面对|随着|通过|根据|按照|顺着|沿着|循着|从(?!业|事)|将(?!军|领|士)|把|自(?!媒|治|驾|由|助|然)|经过|被问|问及|展望|回顾|回忆|回首|记者问及|至于|为|由于|因(?!斯|佩|特|图)|比赛结束|得知|听说|看到|说起|聊起|聊到|谈起|作为|身为)/u;
/** 面对记者, 面对镜头: before whom; who speaks follows. */
const facing =
  /^面对(?:本报|媒体|众多|现场|一众)?(?:记者|媒体|镜头|观众)(?:的?(?:镜头|提问|追问|采访|询问))?(?=\p{Script=Han}{2})(?!的|镜头|提问|追问|采访|询问)/u;
const notEnd = '(?!间|候|刻|代|期|海|国|午|旬|属|央|方|游|班|任|[级校小])';
const circumstanceEnd = new RegExp(
  `^(?:(?:在(?!野)|当(?!事|地|局|选)|随着|于)[^，]{1,30}?(?:上|中|下|里|内|期间|间隙|[时后]|之际)|(?:面对|被问|谈[到及起]|说[到起]|提[到及]|问及|得知|听说|回忆|回顾|看到|聊[到起]|对|就)[^，]{1,30}?(?:[时后]|之际))${notEnd}`,
  'u',
);

/** 接过父亲镊子的那一年: when it was. */
const moment = /^[^，]{2,30}(?:的?那一?[年天刻晚夜]|的?那一?瞬间|的时候|之时|之际)$/u;

/** Offset of the first word that may be the subject; `to` when the clause has none. */
export function behindOpenings(text: string, from: number, to: number): number {
  let start = from;
  for (;;) {
    const rest = text.slice(start, to);
    const opener = openers.exec(rest)?.[0].length ?? 0;
    if (opener > 0) {
      start += opener;
      continue;
    }
    if (moment.test(rest) && (officesIn(rest)[0]?.index ?? 2) > 1) return to;
    if (!circumstance.test(rest)) return start;
    const before = facing.exec(rest)?.[0].length ?? 0;
    if (before > 0) {
      start += before;
      continue;
    }
    const around = circumstanceEnd.exec(rest)?.[0].length ?? 0;
    if (around === 0) return headBehindAttribute(text, start, to);
    start += around;
  }
}

/** 在场的观众: the circumstance is an attribute, its noun is the subject. */
function headBehindAttribute(text: string, from: number, to: number): number {
  const rest = text.slice(from, to);
  // 对守候在外的家属说: they are told, they do not tell.
  if (/^[对向跟给](?!.{0,8}负责)/u.test(rest)) return to;
  const joint = rest.lastIndexOf('的');
  const length = rest.length - joint - 1;
  const isHead = joint > 0 && length >= 2 && length <= 12 && anchorEnd(rest.slice(joint + 1), true) > 0;
  return isHead ? from + joint + 1 : to;
}
