/** Text in columns of a terminal, which gives a Chinese character or full-width mark two places. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu;

export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** The text with spaces up to a width; a longer one stays whole. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
