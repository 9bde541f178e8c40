/** What speaks for two articles telling one story, gathered over the corpus: keys and copied passages, in tables of the engine. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Article, type LanguageCode, tellingRoles } from '../../contract.ts';
import { dayNumber } from '../../lib/calendar.ts';
import { byCodePoint } from '../../lib/code-point-order.ts';
import { question, rowsOf } from '../duckdb.ts';
import type { ReusePair } from '../reuse-pairs.ts';
import { storyKeys } from './story-keys.ts';

/** Two articles with what they share; lengths in UTF-16 units of clean text. */
export interface StoryPair {
  readonly a_article: string;
  readonly b_article: string;
  /** Weight of the keys they share, and of all keys of the one that has less. */
  readonly shared: number;
  readonly told: number;
  readonly keys: number;
  /** How many of the keys are sums, figures and days. */
  readonly figures: number;
  /** Characters of copied passages, and of the shorter article. */
  readonly copied: number;
  readonly length: number;
  readonly one_language: boolean;
  readonly undated: boolean;
  /** Days between the two, 0 when they may be of one day. */
  readonly apart: number;
}

/** A key of more articles in eight days tells nothing; likewise in the whole corpus for articles of no known day. */
const RARE = 40;
const RARE_EVERYWHERE = 12;

/** Pairs that share less are not looked at. */
const LEAST_SHARED = 2.5;

/** An article published somewhere in a longer interval has no day. */
const LONGEST_DAY = 4;

/** What a story says of an article of its own. */
export interface ArticleNote {
  readonly article_id: string;
  readonly lang: LanguageCode | 'und';
  readonly is_translation: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Evidence {
  /** By article ids. */
  readonly pairs: AsyncGenerator<StoryPair>;
  notesOf(articles: readonly string[]): Promise<ReadonlyMap<string, ArticleNote>>;
}

/** `copies`: pairs of places that share text, those of one later article together. */
export async function storyPairs(
  connection: DuckDBConnection,
  articles: AsyncIterable<Article>,
  copies: AsyncIterable<ReusePair>,
): Promise<Evidence> {
  const numbers = await noteArticles(connection, articles);
  await noteCopies(connection, copies, numbers);
  const sql = question('stories/story-pairs')
    .replaceAll('$rare_everywhere', String(RARE_EVERYWHERE))
    .replaceAll('$rare', String(RARE))
    .replaceAll('$least', String(LEAST_SHARED));
  return {
    pairs: rowsOf<StoryPair>(connection, sql),
    notesOf: (wanted) => notesOf(connection, new Set(wanted)),
  };
}

async function notesOf(
  connection: DuckDBConnection,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ArticleNote>> {
  const notes = new Map<string, ArticleNote>();
  const sql = 'SELECT article_id, lang, is_translation, "from", "to" FROM story_articles';
  for await (const note of rowsOf<ArticleNote>(connection, sql))
    if (wanted.has(note.article_id)) notes.set(note.article_id, note);
  return notes;
}

async function noteArticles(
  connection: DuckDBConnection,
  articles: AsyncIterable<Article>,
): Promise<ReadonlyMap<string, number>> {
  await connection.run(
    'CREATE TEMP TABLE story_articles (n INTEGER, article_id VARCHAR, lang VARCHAR, is_translation BOOLEAN, "from" VARCHAR, "to" VARCHAR, "first" INTEGER, "last" INTEGER, day INTEGER, length INTEGER, told DOUBLE, told_across DOUBLE)',
  );
  await connection.run(
    'CREATE TEMP TABLE story_keys (n INTEGER, key VARCHAR, weight DOUBLE, across BOOLEAN)',
  );
  const rows = await connection.createAppender('story_articles');
  const keyRows = await connection.createAppender('story_keys');
  const numbers = new Map<string, number>();
  for await (const article of articles) {
    const n = numbers.size;
    numbers.set(article.article_id, n);
    const keys = storyKeys(article);
    const { from, to } = article.published;
    const first = from === null ? null : dayNumber(from);
    const last = to === null ? null : dayNumber(to);
    const day = first !== null && last !== null && last - first <= LONGEST_DAY ? first : null;
    rows.appendInteger(n);
    rows.appendVarchar(article.article_id);
    rows.appendVarchar(article.lang);
    rows.appendBoolean(article.header.is_translation ?? false);
    for (const value of [from, to]) {
      if (value === null) rows.appendNull();
      else rows.appendVarchar(value);
    }
    for (const value of [first, last, day]) {
      if (value === null) rows.appendNull();
      else rows.appendInteger(value);
    }
    rows.appendInteger(lengthOf(article));
    const told = keys.filter(({ again }) => !again);
    rows.appendDouble(weightOf(told));
    rows.appendDouble(weightOf(told.filter(({ across }) => across)));
    rows.endRow();
    for (const { key, weight, across } of keys) {
      keyRows.appendInteger(n);
      keyRows.appendVarchar(key);
      keyRows.appendDouble(weight);
      keyRows.appendBoolean(across);
      keyRows.endRow();
    }
  }
  rows.closeSync();
  keyRows.closeSync();
  return numbers;
}

function weightOf(keys: readonly { readonly weight: number }[]): number {
  return keys.reduce((sum, { weight }) => sum + weight, 0);
}

function lengthOf({ paragraphs }: Article): number {
  return paragraphs.reduce(
    (sum, { role, text }) => (tellingRoles.includes(role) && role !== 'title' ? sum + text.length : sum),
    0,
  );
}

/** For each two articles the characters of the earlier one that stand in the later, each counted once. */
async function noteCopies(
  connection: DuckDBConnection,
  copies: AsyncIterable<ReusePair>,
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  await connection.run('CREATE TEMP TABLE story_copies (a INTEGER, b INTEGER, copied INTEGER)');
  const rows = await connection.createAppender('story_copies');
  let later: string | null = null;
  let spans = new Map<string, [start: number, end: number][]>();
  const write = (): void => {
    const b = numbers.get(later ?? '');
    for (const [article, copied] of [...spans].sort(([x], [y]) => byCodePoint(x, y))) {
      const a = numbers.get(article);
      if (a === undefined || b === undefined) continue;
      rows.appendInteger(Math.min(a, b));
      rows.appendInteger(Math.max(a, b));
      rows.appendInteger(covered(copied));
      rows.endRow();
    }
    spans = new Map();
  };
  for await (const { kind, a, b } of copies) {
    if (kind === 'boilerplate' || a.article_id === b.article_id) continue;
    if (b.article_id !== later) write();
    later = b.article_id;
    const own = spans.get(a.article_id);
    if (own) own.push([a.start, a.end]);
    else spans.set(a.article_id, [[a.start, a.end]]);
  }
  write();
  rows.closeSync();
}

function covered(spans: [start: number, end: number][]): number {
  let sum = 0;
  let reached = 0;
  for (const [start, end] of spans.sort(([x], [y]) => x - y)) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}
