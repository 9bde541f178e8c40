-- Makes the tables of Silkscreen: figures and facts from film news, version 1.0.0, in DuckDB, with their declared types.
--
--   duckdb my.duckdb -c ".read load/load.sql"    in the folder of this version
--
-- Generated from the schemas. The CSV files are read: line breaks inside a text stand there as spaces. The exact characters are
-- in the Parquet files: FROM 'data/amounts.parquet'.

CREATE OR REPLACE TABLE "figures" (
  "amount_id" VARCHAR NOT NULL,
  "work" VARCHAR,
  "work_en" VARCHAR,
  "work_ru" VARCHAR,
  "work_zh" VARCHAR,
  "place_en" VARCHAR,
  "place_ru" VARCHAR,
  "place_zh" VARCHAR,
  "measure" VARCHAR NOT NULL,
  "value" DOUBLE,
  "value_to" DOUBLE,
  "currency" VARCHAR NOT NULL,
  "qualifier" VARCHAR NOT NULL,
  "period_edtf" VARCHAR,
  "publisher" VARCHAR,
  "published_edtf" VARCHAR,
  "sentence" VARCHAR,
  "verdict" VARCHAR,
  "raw_file" VARCHAR NOT NULL,
  "period_from" DATE,
  "period_to" DATE,
  "published_from" DATE,
  "published_to" DATE,
  "correction_id" VARCHAR,
  PRIMARY KEY ("amount_id")
);
COPY "figures" FROM 'data/figures.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "figures" IS 'One row is one amount ready to read, without joins.';
COMMENT ON COLUMN "figures"."amount_id" IS 'Identifier of the amount, as in the table amounts.';
COMMENT ON COLUMN "figures"."work" IS 'The film or other work the sum belongs to.';
COMMENT ON COLUMN "figures"."work_en" IS 'Title of the work in English; null when it is not known.';
COMMENT ON COLUMN "figures"."work_ru" IS 'Title of the work in Russian; null when it is not known.';
COMMENT ON COLUMN "figures"."work_zh" IS 'Title of the work in Chinese; null when it is not known.';
COMMENT ON COLUMN "figures"."place_en" IS 'Name of the place or territory the sum refers to in English; null when it is not known.';
COMMENT ON COLUMN "figures"."place_ru" IS 'Name of the place or territory the sum refers to in Russian; null when it is not known.';
COMMENT ON COLUMN "figures"."place_zh" IS 'Name of the place or territory the sum refers to in Chinese; null when it is not known.';
COMMENT ON COLUMN "figures"."measure" IS 'What the sum measures.';
COMMENT ON COLUMN "figures"."value" IS 'The printed figure in full currency units, the lower end of a range; null when it has more than 15 significant digits.';
COMMENT ON COLUMN "figures"."value_to" IS 'The printed upper end of a range; null when one figure is printed.';
COMMENT ON COLUMN "figures"."currency" IS 'Currency of the figure (ISO 4217).';
COMMENT ON COLUMN "figures"."qualifier" IS 'The hedge the text puts on the figure.';
COMMENT ON COLUMN "figures"."period_edtf" IS 'Time the sum refers to (EDTF).';
COMMENT ON COLUMN "figures"."publisher" IS 'Name of the publisher: in English where it is known, else as it is known.';
COMMENT ON COLUMN "figures"."published_edtf" IS 'When the article was published (EDTF).';
COMMENT ON COLUMN "figures"."sentence" IS 'The sentence around the sum; null when the text policy of the article withholds it.';
COMMENT ON COLUMN "figures"."verdict" IS 'How the sum agrees with its conversion into another currency; null when it has none.';
COMMENT ON COLUMN "figures"."raw_file" IS 'Path of the raw file below the corpus folder.';
COMMENT ON COLUMN "figures"."period_from" IS 'First day of the time the sum refers to.';
COMMENT ON COLUMN "figures"."period_to" IS 'Last day of the time the sum refers to.';
COMMENT ON COLUMN "figures"."published_from" IS 'First possible day of publication.';
COMMENT ON COLUMN "figures"."published_to" IS 'Last possible day of publication.';
COMMENT ON COLUMN "figures"."correction_id" IS 'Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read.';

