/**
 * The row types of every published table.
 * Generated from schemas/*.schema.json: edit those, then run `npm run types`.
 */

/** One row is one amount ready to read, without joins. */
export interface FiguresRow {
  /** Identifier of the amount, as in the table amounts. */
  amount_id: string;
  /** The film or other work the sum belongs to. */
  work: string | null;
  /** Title of the work in English; null when it is not known. */
  work_en: string | null;
  /** Title of the work in Russian; null when it is not known. */
  work_ru: string | null;
  /** Title of the work in Chinese; null when it is not known. */
  work_zh: string | null;
  /** Name of the place or territory the sum refers to in English; null when it is not known. */
  place_en: string | null;
  /** Name of the place or territory the sum refers to in Russian; null when it is not known. */
  place_ru: string | null;
  /** Name of the place or territory the sum refers to in Chinese; null when it is not known. */
  place_zh: string | null;
  /** What the sum measures. */
  measure:
    | 'box_office'
    | 'budget'
    | 'revenue'
    | 'profit'
    | 'loss'
    | 'price'
    | 'investment'
    | 'funding'
    | 'debt'
    | 'prize'
    | 'donation'
    | 'salary'
    | 'fine'
    | 'trade'
    | 'market_size'
    | 'market_value'
    | 'other';
  /** The printed figure in full currency units, the lower end of a range; null when it has more than 15 significant digits. Unit: currency units of `currency`. */
  value: number | null;
  /** The printed upper end of a range; null when one figure is printed. Unit: currency units of `currency`. */
  value_to: number | null;
  /** Currency of the figure (ISO 4217). */
  currency: string;
  /** The hedge the text puts on the figure. */
  qualifier: 'exact' | 'about' | 'nearly' | 'over' | 'under' | 'at_least' | 'up_to';
  /** Time the sum refers to (EDTF). */
  period_edtf: string | null;
  /** Name of the publisher: in English where it is known, else as it is known. */
  publisher: string | null;
  /** When the article was published (EDTF). */
  published_edtf: string | null;
  /** The sentence around the sum; null when the text policy of the article withholds it. */
  sentence: string | null;
  /** How the sum agrees with its conversion into another currency; null when it has none. */
  verdict:
    'agrees_at_both' | 'agrees_at_publication' | 'agrees_at_period' | 'disagrees' | 'no_reference' | null;
  /** Path of the raw file below the corpus folder. */
  raw_file: string;
  /** First day of the time the sum refers to. */
  period_from: string | null;
  /** Last day of the time the sum refers to. */
  period_to: string | null;
  /** First possible day of publication. */
  published_from: string | null;
  /** Last possible day of publication. */
  published_to: string | null;
  /** Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read. */
  correction_id: string | null;
}

