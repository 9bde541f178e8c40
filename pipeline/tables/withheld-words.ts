/** What a finding may say of an article whose text policy keeps its words back: figures, dates and codes, but no words. */
import type { Finding, TextPolicy } from '../contract.ts';
import { tables } from '../schemas/tables.ts';

/** Stands in a message, in every language, where words are kept back. */
export const withheldMark = '[…]';

/** An excerpt is a sentence at most: what a check quotes beyond this is more. */
const EXCERPT_CHARACTERS = 300;

const codes: ReadonlySet<string> = new Set(
  tables.flatMap(({ columns }) => columns.flatMap(({ values }) => values ?? [])),
);

/** Signs that a fact is written with, beside figures and marks: currencies, the unknown digits of a date. */
const currencies = /(?<![\p{L}\p{N}])(?:[A-Z]{3}(?:\/[A-Z]{3})?|X{2,4})(?![\p{L}\p{N}])/gu;
const letter = /\p{L}/u;

/** A path of the corpus or a machine name with underscores. */
const machineName = /^(?:articles\/.+|[a-z]+(?:_[a-z]+)+)$/u;

/** Parameters given in each language come from reference data and labels, not from the text. */
const translated = /_(?:en|ru|zh)$/;

/** The finding with `withheldMark` in its messages and empty cells where the policy keeps the words of its article back. */
export function withoutWords(finding: Finding, policy: TextPolicy): Finding {
  if (policy === 'full') return finding;
  const isKept = (value: string) =>
    policy === 'excerpt' ? value.length <= EXCERPT_CHARACTERS : !holdsWords(value);
  const cell = (value: string | null) => (value === null || isKept(value) ? value : null);
  const params = Object.entries(finding.params).map(([name, value]) => [
    name,
    typeof value === 'number' || translated.test(name) || isKept(value) ? value : withheldMark,
  ]);
  return {
    ...finding,
    actual: cell(finding.actual),
    expected: cell(finding.expected),
    params: Object.fromEntries(params) as Finding['params'],
  };
}

/** Everything that is not known to be a figure, a date, a code or a path may be the article's own words. */
function holdsWords(value: string): boolean {
  if (codes.has(value) || machineName.test(value)) return false;
  return letter.test(value.replace(currencies, ''));
}
