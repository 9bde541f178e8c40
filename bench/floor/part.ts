/** The parts of the pipeline that extract nothing, over some articles: collect, layout, keys, rows held against their schemas, CSV and JSON. */
import type { ArticleFile } from '../../pipeline/collect/article-file.ts';
import { articleOf, contentOf, takeIn } from '../../pipeline/collect/intake.ts';
import { ArticleKeys } from '../../pipeline/lib/id.ts';
import { LineBytes } from '../../pipeline/lib/line-bytes.ts';
import { layOut } from '../../pipeline/normalize/index.ts';
import { canonicalDialect, csvLine } from '../../pipeline/publish/csv.ts';
import { cellOf } from '../../pipeline/publish/table-cell.ts';
import type { SchemaCheck } from '../../pipeline/schemas/ajv.ts';
import { rowCheck, type Table, type TableName, tableNamed } from '../../pipeline/schemas/tables.ts';
import { articles } from '../../pipeline/tables/articles.ts';
import { LocatedArticle } from '../../pipeline/tables/located.ts';
import { paragraphs } from '../../pipeline/tables/paragraphs.ts';

const tablesMade = ['articles', 'paragraphs'] as const;
const nobody = { agency_id: null, publisher_id: null, syndicator_id: null, dateline_place_id: null };
const undated = {
  edtf: null,
  from: null,
  to: null,
  basis: 'unknown',
  certainty: 'inferred',
  place: null,
} as const;
const nothing = { mentions: [], amounts: [], counts: [], dates: [], quotes: [], conversions: [], facts: [] };

/** File name and bytes of what one part of the corpus gives. */
export type PartFiles = readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>])[];

/** Bytes of one table's part, more or less. */
const PART_BYTES = 1 << 21;

class Rows {
  readonly #table: Table;
  readonly #check: SchemaCheck;
  readonly #json = new LineBytes(PART_BYTES);
  readonly #csv = new LineBytes(PART_BYTES);

  constructor(name: TableName) {
    this.#table = tableNamed(name);
    this.#check = rowCheck(name);
  }

  add(row: object): void {
    const { name, columns } = this.#table;
    const [fault] = this.#check(row);
    if (fault) throw new Error(`${name}${fault.path}: ${fault.message}`);
    this.#json.add(JSON.stringify(row));
    const cells = row as Readonly<Record<string, unknown>>;
    const line = columns.map((column) => cellOf(cells[column.name], column));
    this.#csv.add(csvLine(line, canonicalDialect.delimiter));
  }

  files(): PartFiles {
    const { name } = this.#table;
    return [
      [`${name}.jsonl`, this.#json.handOver()],
      [`${name}.csv`, this.#csv.handOver()],
    ];
  }
}

export function filesOf(corpus: string, part: readonly ArticleFile[]): PartFiles {
  const tables = { articles: new Rows('articles'), paragraphs: new Rows('paragraphs') };
  for (const file of part) {
    const { source } = takeIn(file, contentOf(corpus, file), new Map());
    const collected = source && articleOf(source).article;
    if (!collected) continue;
    const laidOut = layOut(collected.text, collected.sidecar);
    const keys = new ArticleKeys(collected.article_id);
    const keyed = laidOut.paragraphs.map((paragraph) => ({
      ...paragraph,
      id: keys.next('par', paragraph.text),
    }));
    const article = {
      ...collected,
      ...laidOut,
      ...nothing,
      paragraphs: keyed,
      published: undated,
      credits: nobody,
    };
    const located = new LocatedArticle(article, 'full');
    for (const row of articles.rows(located, {})) tables.articles.add(row);
    for (const row of paragraphs.rows(located, {})) tables.paragraphs.add(row);
  }
  return tablesMade.flatMap((name) => tables[name].files());
}