CREATE OR REPLACE TABLE "articles" (
  "article_id" VARCHAR NOT NULL,
  "raw_file" VARCHAR NOT NULL,
  "sha256" VARCHAR NOT NULL,
  "text_sha256" VARCHAR NOT NULL,
  "lang" VARCHAR NOT NULL,
  "script" VARCHAR,
  "is_translation" BOOLEAN,
  "title" VARCHAR,
  "publisher_id" VARCHAR,
  "agency_id" VARCHAR,
  "syndicator_id" VARCHAR,
  "dateline_place_id" VARCHAR,
  "published_edtf" VARCHAR,
  "published_from" DATE,
  "published_to" DATE,
  "published_basis" VARCHAR NOT NULL,
  "published_certainty" VARCHAR NOT NULL,
  "source_url" VARCHAR,
  "rights" VARCHAR,
  "text_policy" VARCHAR NOT NULL,
  "story_id" VARCHAR,
  "n_paragraphs" BIGINT NOT NULL,
  "n_words" BIGINT NOT NULL,
  "n_characters" BIGINT NOT NULL,
  "encoding" VARCHAR NOT NULL,
  "section" VARCHAR,
  "format" VARCHAR NOT NULL,
  "correction_id" VARCHAR,
  PRIMARY KEY ("article_id")
);
COPY "articles" FROM 'data/articles.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "articles" IS 'One row is one raw article as it was received.';
COMMENT ON COLUMN "articles"."article_id" IS 'Identifier of the article: art- and the stem of its file name.';
COMMENT ON COLUMN "articles"."raw_file" IS 'Path of the raw file below the corpus folder, with forward slashes; for a line of a feed (JSON Lines) with # and the number of the line, from 1.';
COMMENT ON COLUMN "articles"."sha256" IS 'SHA-256 of the bytes of the raw file, or of the line without its end.';
COMMENT ON COLUMN "articles"."text_sha256" IS 'SHA-256 of the text that positions count in, encoded as UTF-8: the decoded text without its byte order mark, or the main text of a web page (texts.jsonl).';
COMMENT ON COLUMN "articles"."lang" IS 'Language most of the article is written in.';
COMMENT ON COLUMN "articles"."script" IS 'Script the article is written in (ISO 15924); null when it could not be told.';
COMMENT ON COLUMN "articles"."is_translation" IS 'Whether the article says that it is a translation; null when nothing says so either way.';
COMMENT ON COLUMN "articles"."title" IS 'Headline of the article; null when it has none.';
COMMENT ON COLUMN "articles"."publisher_id" IS 'Who published the article.';
COMMENT ON COLUMN "articles"."agency_id" IS 'News agency the text is credited to.';
COMMENT ON COLUMN "articles"."syndicator_id" IS 'Service that passed the text on.';
COMMENT ON COLUMN "articles"."dateline_place_id" IS 'Place named in the dateline.';
COMMENT ON COLUMN "articles"."published_edtf" IS 'When the article was published (EDTF), as precisely as the sources allow; null when nothing bounds it.';
COMMENT ON COLUMN "articles"."published_from" IS 'First possible day of publication.';
COMMENT ON COLUMN "articles"."published_to" IS 'Last possible day of publication.';
COMMENT ON COLUMN "articles"."published_basis" IS 'What the date of publication rests on.';
COMMENT ON COLUMN "articles"."published_certainty" IS 'Whether the date of publication is stated in full or partly inferred.';
COMMENT ON COLUMN "articles"."source_url" IS 'Address the article was taken from.';
COMMENT ON COLUMN "articles"."rights" IS 'Who holds the rights in the text of the article, as far as known.';
COMMENT ON COLUMN "articles"."text_policy" IS 'How much of the text of the article this dataset publishes.';
COMMENT ON COLUMN "articles"."story_id" IS 'Articles that tell the same story share this identifier; null when the article stands alone.';
COMMENT ON COLUMN "articles"."n_paragraphs" IS 'Number of paragraphs, wrapper lines and captions included.';
COMMENT ON COLUMN "articles"."n_words" IS 'Number of words; in Chinese, Han characters and runs of letters or digits.';
COMMENT ON COLUMN "articles"."n_characters" IS 'Length of the decoded text.';
COMMENT ON COLUMN "articles"."encoding" IS 'Character encoding of the raw file.';
COMMENT ON COLUMN "articles"."section" IS 'Section or site that a wrapper line credits as the source, as written.';
COMMENT ON COLUMN "articles"."format" IS 'What the article was received as: text, or a web page whose main text was taken out of it.';
COMMENT ON COLUMN "articles"."correction_id" IS 'Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read.';

CREATE OR REPLACE TABLE "paragraphs" (
  "paragraph_id" VARCHAR NOT NULL,
  "article_id" VARCHAR NOT NULL,
  "start" BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  "position" BIGINT NOT NULL,
  "role" VARCHAR NOT NULL,
  "lang" VARCHAR NOT NULL,
  "n_words" BIGINT NOT NULL,
  "text_sha256" VARCHAR NOT NULL,
  "reuse_group_id" VARCHAR,
  "text" VARCHAR,
  PRIMARY KEY ("paragraph_id")
);
COPY "paragraphs" FROM 'data/paragraphs.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "paragraphs" IS 'One row is one paragraph, heading, caption or boilerplate line; a line that holds a dateline or an end mark is split there.';
COMMENT ON COLUMN "paragraphs"."paragraph_id" IS 'Identifier of the paragraph.';
COMMENT ON COLUMN "paragraphs"."article_id" IS 'The article the row was read from.';
COMMENT ON COLUMN "paragraphs"."start" IS 'Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark.';
COMMENT ON COLUMN "paragraphs"."end" IS 'Where the text ends: the offset after its last code point.';
COMMENT ON COLUMN "paragraphs"."position" IS 'Place of the paragraph in its article, counted from 1.';
COMMENT ON COLUMN "paragraphs"."role" IS 'What the paragraph is in the article.';
COMMENT ON COLUMN "paragraphs"."lang" IS 'Language of the paragraph.';
COMMENT ON COLUMN "paragraphs"."n_words" IS 'Number of words; in Chinese, Han characters and runs of letters or digits.';
COMMENT ON COLUMN "paragraphs"."text_sha256" IS 'SHA-256 of the characters from start to end, encoded as UTF-8.';
COMMENT ON COLUMN "paragraphs"."reuse_group_id" IS 'Paragraphs that stand in several places share this identifier; null when the paragraph stands alone.';
COMMENT ON COLUMN "paragraphs"."text" IS 'The characters from start to end of the raw file; null unless the text policy of the article is full.';

