/** What an article is about, by its mentions alone: the one work, event or organization, or the one named most. */
import type { EntityType, Measure, Mention } from '../contract.ts';
import { languageOf } from '../languages/index.ts';

export function onlyOf(type: EntityType, mentions: readonly Mention[]): Mention | null {
  const named = mentions.filter((mention) => mention.type === type);
  const [first] = named;
  return first && named.every(({ entity_id: id }) => id === first.entity_id) ? first : null;
}

export function onlyEvent(mentions: readonly Mention[]): Mention | null {
  const events = mentions.filter(({ type }) => type === 'event');
  const [first] = events;
  if (first === undefined) return null;
  // 平遥影展, 第9届平遥国际电影展, 第10届平遥国际电影展: editions of one, of which the first told in full is meant.
  const series = seriesOf(first);
  if (!events.every((event) => seriesOf(event) === series)) return onlyEdition(events);
  const full = Math.max(...events.map((event) => withoutEdition(event).length));
  return events.find((event) => withoutEdition(event).length === full) ?? first;
}

/** 第9届平遥国际电影展 beside 柏林影展: of several events the one that the article counts, where it opens with it. */
function onlyEdition(events: readonly Mention[]): Mention | null {
  const counted = events.filter((event) => withoutEdition(event) !== event.name);
  const [first] = counted;
  if (first === undefined || first !== events[0]) return null;
  return counted.every(({ entity_id: id }) => id === first.entity_id) ? first : null;
}

const withoutEdition = ({ name, lang }: Mention): string =>
  name.replace(languageOf(lang).link.eventNames.edition, '');

const seriesOf = (event: Mention): string =>
  withoutEdition(event).replace(languageOf(event.lang).link.eventNames.optional, '');

/** Marina Film and Marina Group: an arm that bears the first word of another's name speaks for it, not beside it. */
const house = ({ name }: Mention): string => /^\p{L}{4,}(?=\s)/u.exec(name)?.[0] ?? name;

/** The share of all mentions of its type that one needs; beside the company an article is about stand analysts, exchanges and sources, each of them once. */
const shares = { work: 0.6, organization: 0.5, person: 0.5 } as const;

/** The first of its type that has its share of all mentions of that type; the arms of a firm, named less often than itself, do not count beside it. */
export function mainOf(type: keyof typeof shares, mentions: readonly Mention[]): Mention | null {
  const named = mentions.filter((mention) => mention.type === type);
  const times = new Map<string, number>();
  for (const { entity_id: id } of named) times.set(id, (times.get(id) ?? 0) + 1);
  const timesOf = ({ entity_id: id }: Mention): number => times.get(id) ?? 0;
  const armsOf = new Map<string, number>();
  if (type === 'organization')
    for (const members of Map.groupBy(named, house).values()) {
      const most = members.reduce((highest, member) => Math.max(highest, timesOf(member)), 0);
      const arms = members.filter((member) => timesOf(member) < most).length;
      for (const member of members) if (timesOf(member) === most) armsOf.set(member.entity_id, arms);
    }
  const isMain = (one: Mention): boolean =>
    timesOf(one) >= shares[type] * (named.length - (armsOf.get(one.entity_id) ?? 0));
  const main = named.find(isMain);
  // Two firms named equally often: neither is what the article is about.
  const isEven = (one: Mention): boolean => one.entity_id !== main?.entity_id && isMain(one);
  if (type === 'organization' && named.some(isEven)) return null;
  return main ?? (type === 'organization' ? leadOf(named, timesOf) : null);
}

/** The work that the head of an article names, oftener than any other by far: what it comes back to, whatever else it names by the way. */
export function leadingWork(mentions: readonly Mention[]): Mention | null {
  const works = mentions.filter(({ type }) => type === 'work');
  const times = new Map<string, number>();
  for (const { entity_id: id } of works) times.set(id, (times.get(id) ?? 0) + 1);
  return leadOf(works, ({ entity_id: id }) => times.get(id) ?? 0);
}

/** So often, and so many times as often as any other, what the head of an article names is what it is about. */
const LEAD_TIMES = 3;
const LEAD_FACTOR = 2;

/** A report on one firm names its rivals, films' makers and brokers once each. */
function leadOf(named: readonly Mention[], timesOf: (one: Mention) => number): Mention | null {
  const [first] = named;
  if (first?.paragraph !== 0 || timesOf(first) < LEAD_TIMES) return null;
  const isBehind = (one: Mention): boolean =>
    one.entity_id === first.entity_id || timesOf(one) * LEAD_FACTOR <= timesOf(first);
  return named.every(isBehind) ? first : null;
}

/** So many sums of takings make a report on them … */
const FEW_TAKINGS = 3;
/** … where they are at least this share of all sums whose measure is told. */
const TAKINGS_SHARE = 0.5;

/** Whether a report is one on what films took. */
export function isOnTakings(amounts: readonly { readonly measure: Measure }[]): boolean {
  // What a ticket costs is told of takings too, and says of no other matter.
  const told = amounts.filter(({ measure }) => measure !== 'other' && measure !== 'price');
  const takings = told.filter(({ measure }) => measure === 'box_office');
  return takings.length >= FEW_TAKINGS && takings.length >= TAKINGS_SHARE * told.length;
}
