/** The artefacts of a build: one JSON Lines file a stage, one article a line, all in the same order. */
import { join } from 'node:path';
import type { Article, CollectedArticle, LinkedArticle, NormalizedArticle } from '../contract.ts';
import { readLines, readRows } from '../lib/jsonl.ts';

/** Article-scope stages write what they add, keyed by article_id, so each file reads on its own and diffs well. */
export const articleStages = ['collect', 'normalize', 'extract', 'link'] as const;
export type ArticleStage = (typeof articleStages)[number];

/** One thing for each of them. */
export function byStage<T>(make: (stage: ArticleStage) => T): Readonly<Record<ArticleStage, T>> {
  const [collect, normalize, extract, link] = articleStages;
  return { collect: make(collect), normalize: make(normalize), extract: make(extract), link: make(link) };
}

/** What `normalize` says of one article. */
export type ArticleLayout = Pick<NormalizedArticle, 'paragraphs'> & Pick<CollectedArticle, 'article_id'>;

export class Artefacts {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  stage(stage: ArticleStage): string {
    return join(this.folder, `${stage}.jsonl`);
  }

  /** Pairs of places that share text, by article. */
  get compare(): string {
    return join(this.folder, 'compare.jsonl');
  }

  /** Main texts of saved pages that may be published. */
  get texts(): string {
    return join(this.folder, 'texts.jsonl');
  }

  /** Paragraphs that belong to a group of paragraphs that repeat one another, by article. */
  get reuseGroups(): string {
    return join(this.folder, 'reuse-groups.jsonl');
  }

  /** Sorted runs of what a stage cannot hold in memory; empty between stages. */
  get scratch(): string {
    return join(this.folder, 'sorting');
  }

  /** Findings, as rows. */
  get check(): string {
    return join(this.folder, 'check.jsonl');
  }

  /** Findings about files that never became articles, and about how files were read. */
  get intake(): string {
    return join(this.folder, 'intake.jsonl');
  }

  /** The curator's list of names that no entity file knows. */
  get candidates(): string {
    return join(this.folder, 'candidates.csv');
  }

  /** Digests of what the article-scope stages depended on besides the articles. */
  get inputs(): string {
    return join(this.folder, 'inputs.json');
  }

  /** The reference data as it was read, after a digest of all it comes from. */
  get reference(): string {
    return join(this.folder, 'reference.jsonl');
  }

  /** What a run writes before it replaces what the run before left. */
  get next(): string {
    return join(this.folder, 'next');
  }

  /** A version as it would be if it were the release it is compared with. */
  get compared(): string {
    return join(this.folder, 'compared');
  }

  get rowsFolder(): string {
    return join(this.folder, 'rows');
  }

  get tablesFolder(): string {
    return join(this.folder, 'tables');
  }

  /** Rows of one table, checked, not yet sorted. */
  rows(table: string): string {
    return join(this.rowsFolder, `${table}.jsonl`);
  }

  /** Rows of one table, sorted by primary key. */
  table(table: string): string {
    return join(this.tablesFolder, `${table}.jsonl`);
  }

  /** Everything a build writes, whether or not it is there. */
  get paths(): string[] {
    return [
      ...articleStages.map((stage) => this.stage(stage)),
      this.compare,
      this.reuseGroups,
      this.check,
      this.intake,
      this.candidates,
      this.texts,
      this.inputs,
      this.reference,
      this.next,
      this.scratch,
      this.rowsFolder,
      this.tablesFolder,
      this.compared,
    ];
  }

  /**
   * Every article with all that the article-scope stages say of it, in order, one at a time; with `isWanted`, only those whose
   * number it wants: the others are passed over unread.
   */
  async *articles(isWanted: (article: number) => boolean = () => true): AsyncGenerator<Article> {
    const linked = readLines(this.stage('link'));
    const normalized = readLines(this.stage('normalize'));
    let article = 0;
    for await (const line of readLines(this.stage('collect'))) {
      const [layout, links] = [await nextOf(normalized), await nextOf(linked)];
      if (isWanted(article)) {
        const collected = JSON.parse(line) as CollectedArticle;
        yield {
          ...collected,
          ...(JSON.parse(layout) as NormalizedArticle),
          ...(JSON.parse(links) as LinkedArticle),
        };
      }
      article += 1;
    }
  }

  /** The paragraphs of every article, in the order of `articles`. */
  layouts(): AsyncGenerator<ArticleLayout> {
    return readRows<ArticleLayout>(this.stage('normalize'));
  }
}

async function nextOf(lines: AsyncGenerator<string>): Promise<string> {
  const { value, done } = await lines.next();
  if (done) throw new Error('The artefacts of one build have different numbers of articles.');
  return value;
}
