/**
 * The languages Silkscreen reads. Each is loaded with the first text in it: its dictionaries take longer to make ready than a few
 * articles to read. Adding one means its folder, one line here, and its labels.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { LanguageCode } from '../contract.ts';
import type { Language } from './language.ts';

const load = createRequire(import.meta.url);

/** What the module at an address exports. */
const moduleAt = (address: URL): unknown => load(fileURLToPath(address));

const loaders: Readonly<Record<LanguageCode, () => Language>> = {
  en: () => (moduleAt(new URL('./en/index.ts', import.meta.url)) as typeof import('./en/index.ts')).en,
  ru: () => (moduleAt(new URL('./ru/index.ts', import.meta.url)) as typeof import('./ru/index.ts')).ru,
  zh: () => (moduleAt(new URL('./zh/index.ts', import.meta.url)) as typeof import('./zh/index.ts')).zh,
};

const loaded: Partial<Record<LanguageCode, Language>> = {};

export function languageOf(code: LanguageCode): Language {
  loaded[code] ??= loaders[code]();
  return loaded[code];
}
