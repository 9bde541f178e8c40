/** Every check is proven by its own examples, run through the real stages with the project's reference data. */
import { describe, expect, test } from 'vitest';
import type { CheckExample } from '../pipeline/checks/check.ts';
import { checks } from '../pipeline/checks/index.ts';
import { languageCodes } from '../pipeline/contract.ts';
import { readLocales } from '../pipeline/i18n.ts';
import { tableNamed } from '../pipeline/schemas/tables.ts';
import { type FindingRow, findingsIn } from './fixtures/check-run.ts';

const locales = readLocales(new URL('../pipeline/locales/', import.meta.url));
const codes = tableNamed('findings').columns.find(({ name }) => name === 'check_id')?.values;

/** The findings of each check in its own examples, for the tests about messages. */
const yielded = new Map<string, FindingRow[]>();

async function ownFindings(
  id: string,
  { text, published, lang, beside }: CheckExample,
): Promise<FindingRow[]> {
  const sidecar = {
    ...(published === undefined ? {} : { published }),
    ...(lang === undefined ? {} : { lang }),
  };
  const articles = [text, ...(beside === undefined ? [] : [beside])].map((each) => ({ text: each, sidecar }));
  const own = (await findingsIn(...articles)).filter(({ check_id }) => check_id === id);
  yielded.set(id, [...(yielded.get(id) ?? []), ...own]);
  return own;
}

/** Keys of a check's messages, plural forms folded into one. */
function messagesOf(id: string): string[] {
  const group = (locales.en.checks as Record<string, { messages: Record<string, string> }>)[id];
  return [
    ...new Set(Object.keys(group?.messages ?? {}).map((key) => key.replace(/_(?:one|other)$/, ''))),
  ].sort();
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, { examples, severity }) => {
  test.each(examples.map((example, i) => [`${i + 1}. ${example.says}`, example] as const))(
    '%s',
    async (_says, example) => {
      const own = await ownFindings(id, example);
      expect(own.map(({ message_en }) => message_en)).toHaveLength(example.fires);
    },
  );

  test('has an example that fires and one that does not', () => {
    expect(examples.some(({ fires }) => fires > 0)).toBe(true);
    expect(examples.some(({ fires }) => fires === 0)).toBe(true);
  });

  test('is a code of the findings table', () => {
    expect(codes).toContain(id);
  });

  test('every message it has is told by an example, and its severity is the highest it gives', () => {
    const rows = yielded.get(id) ?? [];
    const english =
      (locales.en.checks as Record<string, { messages: Record<string, string> }>)[id]?.messages ?? {};
    const told = messagesOf(id).filter((key) =>
      rows.some(({ message_en }) => {
        const form = english[key] ?? english[`${key}_other`] ?? '';
        const single = english[`${key}_one`] ?? form;
        return [form, single].some((label) => patternOf(label).test(String(message_en)));
      }),
    );
    expect(told).toEqual(messagesOf(id));
    const ranks = ['info', 'warning', 'error'];
    expect(Math.max(...rows.map((row) => ranks.indexOf(row.severity)))).toBe(ranks.indexOf(severity));
  });

  test('leaves a cell empty where nothing is expected: an empty text would break the schema', () => {
    const cells = (yielded.get(id) ?? []).flatMap(({ actual, expected }) => [actual, expected]);
    expect(cells).not.toContain('');
  });

  test('tells the same in every language, with every parameter filled in', () => {
    for (const row of yielded.get(id) ?? []) {
      for (const lang of languageCodes) {
        const message = String(row[`message_${lang}`]);
        expect(message).not.toMatch(/\{\{|undefined|NaN|“”|«»|\(\)|（）/u);
        expect(message).toMatch(/[.。]$/u);
      }
      if (process.env.SHOW_MESSAGES) process.stdout.write(`${shown(row)}\n`);
    }
  });
});

/** The sentence a label gives, whatever its parameters. */
function patternOf(label: string): RegExp {
  const fixed = label.split(/\{\{[^}]*\}\}/u).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${fixed.join('[^]*')}$`, 'u');
}

/** `SHOW_MESSAGES=1` prints what a reader would read. */
function shown(row: FindingRow): string {
  return [
    `${row.check_id} (${row.severity}): ${row.text}`,
    row.message_en,
    row.message_ru,
    row.message_zh,
  ].join('\n    ');
}
