/** link: names become entities, sums get their subject, place and period, pairs of sums become conversions, sentences become facts. */

import type { Context } from '../context.ts';
import type {
  CollectedArticle,
  ExtractedArticle,
  FoundAmount,
  FoundName,
  HeldCorrection,
  LinkedAmount,
  LinkedArticle,
  Mention,
  NormalizedArticle,
  Paragraph,
  Place,
} from '../contract.ts';
import { ArticleKeys } from '../lib/id.ts';
import { RawText, rawSpan } from '../lib/span.ts';
import { linkAmounts } from '../link/amounts.ts';
import type { Authority } from '../link/authority.ts';
import { conversionsOf } from '../link/conversions.ts';
import { bearerOfCount } from '../link/counts.ts';
import { creditsOf } from '../link/credits.ts';
import { factsOf } from '../link/facts/index.ts';
import { mentionsOf, type NameInPlace } from '../link/mentions.ts';
import { type SentenceView, sentenceViews } from '../link/sentences.ts';
import { speakersAmong } from '../link/speakers.ts';

/** Pure: what was extracted from an article, tied together. */
export function link(
  article: CollectedArticle & NormalizedArticle,
  extracted: ExtractedArticle,
  context: Context,
): LinkedArticle {
  const { paragraphs } = article;
  const keys = new ArticleKeys(article.article_id);
  const sliceOf = slicesIn(article.text);
  const slice = (place: Place): string => {
    const paragraph = paragraphs[place.paragraph];
    return paragraph ? sliceOf(paragraph, place.start, place.end) : '';
  };
  const held: HeldCorrection[] = [];
  const { corrections } = context;
  const named = mentionsOf(
    extracted.names.map((name) => ({ ...inParagraph(name, paragraphs), slice: slice(name) })),
    context.authority,
    context.identities,
    keys,
  );
  const mentions = retied(corrections.apply('mentions', named, held), context.authority);
  const dates = corrections.apply(
    'dates',
    extracted.dates.map((date) => ({ ...date, id: keys.next('dat', slice(date)) })),
    held,
  );
  const views = sentenceViews(paragraphs, { mentions, amounts: extracted.amounts, dates });
  const linked = linkAmounts(
    extracted.amounts.map((amount) => ({ amount, slice: slice(amount) })),
    views,
    mentions,
    keys,
  );
  const amounts = corrections.apply('amounts', linked, held);
  const conversions = conversionsOf(amounts, paragraphs, article.published, context.rates, keys);
  const speakerOf = speakersAmong(mentions);
  const converted = new Set(conversions.flatMap(({ target }) => amounts[target]?.id ?? []));
  const bearerOf = bearerOfCount(views, mentions);
  const counts = extracted.counts.map((count) => ({
    ...count,
    id: keys.next('cnt', slice(count)),
    subject_id: bearerOf(count),
  }));
  const quotes = extracted.quotes.map((quote) => ({
    ...quote,
    id: keys.next('quo', slice(quote)),
    speaker_id: speakerOf(quote),
  }));
  const facts = factsOf(
    withCorrected(views, extracted.amounts, linked, amounts),
    paragraphs,
    converted,
    keys,
    sliceOf,
  );
  return {
    mentions,
    dates,
    amounts,
    counts: corrections.apply('counts', counts, held),
    quotes: corrections.apply('quotes', quotes, held),
    conversions,
    facts: corrections.apply('facts', facts, held),
    credits: creditsOf(article.header, context.authority, context.identities),
    ...(held.length === 0 ? {} : { held }),
  };
}

/** Gives the raw characters of a stretch of a paragraph: keys are made of them. */
function slicesIn(text: string): (paragraph: Paragraph, start: number, end: number) => string {
  const raw = new RawText(text);
  return (paragraph, start, end) => {
    const span = rawSpan(paragraph, { start, end });
    return raw.slice(span.start, span.end);
  };
}

/** A name with the language of its paragraph and the characters it has there. */
function inParagraph(name: FoundName, paragraphs: readonly Paragraph[]): Omit<NameInPlace, 'slice'> {
  const paragraph = paragraphs[name.paragraph];
  const lang = paragraph?.lang === 'und' || !paragraph ? 'en' : paragraph.lang;
  return { name, lang, surface: paragraph?.text.slice(name.start, name.end) ?? '' };
}

/** The sentences with their sums as people corrected them; `linked`: what became of each that was found, in their order. */
function withCorrected(
  views: readonly SentenceView<FoundAmount>[],
  found: readonly FoundAmount[],
  linked: readonly LinkedAmount[],
  corrected: readonly LinkedAmount[],
) {
  const byId = new Map(corrected.map((amount) => [amount.id, amount]));
  const amountOf = new Map(found.map((amount, i) => [amount, byId.get(linked[i]?.id ?? '')]));
  return views.map((view) => view.withAmounts(view.amounts.flatMap((amount) => amountOf.get(amount) ?? [])));
}

/** A mention that a person has tied to another entity is of its kind. */
function retied(mentions: readonly Mention[], authority: Authority): Mention[] {
  return mentions.map((mention) => {
    if (mention.correction_id === undefined) return mention;
    const entity = authority.entities.get(mention.entity_id);
    return { ...mention, type: entity?.type ?? mention.type, match: entity ? 'judged' : 'candidate' };
  });
}
