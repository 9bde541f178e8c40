/** Reads a CSV table as nearly all are written; what is written otherwise, or wrongly, is left to the library that knows all of it. */

export interface TableRecord {
  readonly record: Readonly<Record<string, string>>;
  /** Lines up to this one, empty ones included. */
  readonly info: { readonly lines: number };
}

/** Byte order mark, other ends of lines, bytes that are no UTF-8. */
const unusual = /[\r\uFEFF\uFFFD]/;

/** The records of a table whose rows are lines as long as its header; null for any other table. */
export function plainTable(text: string): TableRecord[] | null {
  if (unusual.test(text)) return null;
  const lines = text.split('\n');
  const names = cellsOf(lines[0] ?? '');
  if (names === null || names.includes('') || new Set(names).size < names.length) return null;
  const found: TableRecord[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const cells = cellsOf(line);
    if (cells?.length !== names.length) return null;
    found.push({
      record: Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ''])),
      info: { lines: at + 1 },
    });
  }
  return found;
}

/** One cell and the comma before the next. */
const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;

/** null where quotes stand otherwise than around a cell. */
function cellsOf(line: string): string[] | null {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  cell.lastIndex = 0;
  for (;;) {
    const [, quoted, bare = '', end] = cell.exec(line) ?? [];
    if (end === undefined) return null;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '') return cells;
  }
}
