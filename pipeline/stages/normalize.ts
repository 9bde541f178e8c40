/** normalize: text becomes paragraphs with roles and sentences, a header, and a date of publication with its basis. */
import type { CollectedArticle, NormalizedArticle, Sidecar } from '../contract.ts';
import { type CorrectedArticle, correctedSidecar } from '../correct/article.ts';
import { Corrections } from '../correct/corrections.ts';
import { timesRemembered } from '../languages/times-in.ts';
import { ArticleKeys } from '../lib/id.ts';
import { RawText } from '../lib/span.ts';
import { layOut } from '../normalize/index.ts';
import { publicationDate } from '../normalize/published.ts';

/** Pure: one article in, the same article's layout out. */
export function normalize(article: CollectedArticle, corrections: Corrections = none): NormalizedArticle {
  const read = normalizedBy(article, article.sidecar);
  const corrected = correctedSidecar(article, read, corrections);
  if (corrected === null) return read;
  const { correction_id, held } = corrected;
  if (correction_id === undefined) return { ...read, held };
  return { ...settled(normalizedBy(article, corrected.sidecar), corrected), correction_id, held };
}

const none = new Corrections([]);

function normalizedBy(article: CollectedArticle, sidecar: Sidecar): NormalizedArticle {
  const laidOut = layOut(article.text, sidecar);
  const published = publicationDate(laidOut.paragraphs, laidOut.header, sidecar, timesRemembered);
  const keys = new ArticleKeys(article.article_id);
  const raw = new RawText(article.text);
  const paragraphs = laidOut.paragraphs.map((paragraph) => ({
    ...paragraph,
    id: keys.next('par', raw.slice(paragraph.start, paragraph.end)),
  }));
  return { ...laidOut, paragraphs, published };
}

/** A sidecar cannot say that an article has no title, or that nothing is known of its day. */
function settled(article: NormalizedArticle, { title, published }: CorrectedArticle): NormalizedArticle {
  const header = title === undefined || title !== null ? article.header : { ...article.header, title: null };
  if (published === undefined) return { ...article, header };
  const unknown = { edtf: null, from: null, to: null } as const;
  return {
    ...article,
    header,
    published: {
      ...article.published,
      ...(published === null ? unknown : {}),
      basis: 'correction',
      certainty: 'stated',
      place: null,
    },
  };
}