CREATE OR REPLACE TABLE "amounts" (
  "amount_id" VARCHAR NOT NULL,
  "article_id" VARCHAR NOT NULL,
  "paragraph_id" VARCHAR NOT NULL,
  "start" BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  "value" DOUBLE,
  "value_to" DOUBLE,
  "value_min" DOUBLE,
  "value_max" DOUBLE,
  "currency" VARCHAR NOT NULL,
  "qualifier" VARCHAR NOT NULL,
  "measure" VARCHAR NOT NULL,
  "subject_id" VARCHAR,
  "place_id" VARCHAR,
  "period_edtf" VARCHAR,
  "per" VARCHAR,
  "period_from" DATE,
  "period_to" DATE,
  "text" VARCHAR,
  "sentence" VARCHAR,
  "rule" VARCHAR NOT NULL,
  "certainty" VARCHAR NOT NULL,
  "correction_id" VARCHAR,
  PRIMARY KEY ("amount_id")
);
COPY "amounts" FROM 'data/amounts.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "amounts" IS 'One row is one sum of money, a range or a price, as a text states it.';
COMMENT ON COLUMN "amounts"."amount_id" IS 'Identifier of the amount.';
COMMENT ON COLUMN "amounts"."article_id" IS 'The article the row was read from.';
COMMENT ON COLUMN "amounts"."paragraph_id" IS 'The paragraph the row was read from.';
COMMENT ON COLUMN "amounts"."start" IS 'Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark.';
COMMENT ON COLUMN "amounts"."end" IS 'Where the text ends: the offset after its last code point.';
COMMENT ON COLUMN "amounts"."value" IS 'The printed figure in full currency units, the lower end of a range; null when it has more than 15 significant digits.';
COMMENT ON COLUMN "amounts"."value_to" IS 'The printed upper end of a range; null when one figure is printed.';
COMMENT ON COLUMN "amounts"."value_min" IS 'Smallest value that the hedge and the rounding of the figure allow.';
COMMENT ON COLUMN "amounts"."value_max" IS 'Largest value that the hedge and the rounding of the figure allow.';
COMMENT ON COLUMN "amounts"."currency" IS 'Currency of the figure (ISO 4217).';
COMMENT ON COLUMN "amounts"."qualifier" IS 'The hedge the text puts on the figure.';
COMMENT ON COLUMN "amounts"."measure" IS 'What the sum measures.';
COMMENT ON COLUMN "amounts"."subject_id" IS 'Whose sum it is: the film that grossed it, the company that earned it.';
COMMENT ON COLUMN "amounts"."place_id" IS 'Place or territory the sum refers to.';
COMMENT ON COLUMN "amounts"."period_edtf" IS 'Time the sum refers to (EDTF).';
COMMENT ON COLUMN "amounts"."per" IS 'What one price buys, as written: a ticket; null when the sum is not a unit price.';
COMMENT ON COLUMN "amounts"."period_from" IS 'First day of the time the sum refers to.';
COMMENT ON COLUMN "amounts"."period_to" IS 'Last day of the time the sum refers to.';
COMMENT ON COLUMN "amounts"."text" IS 'The characters from start to end of the raw file; null when the text policy of the article withholds them.';
COMMENT ON COLUMN "amounts"."sentence" IS 'The sentence around the text; null when the text policy of the article withholds it.';
COMMENT ON COLUMN "amounts"."rule" IS 'The rule that read the row, as kind and name: money.sign-before.';
COMMENT ON COLUMN "amounts"."certainty" IS 'Whether the text says so or it was concluded from other parts of the text.';
COMMENT ON COLUMN "amounts"."correction_id" IS 'Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read.';

CREATE OR REPLACE TABLE "conversions" (
  "conversion_id" VARCHAR NOT NULL,
  "article_id" VARCHAR NOT NULL,
  "paragraph_id" VARCHAR NOT NULL,
  "start" BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  "source_amount_id" VARCHAR NOT NULL,
  "target_amount_id" VARCHAR NOT NULL,
  "rate_base" VARCHAR NOT NULL,
  "rate_quote" VARCHAR NOT NULL,
  "implied_rate" DOUBLE NOT NULL,
  "publication_rate_min" DOUBLE,
  "publication_rate_median" DOUBLE,
  "publication_rate_max" DOUBLE,
  "publication_deviation_pct" DOUBLE,
  "period_edtf" VARCHAR,
  "period_rate_min" DOUBLE,
  "period_rate_median" DOUBLE,
  "period_rate_max" DOUBLE,
  "period_deviation_pct" DOUBLE,
  "verdict" VARCHAR NOT NULL,
  "diagnosis" VARCHAR NOT NULL,
  "rate_source" VARCHAR,
  "period_from" DATE,
  "period_to" DATE,
  "text" VARCHAR,
  "sentence" VARCHAR,
  "rule" VARCHAR NOT NULL,
  "certainty" VARCHAR NOT NULL,
  PRIMARY KEY ("conversion_id")
);
COPY "conversions" FROM 'data/conversions.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "conversions" IS 'One row is one sum given in two currencies, compared with dated reference rates.';
COMMENT ON COLUMN "conversions"."conversion_id" IS 'Identifier of the conversion.';
COMMENT ON COLUMN "conversions"."article_id" IS 'The article the row was read from.';
COMMENT ON COLUMN "conversions"."paragraph_id" IS 'The paragraph the row was read from.';
COMMENT ON COLUMN "conversions"."start" IS 'Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark.';
COMMENT ON COLUMN "conversions"."end" IS 'Where the text ends: the offset after its last code point.';
COMMENT ON COLUMN "conversions"."source_amount_id" IS 'The sum that was converted.';
COMMENT ON COLUMN "conversions"."target_amount_id" IS 'The sum it was converted to.';
COMMENT ON COLUMN "conversions"."rate_base" IS 'Currency of which one unit is priced (ISO 4217).';
COMMENT ON COLUMN "conversions"."rate_quote" IS 'Currency the price is given in (ISO 4217).';
COMMENT ON COLUMN "conversions"."implied_rate" IS 'Rate that the two printed figures imply.';
COMMENT ON COLUMN "conversions"."publication_rate_min" IS 'Lowest reference rate in force on the days the article may have been published.';
COMMENT ON COLUMN "conversions"."publication_rate_median" IS 'Median of the daily reference rates in force on the days the article may have been published.';
COMMENT ON COLUMN "conversions"."publication_rate_max" IS 'Highest reference rate in force on the days the article may have been published.';
COMMENT ON COLUMN "conversions"."publication_deviation_pct" IS 'Deviation of the implied rate from the median on the days of publication.';
COMMENT ON COLUMN "conversions"."period_edtf" IS 'Time the sum refers to (EDTF).';
COMMENT ON COLUMN "conversions"."period_rate_min" IS 'Lowest reference rate in force during the time the sum refers to.';
COMMENT ON COLUMN "conversions"."period_rate_median" IS 'Median of the daily reference rates in force during the time the sum refers to.';
COMMENT ON COLUMN "conversions"."period_rate_max" IS 'Highest reference rate in force during the time the sum refers to.';
COMMENT ON COLUMN "conversions"."period_deviation_pct" IS 'Deviation of the implied rate from the median during the time the sum refers to.';
COMMENT ON COLUMN "conversions"."verdict" IS 'At which of its two dates the conversion agrees with the reference rates.';
COMMENT ON COLUMN "conversions"."diagnosis" IS 'The likely slip behind a conversion that does not agree.';
COMMENT ON COLUMN "conversions"."rate_source" IS 'Series the reference rates were taken from; null when there was none.';
COMMENT ON COLUMN "conversions"."period_from" IS 'First day of the time the sum refers to.';
COMMENT ON COLUMN "conversions"."period_to" IS 'Last day of the time the sum refers to.';
COMMENT ON COLUMN "conversions"."text" IS 'The characters from start to end of the raw file; null when the text policy of the article withholds them.';
COMMENT ON COLUMN "conversions"."sentence" IS 'The sentence around the text; null when the text policy of the article withholds it.';
COMMENT ON COLUMN "conversions"."rule" IS 'The rule that read the row, as kind and name: money.sign-before.';
COMMENT ON COLUMN "conversions"."certainty" IS 'Whether the text says so or it was concluded from other parts of the text.';

