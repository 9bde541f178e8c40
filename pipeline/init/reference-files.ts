/** The reference folder of a corpus that begins: files with their headers, what belongs into each, and what is copied from elsewhere. */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageCodes } from '../contract.ts';
import { languageNames, translator } from '../i18n.ts';
import { code } from '../publish/markdown.ts';
import { type ReferenceName, referenceSchema } from '../schemas/reference.ts';
import type { CorpusFile } from './corpus-file.ts';

const tables: Readonly<Record<string, ReferenceName>> = {
  rates: 'rate',
  anniversaries: 'anniversary',
  accepted: 'accepted',
  judgements: 'judgement',
  corrections: 'correction',
};
/** What is true of any corpus. Findings, judgements and corrections are about the articles of one. */
const shared = ['entities', 'rates.csv', 'anniversaries.csv'];

/** The reference data that come with the project. */
const projectReference = fileURLToPath(new URL('../../raw/reference/', import.meta.url));

export function projectHasReference(): boolean {
  return shared.every((name) => existsSync(join(projectReference, name)));
}

/** Headers from the schemas, and a README; `copied`: whether the project's data stand in for empty files. */
export function referenceFiles(copied: boolean): CorpusFile[] {
  const empty = Object.entries(tables)
    .filter(([name]) => !copied || !shared.includes(`${name}.csv`))
    .map(([name, schema]) => ({ path: `reference/${name}.csv`, text: `${headerOf(schema)}\n` }));
  return [...empty, { path: 'reference/README.md', text: readme(copied) }];
}

/** Copies the project's names, rates and anniversaries into a corpus folder, with what is said of their sources. */
export function copyReference(corpus: string): void {
  const target = join(corpus, 'reference');
  mkdirSync(target, { recursive: true });
  for (const name of shared) cpSync(join(projectReference, name), join(target, name), { recursive: true });
  cpSync(join(projectReference, 'README.md'), join(target, 'SOURCES.md'));
}

function headerOf(schema: ReferenceName): string {
  const { properties } = referenceSchema(schema) as { readonly properties: object };
  return Object.keys(properties).join(',');
}

/** One section a language. */
function readme(copied: boolean): string {
  const sections = languageCodes.map((language) => {
    const t = translator(language);
    const item = (path: string, key: string) =>
      `- ${t('report:readme.file', { path: code(path), about: t(`init:reference.${key}`) })}`;
    const list = [
      item('entities/<id>.json', 'entities'),
      ...Object.keys(tables).map((name) => item(`${name}.csv`, name)),
    ];
    const origin = t(`init:reference.${copied ? 'copied' : 'bare'}`);
    return `## ${languageNames[language]}\n\n${t('init:reference.intro')}\n\n${origin}\n\n${list.join('\n')}\n`;
  });
  return `# reference/\n\n${sections.join('\n')}`;
}
