/** Text that was decoded with the wrong table: found by decoding it back, never by looks alone. */

import type { Flaw } from './damage.ts';
import { findMisreadChinese } from './misread-chinese.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

function bytesOf(encoding: 'windows-1251' | 'windows-1252'): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (let byte = 0x80; byte < 0x100; byte += 1) {
    // Bytes that a table leaves open were read as the C1 control of the same number.
    table.set(byte < 0xa0 ? byte : -byte, byte);
  }
  const decoder = new TextDecoder(encoding);
  for (let byte = 0x80; byte < 0x100; byte += 1) {
    const code = decoder.decode(Uint8Array.of(byte)).charCodeAt(0);
    if (code !== 0xfffd) table.set(code, byte);
  }
  return table;
}

const bytes1251 = bytesOf('windows-1251');
const bytes1252 = bytesOf('windows-1252');
const decoder1251 = new TextDecoder('windows-1251');

/** Lead bytes of UTF-8 read as windows-1252 (Ã Â Ð Ñ â ð and the leads of Han, å ä ç è é æ) with what follows them there. */
const asWestern =
  /(?:[ÂÃÐÑ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|[â-ï][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2})+/g;
/** Lead bytes of the letters of Czech, Polish and their like (Ä Å), where a word goes on at one side. */
const asCentral =
  /(?:(?<=\p{L})[ÄÅ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|[ÄÅ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122](?=\p{Ll}))/gu;
/** The closing mark, whose last byte windows-1252 has no character for; and a dash whose last byte was taken for a mark and straightened. */
const asClosing =
  /(?<=\S)â€(?:\u009d|\ufffd)?(?=["'’)\]]?(?:[\s,.;:!?—–-]|[\p{Script=Han}，。；：！？、）]|$))|(?<=[\s\p{L}])â€"(?=[\s\p{L}])/gu;
/** The same read as windows-1251: Р or С with a sign or a letter that no Russian word has there; вЂ and a sign. */
const asCyrillic =
  /(?:[РС][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u0490\u0491\u0401\u0451\u2013-\u203a\u20ac\u2116\u2122]){2,}|вЂ[\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u0490\u0491\u2013-\u203a\u20ac\u2116\u2122]/g;
/** «Ёлочки» and the space that does not break, read so: В« and В», where the closing one shows that В is no preposition. */
const asMarks = /(?<=[\p{Ll}\d.,!?…%])В»|(?<=\d)В\u00a0(?=[\p{L}\d%])|(?<![\p{L}\d])В«/gu;
const asClosingMark = /[\p{Ll}\d.,!?…%]В»/u;
/** Russian in windows-1251 read as windows-1252: runs of accented letters that no western language has in a row. */
const russianAsWestern = /[À-ÿ]{5,}(?:[ ,.-]{1,3}[À-ÿ]{1,})*/g;
/** What was lost in between, or read as GBK twice over: the marks that this leaves are known by heart. */
const asChinese = /锟斤拷|烫烫烫|屯屯屯|鈥[攳渄檛滃]|锘縗?/g;

function backTo(text: string, table: ReadonlyMap<number, number>): string | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = table.get(text.charCodeAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

const suspect =
  /[\u0080-\u009fÀ-ÿÐÑÂÃâ锟烫屯鈥锘锛銆涓鐨鍥鍦鍙鍚鏄鎴鎵浜浠鐢鑰鏂鏈澶寰]|[РС][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u0490\u0491\u2013-\u203a]|вЂ|В[\u00a0»]/;
const russian = /^[А-Яа-яЁё ,.-]+$/;

export function findMojibake(text: string): Flaw[] {
  if (!suspect.test(text)) return [];
  const flaws: Flaw[] = [];
  const look = (pattern: RegExp, repair: (found: string) => string | null): void => {
    for (const match of text.matchAll(pattern)) {
      const expected = repair(match[0]);
      if (expected !== null) flaws.push({ start: match.index, end: match.index + match[0].length, expected });
    }
  };
  look(asWestern, (found) => backTo(found, bytes1252));
  look(asCentral, (found) => backTo(found, bytes1252));
  look(asClosing, (found) => (found.endsWith('"') ? '—' : '”'));
  look(asCyrillic, (found) => backTo(found, bytes1251));
  if (asClosingMark.test(text)) look(asMarks, (found) => backTo(found, bytes1251));
  const chinese = findMisreadChinese(text);
  flaws.push(...chinese);
  look(russianAsWestern, (found) => {
    if (chinese.length > 0) return null;
    const letters = Uint8Array.from(found, (char) => char.charCodeAt(0));
    const text1251 = decoder1251.decode(letters);
    return russian.test(text1251) ? text1251 : null;
  });
  for (const match of text.matchAll(asChinese)) {
    flaws.push({ start: match.index, end: match.index + match[0].length, expected: null });
  }
  return flaws.sort((one, other) => one.start - other.start);
}
