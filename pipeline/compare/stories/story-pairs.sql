-- Pairs of articles published within days of each other that share what few articles of those days tell, or share passages of text.
-- A key counts in windows of eight days that overlap by half; articles of no known day meet the others over keys that are rare everywhere.
WITH placed AS (
  SELECT n, unnest(CASE WHEN day IS NULL THEN [-1] ELSE [-1, day // 4, day // 4 + 1] END) AS bucket FROM story_articles
),
keyed AS (
  SELECT bucket, n, key, weight, across, count(*) OVER (PARTITION BY bucket, key) AS articles
  FROM story_keys JOIN placed USING (n)
  QUALIFY articles BETWEEN 2 AND CASE bucket WHEN -1 THEN $rare_everywhere ELSE $rare END
),
met AS (
  SELECT DISTINCT ON (a.n, b.n, key)
    a.n AS a, b.n AS b, key,
    least(a.weight, b.weight) * (1 - ln(a.articles / 2.0) / ln($rare)) AS weight
  FROM keyed AS a JOIN keyed AS b USING (bucket, key)
  WHERE a.n < b.n
  ORDER BY a.n, b.n, key, a.articles
),
shared AS (
  SELECT a, b, sum(weight) AS shared, count(*) AS keys, count(*) FILTER (WHERE key LIKE 'sum %' OR key LIKE 'figure %' OR key LIKE 'time %') AS figures
  FROM met GROUP BY a, b
)
SELECT
  a, b, coalesce(shared, 0) AS shared, coalesce(keys, 0) AS keys, coalesce(figures, 0) AS figures, coalesce(copied, 0) AS copied,
  x.article_id AS a_article, y.article_id AS b_article, x.lang = y.lang AS one_language,
  least(CASE WHEN x.lang = y.lang THEN x.told ELSE x.told_across END, CASE WHEN x.lang = y.lang THEN y.told ELSE y.told_across END) AS told,
  least(x.length, y.length) AS length, x.day IS NULL OR y.day IS NULL AS undated,
  greatest(0, x.first - y.last, y.first - x.last) AS apart
FROM shared FULL JOIN story_copies USING (a, b)
JOIN story_articles AS x ON x.n = a
JOIN story_articles AS y ON y.n = b
WHERE shared >= $least OR copied IS NOT NULL
ORDER BY a_article, b_article
