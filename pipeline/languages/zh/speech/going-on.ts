/** Credits the words that close a sentence to whoever the sentence before began to report: 负责人介绍，…放映。票价30元，“要让年轻人看得起”。 */

import type { Attribution } from '../../shared/speech/language.ts';
import { anchorEnd, isPersonal } from '../speakers/anchors.ts';
import { clause } from './attribution.ts';
import { subjectBefore } from './subject.ts';
import { reportsIn } from './verbs.ts';

/** The marks hold the end of the sentence, and more than a term. */
const closesSentence = /^[“「『]\uE000{6,}[。！？…]?[”」』][。！？]?(?=\s|$|[^，、\p{Script=Han}])/u;
/** What is written, called or shown, by nobody who speaks. */
const shown = /写着|写有|印着|横幅|标语|海报|口号|名为|题为|台词|歌词|所谓|称为|誉为/u;
const telling = /^(?:介绍|表示|透露|指出|坦言|坦承|补充|强调|解释|回忆|认为|续称|续指|直言|说|称|告诉记者)/u;
/** The words quoted close the report. */
const closedReport = /，[“「『]\uE000+[”」』][。！？]?\s*$/u;
const lastMarks = /[“「『]\uE000+[”」』](?=[。！？]?\s*$)/u;
/** Who may be quoted themselves: 网友并不买账，“…”. */
const others =
  /网友|网民|粉丝|影迷|歌迷|球迷|业内|有人|现场|台下|路人|同行|评论|媒体|外界|孩子|学生|村民|居民|对手|[他她](?!们的)|不买账|留言|欢呼|高呼|掌声|抱怨|吐槽|质疑/u;
/** Reported speech that no verb repeats goes on so many sentences, in so many characters. */
const mostSentences = 2;
const longest = 240;

/** `core`: the words of the sentence in front of the marks, which hold no verb of speech. */
export function goingOn(masked: string, from: number, to: number, core: string): Attribution | null {
  if (
    !masked.slice(from, to).endsWith('，') ||
    shown.test(core) ||
    !closesSentence.test(masked.slice(to, to + longest))
  )
    return null;
  let end = from;
  for (let back = 0; back < mostSentences; back += 1) {
    const start = sentenceStart(masked, end);
    if (start === end || end - start > longest) return null;
    const sentence = masked.slice(start, end);
    // 甲表示，用户增加，“完播率更高”。不过…，“…”: his report ends with his own words and goes on.
    const endsQuoted = back === 0 && closedReport.test(sentence) && !others.test(core);
    if (/[“”「」『』]/u.test(endsQuoted ? sentence.replace(lastMarks, '') : sentence)) return null;
    const verb = reportsIn(sentence)[0];
    if (verb !== undefined) {
      const speaker = telling.test(verb.text) ? subjectBefore(masked, start, start + verb.index) : null;
      const who = speaker === null ? '' : masked.slice(speaker.start, speaker.end);
      if (speaker === null || !isPersonal(who) || (who.length > 1 && anchorEnd(who, true) !== who.length))
        return null;
      const at = start + verb.index;
      return { ...clause('clause', speaker, { start: at, end: at + verb.text.length }, to), isReport: true };
    }
    end = start;
  }
  return null;
}

/** Where the sentence that ends at `end` begins. */
function sentenceStart(masked: string, end: number): number {
  let at = end - 2;
  while (at >= 0 && !'。！？；'.includes(masked.charAt(at))) at -= 1;
  return Math.max(0, at + 1);
}
