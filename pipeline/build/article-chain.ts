/** The article-scope stages as one chain: collect → normalize → extract → link, one article at a time, re-done only when its content key changed. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listArticles } from '../collect/article-files.ts';
import { articleOf, contentOf, type SeenBytes, takeIn } from '../collect/intake.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../contract.ts';
import { sha256 } from '../lib/digest.ts';
import { LineWriter } from '../lib/jsonl.ts';
import { type SidecarDigests, SidecarShares } from '../publish/sidecar-digests.ts';
import { Artefacts, articleStages, byStage } from './artefacts.ts';
import { ArticleStages, type Workers } from './article-stages.ts';
import { contentKey, linesAt } from './content-key.ts';
import type { ChainParts } from './inputs.ts';
import { PreviousRun } from './previous-run.ts';
import { Redoing, type Redone } from './redoing.ts';
import { StageMeter } from './stage-meter.ts';

export interface ChainCounts {
  /** What each stage did in this run. */
  readonly work: StageMeter['work'];
  /** Files in the articles folder and lines of feeds. */
  files: number;
  /** Articles of this run. */
  articles: number;
  /** Files and lines that became a finding instead. */
  quarantined: number;
  /** Articles whose stages were done in this run; the others are as they were. */
  done: number;
  /** Why those were done. */
  readonly redone: Redone;
  /** Digests of what stands beside the articles. */
  readonly sidecars: SidecarDigests;
  /** Files that are neither an article nor the sidecar of one. */
  readonly ignored: readonly string[];
}

export interface ChainSettings {
  readonly corpus: string;
  readonly build: string;
  readonly context: Context;
  /** Digests of the code and the reference data that the chain depends on. */
  readonly inputs: ChainParts;
  /** Absent: all stages are done in this thread. */
  readonly workers?: Workers;
  /** Called after each file. */
  readonly onFile?: (counts: ChainCounts, total: number) => void;
}

/** Runs the chain over a corpus. New artefacts replace the old ones only when all are complete. */
export async function runArticleChain(settings: ChainSettings): Promise<ChainCounts> {
  const { corpus, build, context, inputs, workers = null } = settings;
  const chainDigest = sha256(Object.values(inputs).join('\n'));
  const meter = new StageMeter();
  const settled = new Artefacts(build);
  const redone = new Redoing(settled, inputs);
  const shares = new SidecarShares();
  const aside = new Artefacts(settled.next);
  rmSync(aside.folder, { recursive: true, force: true });
  mkdirSync(aside.folder, { recursive: true });
  const listing = await listArticles(corpus, join(aside.folder, 'unpacked'));
  const total = listing.refused + listing.articles.length;
  const counts = {
    work: meter.work,
    files: listing.refused,
    articles: 0,
    quarantined: listing.refused,
    done: 0,
    redone: redone.counts,
    sidecars: {},
    ignored: listing.ignored,
  };
  const writers = byStage((stage) => new LineWriter(aside.stage(stage)));
  const intake = new LineWriter(aside.intake);
  const previous = new PreviousRun(settled);
  const seen: SeenBytes = new Map();
  const tell = (findings: readonly Finding[]): void => {
    for (const finding of findings) intake.write(JSON.stringify(finding));
  };
  const collect = <T>(work: () => T, count: number): T => meter.run('collect', work, () => count);
  const stages = new ArticleStages(writers, context, meter, workers);
  try {
    tell(listing.findings);
    for (const file of listing.articles) {
      counts.files += 1;
      const content = collect(() => contentOf(corpus, file), 0);
      const { source, findings } = collect(() => takeIn(file, content, seen), 1);
      tell(findings);
      const key = source && contentKey(chainDigest, source, content);
      const known = key && (await previous.linesOf(file.article_id, key));
      const made = source && !known ? collect(() => articleOf(source), 0) : null;
      tell(made?.findings ?? []);
      if (made?.article && key) {
        counts.done += 1;
        redone.note(made.article, previous.bytesOf(file.article_id));
        await stages.add({ article: made.article, key });
      } else if (known) await stages.add(linesAt(known, file.raw_file));
      if (known || made?.article) {
        shares.add(file.article_id, content.sidecarBytes);
        counts.articles += 1;
      } else counts.quarantined += 1;
      settings.onFile?.(counts, total);
    }
    await stages.finish();
  } finally {
    await stages.close();
  }
  await previous.close();
  for (const stage of articleStages) writers[stage].close();
  intake.close();
  for (const stage of articleStages) renameSync(aside.stage(stage), settled.stage(stage));
  renameSync(aside.intake, settled.intake);
  redone.settle();
  rmSync(aside.folder, { recursive: true, force: true });
  return { ...counts, sidecars: shares.result() };
}
