/** Every word people read exists in three languages, complete, translated and used. */
import { describe, expect, test } from 'vitest';
import { type LanguageCode, languageCodes } from '../pipeline/contract.ts';
import { createTranslators, readLocales } from '../pipeline/i18n.ts';
import { labelsFrom } from '../pipeline/publish/labels.ts';
import { referenceNames, referenceSchema } from '../pipeline/schemas/reference.ts';
import { tables } from '../pipeline/schemas/tables.ts';

const locales = readLocales(new URL('../pipeline/locales/', import.meta.url));
const translators = createTranslators(locales);
const files = Object.keys(locales.en);

/** CLDR plural categories that whole numbers and fractions need. */
const pluralForms: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['one', 'other'],
  ru: ['few', 'many', 'one', 'other'],
  zh: ['other'],
};

/** The same in every language: names of standards, units and formats. */
const untranslated = /^(?:SHA-256|UTF-8|UTF-16|Windows-125[12]|GB 18030|Big5|KOI8-R)$/;

/** Path → label; a label may stand in a list. */
function leaves(node: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = [...path, key];
    if (typeof value === 'string') return [[here.join('.'), value]];
    if (typeof value === 'object' && value !== null) return leaves(value, here);
    throw new Error(`${here.join('.')} is neither a label nor a group of labels`);
  });
}

const labelsOf = (lang: LanguageCode, file: string) => new Map(leaves(locales[lang][file] ?? {}));

const pluralKey = /^(.*)_(zero|one|two|few|many|other)$/;

/** Keys that have plural forms in a language: those for which the form `other` exists with another form, or alone in Chinese. */
function pluralFamilies(file: string): Set<string> {
  const families = new Set<string>();
  for (const lang of languageCodes) {
    for (const key of labelsOf(lang, file).keys()) {
      const [, stem, form] = pluralKey.exec(key) ?? [];
      if (stem !== undefined && form !== undefined && form !== 'other') families.add(stem);
    }
  }
  return families;
}

/** The keys with plural forms folded into one. */
function keysOf(lang: LanguageCode, file: string): string[] {
  const families = pluralFamilies(file);
  const fold = (key: string) => {
    const stem = pluralKey.exec(key)?.[1];
    return stem !== undefined && families.has(stem) ? `${stem} (plural)` : key;
  };
  return [...new Set([...labelsOf(lang, file).keys()].map(fold))].sort();
}

