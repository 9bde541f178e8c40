/** What each article-scope stage did in a run, and how long it took: for the person who looks on, never for the data. */
import { type ArticleStage, articleStages, byStage } from './artefacts.ts';

export interface StageWork {
  /** Milliseconds. */
  time: number;
  /** Files, paragraphs, values, mentions and facts: what the stage made of the articles that were read anew. */
  count: number;
}

export class StageMeter {
  readonly work: Readonly<Record<ArticleStage, StageWork>> = byStage(() => ({ time: 0, count: 0 }));

  /** Runs one stage on one article and notes its time and what it made. */
  run<T>(stage: ArticleStage, work: () => T, countOf: (made: T) => number): T {
    const started = performance.now();
    const made = work();
    const entry = this.work[stage];
    entry.time += performance.now() - started;
    entry.count += countOf(made);
    return made;
  }

  /** Adds what another thread did. */
  add(work: StageMeter['work']): void {
    for (const stage of articleStages) {
      this.work[stage].time += work[stage].time;
      this.work[stage].count += work[stage].count;
    }
  }
}