/** One row is one raw article as it was received. */
export interface ArticlesRow {
  /** Identifier of the article: art- and the stem of its file name. */
  article_id: string;
  /** Path of the raw file below the corpus folder, with forward slashes; for a line of a feed (JSON Lines) with # and the number of the line, from 1. */
  raw_file: string;
  /** SHA-256 of the bytes of the raw file, or of the line without its end. */
  sha256: string;
  /** SHA-256 of the text that positions count in, encoded as UTF-8: the decoded text without its byte order mark, or the main text of a web page (texts.jsonl). */
  text_sha256: string;
  /** Language most of the article is written in. */
  lang: 'en' | 'ru' | 'zh' | 'und';
  /** Script the article is written in (ISO 15924); null when it could not be told. */
  script: 'Latn' | 'Cyrl' | 'Hans' | 'Hant' | null;
  /** Whether the article says that it is a translation; null when nothing says so either way. */
  is_translation: boolean | null;
  /** Headline of the article; null when it has none. */
  title: string | null;
  /** Who published the article. */
  publisher_id: string | null;
  /** News agency the text is credited to. */
  agency_id: string | null;
  /** Service that passed the text on. */
  syndicator_id: string | null;
  /** Place named in the dateline. */
  dateline_place_id: string | null;
  /** When the article was published (EDTF), as precisely as the sources allow; null when nothing bounds it. */
  published_edtf: string | null;
  /** First possible day of publication. */
  published_from: string | null;
  /** Last possible day of publication. */
  published_to: string | null;
  /** What the date of publication rests on. */
  published_basis: 'correction' | 'sidecar' | 'stated' | 'dateline' | 'text' | 'unknown';
  /** Whether the date of publication is stated in full or partly inferred. */
  published_certainty: 'stated' | 'inferred';
  /** Address the article was taken from. */
  source_url: string | null;
  /** Who holds the rights in the text of the article, as far as known. */
  rights: string | null;
  /** How much of the text of the article this dataset publishes. */
  text_policy: 'full' | 'excerpt' | 'none';
  /** Articles that tell the same story share this identifier; null when the article stands alone. */
  story_id: string | null;
  /** Number of paragraphs, wrapper lines and captions included. Unit: paragraphs. */
  n_paragraphs: number;
  /** Number of words; in Chinese, Han characters and runs of letters or digits. Unit: words. */
  n_words: number;
  /** Length of the decoded text. Unit: code points. */
  n_characters: number;
  /** Character encoding of the raw file. */
  encoding:
    'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'gb18030' | 'big5' | 'windows-1252' | 'koi8-r';
  /** Section or site that a wrapper line credits as the source, as written. */
  section: string | null;
  /** What the article was received as: text, or a web page whose main text was taken out of it. */
  format: 'text' | 'html';
  /** Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read. */
  correction_id: string | null;
}

/** One row is one paragraph, heading, caption or boilerplate line; a line that holds a dateline or an end mark is split there. */
export interface ParagraphsRow {
  /** Identifier of the paragraph. */
  paragraph_id: string;
  /** The article the row was read from. */
  article_id: string;
  /** Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark. Unit: code points. */
  start: number;
  /** Where the text ends: the offset after its last code point. Unit: code points. */
  end: number;
  /** Place of the paragraph in its article, counted from 1. */
  position: number;
  /** What the paragraph is in the article. */
  role:
    'title' | 'heading' | 'dateline' | 'lead' | 'body' | 'caption' | 'wrapper' | 'disclaimer' | 'end-mark';
  /** Language of the paragraph. */
  lang: 'en' | 'ru' | 'zh' | 'und';
  /** Number of words; in Chinese, Han characters and runs of letters or digits. Unit: words. */
  n_words: number;
  /** SHA-256 of the characters from start to end, encoded as UTF-8. */
  text_sha256: string;
  /** Paragraphs that stand in several places share this identifier; null when the paragraph stands alone. */
  reuse_group_id: string | null;
  /** The characters from start to end of the raw file; null unless the text policy of the article is full. */
  text: string | null;
}

/** One row is one sum of money, a range or a price, as a text states it. */
export interface AmountsRow {
  /** Identifier of the amount. */
  amount_id: string;
  /** The article the row was read from. */
  article_id: string;
  /** The paragraph the row was read from. */
  paragraph_id: string;
  /** Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark. Unit: code points. */
  start: number;
  /** Where the text ends: the offset after its last code point. Unit: code points. */
  end: number;
  /** The printed figure in full currency units, the lower end of a range; null when it has more than 15 significant digits. Unit: currency units of `currency`. */
  value: number | null;
  /** The printed upper end of a range; null when one figure is printed. Unit: currency units of `currency`. */
  value_to: number | null;
  /** Smallest value that the hedge and the rounding of the figure allow. Unit: currency units of `currency`. */
  value_min: number | null;
  /** Largest value that the hedge and the rounding of the figure allow. Unit: currency units of `currency`. */
  value_max: number | null;
  /** Currency of the figure (ISO 4217). */
  currency: string;
  /** The hedge the text puts on the figure. */
  qualifier: 'exact' | 'about' | 'nearly' | 'over' | 'under' | 'at_least' | 'up_to';
  /** What the sum measures. */
  measure:
    | 'box_office'
    | 'budget'
    | 'revenue'
    | 'profit'
    | 'loss'
    | 'price'
    | 'investment'
    | 'funding'
    | 'debt'
    | 'prize'
    | 'donation'
    | 'salary'
    | 'fine'
    | 'trade'
    | 'market_size'
    | 'market_value'
    | 'other';
  /** Whose sum it is: the film that grossed it, the company that earned it. */
  subject_id: string | null;
  /** Place or territory the sum refers to. */
  place_id: string | null;
  /** Time the sum refers to (EDTF). */
  period_edtf: string | null;
  /** What one price buys, as written: a ticket; null when the sum is not a unit price. */
  per: string | null;
  /** First day of the time the sum refers to. */
  period_from: string | null;
  /** Last day of the time the sum refers to. */
  period_to: string | null;
  /** The characters from start to end of the raw file; null when the text policy of the article withholds them. */
  text: string | null;
  /** The sentence around the text; null when the text policy of the article withholds it. */
  sentence: string | null;
  /** The rule that read the row, as kind and name: money.sign-before. */
  rule: string;
  /** Whether the text says so or it was concluded from other parts of the text. */
  certainty: 'stated' | 'inferred';
  /** Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read. */
  correction_id: string | null;
}