const parametersIn = (label: string) =>
  [...label.matchAll(/\{\{\s*([^},\s]+)/g)].map((match) => match[1] ?? '');

/** What is left to translate: without parameters, code, quoted keys, addresses and tags. */
const wordsOf = (label: string) =>
  label
    .replace(/\{\{[^}]*\}\}|`[^`]*`|"[a-z_]+"|https?:\/\/\S+|<[^>]*>|--[a-z-]+(?:[ =][A-Z]+)?/g, ' ')
    .trim();

describe.each(files)('%s.json', (file) => {
  test('has the same keys in every language', () => {
    for (const lang of languageCodes) expect(keysOf(lang, file), lang).toEqual(keysOf('en', file));
  });

  test('has every plural form, and no other', () => {
    for (const stem of pluralFamilies(file)) {
      for (const lang of languageCodes) {
        const keys = [...labelsOf(lang, file).keys()];
        const forms = keys.map((key) => pluralKey.exec(key)).filter((match) => match?.[1] === stem);
        expect(forms.map((match) => match?.[2]).sort(), `${lang} ${stem}`).toEqual(pluralForms[lang]);
      }
    }
  });

  test('has the same parameters in every language', () => {
    const used = (lang: LanguageCode) => {
      const byKey = new Map<string, Set<string>>();
      const families = pluralFamilies(file);
      for (const [key, label] of labelsOf(lang, file)) {
        const stem = pluralKey.exec(key)?.[1];
        const name = stem !== undefined && families.has(stem) ? stem : key;
        const known = byKey.get(name) ?? new Set<string>();
        for (const parameter of parametersIn(label)) known.add(parameter);
        byKey.set(name, known);
      }
      return Object.fromEntries([...byKey].map(([key, parameters]) => [key, [...parameters].sort()]));
    };
    for (const lang of languageCodes) expect(used(lang), lang).toEqual(used('en'));
  });

  test('has nothing empty or untranslated', () => {
    const script = { en: /[A-Za-z]/, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };
    for (const lang of languageCodes) {
      for (const [key, label] of labelsOf(lang, file)) {
        expect(label, `${lang} ${key}`).not.toBe('');
        const words = wordsOf(label);
        if (!/\p{L}/u.test(words) || untranslated.test(words)) continue;
        expect(words, `${lang} ${key}`).toMatch(script[lang]);
      }
    }
  });

  test('is set the way its language sets text', () => {
    for (const [key, label] of labelsOf('ru', file))
      expect(wordsOf(label), `ru ${key}`).not.toMatch(/"|\p{L} - \p{L}/u);
    for (const [key, label] of labelsOf('zh', file)) {
      expect(wordsOf(label), `zh ${key}`).not.toMatch(/\p{Script=Han}(?:[,;!?]|: )|[,;!?]\p{Script=Han}|"/u);
    }
  });
});

describe('columns.json and values.json say what the schemas have', () => {
  const columnKeys = new Set(labelsOf('en', 'columns').keys());
  const valueKeys = new Set(labelsOf('en', 'values').keys());

  test('no table or column without a label, no label without one', () => {
    const needed = new Set<string>();
    for (const table of tables) {
      needed.add(`${table.name}._title`).add(`${table.name}._description`);
      for (const column of table.columns) {
        const home = columnKeys.has(`${table.name}.${column.name}.title`) ? table.name : '_common';
        needed.add(`${home}.${column.name}.title`).add(`${home}.${column.name}.description`);
      }
    }
    expect([...columnKeys].sort()).toEqual([...needed].sort());
  });

  test('no code list or code without a label, no label without one', () => {
    const lists = new Map<string, readonly string[] | null>();
    for (const { codes, values } of tables.flatMap((table) => table.columns))
      if (codes !== null) lists.set(codes, values);
    const needed = new Set([...lists.keys()].map((list) => `_lists.${list}`));
    for (const [list, codes] of lists) {
      for (const code of codes ?? []) needed.add(`${list}.${code}.label`).add(`${list}.${code}.definition`);
    }
    const open = [...lists].filter(([, codes]) => codes === null).map(([list]) => list);
    expect(open).toEqual(['currency']);
    const closed = [...valueKeys].filter((key) => !open.some((list) => key.startsWith(`${list}.`)));
    expect(closed.sort()).toEqual([...needed].sort());
    const currencies = [...valueKeys].filter((key) => key.startsWith('currency.'));
    for (const key of currencies) expect(key).toMatch(/^currency\.[A-Z]{3}\.label$/);
  });

  test('the reference files draw on the same code lists', () => {
    const lists = new Map(
      tables.flatMap((table) => table.columns).map(({ codes, values }) => [codes, values]),
    );
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { 'x-codes': list, enum: codes } = node as { 'x-codes'?: unknown; enum?: unknown };
      if (typeof list === 'string')
        expect(lists.get(list), list).toEqual(expect.arrayContaining(codes as string[]));
      for (const child of Object.values(node)) visit(child);
    };
    for (const name of referenceNames) visit(referenceSchema(name));
  });

  test('English agrees with the schemas', () => {
    const labels = labelsFrom(translators.en);
    for (const table of tables) {
      expect(labels.tableTitle(table)).toBe(table.title);
      expect(labels.tableDescription(table)).toBe(table.description);
      for (const column of table.columns) {
        expect(labels.columnDescription(table, column), `${table.name}.${column.name}`).toBe(
          column.description,
        );
      }
    }
  });

  test.each(languageCodes)(
    'no two columns of a table, and no two codes of a list, are called the same (%s)',
    (lang) => {
      const labels = labelsFrom(translators[lang]);
      for (const table of tables) {
        const titles = table.columns.map((column) => labels.columnTitle(table, column));
        expect(
          titles.filter((title, i) => titles.indexOf(title) !== i),
          table.name,
        ).toEqual([]);
        for (const column of table.columns) {
          const names = (column.values ?? []).map((code) => labels.codeLabel(column, code));
          expect(new Set(names).size, `${table.name}.${column.name}`).toBe(names.length);
        }
      }
      const tableTitles = tables.map((table) => labels.tableTitle(table));
      expect(new Set(tableTitles).size).toBe(tableTitles.length);
    },
  );

  test('the messages of checks belong to checks that exist', () => {
    const checks =
      tables.flatMap((table) => table.columns).find((column) => column.codes === 'check')?.values ?? [];
    for (const id of Object.keys(locales.en.checks ?? {}).filter((key) => !key.startsWith('_')))
      expect(checks).toContain(id);
  });
});
