/** How a run of `make dataset` ended. */

import type { Published } from '../publish/index.ts';
import type { NextVersion } from '../publish/next-version.ts';
import type { BuiltTable } from '../publish/publication.ts';
import type { Checked } from './corpus-run.ts';
import type { Why } from './why.ts';

/** `unchanged`: made from the same inputs; `standing`: from other inputs, but nothing differs from the release. */
export type Outcome =
  | {
      readonly kind: 'unchanged';
      readonly changed: false;
      readonly why: Why;
      readonly version: string;
      readonly folder: string;
    }
  | ({
      readonly kind: 'standing';
      readonly changed: false;
      readonly version: string;
      readonly folder: string;
      readonly date: string | null;
      readonly files: readonly string[];
      readonly why: Why;
    } & Checked)
  | ({
      readonly kind: 'published';
      readonly changed: true;
      readonly tables: readonly BuiltTable[];
      readonly published: Published;
      readonly next: NextVersion & { readonly standing: null };
      readonly why: Why;
    } & Checked);
