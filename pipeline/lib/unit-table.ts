/** Sets of characters as tables, one byte for each UTF-16 unit: asked about every character of a text, the cheapest set there is. */

export type UnitTable = Uint8Array;

/** A table that holds the characters given; those beyond the basic plane are left out. */
export function unitTable(...characters: readonly Iterable<string>[]): UnitTable {
  const table = new Uint8Array(0x10000);
  for (const some of characters)
    for (const character of some) if (character.length === 1) table[character.charCodeAt(0)] = 1;
  return table;
}

/** A table of the characters that a pattern matches by themselves. */
export function unitsLike(pattern: RegExp): UnitTable {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1)
    if (pattern.test(String.fromCharCode(unit))) table[unit] = 1;
  return table;
}

/** Whether the character at `index` is in the table; there is none beyond the ends of a text. */
export function isIn(table: UnitTable, text: string, index: number): boolean {
  return index >= 0 && index < text.length && table[text.charCodeAt(index)] === 1;
}
