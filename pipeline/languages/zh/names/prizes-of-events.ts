/** Chinese prizes named behind the festival that gives them: 柏林电影节|金熊奖, 获得某影展|评委会奖. */
import type { FoundName } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';
import type { SpanOfKind } from './institutions.ts';

/** The shortest name of a prize. */
const SHORTEST = 2;

/** Of a prize whose name opens with an event that is known by itself, what stands behind the event: 柏林电影节|金熊奖. */
export function behindKnownEvents(names: FoundName[], settled: readonly FoundName[]): FoundName[] {
  const events = settled.filter(({ type }) => type === 'event');
  if (events.length === 0) return names;
  return names.map((name) => {
    if (name.type !== 'award') return name;
    const event = events.find(({ start, end }) => start <= name.start && name.start < end && end < name.end);
    if (event === undefined) return name;
    const own = name.name.slice(event.end - name.start).replace(/^的/u, '');
    const isOne = own.length >= SHORTEST && (own.endsWith('奖') || own.includes('最佳'));
    return isOne ? { ...name, start: name.end - own.length, name: own } : name;
  });
}

/** The event comes first, so that only there is looked for the verb before it. */
const wonOfEvent =
  /(?:节|影展|电影周)(?<=[获夺摘捧斩赢颁授][^，。；《》、]{3,24})(?<name>(?!一等|二等|三等|特等|特别|优秀|最高|最佳|最具|大奖|多|首|[两三四五]|全部|诸|评(?!审团|委会))\p{Script=Han}{2,6}?(?<![个项大等类次金的得获颁])奖|\p{Script=Han}{2}大奖)(?![项金杯牌励品章提])/gu;

/** 获得某影展|评委会奖, 摘得某电影节|东京大奖: a prize of any name behind the event where it was won. */
export function wonOfEventsIn(text: string): SpanOfKind[] {
  if (!text.includes('奖')) return [];
  return matchesOf(wonOfEvent, text).map(({ 0: { length }, index, groups }) => {
    const end = index + length;
    return { start: end - (groups?.name?.length ?? 0), end, type: 'award', rule: 'award.of-event' };
  });
}
