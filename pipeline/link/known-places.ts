/** A known place gives way to a longer name that begins or ends with it: "Harbin" to "Harbin Grand Theatre". */
import type { FoundName, Span } from '../contract.ts';

/**
 * Names found without regard to places, and the places the authority file knows, in one list: a place inside a name of another
 * kind is part of that name; a place found by its shape is the known one, and so is a name of just its words ("Trans-Siberian Railway").
 */
export function withKnownPlaces(found: readonly FoundName[], places: readonly FoundName[]): FoundName[] {
  if (places.length === 0) return [...found];
  const named = inParagraphs(found);
  const standing = places.filter(
    (place) =>
      !named(place.paragraph).some(
        (name) => name.type !== 'place' && holds(name, place) && !coincides(name, place),
      ),
  );
  const placed = inParagraphs(standing);
  const rest = found.filter(
    (name) =>
      !placed(name.paragraph).some((place) =>
        name.type === 'place' ? overlaps(name, place) : coincides(name, place),
      ),
  );
  return [...rest, ...standing];
}

function inParagraphs(names: readonly FoundName[]): (paragraph: number) => readonly FoundName[] {
  const grouped = new Map<number, FoundName[]>();
  for (const name of names) {
    const group = grouped.get(name.paragraph);
    if (group) group.push(name);
    else grouped.set(name.paragraph, [name]);
  }
  return (paragraph) => grouped.get(paragraph) ?? [];
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same words, and nobody knows them as anything else. */
function coincides(name: FoundName, place: Span): boolean {
  return name.entity_id === null && name.start === place.start && name.end === place.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
