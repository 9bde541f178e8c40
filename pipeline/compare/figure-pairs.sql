-- Pairs of articles that state a sum or a day of one work whose intervals do not meet: what may be a contradiction.
-- For each statement the ten earliest it may contradict; the check reads their sentences and decides.
WITH stated AS (
  SELECT facts.*, published_from, published_to
  FROM facts JOIN published USING (article_id)
  WHERE predicate IN ('box_office', 'budget', 'release')
),
pairs AS (
  SELECT a.article_id AS a_article, a.id AS a_id, b.article_id AS b_article, b.id AS b_id
  FROM stated AS a
  JOIN stated AS b
    ON a.predicate = b.predicate
    AND a.subject_id = b.subject_id
    AND a.currency IS NOT DISTINCT FROM b.currency
    AND a.article_id < b.article_id
    AND (a.place_id IS NULL OR b.place_id IS NULL OR a.place_id = b.place_id)
    AND (a.value_max <= b.value_min OR b.value_max <= a.value_min OR a.date.date_to < b.date.date_from OR b.date.date_to < a.date.date_from)
  QUALIFY row_number() OVER (PARTITION BY b.id ORDER BY a.published_from, a.article_id, a.paragraph, a."start") <= 10
)
SELECT
  a.article_id AS a_article,
  to_json(a)::VARCHAR AS a_fact,
  a_text.paragraphs[a.paragraph + 1]::VARCHAR AS a_paragraph,
  b.article_id AS b_article,
  to_json(b)::VARCHAR AS b_fact,
  b_text.paragraphs[b.paragraph + 1]::VARCHAR AS b_paragraph
FROM pairs
JOIN stated AS a ON a.article_id = pairs.a_article AND a.id = pairs.a_id
JOIN stated AS b ON b.article_id = pairs.b_article AND b.id = pairs.b_id
JOIN texts AS a_text ON a_text.article_id = a.article_id
JOIN texts AS b_text ON b_text.article_id = b.article_id
ORDER BY b.article_id, b.paragraph, b."start", b.id, a.published_from, a.article_id, a.paragraph, a."start", a.id
