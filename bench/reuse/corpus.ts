/** The files of generated paragraphs that all programs are measured on. */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { writeParagraphs } from './generate-paragraphs.ts';

const SEED = 20_250_621;

/** The file of so many paragraphs, made when it is not there. */
export async function paragraphsFile(folder: string, count: number): Promise<string> {
  const file = join(folder, `paragraphs-${count}-${SEED}.jsonl`);
  if (existsSync(file)) return file;
  await writeParagraphs(`${file}.part`, count, SEED);
  renameSync(`${file}.part`, file);
  return file;
}
