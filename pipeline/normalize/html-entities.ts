/** Character references that survive when a page is saved as text: which exist, and what each stands for. */

/** The references that news pages use; any other `&word;` stays as it is written. */
const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', shy: '\u00ad',
  zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f',
  quot: '"', apos: "'", amp: '&', lt: '<', gt: '>',
  laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘', rsquo: '’', sbquo: '‚',
  lsaquo: '‹', rsaquo: '›', mdash: '—', ndash: '–', minus: '\u2212', hellip: '…', bull: '•', middot: '·',
  euro: '€', pound: '£', yen: '¥', cent: '¢', copy: '©', reg: '®', trade: '™', sect: '§', deg: '°',
  plusmn: '±', times: '×', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³', numero: '№',
  aacute: 'á', agrave: 'à', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç',
  eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ',
  oacute: 'ó', ograve: 'ò', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø', szlig: 'ß', scaron: 'š',
  uacute: 'ú', ugrave: 'ù', ucirc: 'û', uuml: 'ü', yacute: 'ý', Eacute: 'É', Ouml: 'Ö', Uuml: 'Ü', Auml: 'Ä',
}; // biome-ignore format: a table to be read across

/** `&amp;quot;` is a reference escaped once more, and read as the reference it was. Only `&nbsp` is common without its semicolon. */
const entity =
  /&(?:amp;)*(?:#(\d{1,7});|#[xX]([\da-fA-F]{1,6});|([a-zA-Z][a-zA-Z\d]{1,7});|(nbsp)(?![\w;]))/y;

const windows1252 = new TextDecoder('windows-1252');

/** A C1 control is what windows-1252 prints in its place (HTML reads references so): U+0093 is “. */
export function printedControl(code: number): string {
  const text = windows1252.decode(Uint8Array.of(code));
  return text.charCodeAt(0) === code ? '' : text;
}

/** The characters a reference stands for, and the length of the reference at `index`; null when there is none. */
export function readEntity(
  text: string,
  index: number,
): { readonly text: string; readonly length: number } | null {
  entity.lastIndex = index;
  const match = entity.exec(text);
  if (!match) return null;
  const [whole, decimal, hex, name, bare] = match;
  const word = name ?? bare;
  if (word !== undefined) {
    const value = Object.hasOwn(named, word) ? named[word] : undefined;
    return value === undefined ? null : { text: value, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  const value = code >= 0x80 && code <= 0x9f ? printedControl(code) : String.fromCodePoint(code);
  return { text: value, length: whole.length };
}

/** Tags that news pages leave in saved text. A `<` before any other word is a sign of its own ("x <y"). */
const tag =
  /<\/?(p|br|div|li|ul|ol|tr|td|th|table|h[1-6]|hr|blockquote|figure|figcaption|a|b|i|u|s|em|strong|span|sup|sub|small|font|img|strike|cite|iframe|script|style|section|article)(?:\s[^<>]{0,400})?\/?>/iy;
const inline = new Set([
  'a',
  'b',
  'i',
  'u',
  's',
  'em',
  'strong',
  'span',
  'sup',
  'sub',
  'small',
  'font',
  'strike',
  'cite',
]);

/** The length of the tag at `index`, and whether it parts words; null when there is none. */
export function readTag(
  text: string,
  index: number,
): { readonly parts: boolean; readonly length: number } | null {
  tag.lastIndex = index;
  const match = tag.exec(text);
  if (!match) return null;
  return { parts: !inline.has((match[1] ?? '').toLowerCase()), length: match[0].length };
}