CREATE OR REPLACE TABLE "dates" (
  "date_id" VARCHAR NOT NULL,
  "article_id" VARCHAR NOT NULL,
  "paragraph_id" VARCHAR NOT NULL,
  "start" BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  "edtf" VARCHAR NOT NULL,
  "date_from" DATE,
  "date_to" DATE,
  "precision" VARCHAR NOT NULL,
  "anchor" VARCHAR NOT NULL,
  "text" VARCHAR,
  "sentence" VARCHAR,
  "rule" VARCHAR NOT NULL,
  "certainty" VARCHAR NOT NULL,
  "correction_id" VARCHAR,
  PRIMARY KEY ("date_id")
);
COPY "dates" FROM 'data/dates.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "dates" IS 'One row is one time expression and the time it was resolved to.';
COMMENT ON COLUMN "dates"."date_id" IS 'Identifier of the time expression.';
COMMENT ON COLUMN "dates"."article_id" IS 'The article the row was read from.';
COMMENT ON COLUMN "dates"."paragraph_id" IS 'The paragraph the row was read from.';
COMMENT ON COLUMN "dates"."start" IS 'Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark.';
COMMENT ON COLUMN "dates"."end" IS 'Where the text ends: the offset after its last code point.';
COMMENT ON COLUMN "dates"."edtf" IS 'The time meant (EDTF); what could not be resolved keeps what is known: XXXX-06-23.';
COMMENT ON COLUMN "dates"."date_from" IS 'First day of the time meant; null when it is open or unresolved.';
COMMENT ON COLUMN "dates"."date_to" IS 'Last day of the time meant; null when it is open or unresolved.';
COMMENT ON COLUMN "dates"."precision" IS 'How precise the expression is.';
COMMENT ON COLUMN "dates"."anchor" IS 'What the expression was resolved against.';
COMMENT ON COLUMN "dates"."text" IS 'The characters from start to end of the raw file; null when the text policy of the article withholds them.';
COMMENT ON COLUMN "dates"."sentence" IS 'The sentence around the text; null when the text policy of the article withholds it.';
COMMENT ON COLUMN "dates"."rule" IS 'The rule that read the row, as kind and name: money.sign-before.';
COMMENT ON COLUMN "dates"."certainty" IS 'Whether the text says so or it was concluded from other parts of the text.';
COMMENT ON COLUMN "dates"."correction_id" IS 'Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read.';

CREATE OR REPLACE TABLE "counts" (
  "count_id" VARCHAR NOT NULL,
  "article_id" VARCHAR NOT NULL,
  "paragraph_id" VARCHAR NOT NULL,
  "start" BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  "value" DOUBLE,
  "unit" VARCHAR,
  "is_ordinal" BOOLEAN NOT NULL,
  "subject_id" VARCHAR,
  "text" VARCHAR,
  "sentence" VARCHAR,
  "rule" VARCHAR NOT NULL,
  "certainty" VARCHAR NOT NULL,
  "correction_id" VARCHAR,
  PRIMARY KEY ("count_id")
);
COPY "counts" FROM 'data/counts.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "counts" IS 'One row is one figure or ordinal with the noun it counts.';
COMMENT ON COLUMN "counts"."count_id" IS 'Identifier of the count.';
COMMENT ON COLUMN "counts"."article_id" IS 'The article the row was read from.';
COMMENT ON COLUMN "counts"."paragraph_id" IS 'The paragraph the row was read from.';
COMMENT ON COLUMN "counts"."start" IS 'Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark.';
COMMENT ON COLUMN "counts"."end" IS 'Where the text ends: the offset after its last code point.';
COMMENT ON COLUMN "counts"."value" IS 'The printed figure; null when it has more than 15 significant digits.';
COMMENT ON COLUMN "counts"."unit" IS 'What is counted: the head noun, singular in English, nominative in Russian, as written in Chinese; a percentage is %. Null where the text policy keeps words back.';
COMMENT ON COLUMN "counts"."is_ordinal" IS 'Whether the figure is a rank (the 18th meeting) and not a number of things.';
COMMENT ON COLUMN "counts"."subject_id" IS 'Whose count it is.';
COMMENT ON COLUMN "counts"."text" IS 'The characters from start to end of the raw file; null when the text policy of the article withholds them.';
COMMENT ON COLUMN "counts"."sentence" IS 'The sentence around the text; null when the text policy of the article withholds it.';
COMMENT ON COLUMN "counts"."rule" IS 'The rule that read the row, as kind and name: money.sign-before.';
COMMENT ON COLUMN "counts"."certainty" IS 'Whether the text says so or it was concluded from other parts of the text.';
COMMENT ON COLUMN "counts"."correction_id" IS 'Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read.';

