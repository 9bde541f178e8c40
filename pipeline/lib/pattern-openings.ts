/** What a pattern may begin with: the first characters of all its matches, told from its source. */

/** Beginnings beyond which a pattern is said to begin with anything. */
const MOST = 5000;

interface Opening {
  readonly text: string;
  /** What follows in the match is not told. */
  readonly closed: boolean;
}

const eachOf = (characters: string): readonly Opening[] =>
  [...characters].map((text) => ({ text, closed: false }));

const nothing: readonly Opening[] = [{ text: '', closed: false }];
const anything: readonly Opening[] = [{ text: '', closed: true }];
const digits = eachOf('0123456789');
const spaces = eachOf(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/**
 * Each match begins with one of these, whatever the case where the pattern leaves it open: its first `size` characters; one shorter may go
 * on with anything. Null when matches may begin with any character.
 */
export function openingsOf({ source }: RegExp, size: number): ReadonlySet<string> | null {
  const told = new Set(new Source(source, size).alternatives().map(({ text }) => text));
  return told.has('') || told.size > MOST ? null : told;
}

class Source {
  readonly #source: string;
  readonly #size: number;
  #at = 0;

  constructor(source: string, size: number) {
    this.#source = source;
    this.#size = size;
  }

  alternatives(): readonly Opening[] {
    const all: Opening[] = [];
    for (;;) {
      all.push(...this.#sequence());
      if (!this.#skip('|')) return distinct(all);
    }
  }

  #sequence(): readonly Opening[] {
    let made = nothing;
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
      if (made.length > MOST || !made.some((opening) => this.#isOpen(opening))) {
        this.#skipSequence();
        break;
      }
      const part = this.#repeated(this.#part());
      made = distinct(made.flatMap((opening) => this.#joined(opening, part)));
    }
    return made;
  }

  /** To the end of a sequence of which enough is told. */
  #skipSequence(): void {
    const source = this.#source;
    let depth = 0;
    for (; this.#at < source.length; this.#at += 1) {
      const character = source.charAt(this.#at);
      if (depth === 0 && (character === '|' || character === ')')) return;
      if (character === '\\') this.#at += 1;
      else if (character === '[') this.#at = this.#endOfClass(this.#at + 1);
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
    }
  }

  /** Of the class whose characters begin there. */
  #endOfClass(start: number): number {
    let at = start;
    while (this.#source.charAt(at) !== ']') at += this.#source.charAt(at) === '\\' ? 2 : 1;
    return at;
  }

  /** What a part of a sequence may begin with, its quantifier aside. */
  #part(): readonly Opening[] {
    if (this.#skip('(')) return this.#group();
    if (this.#skip('[')) return this.#class();
    if (this.#skip('^') || this.#skip('$')) return nothing;
    if (this.#skip('.')) return anything;
    if (this.#skip('\\')) return this.#escape();
    const character = this.#source.charAt(this.#at++);
    return [{ text: character, closed: false }];
  }

  #group(): readonly Opening[] {
    const looks = /^\?<?[=!]/u.test(this.#source.slice(this.#at, this.#at + 3));
    const head = /^\?(?:<[^>=!]+>|:|<?[=!])/u.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += head.length;
    const inside = this.alternatives();
    this.#skip(')');
    return looks ? nothing : inside;
  }

  /** A class of plain characters says which they are. */
  #class(): readonly Opening[] {
    const start = this.#at;
    const end = this.#endOfClass(start);
    this.#at = end + 1;
    const inside = this.#source.slice(start, end);
    if (/^\^|\\|.-./u.test(inside)) return anything;
    return eachOf(inside);
  }

  #escape(): readonly Opening[] {
    const character = this.#source.charAt(this.#at++);
    if (/^[pPu]$/u.test(character) && this.#skip('{')) this.#at = this.#source.indexOf('}', this.#at) + 1;
    if (/^[bB]$/u.test(character)) return nothing;
    if (character === 'd') return digits;
    if (character === 's') return spaces;
    return /^[\p{L}\p{N}]$/u.test(character) ? anything : [{ text: character, closed: false }];
  }

  #repeated(part: readonly Opening[]): readonly Opening[] {
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at))?.[0];
    if (quantifier === undefined) return part;
    this.#at += quantifier.length;
    const once = quantifier.startsWith('?') ? part : part.map(({ text }) => ({ text, closed: true }));
    return /^(?:[?*]|\{0)/u.test(quantifier) ? [...once, ...nothing] : once;
  }

  #joined(opening: Opening, next: readonly Opening[]): readonly Opening[] {
    if (!this.#isOpen(opening)) return [opening];
    return next.map(({ text, closed }) => ({ text: (opening.text + text).slice(0, this.#size), closed }));
  }

  /** Whether what follows it is told too. */
  #isOpen({ text, closed }: Opening): boolean {
    return !closed && text.length < this.#size;
  }

  #sees(character: string): boolean {
    return this.#source.charAt(this.#at) === character;
  }

  #skip(character: string): boolean {
    const seen = this.#sees(character);
    if (seen) this.#at += 1;
    return seen;
  }
}

function distinct(openings: readonly Opening[]): readonly Opening[] {
  if (openings.length < 2) return openings;
  const told = new Map<string, Opening>();
  for (const opening of openings) told.set(`${opening.text}${opening.closed ? 1 : 0}`, opening);
  return [...told.values()];
}
