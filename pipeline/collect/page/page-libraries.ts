/**
 * The libraries that read saved pages, loaded with the first page: together they are a sixth of all modules, and most corpora hold
 * plain text only.
 */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

export const markupParser = () => (load('htmlparser2') as typeof import('htmlparser2')).Parser;

export const documentParser = () => (load('linkedom') as typeof import('linkedom')).parseHTML;

export const mainTextFinder = () =>
  (load('@mozilla/readability') as typeof import('@mozilla/readability')).Readability;
