/** Where the texts of classes are kept for the few whose passages are described. */

export interface HeldTexts {
  /** Keeps a class's text, in place of another it may have had. */
  set(cls: number, text: string): void;
  /** The text kept last; empty for a class that has none. */
  get(cls: number): string;
}

export class TextsInMemory implements HeldTexts {
  readonly #texts: string[] = [];

  set(cls: number, text: string): void {
    this.#texts[cls] = text;
  }

  get(cls: number): string {
    return this.#texts[cls] ?? '';
  }
}
