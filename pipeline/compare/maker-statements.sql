-- Works of which articles name different directors, or different producers, each article exactly one: one row an article, work by work,
-- in the order of publication. Where any article names several, the others may each have named one of them.
WITH told AS (
  SELECT
    predicate, subject_id, article_id,
    count(DISTINCT object_id) AS n_persons,
    min(object_id) AS object_id,
    arg_min(struct_pack(id := id, paragraph := paragraph, "start" := "start", "end" := "end", sentence := sentence, certainty := certainty),
      (paragraph, "start")) AS statement
  FROM facts
  WHERE predicate IN ('director', 'producer') AND object_id IN (SELECT entity_id FROM mentions WHERE "type" = 'person')
  GROUP BY predicate, subject_id, article_id
),
asked AS (
  SELECT predicate, subject_id FROM told
  GROUP BY predicate, subject_id
  HAVING max(n_persons) = 1 AND count(DISTINCT object_id) > 1
),
persons AS (
  SELECT article_id, entity_id, arg_max("name", (length("name"), "name")) AS "name", bool_and("match" = 'candidate') AS is_candidate
  FROM mentions
  WHERE "type" = 'person'
  GROUP BY article_id, entity_id
)
SELECT
  predicate, subject_id, object_id, article_id, "name", is_candidate,
  statement.id AS id, statement.paragraph AS paragraph, statement."start" AS "start", statement."end" AS "end",
  to_json(statement.sentence)::VARCHAR AS sentence, statement.certainty AS certainty
FROM told
JOIN asked USING (predicate, subject_id)
JOIN published USING (article_id)
JOIN persons ON persons.article_id = told.article_id AND persons.entity_id = told.object_id
ORDER BY predicate, subject_id, published_from NULLS LAST, article_id
