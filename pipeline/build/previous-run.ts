/** The lines an earlier run wrote, offered again for articles whose content key is the same. */
import { byCodePoint } from '../lib/code-point-order.ts';
import { readLines } from '../lib/jsonl.ts';
import { type Artefacts, type ArticleStage, articleStages, byStage } from './artefacts.ts';
import type { ArticleLines } from './article-lines.ts';

interface Keyed {
  readonly article_id: string;
  readonly key: string;
}

/** How every line begins; ids hold no quotation mark. */
const head = /^\{"article_id":"([^"\\]+)","key":"([0-9a-f]{64})",/;

/**
 * Reads the earlier artefacts once, in step with the articles of this run: both are sorted by id. A run that was killed while
 * its artefacts moved into place left those of two runs side by side: lines are offered only while all four name one article
 * and one key.
 */
export class PreviousRun {
  readonly #streams: Readonly<Record<ArticleStage, AsyncGenerator<string>>>;
  #current: { readonly keyed: Keyed; readonly lines: ArticleLines } | null = null;
  #ended = false;

  constructor(artefacts: Artefacts) {
    this.#streams = byStage((stage) => linesOrNone(artefacts.stage(stage)));
  }

  /** The lines of this article, if it was made from the same content; asked in ascending order of ids. */
  async linesOf(articleId: string, key: string): Promise<ArticleLines | null> {
    while (
      !this.#ended &&
      (this.#current === null || byCodePoint(this.#current.keyed.article_id, articleId) < 0)
    ) {
      await this.#advance();
    }
    const { keyed, lines } = this.#current ?? {};
    return keyed?.article_id === articleId && keyed.key === key && lines ? lines : null;
  }

  /** What the article asked for last was made from, when an earlier run had it. */
  bytesOf(articleId: string): string | null {
    if (this.#current?.keyed.article_id !== articleId) return null;
    return (JSON.parse(this.#current.lines.collect) as { sha256: string }).sha256;
  }

  async #advance(): Promise<void> {
    const lines: Partial<Record<ArticleStage, string>> = {};
    for (const stage of articleStages) {
      const { value, done } = await this.#streams[stage].next();
      if (done) {
        this.#ended = true;
        this.#current = null;
        return;
      }
      lines[stage] = value;
    }
    const complete = lines as ArticleLines;
    const keyed = keyOf(complete.collect);
    const inStep = articleStages.every((stage) => {
      const other = keyOf(complete[stage]);
      return other?.article_id === keyed?.article_id && other?.key === keyed?.key;
    });
    this.#ended = keyed === null || !inStep;
    this.#current = keyed === null || !inStep ? null : { keyed, lines: complete };
  }

  async close(): Promise<void> {
    for (const stage of articleStages) await this.#streams[stage].return(undefined);
  }
}

function keyOf(line: string): Keyed | null {
  const [, article_id, key] = head.exec(line) ?? [];
  return article_id === undefined || key === undefined || !line.endsWith('}') ? null : { article_id, key };
}

/** A run that never happened has no lines. */
async function* linesOrNone(file: string): AsyncGenerator<string> {
  try {
    yield* readLines(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