/** One row is one sum given in two currencies, compared with dated reference rates. */
export interface ConversionsRow {
  /** Identifier of the conversion. */
  conversion_id: string;
  /** The article the row was read from. */
  article_id: string;
  /** The paragraph the row was read from. */
  paragraph_id: string;
  /** Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark. Unit: code points. */
  start: number;
  /** Where the text ends: the offset after its last code point. Unit: code points. */
  end: number;
  /** The sum that was converted. */
  source_amount_id: string;
  /** The sum it was converted to. */
  target_amount_id: string;
  /** Currency of which one unit is priced (ISO 4217). */
  rate_base: string;
  /** Currency the price is given in (ISO 4217). */
  rate_quote: string;
  /** Rate that the two printed figures imply. Unit: units of `rate_quote` for one `rate_base`. */
  implied_rate: number;
  /** Lowest reference rate in force on the days the article may have been published. Unit: units of `rate_quote` for one `rate_base`. */
  publication_rate_min: number | null;
  /** Median of the daily reference rates in force on the days the article may have been published. Unit: units of `rate_quote` for one `rate_base`. */
  publication_rate_median: number | null;
  /** Highest reference rate in force on the days the article may have been published. Unit: units of `rate_quote` for one `rate_base`. */
  publication_rate_max: number | null;
  /** Deviation of the implied rate from the median on the days of publication. Unit: percent. */
  publication_deviation_pct: number | null;
  /** Time the sum refers to (EDTF). */
  period_edtf: string | null;
  /** Lowest reference rate in force during the time the sum refers to. Unit: units of `rate_quote` for one `rate_base`. */
  period_rate_min: number | null;
  /** Median of the daily reference rates in force during the time the sum refers to. Unit: units of `rate_quote` for one `rate_base`. */
  period_rate_median: number | null;
  /** Highest reference rate in force during the time the sum refers to. Unit: units of `rate_quote` for one `rate_base`. */
  period_rate_max: number | null;
  /** Deviation of the implied rate from the median during the time the sum refers to. Unit: percent. */
  period_deviation_pct: number | null;
  /** At which of its two dates the conversion agrees with the reference rates. */
  verdict: 'agrees_at_both' | 'agrees_at_publication' | 'agrees_at_period' | 'disagrees' | 'no_reference';
  /** The likely slip behind a conversion that does not agree. */
  diagnosis: 'none' | 'power_of_ten' | 'inverted' | 'other_currency' | 'other_date';
  /** Series the reference rates were taken from; null when there was none. */
  rate_source: string | null;
  /** First day of the time the sum refers to. */
  period_from: string | null;
  /** Last day of the time the sum refers to. */
  period_to: string | null;
  /** The characters from start to end of the raw file; null when the text policy of the article withholds them. */
  text: string | null;
  /** The sentence around the text; null when the text policy of the article withholds it. */
  sentence: string | null;
  /** The rule that read the row, as kind and name: money.sign-before. */
  rule: string;
  /** Whether the text says so or it was concluded from other parts of the text. */
  certainty: 'stated' | 'inferred';
}

