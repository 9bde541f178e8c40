/** figures: the flat table most people open first, one amount ready to read, no joins. */
import type { Context } from '../context.ts';
import type { Article, Mention, Verdict } from '../contract.ts';
import type { LocatedArticle } from './located.ts';
import { numberCell } from './number-cell.ts';
import type { ArticleTable } from './table-source.ts';

export const figures: ArticleTable<'figures'> = {
  name: 'figures',
  *rows(located, context) {
    const { article } = located;
    const firstMentions = firstMentionsIn(article);
    const verdicts = verdictsIn(article);
    for (const [index, amount] of article.amounts.entries()) {
      const subject = firstMentions.get(amount.subject_id ?? '');
      const workId = subject?.type === 'work' ? subject.entity_id : null;
      const work = namesOf(workId, subject, located, context);
      const place = namesOf(amount.place_id, firstMentions.get(amount.place_id ?? ''), located, context);
      yield {
        amount_id: amount.id,
        work: workId,
        work_en: work.en,
        work_ru: work.ru,
        work_zh: work.zh,
        place_en: place.en,
        place_ru: place.ru,
        place_zh: place.zh,
        measure: amount.measure,
        value: numberCell(amount.value),
        value_to: numberCell(amount.value_to),
        currency: amount.currency,
        qualifier: amount.qualifier,
        period_edtf: amount.period?.edtf ?? null,
        publisher: publisherOf(located, context),
        published_edtf: article.published.edtf,
        sentence: located.words(amount).sentence,
        verdict: verdicts.get(index) ?? null,
        raw_file: article.raw_file,
        period_from: amount.period?.date_from ?? null,
        period_to: amount.period?.date_to ?? null,
        published_from: article.published.from,
        published_to: article.published.to,
        correction_id: amount.correction_id ?? null,
      };
    }
  },
};

/** By entity, where it is named first. */
function firstMentionsIn({ mentions }: Article): ReadonlyMap<string, Mention> {
  const first = new Map<string, Mention>();
  for (const mention of mentions) if (!first.has(mention.entity_id)) first.set(mention.entity_id, mention);
  return first;
}

/** By number of a sum, the verdict of its first conversion. */
function verdictsIn({ conversions }: Article): ReadonlyMap<number, Verdict> {
  const first = new Map<number, Verdict>();
  for (const { source, target, verdict } of conversions)
    for (const sum of [source, target]) if (!first.has(sum)) first.set(sum, verdict);
  return first;
}

interface Names {
  readonly en: string | null;
  readonly ru: string | null;
  readonly zh: string | null;
}

/** A curated entity's names, or for a candidate the name the article itself uses, in that article's language. */
function namesOf(
  id: string | null,
  mention: Mention | undefined,
  located: LocatedArticle,
  context: Context,
): Names {
  const none = { en: null, ru: null, zh: null };
  if (id === null) return none;
  const entity = context.authority.entities.get(id);
  if (!entity) {
    const lang = mention && located.paragraph(mention).lang;
    return { ...none, ...(lang && lang !== 'und' ? { [lang]: located.own(mention?.name) } : {}) };
  }
  const { en, ru, zh } = entity.names;
  return { en: en.value, ru: ru.value, zh: zh.value };
}

/** Who published it, as far as known: publisher, else agency, by curated name or by the article's own word. */
function publisherOf(located: LocatedArticle, context: Context): string | null {
  const { credits, header } = located.article;
  const id = credits.publisher_id ?? (header.publisher ? null : credits.agency_id);
  const curated = id === null ? null : (context.authority.entities.get(id)?.names.en.value ?? null);
  return curated ?? located.own(header.publisher?.value ?? header.agency?.value);
}
