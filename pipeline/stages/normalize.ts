/** normalize: text becomes paragraphs with roles and sentences, a header, and a date of publication with its basis. */
import type { CollectedArticle, NormalizedArticle } from '../contract.ts';
import { languages } from '../languages/index.ts';
import { ArticleKeys } from '../lib/id.ts';
import { RawText } from '../lib/span.ts';
import { layOut } from '../normalize/index.ts';
import { publicationDate } from '../normalize/published.ts';
import { readingsOf } from '../normalize/readings.ts';

/** Pure: one article in, the same article's layout out. */
export function normalize(article: CollectedArticle): NormalizedArticle {
  const laidOut = layOut(article.text, article.sidecar);
  const published = publicationDate(
    readingsOf(laidOut.paragraphs),
    laidOut.header,
    article.sidecar,
    (reading) => languages[reading.lang].times(reading),
  );
  const keys = new ArticleKeys(article.article_id);
  const raw = new RawText(article.text);
  const paragraphs = laidOut.paragraphs.map((paragraph) => ({
    ...paragraph,
    id: keys.next('par', raw.slice(paragraph.start, paragraph.end)),
  }));
  return { ...laidOut, paragraphs, published };
}