/** One row is one time expression and the time it was resolved to. */
export interface DatesRow {
  /** Identifier of the time expression. */
  date_id: string;
  /** The article the row was read from. */
  article_id: string;
  /** The paragraph the row was read from. */
  paragraph_id: string;
  /** Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark. Unit: code points. */
  start: number;
  /** Where the text ends: the offset after its last code point. Unit: code points. */
  end: number;
  /** The time meant (EDTF); what could not be resolved keeps what is known: XXXX-06-23. */
  edtf: string;
  /** First day of the time meant; null when it is open or unresolved. */
  date_from: string | null;
  /** Last day of the time meant; null when it is open or unresolved. */
  date_to: string | null;
  /** How precise the expression is. */
  precision:
    'day' | 'part-of-month' | 'month' | 'season' | 'part-of-year' | 'year' | 'decade' | 'century' | 'range';
  /** What the expression was resolved against. */
  anchor: 'none' | 'publication' | 'context' | 'unresolved';
  /** The characters from start to end of the raw file; null when the text policy of the article withholds them. */
  text: string | null;
  /** The sentence around the text; null when the text policy of the article withholds it. */
  sentence: string | null;
  /** The rule that read the row, as kind and name: money.sign-before. */
  rule: string;
  /** Whether the text says so or it was concluded from other parts of the text. */
  certainty: 'stated' | 'inferred';
  /** Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read. */
  correction_id: string | null;
}

/** One row is one figure or ordinal with the noun it counts. */
export interface CountsRow {
  /** Identifier of the count. */
  count_id: string;
  /** The article the row was read from. */
  article_id: string;
  /** The paragraph the row was read from. */
  paragraph_id: string;
  /** Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark. Unit: code points. */
  start: number;
  /** Where the text ends: the offset after its last code point. Unit: code points. */
  end: number;
  /** The printed figure; null when it has more than 15 significant digits. Unit: `unit`. */
  value: number | null;
  /** What is counted: the head noun, singular in English, nominative in Russian, as written in Chinese; a percentage is %. Null where the text policy keeps words back. */
  unit: string | null;
  /** Whether the figure is a rank (the 18th meeting) and not a number of things. */
  is_ordinal: boolean;
  /** Whose count it is. */
  subject_id: string | null;
  /** The characters from start to end of the raw file; null when the text policy of the article withholds them. */
  text: string | null;
  /** The sentence around the text; null when the text policy of the article withholds it. */
  sentence: string | null;
  /** The rule that read the row, as kind and name: money.sign-before. */
  rule: string;
  /** Whether the text says so or it was concluded from other parts of the text. */
  certainty: 'stated' | 'inferred';
  /** Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read. */
  correction_id: string | null;
}

/** One row is one stretch of quoted speech, without its quotation marks. */
export interface QuotesRow {
  /** Identifier of the stretch. */
  quote_id: string;
  /** The article the row was read from. */
  article_id: string;
  /** The paragraph the row was read from. */
  paragraph_id: string;
  /** Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark. Unit: code points. */
  start: number;
  /** Where the text ends: the offset after its last code point. Unit: code points. */
  end: number;
  /** Whether whole sentences are quoted or words inside a sentence of the reporter. */
  kind: 'direct' | 'partial';
  /** Who is quoted. */
  speaker_id: string | null;
  /** Resolved name of the speaker, or the office when nobody is named; null when nobody is credited. */
  speaker_text: string | null;
  /** Verb or phrase that reports the speech, as written. */
  cue: string | null;
  /** Stretches of one quotation share this identifier: that of their first stretch. */
  group_id: string;
  /** The characters from start to end of the raw file; null when the text policy of the article withholds them. */
  text: string | null;
  /** The sentence around the text; null when the text policy of the article withholds it. */
  sentence: string | null;
  /** The rule that read the row, as kind and name: money.sign-before. */
  rule: string;
  /** Whether the text says so or it was concluded from other parts of the text. */
  certainty: 'stated' | 'inferred';
  /** Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read. */
  correction_id: string | null;
}

