/** The members of the list that follows a count: quoted titles, known names, or plain words; null when it is not a closed list. */
import type { Mention, Span } from '../../contract.ts';
import { hanMembers } from './han-members.ts';
import type { ClosedList, ListFound, ListSentence } from './list-sentence.ts';
import { namedMembers } from './named-members.ts';

/** The list that a count ending at `from` announces. */
export function listAfter(sentence: ListSentence, from: number): ListFound | null {
  const { text, words, end } = sentence;
  const opened = words.opening.exec(text.slice(from, end));
  const mark = opened?.groups?.mark;
  if (!opened || mark === undefined) return personsBehind(sentence, from);
  const start = from + opened[0].length;
  const gap = { start: from, end: start - mark.length };
  // Without a colon or a dash only titles right behind the count are its list.
  const isBare = !/[:：—–\-(（]|[别们员单主者即]/u.test(mark);
  if (isBare && gap.end > gap.start) return null;
  // "seven Russian films and three foreign ones: …": the list is not of the count before the "and".
  const led = text.slice(gap.start, gap.end);
  if (words.and.test(led) || /\p{N}/u.test(led)) return null;
  const region = { start, end: endOfList(text, start, end, mark) };
  if (words.open.test(text.slice(region.start, region.end))) return null;
  const list =
    titles(sentence, region) ??
    (isBare ? toldOrApposed(sentence, region, mark) : announced(sentence, region, led, mark));
  return list && { ...list, gap };
}

/** Behind a colon, a dash or a bracket: names, or words. */
function announced(sentence: ListSentence, region: Span, led: string, mark: string): ClosedList | null {
  return (
    names(sentence, region) ??
    namedMembers(sentence, region) ??
    hanMembers(sentence, region, `${led}${mark}`) ??
    plainWords(sentence, region, mark)
  );
}

/** Behind "are", 是 or a comma: names. */
function toldOrApposed(sentence: ListSentence, region: Span, mark: string): ClosedList | null {
  if (/^\s(?:are|were)/u.test(mark)) return names(sentence, region) ?? namedMembers(sentence, region, true);
  const isName = /\p{Lu}/u.test(sentence.text.charAt(region.start));
  return /^[是为]$/u.test(mark) || (/^,\s$/u.test(mark) && isName) ? apposed(sentence, region) : null;
}

/** The list of the sentence behind the one that counts: "Six towns will see it. They are …" */
export function listNext(next: ListSentence): ListFound | null {
  const { text, words, start, end } = next;
  const opened = words.next.exec(text.slice(start, end));
  if (!opened) return null;
  const region = { start: start + opened[0].length, end };
  if (words.open.test(text.slice(region.start, region.end))) return null;
  const list =
    titles(next, region) ??
    names(next, region) ??
    namedMembers(next, region, true) ??
    hanMembers(next, region, opened[0]);
  return list && { ...list, gap: { start, end: region.start } };
}

function endOfList(text: string, start: number, end: number, mark: string): number {
  const stop = /[(（]/u.test(mark)
    ? /[)）]/u
    : /[—–]|\s-\s/u.test(mark)
      ? /\s?[—–]\s?|\s-\s|[;；]/u
      : /[;；]/u;
  const found = stop.exec(text.slice(start, end));
  return found ? start + found.index : end;
}

/** «Море», «Небо» и «Земля». */
function titles({ text, words }: ListSentence, region: Span): ClosedList | null {
  const list = withoutBrackets(text.slice(region.start, region.end));
  let members = 0;
  let last = 0;
  let joint = '';
  for (const match of list.matchAll(words.title)) {
    const between = list.slice(last, match.index);
    if (members === 0 ? between.trim() !== '' : !words.between.test(between)) break;
    members += 1;
    joint = between;
    last = match.index + match[0].length;
  }
  const rest = list.slice(last);
  if (members < 2 || words.goesOn.test(rest) || /^,?\s?[“"«《]/u.test(rest)) return null;
  if (words.closedByAnd && !words.and.test(joint)) return null;
  return { ...region, members, fewest: members };
}

/** Russia, China and Kazakhstan: names that were recognised, and nothing between them but joints. */
function names({ text, words, mentions }: ListSentence, region: Span): ClosedList | null {
  const found: Mention[] = [];
  let split = 0;
  let last = region.start;
  let joint = '';
  for (const mention of mentions) {
    if (mention.start < last || mention.end > region.end) continue;
    const between = text.slice(last, mention.start);
    if (found.length === 0 ? !/^\s*(?:the\s)?$/iu.test(between) : !words.between.test(between)) break;
    found.push(mention);
    const before = found.at(-2);
    if (before && words.and.test(between) && words.isWider(text.slice(before.start, mention.end))) split += 1;
    joint = between;
    last = mention.end;
  }
  const rest = text.slice(last, region.end);
  const [first] = found;
  if (!first || found.length < 2 || found.some(({ type }) => type !== first.type)) return null;
  if (words.goesOn.test(rest) || /^,?\s(?:the\s)?\p{Lu}|^、|^-/u.test(rest)) return null;
  if (words.closedByAnd && !words.and.test(joint)) return null;
  const printed = found.map(({ start, end }) => text.slice(start, end));
  return {
    start: region.start,
    end: last,
    members: found.length,
    // "Bosnia and Herzegovina" may have been read as two.
    fewest: found.length - split,
    hasWider: printed.some(words.isWider),
  };
}

/** 三位导演林某、苏某一同亮相: in Chinese nothing stands between the count and the persons. */
function personsBehind(sentence: ListSentence, from: number): ListFound | null {
  const { text, words, mentions, end } = sentence;
  if (words.names !== null || !mentions.some((each) => each.start === from && each.type === 'person'))
    return null;
  if (words.open.test(text.slice(from, end))) return null;
  const list = names(sentence, { start: from, end });
  return list && { ...list, gap: { start: from, end: from } };
}

/** "Two directors, A, B and C, shared the prize": known names between two commas, or up to the end. */
function apposed(sentence: ListSentence, region: Span): ClosedList | null {
  const list = names(sentence, region);
  return list && /^(?:[.!?。；]|,\s\p{Ll})/u.test(sentence.text.slice(list.end, region.end)) ? list : null;
}

/** Words that a member of a list of plain words has at most. */
const longestMember = 2;

/** "drama, comedy and science fiction", after a colon and up to the end of the sentence. */
function plainWords({ text, words, end }: ListSentence, region: Span, mark: string): ClosedList | null {
  if (!/[:：]/u.test(mark) || region.end !== end) return null;
  const list = text.slice(region.start, region.end).replace(/[.!?。！？]\s*$/u, '');
  if (!words.plain.test(list)) return null;
  const members = list.split(/,\s|、/u);
  const tail = (members.pop() ?? '').split(words.and);
  if (members.length === 0 || tail.length !== 2) return null;
  const all = [...members, ...tail].map((member) => member.trim()).filter((member) => member !== '');
  if (all.some((member) => member.split(/\s/u).length > longestMember || words.counting.test(member)))
    return null;
  return { ...region, members: all.length, fewest: tail[0]?.trim() === '' ? all.length : all.length - 1 };
}

/** Brackets behind a title tell where it is from. Of the same length, so that places hold. */
function withoutBrackets(list: string): string {
  return list.replace(/\s?[(（][^()（）]*[)）]/gu, '');
}
