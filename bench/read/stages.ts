/**
 * How long each part of reading takes, in one thread: `node bench/read/stages.ts <lang> <file of articles>` prints one line of
 * JSON, microseconds of processor time a part. The grammars of a kind are measured on the paragraphs as the stage hands them over.
 */
import { readFileSync } from 'node:fs';
import { articleChecks } from '../../pipeline/checks/index.ts';
import { noReference } from '../../pipeline/collect/reference.ts';
import { contextFrom } from '../../pipeline/context.ts';
import type { CollectedArticle, LanguageCode } from '../../pipeline/contract.ts';
import { languageOf } from '../../pipeline/languages/index.ts';
import { readingsOf } from '../../pipeline/normalize/readings.ts';
import { extract } from '../../pipeline/stages/extract.ts';
import { link } from '../../pipeline/stages/link.ts';
import { normalize } from '../../pipeline/stages/normalize.ts';
import { LocatedArticle } from '../../pipeline/tables/located.ts';
import type { BenchArticle } from './articles.ts';

const [lang = 'en', file = ''] = process.argv.slice(2) as [LanguageCode, string];
const context = contextFrom(noReference, 'full');
const spent: Record<string, number> = {};

function timed<T>(part: string, work: () => T): T {
  const began = process.threadCpuUsage();
  const made = work();
  const { user, system } = process.threadCpuUsage(began);
  spent[part] = (spent[part] ?? 0) + user + system;
  return made;
}

/** The first of them only warm the program up. */
const WARMING = 50;

const articles = readFileSync(file, 'utf8').trim().split('\n');
let bytes = 0;
for (const [i, line] of [...articles.slice(0, WARMING), ...articles].entries()) {
  if (i === WARMING) {
    for (const part of Object.keys(spent)) spent[part] = 0;
    bytes = 0;
  }
  const { id, text, published } = JSON.parse(line) as BenchArticle;
  bytes += Buffer.byteLength(text);
  const collected: CollectedArticle = {
    article_id: id,
    raw_file: id,
    sha256: '',
    encoding: 'utf-8',
    text,
    sidecar: { lang, published },
  };
  const normalized = timed('normalize', () => normalize(collected));
  const extracted = timed('extract', () => extract(normalized, context.authority));
  const article = { ...collected, ...normalized };
  const linked = timed('link', () => link(article, extracted, context));
  timed('check', () => {
    const located = new LocatedArticle({ ...article, ...linked }, 'full');
    return articleChecks.map((check) => [...check.run(located, { ...context, reuse: [] })]);
  });
  const grammar = languageOf(lang);
  const readings = readingsOf(normalized.paragraphs).filter((reading) => reading.lang === lang);
  const sums = timed('extract: money', () => readings.map((reading) => grammar.money(reading)));
  timed('extract: dates', () => readings.map((reading) => grammar.times(reading)));
  timed('extract: counts', () => readings.map((reading, at) => grammar.counts(reading, sums[at] ?? [])));
  const names = timed('extract: names', () => grammar.names(readings, []));
  timed('extract: quotes', () => grammar.quotes(readings, names));
}
process.stdout.write(`${JSON.stringify({ articles: articles.length, bytes, microseconds: spent })}\n`);
