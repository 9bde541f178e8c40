-- What articles count in all of one event or work, subject by subject, in the order of publication.
SELECT
  article_id, id, subject_id, "value", unit, paragraph, "start", "end", published_from, published_to
FROM counts JOIN published USING (article_id)
WHERE subject_id IS NOT NULL
ORDER BY subject_id, published_from NULLS LAST, article_id, paragraph, "start", id
