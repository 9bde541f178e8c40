/** link: names become entities, sums get their subject, place and period, pairs of sums become conversions, sentences become facts. */

import type { Context } from '../context.ts';
import type {
  CollectedArticle,
  ExtractedArticle,
  LinkedArticle,
  NormalizedArticle,
  Paragraph,
  Place,
} from '../contract.ts';
import { ArticleKeys } from '../lib/id.ts';
import { RawText, rawSpan } from '../lib/span.ts';
import { linkAmounts } from '../link/amounts.ts';
import { conversionsOf } from '../link/conversions.ts';
import { creditsOf } from '../link/credits.ts';
import { factsOf } from '../link/facts/index.ts';
import { mentionsOf } from '../link/mentions.ts';
import { sentenceViews } from '../link/sentences.ts';
import { speakersAmong } from '../link/speakers.ts';

/** Pure: what was extracted from an article, tied together. */
export function link(
  article: CollectedArticle & NormalizedArticle,
  extracted: ExtractedArticle,
  context: Context,
): LinkedArticle {
  const { paragraphs } = article;
  const keys = new ArticleKeys(article.article_id);
  const raw = new RawText(article.text);
  const sliceOf = (paragraph: Paragraph, start: number, end: number): string => {
    const span = rawSpan(paragraph, { start, end });
    return raw.slice(span.start, span.end);
  };
  const slice = (place: Place): string => {
    const paragraph = paragraphs[place.paragraph];
    return paragraph ? sliceOf(paragraph, place.start, place.end) : '';
  };
  const mentions = mentionsOf(
    extracted.names.map((name) => {
      const paragraph = paragraphs[name.paragraph];
      const lang = paragraph?.lang === 'und' || !paragraph ? 'en' : paragraph.lang;
      return { name, lang, surface: paragraph?.text.slice(name.start, name.end) ?? '', slice: slice(name) };
    }),
    context.authority,
    context.identities,
    keys,
  );
  const dates = extracted.dates.map((date) => ({ ...date, id: keys.next('dat', slice(date)) }));
  const views = sentenceViews(paragraphs, { mentions, amounts: extracted.amounts, dates });
  const amounts = linkAmounts(
    extracted.amounts.map((amount) => ({ amount, slice: slice(amount) })),
    views,
    mentions,
    keys,
  );
  const linked = new Map(extracted.amounts.map((amount, index) => [amount, amounts[index]]));
  const conversions = conversionsOf(amounts, paragraphs, article.published, context.rates, keys);
  const speakerOf = speakersAmong(mentions);
  const converted = new Set(conversions.flatMap(({ target }) => amounts[target]?.id ?? []));
  return {
    mentions,
    dates,
    amounts,
    counts: extracted.counts.map((count) => ({
      ...count,
      id: keys.next('cnt', slice(count)),
      subject_id: null,
    })),
    quotes: extracted.quotes.map((quote) => ({
      ...quote,
      id: keys.next('quo', slice(quote)),
      speaker_id: speakerOf(quote),
    })),
    conversions,
    facts: factsOf(
      views.map((view) => view.withAmounts(view.amounts.flatMap((amount) => linked.get(amount) ?? []))),
      paragraphs,
      converted,
      keys,
      sliceOf,
    ),
    credits: creditsOf(article.header, context.authority, context.identities),
  };
}
