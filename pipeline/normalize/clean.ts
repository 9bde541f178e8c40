/** Raw characters of a paragraph → clean text, with the way back from every unit of it. */

import type { Alignment } from '../contract.ts';
import { unsettled } from '../lib/composed.ts';
import { countCodePoints, unitsAt } from '../lib/span.ts';
import { unitsOf } from '../lib/text-units.ts';
import { unionOf, unitTable } from '../lib/unit-table.ts';
import {
  altered,
  dropped,
  isDroppedAstral,
  kept,
  kindOf,
  lineEnd,
  replaced,
  replacementFor,
  space,
} from './character-kinds.ts';
import { compose } from './composition.ts';
import { readEntity, readTag } from './html-entities.ts';
import type { Repair } from './repairs.ts';

export interface Clean {
  readonly text: string;
  /** Null when unit i of the clean text is code point i of the raw one. */
  readonly alignment: Alignment | null;
}

/** Text as it grows, with the raw code points each unit came from. */
class Aligned {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Last unit of the text; kept beside it, since reading it from a growing string costs a copy. */
  #last = 0;
  /** A line end that is not written yet: between two Han characters it is nothing, elsewhere a space. */
  #fold: { start: number; end: number } | null = null;

  put(text: string, start: number, end: number): void {
    this.#unfold(text.charCodeAt(0));
    for (let index = 0; index < text.length; index += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
    this.#add(text);
  }

  /** Characters that are kept, each a unit and a code point. */
  run(text: string, start: number): void {
    this.#unfold(text.charCodeAt(0));
    for (let index = 0; index < text.length; index += 1) {
      this.starts.push(start + index);
      this.ends.push(start + index + 1);
    }
    this.#add(text);
  }

  space(start: number, end: number): void {
    if (this.#fold) this.#fold.end = end;
    else if (this.text.length === 0) return;
    else if (this.#last === 0x20) this.ends[this.ends.length - 1] = end;
    else this.put(' ', start, end);
  }

  fold(start: number, end: number): void {
    if (this.#fold) this.#fold.end = end;
    else if (this.text.length > 0) this.#fold = { start: this.#takeSpace() ?? start, end };
  }

  finish(): void {
    this.#fold = null;
    this.#takeSpace();
  }

  #add(text: string): void {
    this.text += text;
    this.#last = text.charCodeAt(text.length - 1);
  }

  #takeSpace(): number | null {
    if (this.#last !== 0x20) return null;
    this.text = this.text.slice(0, -1);
    this.#last = this.text.charCodeAt(this.text.length - 1);
    this.ends.pop();
    return this.starts.pop() ?? null;
  }

  #unfold(next: number): void {
    const fold = this.#fold;
    if (!fold) return;
    this.#fold = null;
    const last = this.#last;
    const hyphenated = last === 0x2d && isLetter(this.text.charCodeAt(this.text.length - 2));
    if ((isIdeographic(last) && isIdeographic(next)) || (hyphenated && isLetter(next))) return;
    this.#add(' ');
    this.starts.push(fold.start);
    this.ends.push(fold.end);
  }
}

/** Han, kana and their punctuation: scripts that put no space where a line breaks. */
function isIdeographic(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xd840 && code <= 0xd888) ||
    code === 0x201c ||
    code === 0x201d
  );
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x400 && code <= 0x45f);
}

/**
 * NFC; every run of spaces one space; invisible characters gone; hyphens, full-width letters and digits in their plain
 * form; references resolved, tags taken out; what `repairs` says instead of what is damaged. Quotes and dashes stay as they are: the
 * grammars tell them apart.
 */
export function clean(raw: string, repairs: readonly Repair[] = []): Clean {
  const plain = repairs.length === 0 ? printPlain(raw) : null;
  if (plain !== null) return { text: plain, alignment: null };
  const out = walk(raw, repairs);
  const { text, starts, ends } = out.text.normalize('NFC') === out.text ? out : compose(out);
  return { text, alignment: { starts, ends } };
}

/** By unit: 0 for what is kept whatever stands beside it. */
const isSpecial = unionOf(unsettled, altered, unitTable('&<'));

