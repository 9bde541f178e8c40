/** A column that may be corrected: how its table writes it, and how another value gets into the row. */
import { isDecimal, isExact, normalizeDecimal } from '../lib/decimal.ts';

export interface Column<Row> {
  /** As the table writes it; null for an empty cell. */
  read(row: Row): string | null;
  /** The row with another value; null when the column cannot hold it. */
  write(row: Row, value: string | null): Row | null;
}

type KeysHolding<Row, Value> = {
  [Key in keyof Row]-?: Value extends Row[Key] ? Key : never;
}[keyof Row];

const having = <Row>(row: Row, key: keyof Row, value: unknown): Row => ({ ...row, [key]: value });

/** Any text, or none where `nullable`. */
export function text<Row>(key: KeysHolding<Row, string>, nullable = true): Column<Row> {
  return {
    read: (row) => (row[key] as string | null) ?? null,
    write: (row, value) => (value === null && !nullable ? null : having(row, key, value)),
  };
}

/** Text of a form of its own: a currency, an id. */
export function form<Row>(key: KeysHolding<Row, string>, pattern: RegExp, nullable: boolean): Column<Row> {
  const plain = text<Row>(key, nullable);
  return {
    ...plain,
    write: (row, value) => (value === null || pattern.test(value) ? plain.write(row, value) : null),
  };
}

/** One of a list of codes. */
export function code<Row>(key: keyof Row, codes: readonly string[], nullable = false): Column<Row> {
  return {
    read: (row) => (row[key] as string | null) ?? null,
    write: (row, value) =>
      value === null
        ? nullable
          ? having(row, key, null)
          : null
        : codes.includes(value)
          ? having(row, key, value)
          : null,
  };
}

export function truth<Row>(key: keyof Row): Column<Row> {
  return {
    read: (row) => String(row[key]),
    write: (row, value) =>
      value === 'true' || value === 'false' ? having(row, key, value === 'true') : null,
  };
}

/** A figure, kept as a decimal string. */
export function figure<Row>(key: keyof Row, nullable = false): Column<Row> {
  return {
    read: (row) => {
      const decimal = row[key] as string | null;
      return decimal === null || !isExact(decimal) ? null : String(Number(decimal));
    },
    write: (row, value) => {
      if (value === null) return nullable ? having(row, key, null) : null;
      return isDecimal(value) && isExact(value) ? having(row, key, normalizeDecimal(value)) : null;
    },
  };
}

/** The same column with what follows from its value. */
export function followed<Row>(column: Column<Row>, follow: (row: Row) => Row): Column<Row> {
  return {
    ...column,
    write: (row, value) => {
      const written = column.write(row, value);
      return written === null ? null : follow(written);
    },
  };
}
