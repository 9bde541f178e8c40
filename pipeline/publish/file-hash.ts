/** Size and SHA-256 of a file, read as a stream. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

export async function hashFile(file: string): Promise<{ bytes: number; sha256: string }> {
  const handle = await open(file);
  const digest = createHash('sha256');
  const buffer = Buffer.allocUnsafe(1 << 18);
  let bytes = 0;
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length);
      if (bytesRead === 0) break;
      digest.update(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
    }
  } finally {
    await handle.close();
  }
  return { bytes, sha256: digest.digest('hex') };
}
