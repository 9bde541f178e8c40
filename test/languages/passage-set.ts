/**
 * Reads sets of annotated passages: a date of publication, " | ", and the text with its values marked in braces,
 * `{m|about $5 million|5M USD about}`, `{d|Tuesday|2024-05-14}`, `{p|Yarina's|Anna Yarina}`; kinds m amount, d date, p person,
 * o organization, w work, e event, l place. "~" parts answers that are all right, `?` before the kind or the answer `skip` marks
 * what may be found or not, ‹ › what the span may leave out at either end.
 */

export interface Marked {
  readonly kind: string;
  readonly optional: boolean;
  readonly text: string;
  /** Code points of the passage; the inner ones are those of the span without what it may leave out. */
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly answers: readonly string[];
}

export interface MarkedPassage {
  readonly published: string;
  readonly text: string;
  readonly marks: readonly Marked[];
}

interface Cursor {
  readonly source: readonly string[];
  readonly out: string[];
  readonly marks: Marked[];
  at: number;
}

const until = (cursor: Cursor, stop: string): string => {
  let read = '';
  while (cursor.at < cursor.source.length && !stop.includes(cursor.source[cursor.at] ?? '')) {
    read += cursor.source[cursor.at];
    cursor.at += 1;
  }
  return read;
};

/** One mark, which may hold others; the cursor stands behind its opening brace. */
const readMark = (cursor: Cursor): void => {
  const tag = until(cursor, '|');
  cursor.at += 1;
  const start = cursor.out.length;
  const edges: number[] = [];
  for (; !'|}'.includes(cursor.source[cursor.at] ?? '}'); cursor.at += 1) {
    const character = cursor.source[cursor.at] ?? '';
    if ('‹›'.includes(character)) edges.push(cursor.out.length);
    else if (character === '{') {
      cursor.at += 1;
      readMark(cursor);
    } else cursor.out.push(character);
  }
  const end = cursor.out.length;
  if (cursor.source[cursor.at] === '|') cursor.at += 1;
  const answer = until(cursor, '}');
  let [innerStart, innerEnd] = [start, end];
  for (let i = 0; i < edges.length; i += 2) {
    if (edges[i] === start) innerStart = edges[i + 1] ?? start;
    else innerEnd = edges[i] ?? end;
  }
  cursor.marks.push({
    kind: tag.replace('?', ''),
    optional: tag.startsWith('?') || answer === 'skip',
    text: cursor.out.slice(start, end).join(''),
    start,
    end,
    innerStart,
    innerEnd,
    answers: answer === '' ? [] : answer.split('~'),
  });
};

export function passageFrom(line: string): MarkedPassage {
  const cut = line.indexOf(' | ');
  const cursor: Cursor = { source: [...line.slice(cut + 3)], out: [], marks: [], at: 0 };
  for (; cursor.at < cursor.source.length; cursor.at += 1) {
    const character = cursor.source[cursor.at] ?? '';
    if (character === '{') {
      cursor.at += 1;
      readMark(cursor);
    } else cursor.out.push(character);
  }
  return { published: line.slice(0, cut), text: cursor.out.join(''), marks: cursor.marks };
}

const scales: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12 };
/** By the exponent of the written figure, since 16.53 times a trillion is no whole number in binary. */
const figure = (written = ''): number =>
  Number(`${Number.parseFloat(written)}e${Math.log10(scales[written.at(-1) ?? ''] ?? 1)}`);

/** "50M..70M RUB about" as value, upper value, currency and qualifier. */
export function sumFrom(answer: string): {
  value: number;
  value_to: number | null;
  currency: string;
  qualifier: string;
} {
  const [range = '', currency = '', qualifier = 'exact'] = answer.split(' ');
  const [low, high] = range.split('..');
  return { value: figure(low), value_to: high === undefined ? null : figure(high), currency, qualifier };
}
