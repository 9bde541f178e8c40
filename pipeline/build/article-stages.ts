/** Articles on their way through the stages: done here while they are few, in worker threads from then on, written in the order they came. */
import type { Reference } from '../collect/reference.ts';
import type { Context } from '../context.ts';
import type { LineWriter } from '../lib/jsonl.ts';
import { type ArticleStage, articleStages } from './artefacts.ts';
import { type ArticleLines, type FreshArticle, linesOfAll, TOGETHER } from './article-lines.ts';
import { type EncodedLines, linesBetween, releaseLines } from './encoded-lines.ts';
import type { StageMeter } from './stage-meter.ts';
import { WorkerPool } from './worker-pool.ts';

export type Writers = Readonly<Record<ArticleStage, LineWriter>>;

export interface Workers {
  /** Threads; with one, everything is done in the thread that asks. */
  readonly count: number;
  readonly reference: Reference;
  /** UTF-16 units of text after which threads are worth their start. */
  readonly much?: number;
  /** UTF-16 units of text given to a thread at a time. */
  readonly part?: number;
}

/** A thread takes about as long to start as the stages take for so much text. */
const MUCH = 1_500_000;
/** UTF-16 units of text in a part: some thirty articles. */
const PART = 100_000;
/** Articles in a part, those included that are as they were. */
const PART_ARTICLES = 200;

interface Part {
  readonly articles: (FreshArticle | ArticleLines)[];
  units: number;
}

interface PartOnItsWay {
  readonly articles: Part['articles'];
  readonly lines: Promise<EncodedLines | null>;
}

const isFresh = (article: FreshArticle | ArticleLines): article is FreshArticle => 'article' in article;

export class ArticleStages {
  readonly #writers: Writers;
  readonly #context: Context;
  readonly #meter: StageMeter;
  readonly #workers: Workers | null;
  #pool: WorkerPool | null = null;
  #units = 0;
  #part: Part = { articles: [], units: 0 };
  readonly #onTheirWay: PartOnItsWay[] = [];

  constructor(writers: Writers, context: Context, meter: StageMeter, workers: Workers | null) {
    this.#writers = writers;
    this.#context = context;
    this.#meter = meter;
    this.#workers = workers !== null && workers.count > 1 ? workers : null;
  }

  /** Takes an article whose stages are to be done, or the lines an earlier run made of it. */
  async add(article: FreshArticle | ArticleLines): Promise<void> {
    if (isFresh(article)) this.#units += article.article.text.length;
    if (this.#pool === null && this.#workers !== null && this.#units > (this.#workers.much ?? MUCH)) {
      const { count, reference } = this.#workers;
      this.#pool = new WorkerPool(count, reference, this.#meter);
    }
    this.#part.articles.push(article);
    if (isFresh(article)) this.#part.units += article.article.text.length;
    const most = this.#pool === null ? TOGETHER : (this.#workers?.part ?? PART);
    if (this.#part.units >= most || this.#part.articles.length >= PART_ARTICLES) await this.#finishPart();
  }

  /** Waits until everything is written. */
  async finish(): Promise<void> {
    await this.#finishPart();
    while (this.#onTheirWay.length > 0) await this.#receive();
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }

  async #finishPart(): Promise<void> {
    const { articles } = this.#part;
    this.#part = { articles: [], units: 0 };
    if (this.#pool === null) this.#doHere(articles);
    else await this.#send(articles, this.#pool);
  }

  #doHere(articles: Part['articles']): void {
    const made = linesOfAll(articles.filter(isFresh), this.#context, this.#meter).values();
    for (const article of articles)
      this.#writeLines(isFresh(article) ? (made.next().value as ArticleLines) : article);
  }

  async #send(articles: Part['articles'], pool: WorkerPool): Promise<void> {
    const fresh = articles.filter(isFresh);
    const lines = fresh.length > 0 ? pool.lines(fresh) : Promise.resolve(null);
    // The failure is told when the part's turn has come: that of the first article in order.
    lines.catch(() => undefined);
    this.#onTheirWay.push({ articles, lines });
    while (this.#onTheirWay.length > pool.capacity) await this.#receive();
  }

  async #receive(): Promise<void> {
    const part = this.#onTheirWay.shift();
    const lines = await part?.lines;
    let written = 0;
    let made = 0;
    const writeMade = () => {
      if (lines && made > written)
        for (const stage of articleStages)
          this.#writers[stage].writeBytes(linesBetween(lines[stage], written, made), made - written);
      written = made;
    };
    for (const article of part?.articles ?? []) {
      if (isFresh(article)) made += 1;
      else {
        writeMade();
        this.#writeLines(article);
      }
    }
    writeMade();
    if (lines) releaseLines(lines);
  }

  #writeLines(lines: ArticleLines): void {
    for (const stage of articleStages) this.#writers[stage].write(lines[stage]);
  }
}
