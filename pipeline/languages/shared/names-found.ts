/** Makes and sorts out found names: one span belongs to one name, and what the authority file knows comes first. */
import type { EntityType, FoundName, Place } from '../../contract.ts';

export interface NameDraft {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** What stands after `names.` in the rule id. */
  readonly rule: string;
  readonly name: string;
  readonly form?: FoundName['form'];
  readonly role?: Place | null;
  readonly inferred?: boolean;
}

export function foundName(draft: NameDraft): FoundName {
  return {
    paragraph: draft.paragraph,
    start: draft.start,
    end: draft.end,
    rule: `names.${draft.rule}`,
    certainty: draft.inferred === true ? 'inferred' : 'stated',
    type: draft.type,
    name: draft.name,
    form: draft.form ?? 'full',
    entity_id: null,
    role: draft.role ?? null,
  };
}

export function overlaps(a: Place, b: Place): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

export function byPlace(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;
}

/** Spans are kept by stretches of so many UTF-16 units, so that a long paragraph costs no more than many short ones. */
const STRETCH = 64;
/** No paragraph has more stretches: a number tells paragraph and stretch. */
const STRETCHES = 2 ** 26;

/** Spans already given to a name, asked by paragraph. */
export class Taken {
  readonly #spans = new Map<number, Place[]>();

  constructor(places: Iterable<Place> = []) {
    for (const place of places) this.add(place);
  }

  add(place: Place): void {
    const base = place.paragraph * STRETCHES;
    const last = Math.floor(Math.max(place.start, place.end - 1) / STRETCH);
    for (let stretch = Math.floor(place.start / STRETCH); stretch <= last; stretch += 1) {
      const spans = this.#spans.get(base + stretch);
      if (spans === undefined) this.#spans.set(base + stretch, [place]);
      else spans.push(place);
    }
  }

  has(place: Place): boolean {
    const base = place.paragraph * STRETCHES;
    const last = Math.floor((place.end - 1) / STRETCH);
    for (let stretch = Math.floor(place.start / STRETCH); stretch <= last; stretch += 1) {
      const spans = this.#spans.get(base + stretch);
      if (spans !== undefined) for (const span of spans) if (overlaps(span, place)) return true;
    }
    return false;
  }

  covers(paragraph: number, offset: number): Place | undefined {
    return this.#spans
      .get(paragraph * STRETCHES + Math.floor(offset / STRETCH))
      ?.find((span) => span.start <= offset && offset < span.end);
  }
}

/** Known names as they are, then found ones, the longer before the shorter; whatever overlaps an accepted one is dropped. */
export function withoutOverlaps(known: readonly FoundName[], found: readonly FoundName[]): FoundName[] {
  const taken = new Taken(known);
  const kept: FoundName[] = [...known];
  const ranked = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || byPlace(a, b));
  for (const name of ranked) {
    if (taken.has(name)) continue;
    taken.add(name);
    kept.push(name);
  }
  return kept.sort(byPlace);
}
