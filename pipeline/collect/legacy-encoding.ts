/** Which of the older encodings a text in Russian or Chinese was saved in, judged by its letters. */

export type LegacyEncoding = 'windows-1251' | 'gb18030' | 'big5';

const sampleSize = 65_536;

/** The fifteen commonest letters make up about 80 % of running Russian (Russian National Corpus frequencies). */
const commonRussian = /[оеаинтсрвлкмдпу]/g;
const russian = /[А-Яа-яЁё]/g;
const russianUpperInside = /[а-яё][А-ЯЁ]/g;

/** Characters that make up about a third of any Chinese news text, in Simplified and in Traditional printing. */
const commonHan =
  /[的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過说說月日电電影，。、“”「」]/g;
const han = /\p{Script=Han}/gu;
/** What a wrong double-byte reading is full of: private use, kana, box drawing, rare compatibility forms. */
const implausible = /[\ue000-\uf8ff\u3040-\u30ff\u2500-\u257f\ufffd\u0080-\u009f]/g;

/**
 * Quotes, dashes, the ellipsis and a few signs have the same bytes in windows-1251 and windows-1252: English text whose only
 * characters beyond ASCII are these is read right either way.
 */
const beyondTypography = /[^\0-\x7f‘’“”•–—…‚„†‡‰‹›™\u00a0¦§©«¬®°±µ¶·»]/;

/** Running Chinese has at least this share of them. */
const leastCommon = 0.15;

const decoders = {
  'windows-1251': new TextDecoder('windows-1251', { fatal: true }),
  gb18030: new TextDecoder('gb18030', { fatal: true }),
  big5: new TextDecoder('big5', { fatal: true }),
};

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The commonest characters among all that are Han. */
const commonShare = (text: string, letters: number): number => count(text, commonHan) / Math.max(1, letters);

/** Half of the text is Han, with the commonest characters of Chinese as often as in any news. */
export function isRunningHan(text: string): boolean {
  const letters = count(text, han);
  return letters >= text.length / 2 && commonShare(text, letters) >= leastCommon;
}

/** How much a reading looks like running text: 0 not at all, 1 wholly. */
function plausibility(encoding: LegacyEncoding, text: string): number {
  const sample = text.slice(0, sampleSize);
  const beyondAscii = count(sample, /[^\0-\x7f]/g);
  if (beyondAscii === 0) return 0;
  if (encoding === 'windows-1251') {
    if (!beyondTypography.test(sample)) return 1;
    const letters = count(sample, russian);
    const common = count(sample, commonRussian) / Math.max(1, letters);
    const odd = (count(sample, russianUpperInside) / Math.max(1, letters)) * 10;
    return Math.max(0, (letters / beyondAscii) * Math.min(1, common / 0.6) - odd);
  }
  const letters = count(sample, han);
  const common = commonShare(sample, letters);
  const odd = (count(sample, implausible) / beyondAscii) * 10;
  return Math.max(0, Math.min(1, letters / beyondAscii / 0.7) * Math.min(1, common / leastCommon) - odd);
}

const leastPlausible = 0.5;

/** The most plausible reading of bytes that are not UTF-8, or null when none reads like Russian or Chinese. */
export function readLegacy(bytes: Uint8Array): { encoding: LegacyEncoding; text: string } | null {
  let best: { encoding: LegacyEncoding; text: string } | null = null;
  let bestScore = leastPlausible;
  for (const encoding of ['windows-1251', 'gb18030', 'big5'] as const) {
    let text: string;
    try {
      text = decoders[encoding].decode(bytes);
    } catch {
      continue;
    }
    const score = plausibility(encoding, text);
    if (score > bestScore) {
      best = { encoding, text };
      bestScore = score;
    }
  }
  return best;
}