CREATE OR REPLACE TABLE "quotes" (
  "quote_id" VARCHAR NOT NULL,
  "article_id" VARCHAR NOT NULL,
  "paragraph_id" VARCHAR NOT NULL,
  "start" BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  "kind" VARCHAR NOT NULL,
  "speaker_id" VARCHAR,
  "speaker_text" VARCHAR,
  "cue" VARCHAR,
  "group_id" VARCHAR NOT NULL,
  "text" VARCHAR,
  "sentence" VARCHAR,
  "rule" VARCHAR NOT NULL,
  "certainty" VARCHAR NOT NULL,
  "correction_id" VARCHAR,
  PRIMARY KEY ("quote_id")
);
COPY "quotes" FROM 'data/quotes.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "quotes" IS 'One row is one stretch of quoted speech, without its quotation marks.';
COMMENT ON COLUMN "quotes"."quote_id" IS 'Identifier of the stretch.';
COMMENT ON COLUMN "quotes"."article_id" IS 'The article the row was read from.';
COMMENT ON COLUMN "quotes"."paragraph_id" IS 'The paragraph the row was read from.';
COMMENT ON COLUMN "quotes"."start" IS 'Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark.';
COMMENT ON COLUMN "quotes"."end" IS 'Where the text ends: the offset after its last code point.';
COMMENT ON COLUMN "quotes"."kind" IS 'Whether whole sentences are quoted or words inside a sentence of the reporter.';
COMMENT ON COLUMN "quotes"."speaker_id" IS 'Who is quoted.';
COMMENT ON COLUMN "quotes"."speaker_text" IS 'Resolved name of the speaker, or the office when nobody is named; null when nobody is credited.';
COMMENT ON COLUMN "quotes"."cue" IS 'Verb or phrase that reports the speech, as written.';
COMMENT ON COLUMN "quotes"."group_id" IS 'Stretches of one quotation share this identifier: that of their first stretch.';
COMMENT ON COLUMN "quotes"."text" IS 'The characters from start to end of the raw file; null when the text policy of the article withholds them.';
COMMENT ON COLUMN "quotes"."sentence" IS 'The sentence around the text; null when the text policy of the article withholds it.';
COMMENT ON COLUMN "quotes"."rule" IS 'The rule that read the row, as kind and name: money.sign-before.';
COMMENT ON COLUMN "quotes"."certainty" IS 'Whether the text says so or it was concluded from other parts of the text.';
COMMENT ON COLUMN "quotes"."correction_id" IS 'Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read.';

CREATE OR REPLACE TABLE "mentions" (
  "mention_id" VARCHAR NOT NULL,
  "article_id" VARCHAR NOT NULL,
  "paragraph_id" VARCHAR NOT NULL,
  "start" BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  "entity_id" VARCHAR NOT NULL,
  "type" VARCHAR NOT NULL,
  "match" VARCHAR NOT NULL,
  "text" VARCHAR,
  "sentence" VARCHAR,
  "rule" VARCHAR NOT NULL,
  "certainty" VARCHAR NOT NULL,
  "correction_id" VARCHAR,
  PRIMARY KEY ("mention_id")
);
COPY "mentions" FROM 'data/mentions.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "mentions" IS 'One row is one place where an entity is named.';
COMMENT ON COLUMN "mentions"."mention_id" IS 'Identifier of the mention.';
COMMENT ON COLUMN "mentions"."article_id" IS 'The article the row was read from.';
COMMENT ON COLUMN "mentions"."paragraph_id" IS 'The paragraph the row was read from.';
COMMENT ON COLUMN "mentions"."start" IS 'Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark.';
COMMENT ON COLUMN "mentions"."end" IS 'Where the text ends: the offset after its last code point.';
COMMENT ON COLUMN "mentions"."entity_id" IS 'The entity that is named.';
COMMENT ON COLUMN "mentions"."type" IS 'What kind of thing is named.';
COMMENT ON COLUMN "mentions"."match" IS 'How the name was matched with the entity.';
COMMENT ON COLUMN "mentions"."text" IS 'The characters from start to end of the raw file; null when the text policy of the article withholds them.';
COMMENT ON COLUMN "mentions"."sentence" IS 'The sentence around the text; null when the text policy of the article withholds it.';
COMMENT ON COLUMN "mentions"."rule" IS 'The rule that read the row, as kind and name: money.sign-before.';
COMMENT ON COLUMN "mentions"."certainty" IS 'Whether the text says so or it was concluded from other parts of the text.';
COMMENT ON COLUMN "mentions"."correction_id" IS 'Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read.';

CREATE OR REPLACE TABLE "entities" (
  "entity_id" VARCHAR NOT NULL,
  "type" VARCHAR NOT NULL,
  "name_en" VARCHAR,
  "name_ru" VARCHAR,
  "name_zh" VARCHAR,
  "name_en_status" VARCHAR NOT NULL,
  "name_ru_status" VARCHAR NOT NULL,
  "name_zh_status" VARCHAR NOT NULL,
  "wikidata_id" VARCHAR,
  "description_en" VARCHAR,
  "description_ru" VARCHAR,
  "description_zh" VARCHAR,
  "status" VARCHAR NOT NULL,
  "n_mentions" BIGINT NOT NULL,
  "n_articles" BIGINT NOT NULL,
  "merged_into" VARCHAR,
  PRIMARY KEY ("entity_id")
);
COPY "entities" FROM 'data/entities.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "entities" IS 'One row is one person, organization, work, event, place, award or agreement.';
COMMENT ON COLUMN "entities"."entity_id" IS 'Identifier of the entity: a readable slug when it is curated or known, ent- and a hash when it is a candidate.';
COMMENT ON COLUMN "entities"."type" IS 'What kind of thing the entity is.';
COMMENT ON COLUMN "entities"."name_en" IS 'Name in English; null when it is not known.';
COMMENT ON COLUMN "entities"."name_ru" IS 'Name in Russian; null when it is not known.';
COMMENT ON COLUMN "entities"."name_zh" IS 'Name in Chinese; null when it is not known.';
COMMENT ON COLUMN "entities"."name_en_status" IS 'How well the English name is founded.';
COMMENT ON COLUMN "entities"."name_ru_status" IS 'How well the Russian name is founded.';
COMMENT ON COLUMN "entities"."name_zh_status" IS 'How well the Chinese name is founded.';
COMMENT ON COLUMN "entities"."wikidata_id" IS 'Item of the entity in Wikidata; null when it was not verified.';
COMMENT ON COLUMN "entities"."description_en" IS 'A few words that tell the entity from others, in English.';
COMMENT ON COLUMN "entities"."description_ru" IS 'A few words that tell the entity from others, in Russian.';
COMMENT ON COLUMN "entities"."description_zh" IS 'A few words that tell the entity from others, in Chinese.';
COMMENT ON COLUMN "entities"."status" IS 'Whether a person has confirmed the entity.';
COMMENT ON COLUMN "entities"."n_mentions" IS 'Number of places that name the entity.';
COMMENT ON COLUMN "entities"."n_articles" IS 'Number of articles that name the entity.';
COMMENT ON COLUMN "entities"."merged_into" IS 'The entity that this one was judged to be the same as and that stands for both; null when it stands for itself. A merged entity has no mentions of its own.';

