/** What a check is: one object with its severity, its examples (its tests and its documentation), and a pure function. */
import type { Corpus } from '../compare/corpus.ts';
import type { ArticleContext } from '../context.ts';
import type { Article, Finding, LanguageCode, Place, Severity } from '../contract.ts';
import type { LocatedArticle } from '../tables/located.ts';

/** A short article of our own. `fires` counts the findings of this check it must yield: 0 in a counter-example. */
export interface CheckExample {
  readonly says: string;
  readonly text: string;
  /** EDTF date of publication, as a sidecar would give it. */
  readonly published?: string;
  /** Language, as a sidecar would give it. */
  readonly lang?: LanguageCode;
  /** Another article of the same corpus. */
  readonly beside?: string;
  readonly fires: number;
}

interface CheckFace {
  /** One name everywhere: file, message key, code in the findings table, anchor in the docs. */
  readonly id: string;
  /** The highest severity it gives. */
  readonly severity: Severity;
  readonly examples: readonly CheckExample[];
}

/** Never throws, prints or repairs: it yields findings. */
export interface ArticleCheck extends CheckFace {
  readonly scope: 'article';
  run(located: LocatedArticle, context: ArticleContext): Iterable<Finding>;
}

export interface CorpusCheck extends CheckFace {
  readonly scope: 'corpus';
  /** Findings name their article; its file is filled in by the stage. */
  run(corpus: Corpus): AsyncIterable<Finding>;
}

export type Check = ArticleCheck | CorpusCheck;

/** What a finding of an article check says; the rest follows from the article. */
export interface Notice {
  readonly severity: Severity;
  readonly place?: Place | null;
  readonly because?: Finding['because'];
  readonly subject?: Finding['subject'];
  readonly actual?: string | null;
  readonly expected?: string | null;
  readonly message: string;
  readonly params?: Finding['params'];
}

/** A finding of one article. */
export function findingIn(article: Article, check: string, notice: Notice): Finding {
  return {
    check,
    severity: notice.severity,
    article_id: article.article_id,
    raw_file: article.raw_file,
    place: notice.place ?? null,
    because: notice.because ?? null,
    subject: notice.subject ?? null,
    actual: notice.actual ?? null,
    expected: notice.expected ?? null,
    message: notice.message,
    params: notice.params ?? {},
  };
}

/** The other place of a finding, in the same article. */
export function because(article: Article, place: Place): NonNullable<Finding['because']> {
  return { article_id: article.article_id, place: placeOf(place) };
}

/** A place without what else is known of it. */
export function placeOf({ paragraph, start, end }: Place): Place {
  return { paragraph, start, end };
}
