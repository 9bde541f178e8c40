/** `dataset.json` of a corpus that begins: everything filled in, text held back but for the sentence around each value. */
import type { DatasetSettings, Labels } from '../contract.ts';
import { inEachLanguage, translator } from '../i18n.ts';
import { type CorpusFile, jsonFile } from './corpus-file.ts';

export function settingsFile(name: string): CorpusFile {
  const label = (key: string): Labels => inEachLanguage((t) => t(`init:${key}`));
  const settings: DatasetSettings = {
    name,
    title: inEachLanguage((t) => t('init:title', { name })),
    description: label('description'),
    creators: [{ name: translator('en')('init:creator', { name }), type: 'organization', url: null }],
    licence: {
      id: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
    licence_note: label('licence_note'),
    corrections: label('corrections'),
    takedown: label('takedown'),
    personal_data: label('personal_data'),
    keywords: inEachLanguage((t) => t('init:keywords').split(/, |、/u)),
    homepage: null,
    text_policy: 'excerpt',
    version: '1.0.0',
    released: null,
    withdrawn: [],
  };
  return jsonFile('dataset.json', settings);
}

/** A machine name from the name of a folder: `my-corpus` from "My corpus"; `corpus` when nothing of it can stay. */
export function machineName(folder: string): string {
  const words = folder
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'corpus';
}
