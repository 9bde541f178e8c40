/** The three folders of a run. */

export interface Folders {
  /** The corpus: dataset.json, articles/, reference/. */
  readonly raw: string;
  readonly dist: string;
  /** Artefacts and cache; may be deleted at any time. */
  readonly build: string;
}
