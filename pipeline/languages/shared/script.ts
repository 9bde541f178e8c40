/** Counts how much of a text is written in which script, over a bounded sample. */
import type { Script } from '../../contract.ts';
import { unitsOf } from '../../lib/text-units.ts';

export interface ScriptCounts {
  readonly latin: number;
  readonly cyrillic: number;
  readonly han: number;
  readonly kana: number;
  readonly hangul: number;
  /** Letters of scripts nobody here reads: Greek, Arabic, Hebrew, Indic, Thai and others. */
  readonly other: number;
}

/** UTF-16 units read from the start, the middle and the end of a long text. */
const window = 4096;

/** The text itself when short, else three windows of it: a wrapper at one end must not decide alone. */
export function sampleOf(text: string): string {
  if (text.length <= window * 3) return text;
  const middle = (text.length - window) >> 1;
  return `${text.slice(0, window)} ${text.slice(middle, middle + window)} ${text.slice(-window)}`;
}

const kinds = ['none', 'latin', 'cyrillic', 'han', 'kana', 'hangul', 'other'] as const;

/** UTF-16 units from the first to the last of each range; a range counts before those above it. */
const ranges: readonly (readonly [(typeof kinds)[number], first: number, last: number])[] = [
  ['other', 0x370, 0x3ff],
  ['other', 0x530, 0x1cff],
  ['hangul', 0x1100, 0x11ff],
  ['hangul', 0x3131, 0x318e],
  ['hangul', 0xac00, 0xd7a3],
  // The middle dot U+30FB and the length mark U+30FC stand in Chinese text too.
  ['kana', 0x3041, 0x30fa],
  ['kana', 0x31f0, 0x31ff],
  ['han', 0x3400, 0x9fff],
  ['han', 0xf900, 0xfaff],
  // The leading halves of the supplementary ideographs.
  ['han', 0xd840, 0xd888],
  ['cyrillic', 0x400, 0x52f],
  ['latin', 0x41, 0x5a],
  ['latin', 0x61, 0x7a],
  ['latin', 0xc0, 0x24f],
  ['latin', 0x1e00, 0x1eff],
  // The signs × and ÷ amid the letters.
  ['none', 0xd7, 0xd7],
  ['none', 0xf7, 0xf7],
];

const kindOfUnit = new Uint8Array(0x10000);
for (const [kind, first, last] of ranges) kindOfUnit.fill(kinds.indexOf(kind), first, last + 1);

const latin = kinds.indexOf('latin');

/** A letter of the Latin script as Europe writes it, by its UTF-16 unit. */
export function isLatin(code: number): boolean {
  return kindOfUnit[code] === latin;
}

const cyrillic = kinds.indexOf('cyrillic');

/** A letter of the Cyrillic script as its languages write it today, by its UTF-16 unit. */
export function isCyrillic(code: number): boolean {
  return kindOfUnit[code] === cyrillic;
}

const found = new Uint32Array(kinds.length);

/** Counts the letters of a text from its start, of so many units at most. */
export function countScripts(text: string, most = text.length): ScriptCounts {
  found.fill(0);
  const units = unitsOf(text);
  const end = Math.min(most, text.length);
  for (let at = 0; at < end; at += 1) {
    const kind = kindOfUnit[units[at] as number] as number;
    found[kind] = (found[kind] as number) + 1;
  }
  const [, latinLetters = 0, cyrillicLetters = 0, han = 0, kana = 0, hangul = 0, other = 0] = found;
  return { latin: latinLetters, cyrillic: cyrillicLetters, han, kana, hangul, other };
}

/** One Han character says about as much as this many letters of an alphabet. */
const lettersPerHan = 2.5;

export type WritingSystem = Extract<Script, 'Latn' | 'Cyrl'> | 'Han' | 'foreign' | null;

/** How much of the letters is in a script, from 0 to 1; 0 where there are none. */
export function shareOf(counts: ScriptCounts, system: 'Latn' | 'Cyrl' | 'Han'): number {
  const { latin: latinLetters, cyrillic: cyrillicLetters, kana, hangul, other } = counts;
  const han = counts.han * lettersPerHan;
  const all = latinLetters + cyrillicLetters + han + (kana + hangul) * lettersPerHan + other;
  if (all === 0) return 0;
  return (system === 'Latn' ? latinLetters : system === 'Cyrl' ? cyrillicLetters : han) / all;
}

/** The script that carries most of the text; `foreign` for one that none of our languages uses, null without letters. */
export function dominantScript(counts: ScriptCounts): WritingSystem {
  const han = counts.han * lettersPerHan;
  const foreign = (counts.kana + counts.hangul) * lettersPerHan + counts.other;
  const most = Math.max(counts.latin, counts.cyrillic, han, foreign);
  if (most === 0) return null;
  if (most === foreign) return 'foreign';
  if (most === han) {
    // Japanese writes its endings in kana and modern Korean mixes Hangul in; a brand name with の does not make it Japanese.
    return (counts.kana + counts.hangul) * 10 > counts.han ? 'foreign' : 'Han';
  }
  return most === counts.cyrillic ? 'Cyrl' : 'Latn';
}
