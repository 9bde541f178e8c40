/** The time expressions of a paragraph, read once: the date of publication and the dates of an article may both rest on them. */
import type { Reading, Span } from '../contract.ts';
import { languageOf } from './index.ts';
import type { TimeExpression } from './shared/dates/expression.ts';

interface Read {
  readonly reading: Reading;
  readonly times: readonly TimeExpression[];
}

/** By the sentences of the paragraph, which all readings of it share: a map asked for a text would first make a name of it. */
const known = new WeakMap<readonly Span[], Read>();

/** As the grammar of the reading's language gives them; not to be changed. */
export function timesIn(reading: Reading): readonly TimeExpression[] {
  return timesKnown(reading) ?? languageOf(reading.lang).times(reading);
}

/** The same, remembered for who asks next. */
export function timesRemembered(reading: Reading): readonly TimeExpression[] {
  const times = timesIn(reading);
  known.set(reading.sentences, { reading, times });
  return times;
}

function timesKnown(reading: Reading): readonly TimeExpression[] | undefined {
  const found = known.get(reading.sentences);
  return found !== undefined && isSame(found.reading, reading) ? found.times : undefined;
}

/** What the grammar reads follows from the text, its language and what the paragraph is. */
function isSame(a: Reading, b: Reading): boolean {
  return a.text === b.text && a.lang === b.lang && a.paragraph === b.paragraph && a.role === b.role;
}
