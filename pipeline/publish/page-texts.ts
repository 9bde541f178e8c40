/** `texts.jsonl`: the main text of every saved page whose text may be published, one article a line, with its hash. */
import { readLines } from '../lib/jsonl.ts';
import type { Artefact } from './publication.ts';

export const pageTextsName = 'texts.jsonl';

export const pageTexts: Artefact = {
  id: 'page-texts',
  async write({ texts }, folder) {
    if (!texts) return;
    const out = folder.open(pageTextsName);
    try {
      for await (const line of readLines(texts.file)) out.write(`${line}\n`);
      folder.finish(pageTextsName, out);
    } catch (error) {
      out.abandon();
      throw error;
    }
  },
};
