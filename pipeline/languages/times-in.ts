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

/** By the length of the paragraph: a map asked for a text would first make a name of it. */
const known = new Map<number, Read[]>();
let remembered = 0;

/** As the grammar of the reading's language gives them; not to be changed. */
export function timesIn(reading: Reading): readonly TimeExpression[] {
  const { length } = reading.text;
  const found = known.get(length)?.find((read) => isSame(read.reading, reading));
  if (found !== undefined) return found.times;
  const times = languageOf(reading.lang).times(reading);
  if (remembered === REMEMBERED) {
    known.clear();
    remembered = 0;
  }
  remembered += 1;
  const alike = known.get(length);
  if (alike === undefined) known.set(length, [{ reading, times }]);
  else alike.push({ reading, times });
  return times;
}

/** Sentences follow from text and language. */
function isSame(a: Reading, b: Reading): boolean {
  return (
    a.text === b.text &&
    a.lang === b.lang &&
    a.paragraph === b.paragraph &&
    a.role === b.role &&
    a.sentences.length === b.sentences.length
  );
}
