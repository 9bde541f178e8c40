-- Every entity that an article names or credits: how often, in how many articles, and its own words in each language. An id that was
-- merged into another is named by the words that would be its own, and counts nothing. Articles whose text policy keeps their words
-- back name nothing.
WITH silent AS (
  SELECT article_id
  FROM read_json($collect, format = 'newline_delimited', maximum_object_size = $collect_size, columns = {
    article_id: 'VARCHAR',
    sidecar: 'STRUCT(text_policy VARCHAR)'
  })
  WHERE coalesce(sidecar.text_policy, $policy) = 'none'
)
SELECT
  entity_id,
  min("type") AS type,
  min("name") FILTER (lang = 'en' AND NOT is_silent) AS name_en,
  min("name") FILTER (lang = 'ru' AND NOT is_silent) AS name_ru,
  min("name") FILTER (lang = 'zh' AND NOT is_silent) AS name_zh,
  min(merged_into) AS merged_into,
  count("name") FILTER (merged_into IS NULL) AS n_mentions,
  count(DISTINCT article_id) FILTER (merged_into IS NULL) AS n_articles
FROM (
  SELECT *, article_id IN (FROM silent) AS is_silent FROM (
  SELECT article_id, entity_id, "type", lang, "name", NULL AS merged_into FROM mentions
  UNION ALL
  SELECT article_id, merged_from, "type", lang, "name", entity_id FROM mentions WHERE merged_from IS NOT NULL
  UNION ALL
  SELECT article_id, entity_id, NULL, NULL, NULL, NULL FROM credits WHERE entity_id IS NOT NULL
  )
)
GROUP BY entity_id
ORDER BY entity_id
