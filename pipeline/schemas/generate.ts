/** Writes schemas/rows.d.ts, the TypeScript types of every published row, from the JSON Schemas. Run it with `npm run types`. */
import { writeFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { schemasFolder, type Table, tables } from './tables.ts';

export const rowsFile = new URL('rows.d.ts', schemasFolder);

const banner = `/**
 * The row types of every published table.
 * Generated from schemas/*.schema.json: edit those, then run \`npm run types\`.
 */
`;

/** FactGroupsRow for fact_groups. */
function rowTypeName(table: string): string {
  const words = table.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Row`;
}

/** The generator names the interface after the title, and knows descriptions but not units. */
function readable(table: Table): JSONSchema {
  const properties = table.columns.map((column) => {
    const unit = column.unit === null ? '' : ` Unit: ${column.unit}.`;
    return [
      column.name,
      { ...table.schema.properties[column.name], description: `${column.description}${unit}` },
    ];
  });
  return {
    title: rowTypeName(table.name),
    description: table.description,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties) as Record<string, JSONSchema>,
    required: [...table.schema.required],
  };
}

const shortComment = /\/\*\*\n\s*\* ([^\n]+)\n\s*\*\//g;

/** The text of rows.d.ts; the same for the same schemas. */
export async function renderRows(): Promise<string> {
  const interfaces = await Promise.all(
    tables.map((table) =>
      compile(readable(table), table.name, {
        bannerComment: '',
        style: { singleQuote: true, printWidth: 110 },
      }),
    ),
  );
  const entries = tables.map((table) => `  ${table.name}: ${rowTypeName(table.name)};`).join('\n');
  const rows = `/** Row type of each table. */\nexport interface Rows {\n${entries}\n}\n`;
  const brief = interfaces.map((text) => text.replace(shortComment, '/** $1 */'));
  return [banner, ...brief, rows, 'export type TableName = keyof Rows;\n'].join('\n');
}

if (import.meta.main) writeFileSync(rowsFile, await renderRows());
