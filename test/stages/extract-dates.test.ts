/** The day of publication that a line of the head states in words is a date of the article; a stamp of the site is none. */
import { expect, it } from 'vitest';
import { loadReference } from '../../pipeline/collect/reference.ts';
import { contextOf } from '../../pipeline/context.ts';
import { extract } from '../../pipeline/stages/extract.ts';
import { normalize } from '../../pipeline/stages/normalize.ts';

const { authority } = contextOf(loadReference(new URL('../../raw', import.meta.url).pathname));

function datesOf(text: string): string[] {
  const collected = {
    article_id: 'art-x',
    raw_file: 'x.txt',
    sha256: '',
    encoding: 'utf-8',
    text,
    sidecar: {},
  } as const;
  const article = { ...collected, ...normalize(collected) };
  return extract(article, authority).dates.map(
    ({ paragraph, start, end }) => article.paragraphs[paragraph]?.text.slice(start, end) ?? '',
  );
}

const head = 'Harbour Cinema Opens Its Doors Again\n\nBy Anna Bell\n';
const body = '\n\nThe old cinema on the harbour opened on Friday after a long repair of its roof.\n';

it.each([
  ['11 May 2025', ['11 May 2025', 'Friday']],
  ['\nDec 3, 2025 4:10am PT', ['Dec 3, 2025', 'Friday']],
  ['2025-05-11 10:15', ['Friday']],
])('%s', (line, dates) => {
  expect(datesOf(head + line + body)).toEqual(dates);
});
