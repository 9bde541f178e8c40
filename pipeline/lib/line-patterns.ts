/** Patterns that match from the start of a line, tried only on lines whose first characters may begin a match: most lines open none of them. */
import { formsOf } from './opening-pattern.ts';
import { openingsOf } from './pattern-openings.ts';
import { overPrintedLetters } from './printed-letters.ts';

/** Characters of a line that are looked at. */
const TOLD = 3;
const SLOTS = 1 << 12;
/** One bit for each pattern. */
const MOST = 32;

export class LinePatterns {
  readonly #given: readonly RegExp[];
  #patterns: readonly RegExp[] | null = null;
  /** Those of which the source does not tell how their matches begin. */
  #always = 0;
  /** By three units, several threes sharing one place. */
  readonly #threes = new Uint32Array(SLOTS);
  /** By the first unit of openings shorter than three. */
  readonly #short = new Map<number, number>();

  /** Patterns without state of their own. */
  constructor(...patterns: readonly RegExp[]) {
    if (patterns.length > MOST) throw new RangeError('too many patterns');
    this.#given = patterns;
  }

  /** Done for the first line. */
  #makeReady(): readonly RegExp[] {
    for (const [index, pattern] of this.#given.entries()) {
      const openings = isAnchored(pattern) ? openingsOf(pattern, TOLD) : null;
      if (openings === null) this.#always |= 1 << index;
      else for (const opening of openings) this.#add(opening, 1 << index);
    }
    return this.#given.map(overPrintedLetters);
  }

  /** Whether one of them matches. */
  test(line: string): boolean {
    this.#patterns ??= this.#makeReady();
    const patterns = this.#patterns;
    const first = line.charCodeAt(0);
    const begun = this.#threes[slotOf(first, line.charCodeAt(1), line.charCodeAt(2))] ?? 0;
    for (
      let left = this.#always | begun | (this.#short.get(first) ?? 0), index = 0;
      left !== 0;
      left >>>= 1, index += 1
    )
      if ((left & 1) === 1 && patterns[index]?.test(line) === true) return true;
    return false;
  }

  #add(opening: string, bit: number): void {
    const firsts = formsOf(opening, 0);
    if (opening.length < TOLD) {
      for (const first of firsts) this.#short.set(first, (this.#short.get(first) ?? 0) | bit);
      return;
    }
    const seconds = formsOf(opening, 1);
    const thirds = formsOf(opening, 2);
    for (const first of firsts)
      for (const second of seconds)
        for (const third of thirds) {
          const slot = slotOf(first, second, third);
          this.#threes[slot] = (this.#threes[slot] ?? 0) | bit;
        }
  }
}

function slotOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x51d) ^ Math.imul(third, 0x1f)) & (SLOTS - 1);
}

/** Whether every alternative is tied to the start of the line. */
function isAnchored({ source }: RegExp): boolean {
  let depth = 0;
  let inClass = false;
  let opens = true;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (opens && character !== '^') return false;
    opens = false;
    if (character === '\\') at += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|') opens = depth === 0;
  }
  return !opens;
}
