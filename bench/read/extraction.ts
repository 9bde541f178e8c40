/**
 * Everything an article states, found by Silkscreen or by chrono-node and compromise together, in one thread:
 * `node bench/read/extraction.ts <lang> <file of articles> [folder of the peers]` prints one line of JSON, seconds of processor time.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { partsOf } from '../../pipeline/build/article-lines.ts';
import { noReference } from '../../pipeline/collect/reference.ts';
import { contextFrom } from '../../pipeline/context.ts';
import type { LanguageCode } from '../../pipeline/contract.ts';
import { extractAll } from '../../pipeline/stages/extract.ts';
import { normalize } from '../../pipeline/stages/normalize.ts';
import type { BenchArticle } from './articles.ts';

/** How many values articles hold. */
type Extraction = (articles: readonly BenchArticle[]) => number;

const [lang = 'en', file = '', peers] = process.argv.slice(2) as [LanguageCode, string, string?];

/** From the given characters to dates, sums, counts, names and quotations, as many articles together as a run of the pipeline takes. */
function ours(): Extraction {
  const { authority } = contextFrom(noReference, 'full');
  return (articles) => {
    const collected = articles.map(({ id, text, published }) => ({
      article: {
        article_id: id,
        raw_file: id,
        sha256: '',
        encoding: 'utf-8' as const,
        text,
        sidecar: { lang, published },
      },
    }));
    let found = 0;
    for (const together of partsOf(collected)) {
      const normalized = together.map(({ article }) => normalize(article));
      for (const { amounts, dates, counts, names, quotes } of extractAll(normalized, authority))
        found += amounts.length + dates.length + counts.length + names.length + quotes.length;
    }
    return found;
  };
}

interface Chrono {
  parse(text: string, reference: Date): readonly unknown[];
}
/** A selection of compromise; `json` gives its items with their places. */
interface Selection {
  json(options: object): readonly unknown[];
}
type Compromise = (
  text: string,
) => Readonly<
  Record<'people' | 'places' | 'organizations' | 'money' | 'numbers' | 'quotations', () => Selection>
>;

/** The same kinds, as far as the two have them. */
function theirs(folder: string): Extraction {
  const load = createRequire(join(folder, 'package.json'));
  const chrono = load('chrono-node') as Chrono;
  const compromise = load('compromise') as Compromise;
  const kinds = ['people', 'places', 'organizations', 'money', 'numbers', 'quotations'] as const;
  return (articles) => {
    let found = 0;
    for (const { text, published } of articles) {
      const document = compromise(text);
      found += chrono.parse(text, new Date(published)).length;
      for (const kind of kinds) found += document[kind]().json({ offset: true }).length;
    }
    return found;
  };
}

const extraction = peers === undefined ? ours() : theirs(peers);
/** The first of them only warm the program up. */
const WARMING = 50;
const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as BenchArticle);
extraction(articles.slice(0, WARMING));
const began = process.threadCpuUsage();
const found = extraction(articles);
const { user, system } = process.threadCpuUsage(began);
const seconds = (user + system) / 1e6;
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
process.stdout.write(`${JSON.stringify({ articles: articles.length, bytes, seconds, found })}\n`);
