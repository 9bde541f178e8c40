/** With which characters a match of a pattern can begin, read off its source: a pattern is not tried where none of them stands. */

/** A source being read; `at` is the next character. */
interface Reader {
  readonly source: string;
  at: number;
}

/** What a part of a pattern can begin with: null for anything. `empty`: whether it can match nothing. */
interface Opening {
  readonly characters: ReadonlySet<string> | null;
  readonly empty: boolean;
}

const anything: Opening = { characters: null, empty: false };
const nothing: Opening = { characters: new Set(), empty: true };

/** The characters, in the case of the source, with which alone a match can begin; null where they cannot be told. */
export function firstCharacters(source: string): ReadonlySet<string> | null {
  const opening = alternatives({ source, at: 0 });
  return opening.empty ? null : opening.characters;
}

function alternatives(reader: Reader): Opening {
  let all = sequence(reader);
  while (reader.source.charAt(reader.at) === '|') {
    reader.at += 1;
    const next = sequence(reader);
    all = { characters: union(all, next), empty: all.empty || next.empty };
  }
  return all;
}

function sequence(reader: Reader): Opening {
  let opening = nothing;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const next = quantified(reader);
    if (opening.empty) opening = { characters: union(opening, next), empty: next.empty };
  }
  return opening;
}

function union(a: Opening, b: Opening): ReadonlySet<string> | null {
  return a.characters === null || b.characters === null ? null : a.characters.union(b.characters);
}

const quantifier = /[*+?]\??|\{(\d+)(?:,\d*)?\}\??/y;

function quantified(reader: Reader): Opening {
  const { characters, empty } = part(reader);
  quantifier.lastIndex = reader.at;
  const [times = '', least] = quantifier.exec(reader.source) ?? [];
  reader.at += times.length;
  return { characters, empty: empty || /^[*?]/.test(times) || least === '0' };
}

const zeroWidth = /\\[bB]|[\^$]/y;
const groupOpening = /\((\?(?:[:=!]|<[=!]|<\w+>))?/y;
const characterClass = /\[(?:\\.|[^\]\\])*\]/y;

function part(reader: Reader): Opening {
  const { source } = reader;
  if (take(reader, zeroWidth) !== null) return nothing;
  const opened = take(reader, groupOpening);
  if (opened !== null) {
    const inside = alternatives(reader);
    reader.at += 1;
    // What a look-around says is no part of the match.
    return /[=!]$/.test(opened) ? nothing : inside;
  }
  const listed = take(reader, characterClass);
  if (listed !== null)
    return /^\[\^|\\|\w-\w|\p{L}-\p{L}/u.test(listed) ? anything : only(listed.slice(1, -1));
  const character = source.charAt(reader.at);
  reader.at += 1;
  if (character === '.') return anything;
  if (character !== '\\') return only(character);
  const escaped = source.charAt(reader.at);
  reader.at += 1;
  if (/[pPu]/.test(escaped) && source.charAt(reader.at) === '{')
    reader.at = source.indexOf('}', reader.at) + 1;
  if (escaped === 'd') return only('0123456789');
  return /\w/.test(escaped) ? anything : only(escaped);
}

function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const [taken] = pattern.exec(reader.source) ?? [];
  if (taken === undefined) return null;
  reader.at += taken.length;
  return taken;
}

const only = (characters: string): Opening => ({ characters: new Set(characters), empty: false });
