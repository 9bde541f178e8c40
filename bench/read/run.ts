/**
 * `make bench-read`: how fast articles are read in each language, beside the floor and beside the libraries others would take.
 * `SIZE=small` takes fewer articles.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCodes } from '../../pipeline/contract.ts';
import { npmPeers } from '../npm-peers.ts';
import { measure, project, runtimeOptions } from '../process.ts';
import { table } from '../table.ts';
import { articlesOf } from './articles.ts';

const SEED = 20_250_622;
export const peerVersions = { 'chrono-node': '2.10.3', compromise: '14.17.0' };

const folder = join(project, 'build/bench');
const round = (value: number, digits = 1) => value.toFixed(digits);

interface Extracted {
  readonly articles: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly found: number;
}

/** The figures of all languages, as Markdown. `count`: articles of each language. */
export async function readingReport(count: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const peers = await npmPeers(join(folder, 'npm'), peerVersions);
  const reading: string[][] = [];
  const extracting: string[][] = [];
  const parts = new Map<string, string[]>();
  for (const lang of languageCodes) {
    const articles = join(folder, `articles-${lang}-${count}.jsonl`);
    if (!existsSync(articles)) {
      const lines = [...articlesOf(lang, count, SEED)].map((article) => JSON.stringify({ ...article, lang }));
      writeFileSync(articles, `${lines.join('\n')}\n`);
    }
    const program = async <T>(script: string, ...more: string[]): Promise<T> => {
      const output = join(folder, 'output.json');
      await measure([...runtimeOptions, script, lang, articles, ...more], articles, output);
      return JSON.parse(readFileSync(output, 'utf8')) as T;
    };
    const own = await program<Extracted>('bench/read/extraction.ts');
    const megabytes = own.bytes / 1e6;
    const verb = await measure([...runtimeOptions, 'pipeline/cli.ts', 'read'], articles);
    const floor = await measure([...runtimeOptions, 'bench/read/floor.ts'], articles);
    reading.push([
      lang,
      String(count),
      round(count / verb.cpu, 0),
      round(megabytes / verb.cpu, 2),
      round(megabytes / floor.cpu, 2),
      `${round(verb.cpu / floor.cpu)} ×`,
      `${round(verb.memory / 1e6, 0)} MB`,
    ]);
    const line = [lang, round(megabytes / own.seconds, 2), String(own.found)];
    if (lang !== 'en') line.push('–', '–', '–');
    else if ('reason' in peers) line.push(`missing: ${peers.reason}`, '–', '–');
    else {
      const other = await program<Extracted>('bench/read/extraction.ts', peers.at);
      line.push(
        round(megabytes / other.seconds, 2),
        String(other.found),
        `${round(other.seconds / own.seconds)} ×`,
      );
    }
    extracting.push(line);
    const stages = await program<{ readonly microseconds: Readonly<Record<string, number>> }>(
      'bench/read/stages.ts',
    );
    for (const [part, microseconds] of Object.entries(stages.microseconds)) {
      const row = parts.get(part) ?? [part];
      row.push(round(microseconds / count, 0));
      parts.set(part, row);
    }
  }
  const size = statSync(join(folder, `articles-en-${count}.jsonl`)).size / count;
  return [
    `The verb with its start, ${count} articles a language (English ones ${round(size / 1000)} kB); per second of processor time. The floor is a program that only parses the JSON, composes the text (NFC) and cuts it into sentences.`,
    '',
    table(
      ['verb read', 'articles', 'articles/s', 'MB/s', 'floor MB/s', 'times the floor', 'memory'],
      reading,
    ),
    '',
    'Extraction of all kinds from plain text, one warm thread:',
    '',
    table(
      ['extraction', 'MB/s', 'values', 'chrono + compromise MB/s', 'their values', 'time / ours'],
      extracting,
    ),
    '',
    'Microseconds an article in each part, one warm thread:',
    '',
    table(['part', ...languageCodes], [...parts.values()]),
    '',
  ].join('\n');
}

if (import.meta.main)
  process.stdout.write(`${await readingReport(process.env.SIZE === 'small' ? 150 : 1000)}\n`);
