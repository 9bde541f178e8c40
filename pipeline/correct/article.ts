/** Corrections of an article as a whole: they speak as its sidecar would, so that all that is read of it follows. */
import type { CollectedArticle, HeldCorrection, NormalizedArticle, Sidecar } from '../contract.ts';
import type { Corrections } from './corrections.ts';

export interface CorrectedArticle {
  readonly sidecar: Sidecar;
  /** Undefined where it was not corrected, null where there is none. */
  readonly title: string | null | undefined;
  readonly published: string | null | undefined;
  /** Undefined when no correction met what it expects. */
  readonly correction_id: string | undefined;
  readonly held: readonly HeldCorrection[];
}

/** Null for an article that nobody has corrected. */
export function correctedSidecar(
  { article_id, sidecar }: CollectedArticle,
  { lang, header, published }: NormalizedArticle,
  corrections: Corrections,
): CorrectedArticle | null {
  const asked = corrections.of('articles', article_id);
  if (asked.length === 0) return null;
  const held: HeldCorrection[] = [];
  const present = {
    id: article_id,
    lang,
    title: header.title?.value ?? null,
    published_edtf: published.edtf,
  };
  const [row = present] = corrections.apply('articles', [present], held);
  const applied = asked.filter(({ correction_id, expected }) =>
    held.some((met) => met.correction_id === correction_id && met.present === expected),
  );
  const isCorrected = (column: string) => applied.some((correction) => correction.column === column);
  const { title: _, published: __, ...rest } = sidecar;
  const title = isCorrected('title') ? row.title : undefined;
  const day = isCorrected('published_edtf') ? row.published_edtf : undefined;
  return {
    sidecar: {
      ...rest,
      ...(isCorrected('lang') ? { lang: row.lang as NonNullable<Sidecar['lang']> } : {}),
      ...given('title', title, sidecar.title),
      ...given('published', day, sidecar.published),
    },
    title,
    published: day,
    correction_id: applied.length === 0 ? undefined : applied.map((one) => one.correction_id).join(' '),
    held,
  };
}

function given<Key extends 'title' | 'published'>(
  key: Key,
  corrected: string | null | undefined,
  known: string | undefined,
): { [Each in Key]?: string } {
  const value = corrected === undefined ? known : corrected;
  return value === undefined || value === null ? {} : ({ [key]: value } as { [Each in Key]?: string });
}
