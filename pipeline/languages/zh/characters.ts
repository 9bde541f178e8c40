/** How each Traditional character is written in Simplified; read once from the tables of OpenCC (opencc-js). */
import hongKong from 'opencc-js/dict/HKVariantsRev';
import traditionalPairs from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

const SPACE = 0x20;

/** Tells the characters a table of OpenCC replaces by one other, as UTF-16 units. */
export function eachPair(table: string, tell: (from: number, to: number) => void): void {
  for (let start = 0; start < table.length; ) {
    const bar = table.indexOf('|', start);
    const end = bar === -1 ? table.length : bar;
    // A character, a space, and the first character that may stand for it. Characters outside the basic plane are two units
    // long: folding them would need care nobody asked for.
    const isPair =
      table.charCodeAt(start + 1) === SPACE && (start + 3 === end || table.charCodeAt(start + 3) === SPACE);
    const from = table.charCodeAt(start);
    const to = table.charCodeAt(start + 2);
    if (isPair && from !== to) tell(from, to);
    start = end + 1;
  }
}

function readFolding(): Uint16Array {
  const folding = new Uint16Array(0x10000);
  eachPair(traditionalPairs, (from, to) => {
    folding[from] = to;
  });
  // Forms printed in Taiwan or Hong Kong only (裡, 説) go by way of the standard Traditional form.
  for (const table of [taiwan, hongKong])
    eachPair(table, (regional, standard) => {
      const simplified = folding[standard] ?? 0;
      if (simplified !== regional && folding[regional] === 0) folding[regional] = simplified;
    });
  return folding;
}

/** By UTF-16 unit of a Traditional character its Simplified form; 0 for any other, and for a character of both scripts. */
export const traditionalToSimplified: Uint16Array = readFolding();
