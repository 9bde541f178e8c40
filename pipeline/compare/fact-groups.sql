-- One fact over all articles. Sums agree when the intervals their hedges and rounding allow meet; days likewise.
-- A sum that grew from one article to a later one was updated; what cannot be brought together is contradicted.
WITH grouped AS (
  SELECT
    fact_group_id,
    min(predicate) AS predicate,
    min(subject_id) AS subject_id,
    count(DISTINCT article_id) AS n_articles,
    coalesce(max(value_min) <= min(value_max), true) AS values_meet,
    coalesce(max(date.date_from) <= min(date.date_to), true) AS days_meet,
    count(DISTINCT date.edtf) AS n_dates,
    count(DISTINCT value_min) AS n_values
  FROM facts
  GROUP BY fact_group_id
),
ordered AS (
  SELECT
    fact_group_id,
    value_min < lag(value_max) OVER (PARTITION BY fact_group_id ORDER BY published_from, article_id, id) AS fell
  FROM facts JOIN published USING (article_id)
),
falls AS (
  SELECT fact_group_id, coalesce(bool_or(fell), false) AS fell FROM ordered GROUP BY fact_group_id
)
SELECT
  fact_group_id,
  predicate,
  subject_id,
  n_articles,
  CASE
    WHEN n_articles = 1 THEN 'single'
    WHEN NOT values_meet AND fell THEN 'contradicted'
    WHEN NOT values_meet THEN 'updated'
    WHEN NOT days_meet THEN 'contradicted'
    WHEN n_dates > 1 OR n_values > 1 THEN 'refined'
    ELSE 'corroborated'
  END AS agreement
FROM grouped JOIN falls USING (fact_group_id)
ORDER BY fact_group_id
