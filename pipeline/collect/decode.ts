/** Bytes of a file → its text and encoding, or the reason why it is not an article's text. */

import type { Encoding } from '../contract.ts';
import { byteOrderMark, guessUtf16, hasBinaryControls, hasBinarySignature } from './byte-kinds.ts';
import { readLegacy } from './legacy-encoding.ts';
import { wideChinese } from './wide-chinese.ts';

/** The first byte that is not valid in the encoding: its offset in the file, and its line, from 1. */
export interface BadByte {
  readonly offset: number;
  readonly line: number;
}

export type DecodeFailure = 'empty' | 'binary' | 'undecodable' | 'html' | 'feed';

export type Decoded =
  | {
      readonly ok: true;
      /** Byte order mark removed, nothing else changed; U+FFFD where bytes were broken. */
      readonly text: string;
      readonly encoding: Encoding;
      /** False when bytes were lost. */
      readonly exact: boolean;
      readonly bad_byte: BadByte | null;
    }
  | { readonly ok: false; readonly reason: DecodeFailure; readonly bad_byte: BadByte | null };

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const looseUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const utf16 = {
  'utf-16le': new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true }),
};

const blank = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u;
/** Most texts have none, and need not be asked how many. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are looked for
const control = /[\0-\x08\x0e-\x1f]/;
/** A saved page, not a text with a stray tag: a document type, or a root with a head or body. */
const page =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/iu;

/** RSS and Atom: a list of articles in XML. */
const newsFeed =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<\?[^>]{0,300}\?>\s*|<!--[^>]{0,500}-->\s*){0,3}<(?:rss|feed|rdf:RDF)[\s>]/u;

/** What is expected: text that is no page, or the source of a page. */
export type Expected = 'text' | 'page';

/** Never throws: what is no text, or a page where text is expected, is refused with its reason. */
export function decode(bytes: Uint8Array, expected: Expected = 'text'): Decoded {
  const decoded = decodeAny(bytes);
  if (decoded.ok && newsFeed.test(decoded.text)) return refuse('feed');
  return decoded.ok && expected === 'text' && page.test(decoded.text) ? refuse('html') : decoded;
}

function decodeAny(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse('empty');
  if (hasBinarySignature(bytes)) return refuse('binary');
  const mark = byteOrderMark(bytes);
  const body = mark ? bytes.subarray(mark.length) : bytes;
  if (mark && mark.encoding !== 'utf-8') return readUtf16(body, mark.encoding);
  const text = readStrict(body);
  if (text === null || control.test(text)) {
    const chinese = mark ? null : wideChinese(bytes);
    if (chinese) return readUtf16(body, chinese);
    const wide = mark ? null : guessUtf16(bytes);
    if (wide) return readUtf16(body, wide, unprinted);
    if (hasBinaryControls(body)) return refuse('binary');
  }
  return text === null ? readBroken(body, mark?.length ?? 0) : accept(text, 'utf-8', true, null);
}

/** In the wrong order of bytes characters come out that nobody prints. */
const unprinted = /[\p{Co}\p{Cn}]/u;

/** The text of valid UTF-8, else null. */
function readStrict(body: Uint8Array): string | null {
  try {
    return strictUtf8.decode(body);
  } catch {
    return null;
  }
}

function refuse(reason: DecodeFailure, bad: BadByte | null = null): Decoded {
  return { ok: false, reason, bad_byte: bad };
}

function accept(text: string, encoding: Encoding, exact: boolean, bad: BadByte | null): Decoded {
  if (blank.test(text)) return refuse('empty');
  return { ok: true, text, encoding, exact, bad_byte: bad };
}

/** `never`: what shows that the order of bytes is another. */
function readUtf16(
  body: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
  never: RegExp | null = null,
): Decoded {
  try {
    const text = utf16[encoding].decode(body);
    if (never?.test(text) === true) return refuse('undecodable');
    return text.includes('\0') ? refuse('binary') : accept(text, encoding, true, null);
  } catch {
    return refuse('undecodable');
  }
}

/** Broken bytes are an accident, not another encoding, while whole characters beyond ASCII outnumber them so many times … */
const wholeForBroken = 4;
/** … or, in a text that has none, while they are this share of all characters (three at least). */
const brokenShare = 1 / 1000;

/** Not valid UTF-8: UTF-8 with a few broken bytes, or another encoding when it reads like one, or nothing. */
function readBroken(body: Uint8Array, markLength: number): Decoded {
  const loose = looseUtf8.decode(body);
  const bad = firstBadByte(body, markLength);
  const broken = loose.match(/\ufffd/g)?.length ?? 0;
  const whole = (loose.match(/[^\0-\x7f]/g)?.length ?? 0) - broken;
  if (whole >= broken * wholeForBroken) return accept(loose, 'utf-8', false, bad);
  const legacy = readLegacy(body);
  if (legacy) return accept(legacy.text, legacy.encoding, true, null);
  if (broken <= Math.max(3, loose.length * brokenShare) && broken < loose.length / 10) {
    return accept(loose, 'utf-8', false, bad);
  }
  return refuse('undecodable', bad);
}

/** The strict decoder does not say where it stopped, so the lead and continuation bytes are followed here. */
function firstBadByte(body: Uint8Array, markLength: number): BadByte {
  let line = 1;
  let index = 0;
  while (index < body.length) {
    const lead = body[index] ?? 0;
    if (lead === 10) line += 1;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (length === 0 || !continues(body, index, lead, length)) break;
    index += length;
  }
  return { offset: index + markLength, line };
}

/** Whether the bytes after a lead byte complete it: no overlong form, no surrogate, nothing beyond U+10FFFF. */
function continues(body: Uint8Array, index: number, lead: number, length: number): boolean {
  for (let offset = 1; offset < length; offset += 1) {
    const byte = body[index + offset] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return false;
  }
  const second = body[index + 1] ?? 0;
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second < 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  if (lead === 0xf4) return second < 0x90;
  return true;
}
