/** The time expressions of a paragraph, read once: the date of publication and the dates of an article both rest on them. */
import type { Reading } from '../contract.ts';
import { languageOf } from './index.ts';
import type { TimeExpression } from './shared/time-expression.ts';

interface Read {
  readonly reading: Reading;
  readonly times: readonly TimeExpression[];
}

/** Paragraphs remembered: more than the articles have that go through a stage together. */
const REMEMBERED = 1024;

const known = new Map<string, Read>();

/** As the grammar of the reading's language gives them; not to be changed. */
export function timesIn(reading: Reading): readonly TimeExpression[] {
  const found = known.get(reading.text);
  if (found !== undefined && isSame(found.reading, reading)) return found.times;
  const times = languageOf(reading.lang).times(reading);
  if (known.size === REMEMBERED) known.clear();
  known.set(reading.text, { reading, times });
  return times;
}

/** Sentences follow from text and language. */
function isSame(a: Reading, b: Reading): boolean {
  return (
    a.lang === b.lang &&
    a.paragraph === b.paragraph &&
    a.role === b.role &&
    a.sentences.length === b.sentences.length
  );
}
