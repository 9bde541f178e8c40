/** Bytes of a saved page → its source. Valid UTF-8 is UTF-8 whatever the page declares: programs that save pages often convert them. */
import type { Encoding } from '../../contract.ts';
import { byteOrderMark } from '../byte-kinds.ts';
import { type Decoded, decode } from '../decode.ts';

const PAGE = /\.(?:html?|xhtml)$/i;

export function isPage(file: string): boolean {
  return PAGE.test(file);
}

/** Bytes within which a page declares its encoding (the HTML standard says 1,024; comments are put before it). */
const DECLARED_WITHIN = 4_096;
const declaration =
  /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w:.-]{2,40})/i;
const latin1 = new TextDecoder('latin1');

/** The encodings by the names the Encoding standard gives them; GB 18030 reads all that GBK and GB 2312 hold. */
const encodings: Readonly<Record<string, Encoding>> = {
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'koi8-r': 'koi8-r',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
};

/** The source of a page: UTF-8 where its bytes are such, else in the encoding it declares, else as a text would be read. Never throws. */
export function decodePage(bytes: Uint8Array): Decoded {
  const read = decode(bytes, 'page');
  if (byteOrderMark(bytes) || (read.ok && read.encoding === 'utf-8' && read.exact)) return read;
  const encoding = declaredIn(bytes);
  if (encoding === null || (!read.ok && /^(?:empty|binary|feed)$/u.test(read.reason))) return read;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { ok: true, text, encoding, exact: true, bad_byte: null };
  } catch {
    return read;
  }
}

function declaredIn(bytes: Uint8Array): Encoding | null {
  const [, meta, xml] = declaration.exec(latin1.decode(bytes.subarray(0, DECLARED_WITHIN))) ?? [];
  const label = meta ?? xml;
  if (label === undefined) return null;
  try {
    return encodings[new TextDecoder(label).encoding] ?? null;
  } catch {
    return null;
  }
}
