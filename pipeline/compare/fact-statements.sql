-- Every statement with its group, group by group, in the order of publication. Takings without a territory answer the question of the
-- one territory that other statements of the same part of the run name; where those name several, they stand for themselves.
WITH questions AS (
  SELECT
    *,
    min(place_id) OVER question AS first_place,
    max(place_id) OVER question AS last_place,
    min(CASE WHEN place_id IS NOT NULL THEN fact_group_id END) OVER question AS placed_group
  FROM facts
  WINDOW question AS (
    PARTITION BY predicate, subject_id, currency, CASE scope WHEN 'so_far' THEN 'total' ELSE scope END,
    CASE WHEN scope IN ('day', 'period') THEN date.edtf END
  )
)
SELECT
  article_id, id, fact_group_id AS own_group_id,
  CASE
    WHEN predicate = 'box_office' AND scope IN ('total', 'so_far', 'opening') AND place_id IS NULL AND first_place = last_place
    THEN placed_group
    ELSE fact_group_id
  END AS fact_group_id,
  predicate, subject_id, object_id, "value", value_min, value_max, currency, qualifier, place_id, scope, as_of, certainty,
  to_json(date)::VARCHAR AS date, paragraph, "start", "end", to_json(sentence)::VARCHAR AS sentence, published_from, published_to
FROM questions JOIN published USING (article_id)
