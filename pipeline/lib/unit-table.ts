/** Sets of characters as tables, one byte for each UTF-16 unit: asked about every character of a text, the cheapest set there is. */

export type UnitTable = Uint8Array;

/** A table that holds the characters given; those beyond the basic plane are left out. */
export function unitTable(...characters: readonly Iterable<string>[]): UnitTable {
  const table = new Uint8Array(0x10000);
  for (const some of characters)
    for (const character of some) if (character.length === 1) table[character.charCodeAt(0)] = 1;
  return table;
}

/** A unit by its place among all, the trailing halves of pairs first: none follows a leading half and makes a character with it. */
const unitAt = (place: number) => (place < 0x400 ? 0xdc00 + place : place < 0xe000 ? place - 0x400 : place);

function textOfEveryUnit(): string {
  const units = new Uint16Array(0x10000);
  for (let place = 0; place < units.length; place += 1) units[place] = unitAt(place);
  return Buffer.from(units.buffer).toString('utf16le');
}

const everyUnit = textOfEveryUnit();

const known = new Map<string, UnitTable>();

/** A table of the characters that a pattern matches by themselves, asked of all in one pass; the same for the same pattern. */
export function unitsLike(pattern: RegExp): UnitTable {
  const table = known.get(String(pattern)) ?? tableLike(pattern);
  known.set(String(pattern), table);
  return table;
}

function tableLike(pattern: RegExp): UnitTable {
  const table = new Uint8Array(0x10000);
  const runs = new RegExp(`(?:${pattern.source.replace(/^\^|\$$/g, '')})+`, `g${pattern.flags}`);
  for (let run = runs.exec(everyUnit); run !== null; run = runs.exec(everyUnit))
    for (let at = run.index; at < runs.lastIndex; at += 1) table[unitAt(at)] = 1;
  return table;
}

/** The units of all the tables. */
export function unionOf(...tables: readonly UnitTable[]): UnitTable {
  const union = new Uint8Array(0x10000);
  for (const table of tables)
    eachUnit(table, (unit) => {
      union[unit] = 1;
    });
  return union;
}

/** Tells the units a table holds, in order. */
export function eachUnit(table: UnitTable, tell: (unit: number) => void): void {
  for (let unit = table.indexOf(1); unit !== -1; unit = table.indexOf(1, unit + 1)) tell(unit);
}

/** The first place from `from` on whose character is in the table; the text's length when there is none. */
export function nextIn(table: UnitTable, text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && table[text.charCodeAt(at)] !== 1) at += 1;
  return at;
}

/** Whether the character at `index` is in the table; there is none beyond the ends of a text. */
export function isIn(table: UnitTable, text: string, index: number): boolean {
  return index >= 0 && index < text.length && table[text.charCodeAt(index)] === 1;
}
