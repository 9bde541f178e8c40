/** In-article short forms: once "Shanghai International Film Market" is named, "the Shanghai market" is that one. */
import type { FoundName, Reading } from '../contract.ts';
import { tokensOf } from './scripts/tokens.ts';

/** A name of this many words or more can be shortened to its first and its last. */
const LONG_NAME_WORDS = 3;

/**
 * First and last word of an event or organization named in full earlier in the article, side by side. Left alone: short forms that
 * two names of the article share, and words already part of a name.
 */
export function shortForms(readings: readonly Reading[], known: readonly FoundName[]): FoundName[] {
  if (known.length === 0) return [];
  const textOf = new Map(readings.map((reading) => [reading.paragraph, reading]));
  const forms = new Map<string, FoundName | null>();
  for (const name of known) {
    if (name.type !== 'event' && name.type !== 'organization') continue;
    const text = textOf.get(name.paragraph)?.text.slice(name.start, name.end) ?? '';
    const words = tokensOf(text);
    const [first, last] = [words[0], words[words.length - 1]];
    if (words.length < LONG_NAME_WORDS || !first || !last) continue;
    const form = `${first.key} ${last.key}`;
    const bearer = forms.get(form);
    if (bearer === undefined) forms.set(form, name);
    else if (bearer !== null && bearer.entity_id !== name.entity_id) forms.set(form, null);
  }
  return forms.size === 0 ? [] : readings.flatMap((reading) => [...formsIn(reading, forms, known)]);
}

function* formsIn(
  reading: Reading,
  forms: ReadonlyMap<string, FoundName | null>,
  known: readonly FoundName[],
): Generator<FoundName> {
  const tokens = tokensOf(reading.text);
  for (const [i, first] of tokens.entries()) {
    const last = tokens[i + 1];
    if (!last || !first.capital || reading.text.slice(first.end, last.start) !== ' ') continue;
    const bearer = forms.get(`${first.key} ${last.key}`);
    if (!bearer || !isAfter(reading.paragraph, first.start, bearer)) continue;
    const inside = known.some(
      (k) =>
        k.paragraph === reading.paragraph && k.type !== 'place' && k.start < last.end && first.start < k.end,
    );
    if (inside) continue;
    yield {
      ...bearer,
      paragraph: reading.paragraph,
      start: first.start,
      end: last.end,
      rule: 'name.short-form',
      certainty: 'inferred',
      form: 'short',
    };
  }
}

function isAfter(paragraph: number, start: number, name: FoundName): boolean {
  return paragraph > name.paragraph || (paragraph === name.paragraph && start > name.end);
}
