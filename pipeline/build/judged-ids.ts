/** Whether every judgement speaks of something: a candidate that no article names was mistyped, or is curated by this time. */
import type { LinkedArticle } from '../contract.ts';
import { readRows } from '../lib/jsonl.ts';
import type { Identities } from '../link/identities.ts';
import { unknownId } from '../link/judgement-faults.ts';
import type { Artefacts } from './artefacts.ts';

/** Throws DatasetRefused with file and line for a judgement of a name that the corpus does not hold. */
export async function holdJudgements(artefacts: Artefacts, { sides }: Identities): Promise<void> {
  const open = new Set(sides.map(({ id }) => id).filter((id) => id.startsWith('ent-')));
  if (open.size === 0) return;
  for await (const { mentions } of readRows<LinkedArticle>(artefacts.stage('link'))) {
    // The id that a merged mention goes by is the judgement's own word: it does not show that anybody is called so.
    for (const { entity_id, merged_from, would_be } of mentions)
      for (const id of [merged_from ?? entity_id, would_be]) if (id !== undefined) open.delete(id);
  }
  const missing = sides.find(({ id }) => open.has(id));
  if (missing) throw unknownId(missing);
}
