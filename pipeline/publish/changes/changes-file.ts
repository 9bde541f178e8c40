/** `changes.json`: what is other than in the release before, for programs. */
import type { Artefact } from '../publication.ts';

export const changesName = 'changes.json';

export const changesFile: Artefact = {
  id: 'changes',
  async write({ version, since }, folder) {
    const { history: _history, since: release, ...changes } = since ?? { history: {}, since: null };
    await folder.write(changesName, `${JSON.stringify({ version, since: release, ...changes }, null, 2)}\n`);
  },
};
