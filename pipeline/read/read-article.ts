/** Reads one article outside any dataset: the same stages, the same rows, without files. */
import { articleChecks } from '../checks/index.ts';
import type { Context } from '../context.ts';
import type { Article, CollectedArticle, Finding, Found, Keyed, LanguageCode, Place } from '../contract.ts';
import { extract } from '../stages/extract.ts';
import { link } from '../stages/link.ts';
import { normalize } from '../stages/normalize.ts';
import { LocatedArticle } from '../tables/located.ts';
import type { ReadRequest, RequestId } from './request.ts';

/** Code points of the given text, and its characters there. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What one article states; item fields are named as the columns of the published tables. */
export interface ArticleReading {
  readonly id: RequestId;
  readonly ok: true;
  readonly lang: LanguageCode | 'und';
  readonly published: string | null;
  readonly amounts: readonly Item[];
  readonly dates: readonly Item[];
  readonly counts: readonly Item[];
  readonly quotes: readonly Item[];
  readonly mentions: readonly Item[];
  readonly findings: readonly object[];
}

/** Pure. A bug of a stage is thrown; the article itself cannot be wrong. */
export function readArticle(request: ReadRequest, context: Context): ArticleReading {
  const article = stagesOf(request, context);
  const located = new LocatedArticle(article, 'full');
  const each = <T extends Found & Keyed>(found: readonly T[], fields: (thing: T) => object) =>
    found.map((thing) => ({
      ...itemAt(thing, located),
      ...fields(thing),
      rule: thing.rule,
      certainty: thing.certainty,
    }));
  return {
    id: request.id,
    ok: true,
    lang: article.lang,
    published: article.published.edtf,
    amounts: each(article.amounts, ({ value, value_to, currency, qualifier, measure, per }) => ({
      value: Number(value),
      value_to: value_to === null ? null : Number(value_to),
      currency,
      qualifier,
      measure,
      per,
    })),
    dates: each(article.dates, ({ edtf, date_from, date_to, precision, anchor }) => ({
      edtf,
      date_from,
      date_to,
      precision,
      anchor,
    })),
    counts: each(article.counts, ({ value, unit, is_ordinal }) => ({
      value: Number(value),
      unit,
      is_ordinal,
    })),
    quotes: each(article.quotes, ({ kind, speaker, cue, group }) => ({
      kind,
      speaker_text: speaker,
      cue,
      group,
    })),
    mentions: each(article.mentions, ({ type, name, entity_id, match }) => ({
      type,
      name,
      entity_id,
      match,
    })),
    findings: articleChecks.flatMap((check) =>
      Array.from(check.run(located, { ...context, reuse: [] }), (finding) => findingIn(finding, located)),
    ),
  };
}

function itemAt(place: Place, located: LocatedArticle): Item {
  const { start, end } = located.location(place);
  return { start, end, text: located.textOf(place) };
}

/** A finding about the whole article has no place. */
function findingIn(finding: Finding, located: LocatedArticle): object {
  const { check: check_id, severity, place, message, params, actual, expected } = finding;
  const item = place ? itemAt(place, located) : { start: null, end: null, text: null };
  return { check_id, severity, ...item, message, params, actual, expected };
}

function stagesOf({ id, text, lang, published }: ReadRequest, context: Context): Article {
  const collected: CollectedArticle = {
    article_id: `art-${id}`,
    raw_file: String(id),
    sha256: '',
    encoding: 'utf-8',
    text,
    sidecar: { ...(lang ? { lang } : {}), ...(published ? { published } : {}) },
  };
  const normalized = normalize(collected, context.corrections);
  const extracted = extract(normalized, context.authority);
  return { ...collected, ...normalized, ...link({ ...collected, ...normalized }, extracted, context) };
}
