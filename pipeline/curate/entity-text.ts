/** An entity file as the project writes them: fields in the order of the schema, short lists on one line. */

const INDENT = 2;
const LONGEST_LINE = 160;

/** The text of a JSON file, laid out as the project's formatter leaves it. */
export function entityText(entity: object): string {
  return `${written(entity, 0)}\n`;
}

function written(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = ' '.repeat(INDENT * (depth + 1));
  const outer = ' '.repeat(INDENT * depth);
  if (Array.isArray(value)) {
    const plain = value.every((item) => typeof item !== 'object');
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (value.length === 0 || (plain && inner.length + line.length < LONGEST_LINE)) return line;
    return `[\n${value.map((item) => inner + written(item, depth + 1)).join(',\n')}\n${outer}]`;
  }
  const fields = Object.entries(value).map(
    ([key, field]) => `${inner}${JSON.stringify(key)}: ${written(field, depth + 1)}`,
  );
  return `{\n${fields.join(',\n')}\n${outer}}`;
}
