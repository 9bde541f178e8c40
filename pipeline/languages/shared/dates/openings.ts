/** Which codes a pattern over token codes may begin with: a rule is tried nowhere else. */

/** The first two codes of a match; one code alone when a match may be no longer. */
type Opening = string;
const LOOKED_AT = 2;

/**
 * Every way a pattern may begin. Known are codes, escaped codes, classes without ranges, groups without capture, looks ahead,
 * alternatives and quantifiers: what the rules for times are written with.
 */
export function openingsOf(pattern: string): ReadonlySet<Opening> {
  return new PatternReader(pattern).alternatives();
}

const nothing: ReadonlySet<Opening> = new Set(['']);

function joined(first: ReadonlySet<Opening>, then: ReadonlySet<Opening>): ReadonlySet<Opening> {
  const both = new Set<Opening>();
  for (const head of first)
    if (head.length === LOOKED_AT) both.add(head);
    else for (const tail of then) both.add((head + tail).slice(0, LOOKED_AT));
  return both;
}

class PatternReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  alternatives(): ReadonlySet<Opening> {
    const all = new Set(this.#sequence());
    while (this.#take('|')) for (const opening of this.#sequence()) all.add(opening);
    return all;
  }

  #sequence(): ReadonlySet<Opening> {
    let openings = nothing;
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern.charAt(this.#at)))
      openings = joined(openings, this.#repeated(this.#item()));
    return openings;
  }

  #item(): ReadonlySet<Opening> {
    for (const look of ['(?=', '(?!'])
      if (this.#take(look)) {
        this.alternatives();
        this.#take(')');
        return nothing;
      }
    if (this.#take('(?:')) {
      const inner = this.alternatives();
      this.#take(')');
      return inner;
    }
    if (this.#take('[')) {
      const end = this.#pattern.indexOf(']', this.#at);
      const codes = this.#pattern.slice(this.#at, end);
      this.#at = end + 1;
      return new Set(codes);
    }
    this.#take('\\');
    this.#at += 1;
    return new Set([this.#pattern.charAt(this.#at - 1)]);
  }

  #repeated(item: ReadonlySet<Opening>): ReadonlySet<Opening> {
    if (this.#take('?')) return new Set([...item, '']);
    if (this.#take('*') || this.#take('{0,')) {
      if (this.#pattern.charAt(this.#at - 1) === ',') this.#at = this.#pattern.indexOf('}', this.#at) + 1;
      return new Set(['', ...item, ...joined(item, item)]);
    }
    return item;
  }

  #take(sign: string): boolean {
    const stands = this.#pattern.startsWith(sign, this.#at);
    if (stands) this.#at += sign.length;
    return stands;
  }
}
