/** The works as the second thread loads them: when it is to do them, or when it has nothing else to do. */
import type { WorkName, works } from './works.ts';

const loaders: { readonly [Name in WorkName]: () => Promise<(typeof works)[Name]> } = {
  sets: async () => (await import('../join/rare-first-sets.ts')).setsOfPart,
  join: async () => (await import('../join/join-search.ts')).joinPart,
  keys: async () => (await import('../group-keys.ts')).keysOfPart,
  seeds: async () => (await import('../passages/passage-seeds.ts')).seedsOfPart,
  passages: async () => (await import('../passages/passage-search.ts')).passagesOfPart,
  reworded: async () => (await import('../reworded.ts')).rewordedOfPart,
};

/** What most runs ask for, in the order in which they do. */
const usual = ['sets', 'join', 'keys'] as const;

export const load = <Name extends WorkName>(name: Name): Promise<(typeof works)[Name]> => loaders[name]();

export async function loadUsual(): Promise<void> {
  for (const name of usual) await load(name);
}
