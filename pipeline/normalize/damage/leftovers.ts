/** Characters nobody sees, and what a web page left in its text. */

import { clean } from '../clean.ts';
import { readEntity, readTag } from '../html-entities.ts';
import type { Flaw } from './damage.ts';

/**
 * Zero-width and direction marks between two letters or figures; the soft hyphen is typography, joiners belong in emoji, and
 * marks at the edge of a word change nothing.
 */
const invisible = /(?<=[\p{L}\p{N}])[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+(?=[\p{L}\p{N}])/gu;
const anyInvisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

export function findInvisible(raw: string): Flaw[] {
  if (!anyInvisible.test(raw)) return [];
  return Array.from(raw.matchAll(invisible), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    expected: '',
  }));
}

/** References and tags; "AT&T" and "x < y" are neither. */
export function findHtml(raw: string): Flaw[] {
  const flaws = [...findTemplates(raw), ...findEscapes(raw)];
  if (!raw.includes('&') && !raw.includes('<')) return flaws;
  for (let index = 0; index < raw.length; index += 1) {
    const code = raw.charCodeAt(index);
    if (code !== 0x26 && code !== 0x3c) continue;
    const length = code === 0x26 ? readEntity(raw, index)?.length : readTag(raw, index)?.length;
    if (length === undefined) continue;
    flaws.push({ start: index, end: index + length, expected: clean(raw.slice(index, index + length)).text });
    index += length - 1;
  }
  return flaws.sort((one, other) => one.start - other.start);
}

/** What the system behind a page was to fill in or to read: "{{ad}}", "[caption id="a_1"]", "[/caption]", a comment of the markup. */
const template =
  /\{\{[^{}\n]{1,120}\}\}|\{%[^{}\n]{1,120}%\}|\$\{\w{1,40}\}|<!--[^\n]{0,200}?-->|\[(?:caption|embed|gallery|video|audio|playlist|img|url|quote|color|size|youtube|vc_\w{1,30}|et_pb_\w{1,30})[\s=][^\]\n]{0,300}\]|\[\/(?:caption|embed|gallery|video|audio|playlist|img|url|quote|color|size|youtube|b|i|u|center|vc_\w{1,30}|et_pb_\w{1,30})\]/gu;

const escaped = /\\u(?<code>[\da-fA-F]{4})|\\(?=["'/])/gu;

/** What a string of a program keeps: \\" for a mark, \\u201c for “. A path of folders has no such marks behind its strokes. */
export function findEscapes(raw: string): Flaw[] {
  if (!raw.includes('\\')) return [];
  return Array.from(raw.matchAll(escaped), ({ index, 0: found, groups }) => ({
    start: index,
    end: index + found.length,
    expected: groups?.code === undefined ? '' : String.fromCharCode(Number.parseInt(groups.code, 16)),
  }));
}

function findTemplates(raw: string): Flaw[] {
  if (!/\{[{%]|\$\{|<!--|\[(?:\/|\w+[\s=])/u.test(raw)) return [];
  return Array.from(raw.matchAll(template))
    .filter(({ 0: found }) => !found.startsWith('[') || /^\[\/|=/u.test(found))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, expected: '' }));
}

/** What a spreadsheet would take for a formula: not a dash of dialogue, not a negative figure, not a telephone number. */
const formula = /^(?:=\S|@[A-Za-z]+\(|[-+][A-Za-z]+[(|]|-\d+[-+*/]\d)/;

export function findFormula(text: string): Flaw[] {
  const match = formula.exec(text);
  return match ? [{ start: 0, end: match[0].length, expected: null }] : [];
}

/** One syllable of pinyin, tones and all; a bare o follows only some initials, which tells Japanese names apart. */
const syllable =
  '(?:[bpmfwly][oōóǒò](?![nu])|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aāáǎà](?:ng?|[io])?|[oōóǒò](?:ng|u)|[eēéěè](?:ng?|[ir])?|[iīíǐì](?:[aāáǎà](?:ng?|o)?|[eēéěè]|[oōóǒò]ng|ng?|[uūúǔù])?|[uūúǔùüǖǘǚǜ](?:[aāáǎà](?:ng?|i)?|[eēéěè]|[oōóǒò]|[iīíǐì]|n)?))';
const pinyin = new RegExp(`[(（]${syllable}(?:[ '’]?${syllable}){0,7}[)）]`, 'giu');
/** Tones that only pinyin marks so. */
const toned = /[ǎǐǒǔěǖǘǚǜāēīōū]/iu;

/** Pinyin with its tones left in brackets: 梁家山（Liáng Jiāshān）. A name in plain letters is a gloss for readers. */
export function findPinyin(text: string): Flaw[] {
  if (!toned.test(text)) return [];
  return Array.from(text.matchAll(pinyin))
    .filter((match) => toned.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, expected: '' }));
}
