/** Article text inside Markdown pages: shown as it is, never obeyed as markup. */

const markup = /[\\`*_[\]<>|]|&(?=[a-zA-Z#])/g;
const blockLead = /^(?=[#+-]|=+$)|^(\d+)(?=[.)])/;

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
