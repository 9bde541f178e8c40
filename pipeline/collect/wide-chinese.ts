/** Chinese in UTF-16 without a byte order mark: told by its marks and its commonest characters, which only one order of bytes shows. */

import { isRunningHan } from './legacy-encoding.ts';

export type WideEncoding = 'utf-16le' | 'utf-16be';

const sampleSize = 65_536;
/** Fewer units are too few to tell. */
const leastUnits = 24;
/** Of all characters at least so many are Han, letters, figures or marks that Chinese news prints. */
const leastKnown = 0.98;
/** The comma and the stop of Chinese stand at least once in so many characters. */
const farthestMark = 120;

const printed =
  /[\p{Script=Han}\t\n\r -~\u00a0-\u00ff\u0400-\u04ff\u2010-\u203b\u3000-\u301f\uff01-\uff5e￥]/gu;
const marks = /[，。、]/gu;

const decoders = {
  'utf-16le': new TextDecoder('utf-16le', { ignoreBOM: true }),
  'utf-16be': new TextDecoder('utf-16be', { ignoreBOM: true }),
};

function isChinese(text: string): boolean {
  const known = text.match(printed)?.length ?? 0;
  if (known < text.length * leastKnown) return false;
  return (text.match(marks)?.length ?? 0) * farthestMark >= text.length && isRunningHan(text);
}

/** The order of bytes in which they read as Chinese, and in the other not; null where that is not certain. */
export function wideChinese(bytes: Uint8Array): WideEncoding | null {
  if (bytes.length % 2 === 1 || bytes.length < 2 * leastUnits) return null;
  const sample = bytes.subarray(0, sampleSize);
  const [little, big] = (['utf-16le', 'utf-16be'] as const).map((encoding) =>
    isChinese(decoders[encoding].decode(sample)),
  );
  if (little === big) return null;
  return little ? 'utf-16le' : 'utf-16be';
}
