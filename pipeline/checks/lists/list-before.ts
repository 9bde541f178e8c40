/** A Chinese list that its number closes: 中国、俄罗斯、蒙古国三国, 《甲》《乙》等三部影片. */
import type { Mention, Span } from '../../contract.ts';
import type { ListFound, ListSentence } from './list-sentence.ts';

/** What may stand before the first member: nothing of it belongs to the list. */
const edge = /(?:^|[，,。！？；;：:\s在由自对从将赴向于为有往到受]|来自|包括)$/u;
const title = /《[^《》]{1,40}》/gu;
/** With 等 and 在内 there may be more of them than are named. */
const closing = /^(?:等|在内的)?$/u;

/** The list right before a count that starts at `from`. */
export function listBefore({ text, words, mentions, start }: ListSentence, from: number): ListFound | null {
  if (words.names !== null) return null;
  const inside = mentions.filter((each) => each.start >= start && each.end <= from);
  return (
    found(text, titlesIn(text, start, from), from, words.between) ??
    found(text, outermost(inside), from, words.between)
  );
}

/** As many members as follow each other up to the count with nothing but joints between them. */
function found(text: string, members: readonly Span[], from: number, between: RegExp): ListFound | null {
  const last = members.at(-1);
  if (last === undefined || !closing.test(text.slice(last.end, from))) return null;
  let first = members.length - 1;
  while (first > 0 && between.test(text.slice(members[first - 1]?.end, members[first]?.start))) first -= 1;
  const start = members[first]?.start ?? from;
  const count = members.length - first;
  if (count < 2 || !edge.test(text.slice(Math.max(0, start - 4), start))) return null;
  const gap = { start: last.end, end: from };
  return {
    start,
    end: last.end,
    members: count,
    fewest: count,
    hasWider: false,
    isOpen: last.end < from,
    gap,
  };
}

function titlesIn(text: string, start: number, from: number): Span[] {
  return Array.from(text.slice(start, from).matchAll(title), ({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/** Of mentions within each other the outer ones; they come in the order of their starts. */
function outermost(mentions: readonly Mention[]): Span[] {
  const outer: Span[] = [];
  for (const each of mentions) {
    const last = outer.at(-1);
    if (last === undefined || each.start >= last.end) outer.push(each);
    else if (each.end > last.end) outer[outer.length - 1] = each;
  }
  return outer;
}
