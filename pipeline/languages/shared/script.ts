/** Counts how much of a text is written in which script, over a bounded sample. */
import type { Script } from '../../contract.ts';

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

/** A letter of the Latin script as Europe writes it, by its UTF-16 unit. */
export function isLatin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

function isHan(code: number): boolean {
  // The last range is the leading halves of the supplementary ideographs.
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd888)
  );
}

function isKana(code: number): boolean {
  // The middle dot U+30FB and the length mark U+30FC stand in Chinese text too.
  return (code >= 0x3041 && code <= 0x30fa) || (code >= 0x31f0 && code <= 0x31ff);
}

function isHangul(code: number): boolean {
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3131 && code <= 0x318e)
  );
}

const kinds = ['none', 'latin', 'cyrillic', 'han', 'kana', 'hangul', 'other'] as const;

function kindOf(code: number): (typeof kinds)[number] {
  if (isLatin(code)) return 'latin';
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  if (isHan(code)) return 'han';
  if (isKana(code)) return 'kana';
  if (isHangul(code)) return 'hangul';
  return (code >= 0x370 && code <= 0x3ff) || (code >= 0x530 && code <= 0x1cff) ? 'other' : 'none';
}

const kindOfUnit = Uint8Array.from({ length: 65536 }, (_, code) => kinds.indexOf(kindOf(code)));

export function countScripts(text: string): ScriptCounts {
  const found = new Uint32Array(kinds.length);
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOfUnit[text.charCodeAt(at)] ?? 0;
    found[kind] = (found[kind] ?? 0) + 1;
  }
  const [, latin = 0, cyrillic = 0, han = 0, kana = 0, hangul = 0, other = 0] = found;
  return { latin, cyrillic, han, kana, hangul, other };
}

/** One Han character says about as much as this many letters of an alphabet. */
const lettersPerHan = 2.5;

export type WritingSystem = Extract<Script, 'Latn' | 'Cyrl'> | 'Han' | 'foreign' | null;

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
