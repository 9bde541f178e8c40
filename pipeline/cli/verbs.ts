/** The verbs. Adding one means its file, one entry here, its words in cli.json, and a line in the Makefile when people type it. */
import type { OptionSpec, Verb } from './verb.ts';

const folders: Readonly<Record<string, OptionSpec>> = {
  raw: { type: 'string', default: 'raw' },
  dist: { type: 'string', default: 'dist' },
  build: { type: 'string' },
};

/** Of verbs that read articles. */
const reading: Readonly<Record<string, OptionSpec>> = { ...folders, workers: { type: 'string' } };

export const verbs: readonly Verb[] = [
  {
    name: 'dataset',
    options: { ...reading, explain: { type: 'boolean' }, json: { type: 'boolean' } },
    run: async (options) => (await import('./dataset.ts')).dataset(options),
  },
  {
    name: 'check',
    options: { ...reading, json: { type: 'boolean' } },
    run: async (options) => (await import('./check.ts')).check(options),
  },
  {
    name: 'plan',
    options: { ...reading, json: { type: 'boolean' } },
    run: async (options) => (await import('./plan.ts')).plan(options),
  },
  {
    name: 'verify',
    options: { raw: { type: 'string' }, json: { type: 'boolean' } },
    positionals: true,
    run: async (options) => (await import('./verify.ts')).verify(options),
  },
  {
    name: 'reproduce',
    options: { ...reading, json: { type: 'boolean' } },
    run: async (options) => (await import('./reproduce.ts')).reproduce(options),
  },
  {
    name: 'release',
    options: { ...folders, date: { type: 'string' }, json: { type: 'boolean' } },
    run: async (options) => (await import('./release.ts')).release(options),
  },
  {
    name: 'read',
    options: { reference: { type: 'string' } },
    run: async (options) => (await import('./read.ts')).read(options),
  },
  {
    name: 'reuse',
    options: {
      near: { type: 'boolean' },
      contained: { type: 'boolean' },
      passages: { type: 'boolean' },
      reworded: { type: 'boolean' },
    },
    run: async (options) => (await import('./reuse.ts')).reuse(options),
  },
  {
    name: 'explain',
    options: { ...folders, json: { type: 'boolean' } },
    positionals: true,
    run: async (options) => (await import('./explain.ts')).explain(options),
  },
  {
    name: 'candidates',
    options: reading,
    run: async (options) => (await import('./candidates.ts')).candidates(options),
  },
  {
    name: 'entity',
    options: {
      ...folders,
      type: { type: 'string' },
      id: { type: 'string' },
      'name-en': { type: 'string' },
      'name-ru': { type: 'string' },
      'name-zh': { type: 'string' },
      alias: { type: 'string' },
      source: { type: 'string' },
      wikidata: { type: 'string' },
    },
    positionals: true,
    run: async (options) => (await import('./entity.ts')).entity(options),
  },
  {
    name: 'init',
    options: { bare: { type: 'boolean' } },
    positionals: true,
    run: async (options) => (await import('./init.ts')).init(options),
  },
  {
    name: 'clean',
    options: folders,
    run: async (options) => (await import('./clean.ts')).clean(options),
  },
];
