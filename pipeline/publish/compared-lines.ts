/** The two values a finding compares, each under the word that fits its check: what was found and expected, two names, two sources. */
import { tableNamed } from '../schemas/tables.ts';
import type { FindingRow } from './findings-selection.ts';
import type { Labels } from './labels.ts';
import { escapeMarkdown } from './markdown.ts';

type Kind = 'found' | 'names' | 'credits' | 'places' | 'inferred' | 'match';

/** Checks that do not hold a value of the text against one that is known to be right; all others do. */
const kinds: Readonly<Partial<Record<FindingRow['check_id'], Kind>>> = {
  'alias-in-article': 'names',
  'source-chain': 'credits',
  'figure-conflict': 'places',
  'publication-date': 'inferred',
  'duplicate-passage': 'match',
};

export function comparedLines({ check_id, actual, expected }: FindingRow, labels: Labels): string[] {
  const { translate } = labels;
  const kind = kinds[check_id] ?? 'found';
  const shown = kind === 'match' && actual !== null ? kindOfMatch(actual, labels) : actual;
  const key = `report:findings.compared.${kind}`;
  return [
    ...(shown === null ? [] : [translate(`${key}.actual`, { actual: escapeMarkdown(shown) })]),
    ...(expected === null ? [] : [translate(`${key}.expected`, { expected: escapeMarkdown(expected) })]),
  ];
}

function kindOfMatch(value: string, labels: Labels): string {
  const column = tableNamed('reuse').columns.find(({ name }) => name === 'kind');
  return column === undefined ? value : labels.codeLabel(column, value);
}
