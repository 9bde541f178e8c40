/** Words that stand in few texts: some in common are a sign of a passage even where so much is misread that no five words agree in a row. */
import { type ClassTokens, tokenCount } from '../join/class-tokens.ts';
import type { SharedMemory } from '../threads/part.ts';

/** A word in more texts than this is not rare. */
const RARE = 32;
/** Shorter words are abbreviations and endings. */
const SHORTEST = 4;

/** By token: 1 where it is a word of two texts or more, but of few. */
export function rareWords(tokens: ClassTokens, memory: SharedMemory): Uint8Array {
  const { content, starts, han, ends } = tokens;
  const texts = new Uint8Array(han.length);
  const met = new Uint32Array(han.length);
  for (let cls = 0; cls < tokens.count; cls += 1) {
    const start = starts[cls] as number;
    const end = start + tokenCount(tokens, cls);
    for (let i = start; i < end; i += 1) {
      const token = content[i] as number;
      if (met[token] === cls + 1) continue;
      met[token] = cls + 1;
      const known = texts[token] as number;
      if (known <= RARE) texts[token] = known + 1;
    }
  }
  const rare = memory.bytes(han.length);
  for (let token = 1; token < texts.length; token += 1) {
    const known = texts[token] as number;
    const size = (ends[token] as number) - (ends[token - 1] as number);
    if (known > 1 && known <= RARE && size >= SHORTEST && han[token] === 0) rare[token] = 1;
  }
  return rare;
}
