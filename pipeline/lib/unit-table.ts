/** Sets of characters as tables, one byte for each UTF-16 unit: asked about every character of a text, the cheapest set there is. */

export type UnitTable = Uint8Array;

/** A table that holds the characters given; those beyond the basic plane are left out. */
export function unitTable(...characters: readonly Iterable<string>[]): UnitTable {
  const table = new Uint8Array(0x10000);
  for (const some of characters)
    for (const character of some) if (character.length === 1) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Trailing halves of pairs: so many, from this unit on. */
const TRAILING = 0x400;
const FIRST_TRAILING = 0xdc00;

/** A text of all units, the trailing halves of pairs first: none follows a leading half and makes a character with it. */
function textOfEveryUnit(): string {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  units.copyWithin(TRAILING, 0, FIRST_TRAILING);
  for (let at = 0; at < TRAILING; at += 1) units[at] = FIRST_TRAILING + at;
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
  const places = new Uint8Array(0x10000);
  const runs = new RegExp(`(?:${pattern.source.replace(/^\^|\$$/g, '')})+`, `g${pattern.flags}`);
  for (let run = runs.exec(everyUnit); run !== null; run = runs.exec(everyUnit))
    places.fill(1, run.index, runs.lastIndex);
  const table = places.slice();
  table.set(places.subarray(TRAILING, TRAILING + FIRST_TRAILING));
  table.set(places.subarray(0, TRAILING), FIRST_TRAILING);
  return table;
}

/** The units of all the tables. */
export function unionOf(...tables: readonly UnitTable[]): UnitTable {
  const union = new Uint8Array(0x10000);
  for (const table of tables) mark(union, table, 1);
  return union;
}

/** Writes a value in the place of each unit that a table of units holds. */
export function mark(target: Uint8Array, units: UnitTable, value: number): void {
  eachStretch(units, (from, to) => target.fill(value, from, to));
}

/** Tells the units a table holds, in order. */
export function eachUnit(table: UnitTable, tell: (unit: number) => void): void {
  eachStretch(table, (from, to) => {
    for (let unit = from; unit < to; unit += 1) tell(unit);
  });
}

/** Tells the stretches of units that follow one another in a table, from the first to behind the last of each. */
function eachStretch(table: UnitTable, tell: (from: number, to: number) => void): void {
  for (let from = table.indexOf(1); from !== -1; ) {
    const end = table.indexOf(0, from);
    const to = end === -1 ? table.length : end;
    tell(from, to);
    from = table.indexOf(1, to);
  }
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
