/** The main texts that were taken out of saved pages and may be published: positions of those articles count in them. */
import type { CollectedArticle, TextPolicy } from '../contract.ts';
import { sha256 } from '../lib/digest.ts';
import { LineWriter, readLines } from '../lib/jsonl.ts';
import type { PageTexts } from '../publish/publication.ts';
import type { Artefacts } from './artefacts.ts';

/** How a line says that its text was taken out; inside a text the marks are escaped. */
const extracted = '"extracted":true';

/** Writes one line an article, in the order of the articles; null when there are none. */
export async function writePageTexts(artefacts: Artefacts, policy: TextPolicy): Promise<PageTexts | null> {
  const writer = new LineWriter(artefacts.texts);
  for await (const line of readLines(artefacts.stage('collect'))) {
    if (!line.includes(extracted)) continue;
    const { article_id, raw_file, text, sidecar } = JSON.parse(line) as CollectedArticle;
    if ((sidecar.text_policy ?? policy) !== 'full') continue;
    writer.write(JSON.stringify({ article_id, raw_file, text_sha256: sha256(text), text }));
  }
  writer.close();
  return writer.lines === 0 ? null : { file: artefacts.texts, articles: writer.lines };
}
