/** How each Traditional character is written in Simplified; read once from the tables of OpenCC (opencc-js). */
import hongKong from 'opencc-js/dict/HKVariantsRev';
import traditionalPairs from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

/** The characters a table of OpenCC replaces by one other. */
export function* pairsOf(table: string): Generator<readonly [string, string]> {
  for (let from = 0; from < table.length; ) {
    const end = table.indexOf('|', from);
    const to = end === -1 ? table.length : end;
    // A character, a space, and the first character that may stand for it. Characters outside the basic plane are two units
    // long: folding them would need care nobody asked for.
    const isPair = table[from + 1] === ' ' && (from + 3 === to || table[from + 3] === ' ');
    if (isPair && table[from] !== table[from + 2]) yield [table[from] ?? '', table[from + 2] ?? ''];
    from = to + 1;
  }
}

function readFolding(): ReadonlyMap<string, string> {
  const folding = new Map(pairsOf(traditionalPairs));
  // Forms printed in Taiwan or Hong Kong only (裡, 説) go by way of the standard Traditional form.
  for (const [regional, standard] of [...pairsOf(taiwan), ...pairsOf(hongKong)]) {
    const simplified = folding.get(standard);
    if (simplified !== undefined && simplified !== regional && !folding.has(regional)) {
      folding.set(regional, simplified);
    }
  }
  return folding;
}

/** Traditional character → its Simplified form; a character of both scripts is not a key. */
export const traditionalToSimplified: ReadonlyMap<string, string> = readFolding();