CREATE OR REPLACE TABLE "aliases" (
  "alias_id" VARCHAR NOT NULL,
  "entity_id" VARCHAR NOT NULL,
  "lang" VARCHAR NOT NULL,
  "alias" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "source" VARCHAR,
  PRIMARY KEY ("alias_id")
);
COPY "aliases" FROM 'data/aliases.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "aliases" IS 'One row is one name that an entity goes by in one language.';
COMMENT ON COLUMN "aliases"."alias_id" IS 'Identifier of the alias.';
COMMENT ON COLUMN "aliases"."entity_id" IS 'The entity that goes by the name.';
COMMENT ON COLUMN "aliases"."lang" IS 'Language the name is used in.';
COMMENT ON COLUMN "aliases"."alias" IS 'The name.';
COMMENT ON COLUMN "aliases"."kind" IS 'What kind of name it is.';
COMMENT ON COLUMN "aliases"."source" IS 'Where the name was found.';

CREATE OR REPLACE TABLE "facts" (
  "fact_id" VARCHAR NOT NULL,
  "article_id" VARCHAR NOT NULL,
  "paragraph_id" VARCHAR NOT NULL,
  "start" BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  "predicate" VARCHAR NOT NULL,
  "subject_id" VARCHAR NOT NULL,
  "object_id" VARCHAR,
  "value" DOUBLE,
  "currency" VARCHAR,
  "qualifier" VARCHAR,
  "date_edtf" VARCHAR,
  "place_id" VARCHAR,
  "fact_group_id" VARCHAR NOT NULL,
  "date_from" DATE,
  "date_to" DATE,
  "office" VARCHAR,
  "text" VARCHAR,
  "sentence" VARCHAR,
  "rule" VARCHAR NOT NULL,
  "certainty" VARCHAR NOT NULL,
  "scope" VARCHAR,
  "as_of" DATE,
  "correction_id" VARCHAR,
  PRIMARY KEY ("fact_id")
);
COPY "facts" FROM 'data/facts.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "facts" IS 'One row is one statement read from one place.';
COMMENT ON COLUMN "facts"."fact_id" IS 'Identifier of the fact.';
COMMENT ON COLUMN "facts"."article_id" IS 'The article the row was read from.';
COMMENT ON COLUMN "facts"."paragraph_id" IS 'The paragraph the row was read from.';
COMMENT ON COLUMN "facts"."start" IS 'Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark.';
COMMENT ON COLUMN "facts"."end" IS 'Where the text ends: the offset after its last code point.';
COMMENT ON COLUMN "facts"."predicate" IS 'What is stated.';
COMMENT ON COLUMN "facts"."subject_id" IS 'What the statement is about.';
COMMENT ON COLUMN "facts"."object_id" IS 'The other party of the statement: the director of a film, the company of an officer.';
COMMENT ON COLUMN "facts"."value" IS 'The figure stated, if any; a sum of money when there is a currency.';
COMMENT ON COLUMN "facts"."currency" IS 'Currency of the figure (ISO 4217).';
COMMENT ON COLUMN "facts"."qualifier" IS 'The hedge the text puts on the figure.';
COMMENT ON COLUMN "facts"."date_edtf" IS 'Time the statement refers to (EDTF).';
COMMENT ON COLUMN "facts"."place_id" IS 'Place or territory the statement refers to.';
COMMENT ON COLUMN "facts"."fact_group_id" IS 'The same fact over all articles.';
COMMENT ON COLUMN "facts"."date_from" IS 'First day of the time the statement refers to.';
COMMENT ON COLUMN "facts"."date_to" IS 'Last day of the time the statement refers to.';
COMMENT ON COLUMN "facts"."office" IS 'Office or function the text names, as written: general producer; null when there is none.';
COMMENT ON COLUMN "facts"."text" IS 'The characters from start to end of the raw file; null when the text policy of the article withholds them.';
COMMENT ON COLUMN "facts"."sentence" IS 'The sentence around the text; null when the text policy of the article withholds it.';
COMMENT ON COLUMN "facts"."rule" IS 'The rule that read the row, as kind and name: money.sign-before.';
COMMENT ON COLUMN "facts"."certainty" IS 'Whether the text says so or it was concluded from other parts of the text.';
COMMENT ON COLUMN "facts"."scope" IS 'Which part of a work''s takings or costs or of a company''s results a sum is, or which kind of showing a date is of; null for other statements.';
COMMENT ON COLUMN "facts"."as_of" IS 'Day up to which a sum is counted, where the text names it.';
COMMENT ON COLUMN "facts"."correction_id" IS 'Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read.';

CREATE OR REPLACE TABLE "fact_groups" (
  "fact_group_id" VARCHAR NOT NULL,
  "predicate" VARCHAR NOT NULL,
  "subject_id" VARCHAR NOT NULL,
  "n_articles" BIGINT NOT NULL,
  "agreement" VARCHAR NOT NULL,
  "place_id" VARCHAR,
  "currency" VARCHAR,
  "scope" VARCHAR,
  PRIMARY KEY ("fact_group_id")
);
COPY "fact_groups" FROM 'data/fact_groups.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "fact_groups" IS 'One row is one fact over all articles, and how far they agree on it.';
COMMENT ON COLUMN "fact_groups"."fact_group_id" IS 'Identifier of the group.';
COMMENT ON COLUMN "fact_groups"."predicate" IS 'What is stated.';
COMMENT ON COLUMN "fact_groups"."subject_id" IS 'What the statement is about.';
COMMENT ON COLUMN "fact_groups"."n_articles" IS 'Number of articles that state the fact.';
COMMENT ON COLUMN "fact_groups"."agreement" IS 'How far the articles agree.';
COMMENT ON COLUMN "fact_groups"."place_id" IS 'Territory the question is about; null when no statement names one.';
COMMENT ON COLUMN "fact_groups"."currency" IS 'Currency of the sums (ISO 4217); null for statements of other kinds.';
COMMENT ON COLUMN "fact_groups"."scope" IS 'Which part of a work''s takings or costs or of a company''s results the sums are, or which kind of showing the dates are of.';

