/** Digests of what stands beside the articles, small for a corpus of any size: articles share 256 of them. */
import { createHash, type Hash } from 'node:crypto';
import { sha256 } from '../lib/digest.ts';

/** Share → digest of the sidecars in it; a share without any has none. */
export type SidecarDigests = Readonly<Record<string, string>>;

/** Which of the shares an article falls into: two hexadecimal digits. */
export function shareOf(articleId: string): string {
  return sha256(articleId).slice(0, 2);
}

/** Digests in the order of the articles; the same articles with the same sidecars give the same digests. */
export class SidecarShares {
  readonly #shares = new Map<string, Hash>();

  add(articleId: string, sidecar: string): void {
    if (sidecar === '') return;
    const share = shareOf(articleId);
    const digest = this.#shares.get(share) ?? createHash('sha256');
    this.#shares.set(share, digest.update(`${articleId}\0${sha256(sidecar)}\n`));
  }

  /** Ends the digests: nothing can be added any more. */
  result(): SidecarDigests {
    const digests = [...this.#shares].map(([share, digest]): [string, string] => [
      share,
      digest.digest('hex').slice(0, 16),
    ]);
    return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