/** One row is one place where an entity is named. */
export interface MentionsRow {
  /** Identifier of the mention. */
  mention_id: string;
  /** The article the row was read from. */
  article_id: string;
  /** The paragraph the row was read from. */
  paragraph_id: string;
  /** Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark. Unit: code points. */
  start: number;
  /** Where the text ends: the offset after its last code point. Unit: code points. */
  end: number;
  /** The entity that is named. */
  entity_id: string;
  /** What kind of thing is named. */
  type: 'person' | 'organization' | 'work' | 'event' | 'place' | 'award' | 'agreement';
  /** How the name was matched with the entity. */
  match:
    'exact' | 'alias' | 'inflected' | 'initials' | 'surname' | 'acronym' | 'variant' | 'judged' | 'candidate';
  /** The characters from start to end of the raw file; null when the text policy of the article withholds them. */
  text: string | null;
  /** The sentence around the text; null when the text policy of the article withholds it. */
  sentence: string | null;
  /** The rule that read the row, as kind and name: money.sign-before. */
  rule: string;
  /** Whether the text says so or it was concluded from other parts of the text. */
  certainty: 'stated' | 'inferred';
  /** Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read. */
  correction_id: string | null;
}

/** One row is one person, organization, work, event, place, award or agreement. */
export interface EntitiesRow {
  /** Identifier of the entity: a readable slug when it is curated or known, ent- and a hash when it is a candidate. */
  entity_id: string;
  /** What kind of thing the entity is. */
  type: 'person' | 'organization' | 'work' | 'event' | 'place' | 'award' | 'agreement';
  /** Name in English; null when it is not known. */
  name_en: string | null;
  /** Name in Russian; null when it is not known. */
  name_ru: string | null;
  /** Name in Chinese; null when it is not known. */
  name_zh: string | null;
  /** How well the English name is founded. */
  name_en_status: 'official' | 'attested' | 'transliterated' | 'missing';
  /** How well the Russian name is founded. */
  name_ru_status: 'official' | 'attested' | 'transliterated' | 'missing';
  /** How well the Chinese name is founded. */
  name_zh_status: 'official' | 'attested' | 'transliterated' | 'missing';
  /** Item of the entity in Wikidata; null when it was not verified. */
  wikidata_id: string | null;
  /** A few words that tell the entity from others, in English. */
  description_en: string | null;
  /** A few words that tell the entity from others, in Russian. */
  description_ru: string | null;
  /** A few words that tell the entity from others, in Chinese. */
  description_zh: string | null;
  /** Whether a person has confirmed the entity. */
  status: 'curated' | 'known' | 'candidate';
  /** Number of places that name the entity. Unit: mentions. */
  n_mentions: number;
  /** Number of articles that name the entity. Unit: articles. */
  n_articles: number;
  /** The entity that this one was judged to be the same as and that stands for both; null when it stands for itself. A merged entity has no mentions of its own. */
  merged_into: string | null;
}

/** One row is one name that an entity goes by in one language. */
export interface AliasesRow {
  /** Identifier of the alias. */
  alias_id: string;
  /** The entity that goes by the name. */
  entity_id: string;
  /** Language the name is used in. */
  lang: 'en' | 'ru' | 'zh';
  /** The name. */
  alias: string;
  /** What kind of name it is. */
  kind: 'official' | 'short' | 'initials' | 'translation' | 'transliteration' | 'former';
  /** Where the name was found. */
  source: string | null;
}

