-- Every entity that an article names or credits: how often, in how many articles, and for a candidate its own words.
SELECT
  entity_id,
  min("type") AS type,
  min("name") AS name,
  min(lang) AS lang,
  count("name") AS n_mentions,
  count(DISTINCT article_id) AS n_articles
FROM (
  SELECT article_id, entity_id, "type", lang, "name" FROM mentions
  UNION ALL
  SELECT article_id, entity_id, NULL, NULL, NULL FROM credits WHERE entity_id IS NOT NULL
)
GROUP BY entity_id
ORDER BY entity_id
