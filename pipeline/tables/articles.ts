/** articles: one row a raw article, with what its header says and when it was published. */
import { sha256 } from '../lib/digest.ts';
import type { ArticleTable } from './table-source.ts';

export const articles: ArticleTable<'articles', 'corpus'> = {
  name: 'articles',
  *rows(located, { corpus }) {
    const { article, raw, policy } = located;
    const { header, published, credits, sidecar } = article;
    yield {
      article_id: article.article_id,
      raw_file: article.raw_file,
      sha256: article.sha256,
      text_sha256: sha256(article.text),
      lang: article.lang,
      script: article.script,
      is_translation: header.is_translation,
      title: located.own(header.title?.value),
      publisher_id: credits.publisher_id,
      agency_id: credits.agency_id,
      syndicator_id: credits.syndicator_id,
      dateline_place_id: credits.dateline_place_id,
      published_edtf: published.edtf,
      published_from: published.from,
      published_to: published.to,
      published_basis: published.basis,
      published_certainty: published.certainty,
      source_url: sidecar.source_url ?? null,
      rights: sidecar.rights ?? null,
      text_policy: policy,
      story_id: corpus?.story_id ?? null,
      n_paragraphs: article.paragraphs.length,
      n_words: located.wordCounts.reduce((sum, words) => sum + words, 0),
      n_characters: raw.length,
      encoding: article.encoding,
      section: located.own(header.section?.value),
      format: article.extracted ? 'html' : 'text',
      correction_id: article.correction_id ?? null,
    };
  },
};
