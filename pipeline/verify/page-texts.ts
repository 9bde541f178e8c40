/** Whether the main texts of saved pages that a version holds are those its articles were read from. */
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../lib/code-point-order.ts';
import { sha256 } from '../lib/digest.ts';
import { splitLines } from '../lib/jsonl.ts';
import { pageTextsName } from '../publish/page-texts.ts';
import type { Problems } from './problems.ts';

interface TextLine {
  readonly article_id: string;
  readonly text_sha256: string;
  readonly text: string;
}

/** Both files are sorted by article, so each is read once. */
export async function verifyPageTexts(folder: string, problems: Problems): Promise<void> {
  const file = join(folder, pageTextsName);
  const articles = join(folder, 'data', 'articles.jsonl');
  if (!existsSync(file) || !existsSync(articles)) return;
  const rows = objectsIn<Partial<TextLine>>(articles);
  let row = await rows.next();
  for await (const line of objectsIn<Partial<TextLine>>(file)) {
    const article = String(line?.article_id);
    while (!row.done && byCodePoint(String(row.value?.article_id), article) < 0) row = await rows.next();
    const told = row.done || String(row.value?.article_id) !== article ? null : row.value?.text_sha256;
    if (told !== line?.text_sha256 || told !== sha256(String(line?.text)))
      problems.add('page_text', { file: pageTextsName, article });
  }
  await rows.return(undefined);
}

/** A line that is no JSON counts as nothing: it was told of by its checksum. */
async function* objectsIn<T>(file: string): AsyncGenerator<T | null> {
  for await (const line of splitLines(createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 }))) {
    try {
      yield JSON.parse(line) as T | null;
    } catch {
      yield null;
    }
  }
}
