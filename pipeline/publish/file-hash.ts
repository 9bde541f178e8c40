/** Size and SHA-256 of a file. */
import { digestOfFile } from '../lib/digest.ts';

/** Read without a turn of the event loop for each chunk: of the many small files of a version that would be most of the time. */
export async function hashFile(file: string): Promise<{ bytes: number; sha256: string }> {
  return digestOfFile(file);
}