CREATE OR REPLACE TABLE "stories" (
  "story_id" VARCHAR NOT NULL,
  "lead_article_id" VARCHAR NOT NULL,
  "n_articles" BIGINT NOT NULL,
  "n_languages" BIGINT NOT NULL,
  "languages" VARCHAR,
  "published_from" DATE,
  "published_to" DATE,
  "basis" VARCHAR NOT NULL,
  "strength" DOUBLE NOT NULL,
  PRIMARY KEY ("story_id")
);
COPY "stories" FROM 'data/stories.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "stories" IS 'One row is one story: articles that tell the same event, in one language or several.';
COMMENT ON COLUMN "stories"."story_id" IS 'Identifier of the story; it follows from its lead article.';
COMMENT ON COLUMN "stories"."lead_article_id" IS 'The article that told the story first; originals come before articles that say they are translations.';
COMMENT ON COLUMN "stories"."n_articles" IS 'Number of articles that tell the story.';
COMMENT ON COLUMN "stories"."n_languages" IS 'Number of languages it is told in.';
COMMENT ON COLUMN "stories"."languages" IS 'Codes of the languages it is told in, with spaces between them.';
COMMENT ON COLUMN "stories"."published_from" IS 'First possible day on which any of the articles was published.';
COMMENT ON COLUMN "stories"."published_to" IS 'Last possible day on which any of the articles was published.';
COMMENT ON COLUMN "stories"."basis" IS 'What the articles were joined by.';
COMMENT ON COLUMN "stories"."strength" IS 'Strength of the weakest link that was needed to join the articles: the share of the shorter article that the other copies, or of what it tells that the other tells too.';

CREATE OR REPLACE TABLE "reuse" (
  "reuse_id" VARCHAR NOT NULL,
  "a_article_id" VARCHAR NOT NULL,
  "a_paragraph_id" VARCHAR NOT NULL,
  "a_start" BIGINT NOT NULL,
  "a_end" BIGINT NOT NULL,
  "b_article_id" VARCHAR NOT NULL,
  "b_paragraph_id" VARCHAR NOT NULL,
  "b_start" BIGINT NOT NULL,
  "b_end" BIGINT NOT NULL,
  "kind" VARCHAR NOT NULL,
  "similarity" DOUBLE NOT NULL,
  "containment" DOUBLE NOT NULL,
  "numbers_differ" BOOLEAN NOT NULL,
  "reuse_group_id" VARCHAR,
  "a_text" VARCHAR,
  "b_text" VARCHAR,
  PRIMARY KEY ("reuse_id")
);
COPY "reuse" FROM 'data/reuse.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "reuse" IS 'One row is one pair of places where the same or nearly the same text stands.';
COMMENT ON COLUMN "reuse"."reuse_id" IS 'Identifier of the pair.';
COMMENT ON COLUMN "reuse"."a_article_id" IS 'Article of the first place.';
COMMENT ON COLUMN "reuse"."a_paragraph_id" IS 'Paragraph of the first place.';
COMMENT ON COLUMN "reuse"."a_start" IS 'Where the first text starts, in code points of the decoded raw file.';
COMMENT ON COLUMN "reuse"."a_end" IS 'Where the first text ends: the offset after its last code point.';
COMMENT ON COLUMN "reuse"."b_article_id" IS 'Article of the second place.';
COMMENT ON COLUMN "reuse"."b_paragraph_id" IS 'Paragraph of the second place.';
COMMENT ON COLUMN "reuse"."b_start" IS 'Where the second text starts, in code points of the decoded raw file.';
COMMENT ON COLUMN "reuse"."b_end" IS 'Where the second text ends: the offset after its last code point.';
COMMENT ON COLUMN "reuse"."kind" IS 'How the two texts are related.';
COMMENT ON COLUMN "reuse"."similarity" IS 'Jaccard similarity of the word 3-shingles of the two texts; of a passage, of its aligned words.';
COMMENT ON COLUMN "reuse"."containment" IS 'Share of the 3-shingles of the shorter text that also stand in the other; of a passage, share of the words of its shorter side that agree.';
COMMENT ON COLUMN "reuse"."numbers_differ" IS 'Whether the two texts give different figures: then the pair is an update, not a copy.';
COMMENT ON COLUMN "reuse"."reuse_group_id" IS 'Texts linked by reuse share this identifier; null for a passage inside otherwise different paragraphs.';
COMMENT ON COLUMN "reuse"."a_text" IS 'The first text; null when the text policy of its article withholds it.';
COMMENT ON COLUMN "reuse"."b_text" IS 'The second text; null when the text policy of its article withholds it.';

