/** Runs the real stages over texts in a folder of their own, and gives back what they made of each article. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nothingAccepted } from '../pipeline/build/accepted-findings.ts';
import { Artefacts } from '../pipeline/build/artefacts.ts';
import { runArticleChain } from '../pipeline/build/article-chain.ts';
import { loadReference } from '../pipeline/collect/reference.ts';
import { type Context, contextOf } from '../pipeline/context.ts';
import { readLines } from '../pipeline/lib/jsonl.ts';
import type { Rows } from '../pipeline/schemas/tables.ts';
import { check } from '../pipeline/stages/check.ts';
import { compare } from '../pipeline/stages/compare.ts';
import { LocatedArticle } from '../pipeline/tables/located.ts';

export interface Text {
  /** Stem of the article's file. */
  readonly name: string;
  readonly text: string;
  readonly sidecar: string | null;
}

export interface BuiltArticle {
  readonly located: LocatedArticle;
  readonly findings: readonly Rows['findings'][];
}

const raw = fileURLToPath(new URL('../raw', import.meta.url));

/** The project's own reference data. */
export function referenceContext(): Context {
  return contextOf(loadReference(raw));
}

/** The artefacts live as long as one test: nothing is ever read from an earlier run. */
const goldenInputs = { code: 'golden', reference: '', lock: '', node: '' };

/** Collects, normalizes, extracts, links, compares and checks these texts as one corpus. */
export async function build(
  texts: readonly Text[],
  context: Context,
): Promise<ReadonlyMap<string, BuiltArticle>> {
  return withBuild(texts, context, async (artefacts) => {
    const findings = await findingsByArticle(artefacts);
    const built = new Map<string, BuiltArticle>();
    for await (const article of artefacts.articles()) {
      const { article_id } = article;
      const located = new LocatedArticle(article, 'full');
      built.set(article_id.replace(/^art-/, ''), { located, findings: findings.get(article_id) ?? [] });
    }
    return built;
  });
}

/** The same, for what else is asked of the artefacts while they are there. */
export async function withBuild<T>(
  texts: readonly Text[],
  context: Context,
  work: (artefacts: Artefacts) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  const artefacts = new Artefacts(join(folder, 'build'));
  try {
    mkdirSync(join(folder, 'articles'));
    mkdirSync(artefacts.folder);
    for (const { name, text, sidecar } of texts) {
      writeFileSync(join(folder, 'articles', `${name}.txt`), text);
      if (sidecar !== null) writeFileSync(join(folder, 'articles', `${name}.json`), sidecar);
    }
    await runArticleChain({ corpus: folder, build: artefacts.folder, context, inputs: goldenInputs });
    await compare(artefacts, context.textPolicy);
    await check(artefacts, context, nothingAccepted());
    return await work(artefacts);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function findingsByArticle(artefacts: Artefacts): Promise<Map<string, Rows['findings'][]>> {
  const grouped = new Map<string, Rows['findings'][]>();
  for await (const line of readLines(artefacts.check)) {
    const row = JSON.parse(line) as Rows['findings'];
    const id = row.article_id ?? '';
    grouped.set(id, [...(grouped.get(id) ?? []), row]);
  }
  return grouped;
}
