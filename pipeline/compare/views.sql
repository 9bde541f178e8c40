-- The one file that knows how the engine reads artefacts: JSON Lines with explicit columns, as relations.
CREATE TEMP VIEW mentions AS
SELECT article_id, mention.*
FROM (
  SELECT article_id, unnest(mentions) AS mention
  FROM read_json($link, format = 'newline_delimited', maximum_object_size = $link_size, columns = {
    article_id: 'VARCHAR',
    mentions: 'STRUCT(entity_id VARCHAR, "type" VARCHAR, lang VARCHAR, "name" VARCHAR, "match" VARCHAR, merged_from VARCHAR, paragraph INTEGER, "start" INTEGER, "end" INTEGER)[]'
  })
);

CREATE TEMP VIEW credits AS
SELECT article_id, unnest([credit.agency_id, credit.publisher_id, credit.syndicator_id, credit.dateline_place_id]) AS entity_id
FROM (
  SELECT article_id, credits AS credit
  FROM read_json($link, format = 'newline_delimited', maximum_object_size = $link_size, columns = {
    article_id: 'VARCHAR',
    credits: 'STRUCT(agency_id VARCHAR, publisher_id VARCHAR, syndicator_id VARCHAR, dateline_place_id VARCHAR)'
  })
);

CREATE TEMP VIEW facts AS
SELECT article_id, fact.*
FROM (
  SELECT article_id, unnest(facts) AS fact
  FROM read_json($link, format = 'newline_delimited', maximum_object_size = $link_size, columns = {
    article_id: 'VARCHAR',
    facts: 'STRUCT(id VARCHAR, fact_group_id VARCHAR, predicate VARCHAR, subject_id VARCHAR, object_id VARCHAR, certainty VARCHAR, "value" VARCHAR, value_min VARCHAR, value_max VARCHAR, currency VARCHAR, qualifier VARCHAR, place_id VARCHAR, scope VARCHAR, as_of VARCHAR, paragraph INTEGER, "start" INTEGER, "end" INTEGER, sentence STRUCT("start" INTEGER, "end" INTEGER), date STRUCT(edtf VARCHAR, date_from VARCHAR, date_to VARCHAR, "precision" VARCHAR))[]'
  })
);

CREATE TEMP VIEW counts AS
SELECT article_id, counted.*
FROM (
  SELECT article_id, unnest(counts) AS counted
  FROM read_json($link, format = 'newline_delimited', maximum_object_size = $link_size, columns = {
    article_id: 'VARCHAR',
    counts: 'STRUCT(id VARCHAR, subject_id VARCHAR, "value" VARCHAR, unit VARCHAR, paragraph INTEGER, "start" INTEGER, "end" INTEGER)[]'
  })
);

CREATE TEMP VIEW published AS
SELECT article_id, published.from AS published_from, published.to AS published_to
FROM read_json($normalize, format = 'newline_delimited', maximum_object_size = $normalize_size, columns = {
  article_id: 'VARCHAR',
  published: 'STRUCT("from" VARCHAR, "to" VARCHAR)'
});