/** One row is one statement read from one place. */
export interface FactsRow {
  /** Identifier of the fact. */
  fact_id: string;
  /** The article the row was read from. */
  article_id: string;
  /** The paragraph the row was read from. */
  paragraph_id: string;
  /** Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark. Unit: code points. */
  start: number;
  /** Where the text ends: the offset after its last code point. Unit: code points. */
  end: number;
  /** What is stated. */
  predicate:
    | 'box_office'
    | 'budget'
    | 'revenue'
    | 'profit'
    | 'release'
    | 'held'
    | 'signed'
    | 'position'
    | 'director'
    | 'producer'
    | 'co_producer'
    | 'distributor'
    | 'sequel'
    | 'award'
    | 'set_in';
  /** What the statement is about. */
  subject_id: string;
  /** The other party of the statement: the director of a film, the company of an officer. */
  object_id: string | null;
  /** The figure stated, if any; a sum of money when there is a currency. Unit: currency units of `currency`. */
  value: number | null;
  /** Currency of the figure (ISO 4217). */
  currency: string | null;
  /** The hedge the text puts on the figure. */
  qualifier: 'exact' | 'about' | 'nearly' | 'over' | 'under' | 'at_least' | 'up_to' | null;
  /** Time the statement refers to (EDTF). */
  date_edtf: string | null;
  /** Place or territory the statement refers to. */
  place_id: string | null;
  /** The same fact over all articles. */
  fact_group_id: string;
  /** First day of the time the statement refers to. */
  date_from: string | null;
  /** Last day of the time the statement refers to. */
  date_to: string | null;
  /** Office or function the text names, as written: general producer; null when there is none. */
  office: string | null;
  /** The characters from start to end of the raw file; null when the text policy of the article withholds them. */
  text: string | null;
  /** The sentence around the text; null when the text policy of the article withholds it. */
  sentence: string | null;
  /** The rule that read the row, as kind and name: money.sign-before. */
  rule: string;
  /** Whether the text says so or it was concluded from other parts of the text. */
  certainty: 'stated' | 'inferred';
  /** Which part of a work's takings or costs or of a company's results a sum is, or which kind of showing a date is of; null for other statements. */
  scope:
    | 'total'
    | 'so_far'
    | 'opening'
    | 'day'
    | 'period'
    | 'worldwide'
    | 'worldwide_opening'
    | 'abroad'
    | 'forecast'
    | 'part'
    | 'other'
    | 'premiere'
    | 'release'
    | 'showing'
    | null;
  /** Day up to which a sum is counted, where the text names it. */
  as_of: string | null;
  /** Corrections by a person that were applied to the row, by their ids in the reference data, parted by spaces; null when the row is as it was read. */
  correction_id: string | null;
}

/** One row is one fact over all articles, and how far they agree on it. */
export interface FactGroupsRow {
  /** Identifier of the group. */
  fact_group_id: string;
  /** What is stated. */
  predicate:
    | 'box_office'
    | 'budget'
    | 'revenue'
    | 'profit'
    | 'release'
    | 'held'
    | 'signed'
    | 'position'
    | 'director'
    | 'producer'
    | 'co_producer'
    | 'distributor'
    | 'sequel'
    | 'award'
    | 'set_in';
  /** What the statement is about. */
  subject_id: string;
  /** Number of articles that state the fact. Unit: articles. */
  n_articles: number;
  /** How far the articles agree. */
  agreement: 'single' | 'corroborated' | 'refined' | 'updated' | 'contradicted';
  /** Territory the question is about; null when no statement names one. */
  place_id: string | null;
  /** Currency of the sums (ISO 4217); null for statements of other kinds. */
  currency: string | null;
  /** Which part of a work's takings or costs or of a company's results the sums are, or which kind of showing the dates are of. */
  scope:
    | 'total'
    | 'so_far'
    | 'opening'
    | 'day'
    | 'period'
    | 'worldwide'
    | 'worldwide_opening'
    | 'abroad'
    | 'forecast'
    | 'part'
    | 'other'
    | 'premiere'
    | 'release'
    | 'showing'
    | null;
}

