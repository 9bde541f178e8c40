/** What an engine that writes files by itself says of the disk, in the terms of the file system, so that a person is told the same. */

const causes: readonly (readonly [RegExp, string])[] = [
  [/no space left|disk is full|database or disk is full/i, 'ENOSPC'],
  [/read-only|readonly/i, 'EROFS'],
  [/permission denied|not permitted|unable to open database file/i, 'EACCES'],
  [/disk i\/o error|input\/output error/i, 'EIO'],
];

/** Runs a piece of work that writes `file`; a complaint of the engine about the disk becomes an error with the system's code and the path. */
export async function writingWithEngine(file: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = causes.find(([words]) => error instanceof Error && words.test(error.message))?.[1];
    if (code === undefined) throw error;
    throw Object.assign(new Error(`${code}: ${file}`, { cause: error }), { code, path: file });
  }
}
