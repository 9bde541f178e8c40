/** What cleaning does with each character: keep it, take it for a space or a line end, drop it, or print another for it. */

import type { UnitTable } from '../lib/unit-table.ts';
import { printedControl } from './html-entities.ts';

export const kept = 0;
export const space = 1;
export const lineEnd = 2;
export const dropped = 3;
export const replaced = 4;

const kinds = new Uint8Array(0x1_0000);
/** Whatever is not kept. */
export const altered: UnitTable = new Uint8Array(0x1_0000);
const replacements = new Map<number, string>();

function mark(kind: number, first: number, last = first): void {
  kinds.fill(kind, first, last + 1);
  altered.fill(1, first, last + 1);
}

function replace(code: number, text: string): void {
  mark(replaced, code);
  replacements.set(code, text);
}

mark(dropped, 0x00, 0x1f);
mark(dropped, 0x7f, 0x9f);
for (let code = 0x80; code <= 0x9f; code += 1) {
  const text = printedControl(code);
  if (text) replace(code, text);
}
for (const code of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) mark(lineEnd, code);
for (const code of [0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) mark(space, code);
mark(space, 0x2000, 0x200a);

// Invisible characters: Unicode's Default_Ignorable_Code_Point in the Basic Multilingual Plane.
for (const code of [0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xfeff, 0xffa0])
  mark(dropped, code);
mark(dropped, 0x180b, 0x180f);
mark(dropped, 0x200b, 0x200f);
mark(dropped, 0x202a, 0x202e);
mark(dropped, 0x2060, 0x206f);
mark(dropped, 0xfe00, 0xfe0f);
mark(dropped, 0xfff0, 0xfff8);

// Hyphens that print alike, and the minus sign. Dashes (U+2012 to U+2015) are kept: they mean something else.
for (const code of [0x2010, 0x2011, 0x2212, 0xfe63, 0xff0d]) replace(code, '-');

// Full-width letters, digits and signs of money and share; Chinese punctuation (，：；（）！？) is kept.
for (let code = 0xff10; code <= 0xff19; code += 1) replace(code, String.fromCharCode(code - 0xfee0));
for (let code = 0xff21; code <= 0xff3a; code += 1) replace(code, String.fromCharCode(code - 0xfee0));
for (let code = 0xff41; code <= 0xff5a; code += 1) replace(code, String.fromCharCode(code - 0xfee0));
for (const [code, text] of [
  [0xff04, '$'],
  [0xff05, '%'],
  [0xff06, '&'],
  [0xff0b, '+'],
  [0xff0e, '.'],
  [0xffe0, '¢'],
  [0xffe1, '£'],
  [0xffe5, '¥'],
] as const) {
  replace(code, text);
}

/** `code`: a UTF-16 unit. */
export function kindOf(code: number): number {
  return kinds[code] ?? kept;
}

export function replacementFor(code: number): string {
  return replacements.get(code) ?? '';
}

/** Invisible characters beyond the Basic Multilingual Plane: tags, variation selectors, shorthand and music controls. */
export function isDroppedAstral(codePoint: number): boolean {
  return (
    (codePoint >= 0xe0000 && codePoint <= 0xe0fff) ||
    (codePoint >= 0x1bca0 && codePoint <= 0x1bca3) ||
    (codePoint >= 0x1d173 && codePoint <= 0x1d17a)
  );
}
