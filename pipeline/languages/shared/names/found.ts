/** Makes and sorts out found names: one span belongs to one name, and what the authority file knows comes first. */
import type { EntityType, FoundName, Place } from '../../../contract.ts';

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

/** So many spans are asked one after the other; more are kept by stretches of 64 UTF-16 units, so that a long paragraph costs no more than many short ones. */
const FEW = 8;
const STRETCH_SHIFT = 6;

/** Spans already given to a name, asked by paragraph. */
export class Taken {
  #few: Place[] | null = null;
  /** By paragraph, then by stretch; null as long as there are few. */
  #many: Map<number, (Place[] | undefined)[]> | null = null;

  constructor(places: Iterable<Place> = []) {
    for (const place of places) this.add(place);
  }

  add(place: Place): void {
    if (this.#many !== null) putByStretch(this.#many, place);
    else if (this.#few === null) this.#few = [place];
    else if (this.#few.push(place) > FEW) {
      this.#many = new Map();
      for (const one of this.#few) putByStretch(this.#many, one);
    }
  }

  has({ paragraph, start, end }: Place): boolean {
    return this.overlaps(paragraph, start, end);
  }

  overlaps(paragraph: number, start: number, end: number): boolean {
    if (this.#many === null) {
      if (this.#few === null) return false;
      for (const span of this.#few)
        if (span.paragraph === paragraph && span.start < end && start < span.end) return true;
      return false;
    }
    const stretches = this.#many.get(paragraph);
    if (stretches === undefined) return false;
    const last = (end - 1) >> STRETCH_SHIFT;
    for (let stretch = start >> STRETCH_SHIFT; stretch <= last; stretch += 1) {
      const spans = stretches[stretch];
      if (spans !== undefined)
        for (const span of spans) if (span.start < end && start < span.end) return true;
    }
    return false;
  }

  covers(paragraph: number, offset: number): Place | undefined {
    const spans = this.#many === null ? this.#few : this.#many.get(paragraph)?.[offset >> STRETCH_SHIFT];
    return spans?.find((span) => span.paragraph === paragraph && span.start <= offset && offset < span.end);
  }
}

function putByStretch(many: Map<number, (Place[] | undefined)[]>, place: Place): void {
  let stretches = many.get(place.paragraph);
  if (stretches === undefined) {
    stretches = [];
    many.set(place.paragraph, stretches);
  }
  const last = Math.max(place.start, place.end - 1) >> STRETCH_SHIFT;
  for (let stretch = place.start >> STRETCH_SHIFT; stretch <= last; stretch += 1) {
    const spans = stretches[stretch];
    if (spans === undefined) stretches[stretch] = [place];
    else spans.push(place);
  }
}

/** Known names as they are, then found ones, the longer before the shorter; whatever overlaps an accepted one is dropped. */
export function withoutOverlaps(known: readonly FoundName[], found: readonly FoundName[]): FoundName[] {
  if (found.length === 0) return known.toSorted(byPlace);
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
