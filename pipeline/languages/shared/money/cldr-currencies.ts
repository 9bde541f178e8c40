/**
 * Names of currencies in full («грузинских лари», "Georgian laris"), for the tail that a language's own stems leave out: what CLDR
 * prints after a number. To ask the runtime takes longer than to read an article, so each language keeps them in a file of its own,
 * written by `node pipeline/languages/shared/money/cldr-currencies.ts` and held against the runtime by a test.
 */
import { writeFileSync } from 'node:fs';

/** A language with numbers that call for each of its forms. */
export const formsByLanguage = { en: [1, 2], ru: [1, 2, 5, 1.5] } as const;

export const fileOf = (language: string): URL =>
  new URL(`../../${language}/money/currency-names.ts`, import.meta.url);

/** Names of a single word are left out: those that are safe are among the stems, the rest ("peso", "real", «сом») are ordinary words or many currencies. */
function namesOf(language: string, code: string, counts: readonly number[]): string[] {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });
  const names = counts
    .map((count) => format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '')
    .map((name) => name.toLowerCase().replaceAll('ё', 'е').replaceAll('-', ' '))
    .filter((name) => name.includes(' ') && !/[()\d]/u.test(name));
  return [...new Set(names)];
}

/** The text of a language's file; the same for the same edition of CLDR. */
export function renderNames(language: keyof typeof formsByLanguage): string {
  const lines = Intl.supportedValuesOf('currency')
    .filter((code) => !code.startsWith('X'))
    .map((code) => [code, ...namesOf(language, code, formsByLanguage[language])])
    .filter(([, name]) => name !== undefined)
    .map((names) => names.join('; '));
  return `/** Names of currencies in full, by code, as CLDR prints them after a number. Written by shared/money/cldr-currencies.ts. */
import { namesByCode } from '../../shared/money/currencies.ts';

export const fullNames = namesByCode(\`
${lines.join('\n')}
\`);
`;
}

if (import.meta.main)
  for (const language of ['en', 'ru'] as const) writeFileSync(fileOf(language), renderNames(language));
