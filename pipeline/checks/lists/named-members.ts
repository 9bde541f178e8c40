/** The members of a list of names told by their capital letters: "Ice Fisher by Aino Lehto and The Last Bus by Didrik Solem". */
import type { Span } from '../../contract.ts';
import type { ClosedList, ListSentence } from './list-sentence.ts';

/** Longer ones are no lists of names, in UTF-16 units. */
const longestList = 400;
const longestMember = 80;

/** `isTold`: the list is what is said of those counted ("They are …"), so that it may describe them. Up to the end of the region. */
export function namedMembers({ text, words }: ListSentence, region: Span, isTold = false): ClosedList | null {
  if (words.names === null || region.end - region.start > longestList) return null;
  const { member, joint, office, attribution, describing } = words.names;
  const list = text
    .slice(region.start, region.end)
    .replace(/\s*[.!?]?\s*$/u, '')
    .replace(attribution, '');
  const joints = [...list.matchAll(joint)];
  const last = joints.at(-1);
  if (last === undefined) return null;
  const members = partsOf(list, joints);
  // Behind a comma with "and" nothing goes on.
  if (joints.some((each) => each !== last && /^,.*\p{L}/u.test(each[0]))) return null;
  const read = members.map((each) => (each.length > longestMember ? null : member.exec(each)));
  if (read.some((each) => each === null)) return null;
  // "Best film went to A, best actor to B": each is told by itself, and no "and" need close them.
  const isOfDeeds = read.some((each) => each?.groups?.deed !== undefined);
  if (isTold && members.some((each) => describing.test(each))) return null;
  const ands = joints.filter(({ groups }) => groups?.and !== undefined).length;
  const offices = members.filter((each, at) => at > 0 && office.test(each)).length;
  // "Smith, Jones and Brown, Marek, and Dalby": the name of a firm may hold commas too.
  const plain =
    last.groups?.and === undefined && ands > 0
      ? 2
      : members.length - ands - offices + (last.groups?.and === undefined ? 0 : 1);
  const own = read.filter(
    (each) => (each?.groups?.own ?? each?.groups?.whose ?? each?.groups?.deed) !== undefined,
  ).length;
  if (!words.and.test(last[0]) && !(isOfDeeds && own === members.length)) return null;
  return {
    start: region.start,
    end: region.start + list.length,
    members: members.length,
    fewest: own > 0 ? Math.min(plain, own) : plain,
    hasWider: members.some(words.isWider),
  };
}

function partsOf(list: string, joints: readonly RegExpExecArray[]): string[] {
  const starts = [0, ...joints.map(({ index, 0: joint }) => index + joint.length)];
  return starts.map((start, at) => list.slice(start, joints[at]?.index ?? list.length));
}
