/** JSON files as editors save them. */

/** Some editors begin every file with a byte order mark, which JSON does not allow. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