/** One row is one story: articles that tell the same event, in one language or several. */
export interface StoriesRow {
  /** Identifier of the story; it follows from its lead article. */
  story_id: string;
  /** The article that told the story first; originals come before articles that say they are translations. */
  lead_article_id: string;
  /** Number of articles that tell the story. Unit: articles. */
  n_articles: number;
  /** Number of languages it is told in. Unit: languages. */
  n_languages: number;
  /** Codes of the languages it is told in, with spaces between them. */
  languages: string | null;
  /** First possible day on which any of the articles was published. */
  published_from: string | null;
  /** Last possible day on which any of the articles was published. */
  published_to: string | null;
  /** What the articles were joined by. */
  basis: 'text' | 'content' | 'both';
  /** Strength of the weakest link that was needed to join the articles: the share of the shorter article that the other copies, or of what it tells that the other tells too. Unit: ratio. */
  strength: number;
}

/** One row is one pair of places where the same or nearly the same text stands. */
export interface ReuseRow {
  /** Identifier of the pair. */
  reuse_id: string;
  /** Article of the first place. */
  a_article_id: string;
  /** Paragraph of the first place. */
  a_paragraph_id: string;
  /** Where the first text starts, in code points of the decoded raw file. Unit: code points. */
  a_start: number;
  /** Where the first text ends: the offset after its last code point. Unit: code points. */
  a_end: number;
  /** Article of the second place. */
  b_article_id: string;
  /** Paragraph of the second place. */
  b_paragraph_id: string;
  /** Where the second text starts, in code points of the decoded raw file. Unit: code points. */
  b_start: number;
  /** Where the second text ends: the offset after its last code point. Unit: code points. */
  b_end: number;
  /** How the two texts are related. */
  kind: 'identical' | 'near' | 'contained' | 'passage' | 'boilerplate' | 'reworded';
  /** Jaccard similarity of the word 3-shingles of the two texts; of a passage, of its aligned words. Unit: ratio. */
  similarity: number;
  /** Share of the 3-shingles of the shorter text that also stand in the other; of a passage, share of the words of its shorter side that agree. Unit: ratio. */
  containment: number;
  /** Whether the two texts give different figures: then the pair is an update, not a copy. */
  numbers_differ: boolean;
  /** Texts linked by reuse share this identifier; null for a passage inside otherwise different paragraphs. */
  reuse_group_id: string | null;
  /** The first text; null when the text policy of its article withholds it. */
  a_text: string | null;
  /** The second text; null when the text policy of its article withholds it. */
  b_text: string | null;
}

