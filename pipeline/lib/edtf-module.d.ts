/** The part of the `edtf` package that is used: it ships no types. */
declare module 'edtf' {
  /** Throws on anything that is not EDTF of the level. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 | 3 }): { type: string };
}
