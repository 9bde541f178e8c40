/** The findings a report shows, with what it needs to know of their articles and paragraphs; memory is bounded by `shownLimit`. */
import { severities } from '../contract.ts';
import { byCodePoint } from '../lib/code-point-order.ts';
import { readRows } from '../lib/jsonl.ts';
import type { Rows, TableName } from '../schemas/tables.ts';
import type { Edition } from './publication.ts';

export type FindingRow = Rows['findings'];
export type ArticleRow = Rows['articles'];
export type ParagraphRow = Rows['paragraphs'];

/** Findings told at length; all of them are in the table. */
export const shownLimit = 2_000;

export interface FindingsSelection {
  /** How many findings of each check and severity there are, `check severity` → count. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  readonly accepted: number;
  /** The gravest ones, by file, then severity, then place. */
  readonly shown: readonly FindingRow[];
  readonly articles: ReadonlyMap<string, ArticleRow>;
  readonly paragraphs: ReadonlyMap<string, ParagraphRow>;
}

/** Grave before slight, open before accepted, then as the files stand. */
function byGravity(a: FindingRow, b: FindingRow): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byCodePoint(b.status, a.status) ||
    byPlace(a, b)
  );
}

function byPlace(a: FindingRow, b: FindingRow): number {
  return (
    byCodePoint(a.raw_file ?? '', b.raw_file ?? '') ||
    (a.start ?? -1) - (b.start ?? -1) ||
    byCodePoint(a.finding_id, b.finding_id)
  );
}

async function* rowsOf<Name extends TableName>(edition: Edition, name: Name): AsyncGenerator<Rows[Name]> {
  const table = edition.editionTables.find((candidate) => candidate.name === name);
  if (table !== undefined) yield* readRows<Rows[Name]>(table.file);
}

async function rowsById<Name extends TableName>(
  edition: Edition,
  name: Name,
  idOf: (row: Rows[Name]) => string,
  wanted: ReadonlySet<string | null>,
): Promise<Map<string, Rows[Name]>> {
  const found = new Map<string, Rows[Name]>();
  if (wanted.size === 0) return found;
  for await (const row of rowsOf(edition, name)) if (wanted.has(idOf(row))) found.set(idOf(row), row);
  return found;
}

/** One pass over the findings, then one over articles and paragraphs for those that are shown. */
export async function selectFindings(edition: Edition): Promise<FindingsSelection> {
  const counts = new Map<string, number>();
  let total = 0;
  let accepted = 0;
  let kept: FindingRow[] = [];
  for await (const finding of rowsOf(edition, 'findings')) {
    const kind = `${finding.check_id} ${finding.severity}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    total += 1;
    if (finding.status === 'accepted') accepted += 1;
    kept.push(finding);
    if (kept.length >= 2 * shownLimit) kept = kept.sort(byGravity).slice(0, shownLimit);
  }
  const shown = kept
    .sort(byGravity)
    .slice(0, shownLimit)
    .sort((a, b) => byCodePoint(a.raw_file ?? '', b.raw_file ?? '') || byGravity(a, b));
  const places = (
    keys: readonly ('article_id' | 'because_article_id' | 'paragraph_id' | 'because_paragraph_id')[],
  ) =>
    new Set(shown.flatMap((finding) => keys.map((key) => finding[key] ?? null)).filter((id) => id !== null));
  return {
    counts,
    total,
    accepted,
    shown,
    articles: await rowsById(
      edition,
      'articles',
      (row) => row.article_id,
      places(['article_id', 'because_article_id']),
    ),
    paragraphs: await rowsById(
      edition,
      'paragraphs',
      (row) => row.paragraph_id,
      places(['paragraph_id', 'because_paragraph_id']),
    ),
  };
}
