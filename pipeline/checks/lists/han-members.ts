/** The members of a Chinese list behind 分别是, 他们是, 即 or a colon: 放映员汪某、编剧柳某和导演阮某. */
import type { Mention, Span } from '../../contract.ts';
import { singleSurnames } from '../../languages/zh/names/surnames.ts';
import type { ClosedList, ListSentence } from './list-sentence.ts';

/** The longest member, in characters: a name with its role. */
const longestMember = 16;

/** 和 and its like between two members: in 和平, 共和国, 埃及, 参与 they join nothing. */
const joint =
  /(?<=.)(?:以及|(?<![共总饱缓温柔平中调谦祥暖亲])和(?![平谐田龙服睦解声气善睿尚])|(?<![参给赠])与|(?<![埃普涉遍顾波以提])及)(?=.)/gu;
/** A member of several, one told by what it is to another, or no member at all. */
const unclear =
  /[\d一二两三四五六七八九十几数百]+(?:名|位|个|部|家|人|场|项|座|所|件|条)|其|该|各|此|来自|分别|另/u;
/** Creators of one work may be many; what leads to the list may count a part of those counted. */
const another = /其中|部分|[两二三四五六七八九十几]|导演|编剧|主演|演员|制片|作者|出品|主创|嘉宾为/u;

/** `lead`: what leads from the count to the list. Null where the words do not tell members apart. */
export function hanMembers(
  { text, words, mentions }: ListSentence,
  region: Span,
  lead: string,
): ClosedList | null {
  if (words.names !== null || another.test(lead)) return null;
  const list = masked(text.slice(region.start, region.end));
  const stop = list.search(/[，,。！？!?；;]/u);
  const clause = stop < 0 ? list : list.slice(0, stop);
  const isWhole = stop < 0 || /^[。！？!?]\s*$/u.test(list.slice(stop));
  if (/^[，,](?:以及|和|还有|及|与|另)/u.test(list.slice(stop < 0 ? list.length : stop))) return null;
  const parts = clause.split('、');
  const tail = parts.at(-1) ?? '';
  const earlier = parts.slice(0, -1).reduce((sum, part) => sum + jointsIn(part), 0);
  const joined = jointsIn(tail);
  if (joined === 0 && (!isWhole || parts.length < 2)) return null;
  const pieces = parts.flatMap((part) => part.split(joint));
  if (pieces.some((piece) => piece.length < 1 || piece.length > longestMember || unclear.test(piece)))
    return null;
  const isOneToOne = lead.includes('分别');
  if (!isOneToOne && !areNames(clause, region.start, pieces, mentions)) return null;
  return {
    start: region.start,
    end: region.start + clause.length,
    members: parts.length + joined + earlier,
    fewest: parts.length + (joined > 0 ? 1 : 0),
    hasWider: pieces.some(words.isWider),
  };
}

/** What brackets and quotation marks hold joins nothing. Of the same length, so that places hold. */
function masked(list: string): string {
  return list.replace(/《[^《》]*》|“[^“”]*”|「[^「」]*」|（[^（）]*）/gu, (held) =>
    '某'.repeat(held.length),
  );
}

function jointsIn(part: string): number {
  return part.match(joint)?.length ?? 0;
}

/** Without 分别 a list may tell what they are: 他们是好友和同事. */
function areNames(
  clause: string,
  offset: number,
  pieces: readonly string[],
  mentions: readonly Mention[],
): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const start = offset + clause.indexOf(piece, from);
    const end = start + piece.length;
    from = end - offset;
    return (
      mentions.some((mention) => mention.start < end && start < mention.end) ||
      (/^\p{Script=Han}{2,4}$/u.test(piece) && singleSurnames.has(piece.charAt(0)))
    );
  });
}
