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

/** By a number made of the paragraph: a map asked for a text would first make a name of it. */
const known = new Map<number, Read[]>();
let remembered = 0;

/** As the grammar of the reading's language gives them; not to be changed. */
export function timesIn(reading: Reading): readonly TimeExpression[] {
  return remembered === 0 ? read(reading) : (timesKnown(reading) ?? read(reading));
}

/** The same, remembered for who asks next. */
export function timesRemembered(reading: Reading): readonly TimeExpression[] {
  const found = timesKnown(reading);
  if (found !== undefined) return found;
  const times = read(reading);
  if (remembered === REMEMBERED) {
    known.clear();
    remembered = 0;
  }
  remembered += 1;
  const key = keyOf(reading.text);
  const alike = known.get(key);
  if (alike === undefined) known.set(key, [{ reading, times }]);
  else alike.push({ reading, times });
  return times;
}

function read(reading: Reading): readonly TimeExpression[] {
  return languageOf(reading.lang).times(reading);
}

function timesKnown(reading: Reading): readonly TimeExpression[] | undefined {
  return known.get(keyOf(reading.text))?.find((one) => isSame(one.reading, reading))?.times;
}

/** Its length and three of its characters. */
function keyOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const ends = (text.charCodeAt(0) << 16) | text.charCodeAt(length - 1);
  return (Math.imul(ends, 31) + Math.imul(text.charCodeAt(length >> 1), 0x9e3b) + length) | 0;
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
