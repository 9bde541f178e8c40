/** raw/dataset.json as the published metadata use it; schemas/reference/dataset.schema.json says what each field means. */
import type { LanguageCode, TextPolicy } from '../contract.ts';

export type InThreeLanguages<T = string> = Readonly<Record<LanguageCode, T>>;

export interface DatasetSettings {
  readonly name: string;
  readonly title: InThreeLanguages;
  readonly description: InThreeLanguages;
  readonly creators: readonly {
    readonly name: string;
    readonly type: 'person' | 'organization';
    readonly url: string | null;
  }[];
  /** Licence of the data; the texts of the articles are not ours to license. */
  readonly licence: { readonly id: string; readonly name: string; readonly url: string };
  readonly licence_note: InThreeLanguages;
  readonly corrections: InThreeLanguages;
  readonly takedown: InThreeLanguages;
  readonly personal_data: InThreeLanguages;
  readonly keywords: InThreeLanguages<readonly string[]>;
  readonly homepage: string | null;
  readonly text_policy: TextPolicy;
  readonly version: string;
  /** ISO day; null while no release is being prepared. */
  readonly released: string | null;
  readonly withdrawn: readonly { readonly article_id: string; readonly reason: string }[];
}
