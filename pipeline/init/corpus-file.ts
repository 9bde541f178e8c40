/** A file of a corpus that is about to be made. */

export interface CorpusFile {
  /** Below the corpus folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** JSON as people edit it. */
export function jsonFile(path: string, value: unknown): CorpusFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
