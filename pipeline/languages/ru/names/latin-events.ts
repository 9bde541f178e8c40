/** Festivals and fairs that go by a name in Latin letters. */
import { eventNames, opensEventName } from '../../shared/names/event-names.ts';
import type { Scan } from './tokens.ts';

/** No name of the list has more words. */
const LONGEST = 6;

/** The end of the event that begins at token `i`; 0 where none does. */
export function latinEventEnd({ tokens, reading }: Scan, i: number): number {
  if (!opensEventName(tokens.at(i)?.text ?? '')) return 0;
  const start = tokens.start(i);
  for (let end = Math.min(tokens.length, i + LONGEST); end > i; end -= 1)
    if (eventNames.has(reading.text.slice(start, tokens.end(end - 1)))) return end;
  return 0;
}
