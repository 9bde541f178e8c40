/** Article text inside Markdown pages: shown as it is, never obeyed as markup. */

const markup = /[\\`*_[\]<>|]|&(?=[a-zA-Z#])/g;
/** What opens a heading, a list, a rule or an underline at the start of a block: only with the space or line end that makes it one. */
const blockLead = /^(?=#{1,6}(?:\s|$)|[+-](?:\s|$)|[-=]+\s*$|-[-\s]+$)|^(\d{1,9})(?=[.)](?:\s|$))/;

/** Text on one line, with every character that Markdown or HTML would take for markup escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(markup, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(blockLead, (digits) => (digits === '' ? '\\' : `${digits}\\`));
}

/** A machine name or value set in code type, also inside a table. */
export function code(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replaceAll('|', '\\|');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

/** A table; the cells are Markdown already. An empty cell stays empty. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** The first `limit` characters, with an ellipsis when something was left out. */
export function shortened(text: string, limit: number): string {
  const characters = Array.from(text);
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** A word that was cut through, in scripts that part words by spaces; Chinese may be cut anywhere. */
const cutWordAtStart = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{0,20}(?=[^\p{L}\p{N}])/u;
const cutWordAtEnd = /(?<=[^\p{L}\p{N}])[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{0,20}$/u;
const inWord = /[\p{L}\p{N}]/u;

/** About `limit` characters around the first place where `words` stand, in whole words, with an ellipsis where something was left out. */
export function excerptAround(text: string, words: string, limit: number): string {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const at = text.indexOf(words);
  const place = at === -1 ? 0 : Array.from(text.slice(0, at)).length;
  const room = Math.max(0, limit - Array.from(words).length);
  const start = Math.max(0, Math.min(place - Math.floor(room / 2), characters.length - limit));
  const end = start + limit;
  const cut = characters.slice(start, end).join('');
  const [before = '', after = ''] = [characters[start - 1], characters[end]];
  const opened = inWord.test(before) ? cut.replace(cutWordAtStart, '') : cut;
  const closed = inWord.test(after) ? opened.replace(cutWordAtEnd, '') : opened;
  return `${before === '' ? '' : '…'}${closed.trim()}${after === '' ? '' : '…'}`;
}
