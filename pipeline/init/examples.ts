/** Example articles of a corpus that begins: one in each language, with what is known beside it. */
import { languageCodes, type Sidecar } from '../contract.ts';
import { translator } from '../i18n.ts';
import { type CorpusFile, jsonFile } from './corpus-file.ts';

/** The day the examples tell of: a Tuesday, as their text says. */
const PUBLISHED = '2026-03-10';

export function exampleFiles(): CorpusFile[] {
  return languageCodes.flatMap((language) => {
    const t = translator(language);
    const name = `articles/example-${language}`;
    const sidecar: Sidecar = { published: PUBLISHED, rights: t('init:article_rights'), text_policy: 'full' };
    return [{ path: `${name}.txt`, text: t('init:article') }, jsonFile(`${name}.json`, sidecar)];
  });
}