CREATE OR REPLACE TABLE "findings" (
  "finding_id" VARCHAR NOT NULL,
  "article_id" VARCHAR,
  "paragraph_id" VARCHAR,
  "start" BIGINT,
  "end" BIGINT,
  "check_id" VARCHAR NOT NULL,
  "severity" VARCHAR NOT NULL,
  "subject_table" VARCHAR,
  "subject_id" VARCHAR,
  "because_article_id" VARCHAR,
  "because_paragraph_id" VARCHAR,
  "because_start" BIGINT,
  "because_end" BIGINT,
  "because_text" VARCHAR,
  "actual" VARCHAR,
  "expected" VARCHAR,
  "params" VARCHAR NOT NULL,
  "message_en" VARCHAR NOT NULL,
  "message_ru" VARCHAR NOT NULL,
  "message_zh" VARCHAR NOT NULL,
  "status" VARCHAR NOT NULL,
  "reason" VARCHAR,
  "raw_file" VARCHAR,
  "line" BIGINT,
  "column" BIGINT,
  "text" VARCHAR,
  "sentence" VARCHAR,
  PRIMARY KEY ("finding_id")
);
COPY "findings" FROM 'data/findings.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "findings" IS 'One row is something a check noticed: where, what was found, what was expected and why.';
COMMENT ON COLUMN "findings"."finding_id" IS 'Identifier of the finding.';
COMMENT ON COLUMN "findings"."article_id" IS 'The article the finding is about; null when the file could not be read as an article, or the finding is about the whole dataset.';
COMMENT ON COLUMN "findings"."paragraph_id" IS 'The paragraph the finding is about; null when it is about the whole article.';
COMMENT ON COLUMN "findings"."start" IS 'Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark.';
COMMENT ON COLUMN "findings"."end" IS 'Where the text ends: the offset after its last code point.';
COMMENT ON COLUMN "findings"."check_id" IS 'The check that noticed it.';
COMMENT ON COLUMN "findings"."severity" IS 'How serious it is. No finding stops publication.';
COMMENT ON COLUMN "findings"."subject_table" IS 'Table of the row the finding is about.';
COMMENT ON COLUMN "findings"."subject_id" IS 'Key of the row the finding is about.';
COMMENT ON COLUMN "findings"."because_article_id" IS 'Article of the other place, which the finding rests on.';
COMMENT ON COLUMN "findings"."because_paragraph_id" IS 'Paragraph of the other place.';
COMMENT ON COLUMN "findings"."because_start" IS 'Where the other text starts, in code points of the decoded raw file.';
COMMENT ON COLUMN "findings"."because_end" IS 'Where the other text ends: the offset after its last code point.';
COMMENT ON COLUMN "findings"."because_text" IS 'The other text; null when there is none or the text policy withholds it.';
COMMENT ON COLUMN "findings"."actual" IS 'What was found.';
COMMENT ON COLUMN "findings"."expected" IS 'What was expected.';
COMMENT ON COLUMN "findings"."params" IS 'The values the messages are filled with, as one flat JSON object.';
COMMENT ON COLUMN "findings"."message_en" IS 'The finding in English: what was found, why it is doubtful, what to do.';
COMMENT ON COLUMN "findings"."message_ru" IS 'The finding in Russian: what was found, why it is doubtful, what to do.';
COMMENT ON COLUMN "findings"."message_zh" IS 'The finding in Chinese: what was found, why it is doubtful, what to do.';
COMMENT ON COLUMN "findings"."status" IS 'Whether a person has accepted the finding.';
COMMENT ON COLUMN "findings"."reason" IS 'Why the finding was accepted.';
COMMENT ON COLUMN "findings"."raw_file" IS 'Path of the raw file below the corpus folder; null when the finding is about the whole dataset.';
COMMENT ON COLUMN "findings"."line" IS 'Line of the raw file where the text starts, counted from 1.';
COMMENT ON COLUMN "findings"."column" IS 'Place of the first character in its line, counted in code points from 1.';
COMMENT ON COLUMN "findings"."text" IS 'The characters from start to end of the raw file; null when the text policy of the article withholds them.';
COMMENT ON COLUMN "findings"."sentence" IS 'The sentence around the text; null when the text policy of the article withholds it.';

CREATE OR REPLACE TABLE "rates" (
  "rate_id" VARCHAR NOT NULL,
  "date" DATE NOT NULL,
  "base" VARCHAR NOT NULL,
  "quote" VARCHAR NOT NULL,
  "rate" DOUBLE NOT NULL,
  "source" VARCHAR NOT NULL,
  PRIMARY KEY ("rate_id")
);
COPY "rates" FROM 'data/rates.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "rates" IS 'One row is one reference exchange rate that was used.';
COMMENT ON COLUMN "rates"."rate_id" IS 'Identifier of the rate.';
COMMENT ON COLUMN "rates"."date" IS 'Day the rate took effect.';
COMMENT ON COLUMN "rates"."base" IS 'Currency of which one unit is priced (ISO 4217).';
COMMENT ON COLUMN "rates"."quote" IS 'Currency the price is given in (ISO 4217).';
COMMENT ON COLUMN "rates"."rate" IS 'Price of one unit of the base currency.';
COMMENT ON COLUMN "rates"."source" IS 'Series the rate was taken from.';

CREATE OR REPLACE TABLE "codes" (
  "table" VARCHAR NOT NULL,
  "column" VARCHAR NOT NULL,
  "code" VARCHAR NOT NULL,
  "label_en" VARCHAR NOT NULL,
  "label_ru" VARCHAR NOT NULL,
  "label_zh" VARCHAR NOT NULL,
  "definition_en" VARCHAR,
  "definition_ru" VARCHAR,
  "definition_zh" VARCHAR,
  PRIMARY KEY ("table", "column", "code")
);
COPY "codes" FROM 'data/codes.csv' (FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
COMMENT ON TABLE "codes" IS 'One row is one code that occurs in a column, with its meaning in three languages.';
COMMENT ON COLUMN "codes"."table" IS 'Table the code occurs in.';
COMMENT ON COLUMN "codes"."column" IS 'Column the code occurs in.';
COMMENT ON COLUMN "codes"."code" IS 'The code as it stands in the column.';
COMMENT ON COLUMN "codes"."label_en" IS 'What the code is called in English.';
COMMENT ON COLUMN "codes"."label_ru" IS 'What the code is called in Russian.';
COMMENT ON COLUMN "codes"."label_zh" IS 'What the code is called in Chinese.';
COMMENT ON COLUMN "codes"."definition_en" IS 'What the code means, in English.';
COMMENT ON COLUMN "codes"."definition_ru" IS 'What the code means, in Russian.';
COMMENT ON COLUMN "codes"."definition_zh" IS 'What the code means, in Chinese.';

