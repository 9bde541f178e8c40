-- The curator's list: names that recur and that no authority file knows, each with the first place it stands in.
SELECT
  entity_id,
  min("type") AS type,
  arg_min("name", (article_id, paragraph, "start")) AS name,
  count(*) AS n_mentions,
  count(DISTINCT article_id) AS n_articles,
  min(article_id) AS article_id,
  arg_min(paragraph, (article_id, paragraph, "start")) AS paragraph,
  arg_min("start", (article_id, paragraph, "start")) AS "start",
  arg_min("end", (article_id, paragraph, "start")) AS "end"
FROM mentions
WHERE "match" = 'candidate'
GROUP BY entity_id
HAVING count(*) > 1
ORDER BY article_id, paragraph, "start", entity_id
