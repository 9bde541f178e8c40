/** What one value of a row looks like in a CSV cell: the only place where text is altered on its way out, and only in CSV. */
import { unsettled } from '../lib/composed.ts';
import { plainDecimal } from '../lib/format-number.ts';
import { unitsOf } from '../lib/text-units.ts';
import { unionOf, unitsLike } from '../lib/unit-table.ts';
import type { Column } from '../schemas/tables.ts';

/** A cell that is written without quotation marks: a number or a truth value. Text is a plain string, null an empty cell. */
export class BareCell {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Cell = string | BareCell | null;

/** Characters that one of the rules of a cell may change; texts without any stay as they are. */
const suspect = unionOf(
  unsettled,
  unitsLike(/[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u),
);
const breaks = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const invisible = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/**
 * Text as it stands in a CSV cell: a line break or tab of any kind becomes one space, other control characters and characters
 * without width (zero-width space and joiners, direction marks, soft hyphen, byte order mark) go, the rest is put in NFC.
 * Quotation marks, formulas, spaces and look-alikes stay: JSON, JSON Lines and CSV hold the same words.
 */
export function cellText(text: string): string {
  return (text.length < SHORT ? isPlain(text) : isPlainLong(text)) ? text : settled(text);
}

/** Units up to which a text is sooner asked for each than copied. */
const SHORT = 80;

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (suspect[text.charCodeAt(at)] === 1) return false;
  return true;
}

function isPlainLong(text: string): boolean {
  const units = unitsOf(text);
  let at = 0;
  while (at < text.length && suspect[units[at] as number] === 0) at += 1;
  return at === text.length;
}

function settled(text: string): string {
  return text.replace(breaks, ' ').replace(invisible, '').normalize('NFC');
}

const negativeZero = /^-(0(?:\.0+)?)$/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * The cell of a value: digests and codes of a list as they are, numbers plain and without exponent, a `decimal` with all its digits, TRUE and FALSE, JSON as one text.
 * Throws a TypeError when the value is not of its column's type; rows were validated before, so that is a fault of the program.
 */
export function cellOf(value: unknown, column: Column): Cell {
  if (value === null || value === undefined) return null;
  switch (column.type) {
    case 'integer':
    case 'number':
    case 'decimal':
      return new BareCell(numberText(value, column));
    case 'boolean':
      return new BareCell(value === true ? 'TRUE' : 'FALSE');
    case 'json':
      return cellText(JSON.stringify(value));
    default:
      if (typeof value !== 'string') throw new TypeError(`${column.name}: ${typeof value} is not text`);
      return column.type === 'sha256' || column.values !== null ? value : cellText(value);
  }
}

function numberText(value: unknown, column: Column): string {
  if (typeof value === 'string' && plainNumber.test(value)) return value;
  if (typeof value !== 'number')
    throw new TypeError(`${column.name}: ${JSON.stringify(value)} is not a number`);
  if (column.digits === null || Math.abs(value) >= 1e21) return plainDecimal(value);
  return value.toFixed(column.digits).replace(negativeZero, '$1');
}
