/** reuse: one row a pair of places that share text. */
import type { ReusePair } from '../compare/reuse-pairs.ts';
import type { Rows } from '../schemas/tables.ts';
import { rounded } from './number-cell.ts';

const SHARE_DIGITS = 4;

export function reuseRow({
  id,
  kind,
  similarity,
  containment,
  numbers_differ,
  group_id,
  a,
  b,
}: ReusePair): Rows['reuse'] {
  return {
    reuse_id: id,
    a_article_id: a.article_id,
    a_paragraph_id: a.paragraph_id,
    a_start: a.start,
    a_end: a.end,
    b_article_id: b.article_id,
    b_paragraph_id: b.paragraph_id,
    b_start: b.start,
    b_end: b.end,
    kind,
    similarity: rounded(similarity, SHARE_DIGITS) ?? 0,
    containment: rounded(containment, SHARE_DIGITS) ?? 0,
    numbers_differ,
    reuse_group_id: group_id,
    a_text: a.text,
    b_text: b.text,
  };
}
