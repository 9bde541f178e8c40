/** Opens the localized editions in LibreOffice as a person with that language would, and lets a client look at the cells. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import { type LanguageCode, languageCodes } from '../pipeline/contract.ts';
import { type Check, compare } from './comparison.ts';

/** Separator (as a character code) and the locale of the spreadsheet, by its Windows number. */
const locales: Readonly<Record<LanguageCode, { readonly separator: number; readonly locale: number }>> = {
  en: { separator: 44, locale: 1033 },
  ru: { separator: 59, locale: 1049 },
  zh: { separator: 44, locale: 2052 },
};

const script = fileURLToPath(new URL('clients/libreoffice_tables.py', import.meta.url));

async function opened(
  soffice: string,
  root: string,
  language: LanguageCode,
  folder: string,
): Promise<readonly Check[]> {
  const edition = join(root, 'localized', language);
  const files = readdirSync(edition).map((file) => join(edition, file));
  const { separator, locale } = locales[language];
  const options = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    `--infilter=CSV:${separator},34,UTF8,1,,${locale},false,false`,
    '--convert-to',
    'fods',
    '--outdir',
    folder,
  ];
  const quietly = $({ quiet: true, nothrow: true });
  const converted = await quietly({ timeout: '120s' })`${soffice} ${options} ${files}`;
  if (converted.exitCode !== 0) return [{ name: 'opens', faults: [converted.stderr.trim()] }];
  const seen = await quietly`python3 -B ${script} ${root} ${language} ${folder}`;
  if (seen.exitCode !== 0) return [{ name: 'reads', faults: [seen.stderr.trim()] }];
  return compare(seen.stdout, null, 'declared');
}

/** The checks of every language, by its name. */
export async function spreadsheetChecks(
  soffice: string,
  root: string,
): Promise<ReadonlyMap<string, readonly Check[]>> {
  const found = new Map<string, readonly Check[]>();
  for (const language of languageCodes) {
    const folder = mkdtempSync(join(tmpdir(), 'silkscreen-sheets-'));
    try {
      found.set(`LibreOffice, localized/${language}`, await opened(soffice, root, language, folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return found;
}