/** One row is something a check noticed: where, what was found, what was expected and why. */
export interface FindingsRow {
  /** Identifier of the finding. */
  finding_id: string;
  /** The article the finding is about; null when the file could not be read as an article, or the finding is about the whole dataset. */
  article_id: string | null;
  /** The paragraph the finding is about; null when it is about the whole article. */
  paragraph_id: string | null;
  /** Where the text starts, counted in Unicode code points from the beginning of the decoded raw file, without its byte order mark. Unit: code points. */
  start: number | null;
  /** Where the text ends: the offset after its last code point. Unit: code points. */
  end: number | null;
  /** The check that noticed it. */
  check_id:
    | 'conversion-rate'
    | 'duplicate-passage'
    | 'arithmetic'
    | 'anniversary'
    | 'name-variant'
    | 'alias-in-article'
    | 'figure-conflict'
    | 'date-order'
    | 'count-list'
    | 'currency-missing'
    | 'long-figure'
    | 'source-chain'
    | 'publication-date'
    | 'text-damage'
    | 'unresolved-name'
    | 'unreadable-file'
    | 'same-bytes'
    | 'dataset-assertion'
    | 'file-encoding'
    | 'same-id'
    | 'unread-fields'
    | 'unsupported-language'
    | 'sidecar-language'
    | 'person-age';
  /** How serious it is. No finding stops publication. */
  severity: 'error' | 'warning' | 'info';
  /** Table of the row the finding is about. */
  subject_table:
    | 'figures'
    | 'articles'
    | 'paragraphs'
    | 'amounts'
    | 'conversions'
    | 'dates'
    | 'counts'
    | 'quotes'
    | 'mentions'
    | 'entities'
    | 'aliases'
    | 'facts'
    | 'fact_groups'
    | 'stories'
    | 'reuse'
    | 'findings'
    | 'rates'
    | 'codes'
    | null;
  /** Key of the row the finding is about. */
  subject_id: string | null;
  /** Article of the other place, which the finding rests on. */
  because_article_id: string | null;
  /** Paragraph of the other place. */
  because_paragraph_id: string | null;
  /** Where the other text starts, in code points of the decoded raw file. Unit: code points. */
  because_start: number | null;
  /** Where the other text ends: the offset after its last code point. Unit: code points. */
  because_end: number | null;
  /** The other text; null when there is none or the text policy withholds it. */
  because_text: string | null;
  /** What was found. */
  actual: string | null;
  /** What was expected. */
  expected: string | null;
  /** The values the messages are filled with, as one flat JSON object. */
  params: {
    [k: string]: string | number;
  };
  /** The finding in English: what was found, why it is doubtful, what to do. */
  message_en: string;
  /** The finding in Russian: what was found, why it is doubtful, what to do. */
  message_ru: string;
  /** The finding in Chinese: what was found, why it is doubtful, what to do. */
  message_zh: string;
  /** Whether a person has accepted the finding. */
  status: 'open' | 'accepted';
  /** Why the finding was accepted. */
  reason: string | null;
  /** Path of the raw file below the corpus folder; null when the finding is about the whole dataset. */
  raw_file: string | null;
  /** Line of the raw file where the text starts, counted from 1. */
  line: number | null;
  /** Place of the first character in its line, counted in code points from 1. */
  column: number | null;
  /** The characters from start to end of the raw file; null when the text policy of the article withholds them. */
  text: string | null;
  /** The sentence around the text; null when the text policy of the article withholds it. */
  sentence: string | null;
}

/** One row is one reference exchange rate that was used. */
export interface RatesRow {
  /** Identifier of the rate. */
  rate_id: string;
  /** Day the rate took effect. */
  date: string;
  /** Currency of which one unit is priced (ISO 4217). */
  base: string;
  /** Currency the price is given in (ISO 4217). */
  quote: string;
  /** Price of one unit of the base currency. Unit: units of `quote` for one `base`. */
  rate: number;
  /** Series the rate was taken from. */
  source: string;
}

/** One row is one code that occurs in a column, with its meaning in three languages. */
export interface CodesRow {
  /** Table the code occurs in. */
  table:
    | 'figures'
    | 'articles'
    | 'paragraphs'
    | 'amounts'
    | 'conversions'
    | 'dates'
    | 'counts'
    | 'quotes'
    | 'mentions'
    | 'entities'
    | 'aliases'
    | 'facts'
    | 'fact_groups'
    | 'stories'
    | 'reuse'
    | 'findings'
    | 'rates'
    | 'codes';
  /** Column the code occurs in. */
  column: string;
  /** The code as it stands in the column. */
  code: string;
  /** What the code is called in English. */
  label_en: string;
  /** What the code is called in Russian. */
  label_ru: string;
  /** What the code is called in Chinese. */
  label_zh: string;
  /** What the code means, in English. */
  definition_en: string | null;
  /** What the code means, in Russian. */
  definition_ru: string | null;
  /** What the code means, in Chinese. */
  definition_zh: string | null;
}

/** Row type of each table. */
export interface Rows {
  figures: FiguresRow;
  articles: ArticlesRow;
  paragraphs: ParagraphsRow;
  amounts: AmountsRow;
  conversions: ConversionsRow;
  dates: DatesRow;
  counts: CountsRow;
  quotes: QuotesRow;
  mentions: MentionsRow;
  entities: EntitiesRow;
  aliases: AliasesRow;
  facts: FactsRow;
  fact_groups: FactGroupsRow;
  stories: StoriesRow;
  reuse: ReuseRow;
  findings: FindingsRow;
  rates: RatesRow;
  codes: CodesRow;
}

export type TableName = keyof Rows;
