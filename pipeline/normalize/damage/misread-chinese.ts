/** Chinese decoded with the wrong table: UTF-8 read as GBK, which leaves rare characters, and GBK read as a western table. Found by decoding it back. */

import type { Flaw } from './damage.ts';

const utf8 = new TextDecoder('utf-8');

/** Beginnings of the most frequent characters and marks of Chinese, in UTF-8, read as GBK: two of them never meet in a text. */
const frequent = /[锛銆涓鐨鍥鍦鍙鍚鏄鎴鎵浜浠鐢鑰鏂鏈澶寰]/gu;
const hanRun = /[\p{Script=Han}€]{4,}/gu;
const western = /[\u00a1-\u00ff]{4,}/g;
const readsAsHan = /^[\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e“”‘’…—·]+$/u;

let bytesOfGbk: ReadonlyMap<string, readonly [number, number]> | null = null;

/** Made when the first suspect text comes: some twenty thousand pairs. */
function gbkTable(): ReadonlyMap<string, readonly [number, number]> {
  if (bytesOfGbk !== null) return bytesOfGbk;
  const pairs: [number, number][] = [];
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) if (trail !== 0x7f) pairs.push([lead, trail]);
  const lines = new TextDecoder('gbk').decode(
    Uint8Array.from(pairs.flatMap(([lead, trail]) => [lead, trail, 0x0a])),
  );
  const table = new Map<string, readonly [number, number]>();
  lines.split('\n').forEach((character, index) => {
    const pair = pairs[index];
    if (pair && [...character].length === 1 && character !== '\ufffd') table.set(character, pair);
  });
  bytesOfGbk = table;
  return table;
}

export function findMisreadChinese(text: string): Flaw[] {
  return [...fromGbk(text), ...fromWestern(text)];
}

/** 鐢靛奖 for 电影. A character at either end may have lost a byte. */
function fromGbk(text: string): Flaw[] {
  if ((text.match(frequent)?.length ?? 0) < 2) return [];
  const flaws: Flaw[] = [];
  for (const { index, 0: run } of text.matchAll(hanRun)) {
    if ((run.match(frequent)?.length ?? 0) < 2) continue;
    const bytes = Array.from(run).flatMap((character) => gbkTable().get(character) ?? []);
    const expected = utf8.decode(Uint8Array.from(bytes)).replace(/^\ufffd{1,2}|\ufffd{1,2}$/gu, '');
    if (readsAsHan.test(expected)) flaws.push({ start: index, end: index + run.length, expected });
  }
  return flaws;
}

/** µçÓ° for 电影: pairs of western signs, in an article where Chinese stands or nothing else can be meant. */
function fromWestern(text: string): Flaw[] {
  const flaws: Flaw[] = [];
  const isChinese = /\p{Script=Han}/u.test(text);
  for (const { index, 0: run } of text.matchAll(western)) {
    if (run.length % 2 === 1 || new Set(run).size < 4) continue;
    if (!isChinese && !/[\u00a1-\u00a7\u00a9\u00ac\u00ae-\u00b7\u00ba\u00bc-\u00bf]/u.test(run)) continue;
    const expected = new TextDecoder('gbk').decode(Uint8Array.from(run, (sign) => sign.charCodeAt(0)));
    if (/^[\u4e00-\u9fff]+$/u.test(expected)) flaws.push({ start: index, end: index + run.length, expected });
  }
  return flaws;
}
