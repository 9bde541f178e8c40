/** Which articles are new, gone or other than in the release before, and how much of their text may be repeated. */
import { type SidecarDigests, shareOf } from '../sidecar-digests.ts';
import { type Cells, sideBySide, type TableState } from './row-changes.ts';
import type { ArticleChanges } from './version-changes.ts';

/** Memory grows with the articles that changed and those whose text is kept back, not with the corpus. */
export class SourceChanges {
  readonly #changed = new Set<string>();
  readonly #keptBack = new Set<string>();
  readonly #shares: ReadonlySet<string>;
  readonly #counts = { added: 0, removed: 0, changed: 0 };

  constructor(before: SidecarDigests, after: SidecarDigests) {
    const shares = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    this.#shares = new Set(shares.filter((share) => before[share] !== after[share]));
  }

  async read(before: TableState, after: TableState): Promise<this> {
    for await (const [old, now] of sideBySide({ primaryKey: ['article_id'], before, after })) {
      this.#note(old?.cells ?? null, now?.cells ?? null);
    }
    return this;
  }

  #note(old: Cells | null, now: Cells | null): void {
    const id = String((now ?? old)?.article_id);
    const policy = now?.text_policy;
    if (policy === 'none' || (policy === 'excerpt' && old?.text_policy !== 'excerpt')) this.#keptBack.add(id);
    if (old && now && old.sha256 === now.sha256) return;
    this.#changed.add(id);
    this.#counts[old ? (now ? 'changed' : 'removed') : 'added'] += 1;
  }

  isChanged(articleId: string): boolean {
    return this.#changed.has(articleId);
  }

  mayBeChanged(articleId: string): boolean {
    return this.#shares.size > 0 && this.#shares.has(shareOf(articleId));
  }

  get anySource(): boolean {
    return this.#changed.size > 0 || this.#shares.size > 0;
  }

  /** Whether an article keeps words back that the release may have published; one that is gone is not quoted. */
  isKeptBack(articleId: string): boolean {
    return this.#keptBack.has(articleId);
  }

  /** Whether any article does. */
  get keepsBack(): boolean {
    return this.#keptBack.size > 0;
  }

  get counts(): ArticleChanges {
    return { ...this.#counts, sidecars: this.#shares.size > 0 };
  }
}
