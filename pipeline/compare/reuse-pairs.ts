/** A pair of places that share text, as artefacts and checks hold it. */
import type { Place } from '../contract.ts';

export interface ReuseSide {
  readonly article_id: string;
  readonly raw_file: string;
  readonly paragraph_id: string;
  readonly place: Place;
  /** Code points of the raw text. */
  readonly start: number;
  readonly end: number;
  /** The raw characters; null where the article's text policy does not give whole passages away. */
  readonly text: string | null;
}

export interface ReusePair {
  readonly id: string;
  readonly kind: 'identical' | 'near' | 'contained' | 'passage' | 'boilerplate' | 'reworded';
  readonly similarity: number;
  readonly containment: number;
  readonly numbers_differ: boolean;
  readonly group_id: string | null;
  readonly a: ReuseSide;
  readonly b: ReuseSide;
}
