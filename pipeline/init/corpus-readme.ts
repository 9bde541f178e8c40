/** The README files of a corpus that begins: what to do next, what belongs where, what each setting means. */
import { languageCodes } from '../contract.ts';
import { type Translate, translator } from '../i18n.ts';
import { code, markdownTable } from '../publish/markdown.ts';
import { referenceSchema } from '../schemas/reference.ts';
import type { CorpusFile } from './corpus-file.ts';

const exampleLine = '{"id": "2026-03-10-1", "text": "…", "published": "2026-03-10", "publisher": "…"}';

export function readmeFiles(name: string): CorpusFile[] {
  return languageCodes.map((language) => ({
    path: language === 'en' ? 'README.md' : `README.${language}.md`,
    text: readme(name, translator(language)),
  }));
}

function readme(name: string, t: Translate): string {
  const tell = (key: string) => t(`init:readme.${key}`, { name });
  const block = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;
  const item = (key: string) => `- ${tell(key)}`;
  return [
    `# ${t('init:title', { name })}`,
    tell('intro'),
    `## ${tell('next')}`,
    tell('next_command'),
    block('sh', `make dataset RAW=${name} DIST=${name}-dist`),
    tell('next_read'),
    `## ${tell('articles')}`,
    tell('articles_about'),
    [item('kind_text'), item('kind_page'), item('kind_feed')].join('\n'),
    block('json', exampleLine),
    tell('fields'),
    fieldTable('sidecar', t),
    `## ${tell('settings')}`,
    tell('settings_about'),
    fieldTable('dataset', t),
    tell('policy'),
    `## ${tell('reference')}`,
    tell('reference_about'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Every field of a schema with its meaning. */
function fieldTable(schema: 'sidecar' | 'dataset', t: Translate): string {
  const { properties } = referenceSchema(schema) as { readonly properties: object };
  const rows = Object.keys(properties).map((name) => [code(name), t(`init:fields.${schema}.${name}`)]);
  return markdownTable(
    ['field', 'meaning'].map((head) => t(`init:readme.${head}`)),
    rows,
  ).trimEnd();
}