/** The text when each character is kept or printed as one other, so that every place is its own: the usual case. Else null. */
function printPlain(raw: string): string | null {
  const units = unitsOf(raw);
  let text = '';
  let copied = 0;
  let spaced = true;
  let composed = true;
  for (let index = 0; index < raw.length; index += 1) {
    const code = units[index] as number;
    if (isSpecial[code] === 0) {
      spaced = false;
      continue;
    }
    if (code === 0x20) {
      if (spaced) return null;
      spaced = true;
      continue;
    }
    const kind = kindOf(code);
    if (kind === kept) {
      if (code >= 0xd800 && code <= 0xdfff) return null;
      if ((code === 0x26 && readEntity(raw, index)) || (code === 0x3c && readTag(raw, index))) return null;
      if (unsettled[code] === 1) composed = false;
      spaced = false;
      continue;
    }
    if (kind === dropped || kind === lineEnd || (kind === space && spaced)) return null;
    spaced = kind === space;
    text += raw.slice(copied, index) + (spaced ? ' ' : replacementFor(code));
    copied = index + 1;
  }
  if (spaced) return null;
  const printed = copied === 0 ? raw : text + raw.slice(copied);
  return composed || printed.normalize('NFC') === printed ? printed : null;
}

function walk(raw: string, repairs: readonly Repair[]): Aligned {
  const out = new Aligned();
  let point = 0;
  let next = 0;
  for (let index = 0; index < raw.length; ) {
    const repair = repairs[next];
    if (repair?.start === index) {
      const end = point + countCodePoints(raw, index, repair.end);
      for (const text of repair.text) putRead(out, text, point, end);
      next += 1;
      index = repair.end;
      point = end;
      continue;
    }
    const code = raw.charCodeAt(index);
    const kind = kindOf(code);
    let units: number = 1;
    let points = 1;
    if (kind === space) out.space(point, point + 1);
    else if (kind === lineEnd) out.fold(point, point + 1);
    else if (kind === replaced) out.put(replacementFor(code), point, point + 1);
    else if (kind === kept) {
      const markup = code === 0x26 || code === 0x3c ? readMarkup(raw, index, point, out) : 0;
      units = markup || keptRun(raw, index, repair?.start ?? raw.length);
      points = units;
      if (markup === 0 && units > 0) out.run(raw.slice(index, index + units), point);
      if (units === 0) {
        units = unitsAt(raw, index);
        points = 1;
        const visible = units === 1 || !isDroppedAstral(raw.codePointAt(index) ?? 0);
        if (visible) out.put(raw.slice(index, index + units), point, point + 1);
      }
    }
    index += units;
    point += points;
  }
  out.finish();
  return out;
}

/** Length of the run of kept characters from `index`, up to a surrogate or a sign that may open markup; the first is always taken. */
function keptRun(raw: string, index: number, limit: number): number {
  let end = index;
  for (; end < limit; end += 1) {
    const code = raw.charCodeAt(end);
    if (kindOf(code) !== kept || (code >= 0xd800 && code <= 0xdfff)) break;
    if (end > index && (code === 0x26 || code === 0x3c)) break;
  }
  return end - index;
}

/** Reads a reference or a tag; gives its length (all of it ASCII, so units are code points), 0 when there is none. */
function readMarkup(raw: string, index: number, point: number, out: Aligned): number {
  if (raw.charCodeAt(index) === 0x3c) {
    const tag = readTag(raw, index);
    if (tag?.parts) out.space(point, point + tag.length);
    return tag?.length ?? 0;
  }
  const entity = readEntity(raw, index);
  if (!entity) return 0;
  putRead(out, entity.text, point, point + entity.length);
  return entity.length;
}

/** A character that is read from others. */
function putRead(out: Aligned, text: string, start: number, end: number): void {
  const code = text.charCodeAt(0);
  const kind = kindOf(code);
  if (kind === space || kind === lineEnd) out.space(start, end);
  else if (kind === kept) out.put(text, start, end);
  else if (kind !== dropped) out.put(replacementFor(code), start, end);
}
