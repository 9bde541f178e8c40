/** How example sentences for the money and count grammars are written down: what must be found is marked in the sentence. */
import type { Qualifier, Span } from '../../contract.ts';

/** A sentence without its marks, and what stood in them: `⟦surface¦expected⟧`. Nothing else may be found. */
export interface MarkedExample {
  readonly text: string;
  readonly marks: readonly (Span & { readonly expected: string })[];
}

export const unmark = (example: string): MarkedExample => {
  const marks: (Span & { readonly expected: string })[] = [];
  let text = '';
  let from = 0;
  for (const match of example.matchAll(/⟦(?<surface>[^¦⟧]*)¦(?<expected>[^⟧]*)⟧/gu)) {
    text += example.slice(from, match.index);
    const surface = match.groups?.surface ?? '';
    marks.push({
      start: text.length,
      end: text.length + surface.length,
      expected: match.groups?.expected ?? '',
    });
    text += surface;
    from = match.index + match[0].length;
  }
  return { text: text + example.slice(from), marks };
};

/** What the mark of a sum says: `[qualifier] value[..upper] CUR [measure] [/per] [?]`, "?" for an inferred currency. */
export interface ExpectedSum {
  readonly qualifier: Qualifier;
  /** May be in exponent form, "1.2e9". */
  readonly value: number;
  readonly value_to: number | null;
  readonly currency: string;
  readonly measure: string | null;
  readonly per: string | null;
  readonly inferred: boolean;
}

const sum =
  /^(?:(?<qualifier>about|nearly|over|under|at_least|up_to) )?(?<value>[\d.e]+?)(?:\.\.(?<to>[\d.e]+))? (?<currency>[A-Z]{3})(?: (?<measure>[a-z_]+))?(?: \/(?<per>[^?]+?))?(?<inferred> \?)?$/u;

export const expectedSum = (mark: string): ExpectedSum => {
  const groups = sum.exec(mark)?.groups;
  if (groups === undefined) throw new RangeError(`not a mark of a sum: ${mark}`);
  return {
    qualifier: (groups.qualifier ?? 'exact') as Qualifier,
    value: Number(groups.value),
    value_to: groups.to === undefined ? null : Number(groups.to),
    currency: groups.currency ?? '',
    measure: groups.measure ?? null,
    per: groups.per ?? null,
    inferred: groups.inferred !== undefined,
  };
};
