/** What the grammars see of an article: its paragraphs in a language they know, Chinese in one script, Russian in one kind of quotation marks. */
import type { LanguageCode, Paragraph, Reading } from '../contract.ts';
import { foldMarksForReading } from '../languages/ru/fold-marks.ts';
import { headedFigures } from '../languages/shared/money/headed.ts';
import { isPlaced, moneyOfPlace } from '../languages/shared/money/of-places.ts';
import { foldForReading } from '../languages/zh/fold.ts';
import { plainYuanOf } from './currency-hints.ts';
import { currencyOfArticle } from './currency-of-article.ts';
import { placeOfHead } from './place-of-head.ts';
import { plainDollarOf } from './plain-dollar.ts';

/** What of a paragraph is read. */
export type Readable = Pick<Paragraph, 'lang' | 'role' | 'text' | 'sentences'>;

/** One reading for every paragraph whose language is known, in order. `dateline`: where the article says it was written. */
export function readingsOf(paragraphs: readonly Readable[], dateline: string | null = null): Reading[] {
  const place = dateline ?? placeOfHead(paragraphs);
  let isFolded = false;
  const readings: Reading[] = [];
  paragraphs.forEach(({ lang, role, text: printed, sentences }, paragraph) => {
    if (lang === 'und') return;
    const text = folded(printed, lang);
    if (lang === 'zh' && text !== printed) isFolded = true;
    readings.push({ paragraph, role, lang, text, sentences });
  });
  const currency = isFolded ? plainYuanOf(paragraphs) : null;
  const unnamed = {
    en: once(() => currencyOfArticle('en', paragraphs, dateline)),
    ru: once(() => currencyOfArticle('ru', paragraphs, dateline)),
  };
  const headed = once(() => headedFigures(readings));
  const whole = once(() => readings.flatMap(({ lang, text }) => (lang === 'en' ? [text] : [])).join('\n'));
  const dollar = once(() => plainDollarOf(whole(), place));
  return readings.map((reading) => {
    if (isPlaced(reading.lang)) {
      const local = place === null ? null : moneyOfPlace(reading.lang, place);
      const hints = { currency: null, unnamed: unnamed[reading.lang], headed, local };
      return { ...reading, hints: reading.lang === 'en' ? { ...hints, whole, dollar } : hints };
    }
    return currency === null ? reading : { ...reading, hints: { currency } };
  });
}

function folded(printed: string, lang: LanguageCode): string {
  if (lang === 'zh') return foldForReading(printed);
  return lang === 'ru' ? foldMarksForReading(printed) : printed;
}

/** Asked only where a sum is told without any currency, and once an article. */
function once<T>(tell: () => T): () => T {
  let known: { readonly told: T } | undefined;
  return () => {
    known ??= { told: tell() };
    return known.told;
  };
}
