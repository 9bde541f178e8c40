/** The article-scope stages as one chain: collect → normalize → extract → link, one article at a time, re-done only when its content key changed. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listArticles } from '../collect/article-files.ts';
import { contentOf, type SeenBytes, takeIn } from '../collect/intake.ts';
import type { Context } from '../context.ts';
import type { CollectedArticle, ExtractedArticle } from '../contract.ts';
import { sha256 } from '../lib/digest.ts';
import { LineWriter } from '../lib/jsonl.ts';
import { type SidecarDigests, SidecarShares } from '../publish/sidecar-digests.ts';
import { extract } from '../stages/extract.ts';
import { link } from '../stages/link.ts';
import { normalize } from '../stages/normalize.ts';
import { Artefacts, type ArticleStage, articleStages } from './artefacts.ts';
import type { ChainParts } from './inputs.ts';
import { type ArticleLines, PreviousRun } from './previous-run.ts';
import { Redoing, type Redone } from './redoing.ts';
import { StageMeter } from './stage-meter.ts';

export interface ChainCounts {
  /** What each stage did in this run. */
  readonly work: StageMeter['work'];
  /** Files in the articles folder. */
  files: number;
  /** Articles of this run. */
  articles: number;
  /** Files that became a finding instead. */
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
  /** Called after each file. */
  readonly onFile?: (counts: ChainCounts, total: number) => void;
}

/** Runs the chain over a corpus. New artefacts replace the old ones only when all are complete. */
export async function runArticleChain(settings: ChainSettings): Promise<ChainCounts> {
  const { corpus, build, context, inputs } = settings;
  const chainDigest = sha256(Object.values(inputs).join('\n'));
  const listing = listArticles(corpus);
  const meter = new StageMeter();
  const settled = new Artefacts(build);
  const redone = new Redoing(settled, inputs);
  const shares = new SidecarShares();
  const counts = {
    work: meter.work,
    files: 0,
    articles: 0,
    quarantined: 0,
    done: 0,
    redone: redone.counts,
    sidecars: {},
    ignored: listing.ignored,
  };
  const aside = new Artefacts(join(build, 'next'));
  rmSync(aside.folder, { recursive: true, force: true });
  mkdirSync(aside.folder, { recursive: true });
  const writers = openWriters(aside);
  const intake = new LineWriter(aside.intake);
  const previous = new PreviousRun(settled);
  const seen: SeenBytes = new Map();
  for (const file of listing.articles) {
    counts.files += 1;
    const content = meter.run(
      'collect',
      () => contentOf(corpus, file),
      () => 0,
    );
    const { article, findings } = meter.run(
      'collect',
      () => takeIn(file, content, seen),
      () => 1,
    );
    for (const finding of findings) await intake.write(JSON.stringify(finding));
    if (article) {
      const key = sha256(`${chainDigest}\n${file.raw_file}\n${article.sha256}\n${content.sidecarBytes}`);
      const known = await previous.linesOf(file.article_id, key);
      if (!known) {
        counts.done += 1;
        redone.note(article, previous.bytesOf(file.article_id));
      }
      shares.add(file.article_id, content.sidecarBytes);
      await writeLines(writers, known ?? naming(file.raw_file, () => linesOf(article, key, context, meter)));
      counts.articles += 1;
    } else {
      counts.quarantined += 1;
    }
    settings.onFile?.(counts, listing.articles.length);
  }
  await previous.close();
  for (const stage of articleStages) await writers[stage].close();
  await intake.close();
  for (const stage of articleStages) renameSync(aside.stage(stage), settled.stage(stage));
  renameSync(aside.intake, settled.intake);
  redone.settle();
  rmSync(aside.folder, { recursive: true, force: true });
  return { ...counts, sidecars: shares.result() };
}

/** A bug that one article brings out is told with the article's file. */
function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new Error(file, { cause });
  }
}

/** What each stage adds to one article, as its line. Pure. */
export function linesOf(
  collected: CollectedArticle,
  key: string,
  context: Context,
  meter = new StageMeter(),
): ArticleLines {
  const { article_id, ...content } = collected;
  const normalized = meter.run(
    'normalize',
    () => normalize(collected),
    (made) => made.paragraphs.length,
  );
  const extracted = meter.run('extract', () => extract(normalized, context.authority), valuesIn);
  const article = { ...collected, ...normalized };
  const linked = meter.run(
    'link',
    () => link(article, extracted, context),
    (made) => made.facts.length,
  );
  return {
    collect: JSON.stringify({ article_id, key, ...content }),
    normalize: JSON.stringify({ article_id, key, ...normalized }),
    extract: JSON.stringify({ article_id, key, ...extracted }),
    link: JSON.stringify({ article_id, key, ...linked }),
  };
}

function valuesIn({ amounts, counts, dates, names, quotes }: ExtractedArticle): number {
  return amounts.length + counts.length + dates.length + names.length + quotes.length;
}

type Writers = Readonly<Record<ArticleStage, LineWriter>>;

function openWriters(artefacts: Artefacts): Writers {
  const open = (stage: ArticleStage) => new LineWriter(artefacts.stage(stage));
  return {
    collect: open('collect'),
    normalize: open('normalize'),
    extract: open('extract'),
    link: open('link'),
  };
}

async function writeLines(writers: Writers, lines: ArticleLines): Promise<void> {
  for (const stage of articleStages) await writers[stage].write(lines[stage]);
}
