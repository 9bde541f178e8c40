/** Whether every correction found its row, and the row what the correction expects. */
import type { Correction, HeldCorrection, Mention } from '../contract.ts';
import { differs, gone, namesNothing } from '../correct/correction-faults.ts';
import { readRows } from '../lib/jsonl.ts';
import type { Artefacts } from './artefacts.ts';

interface Line {
  readonly held?: readonly HeldCorrection[];
  readonly mentions?: readonly Pick<Mention, 'entity_id' | 'merged_from'>[];
  readonly credits?: Readonly<Record<string, string | null>>;
}

/** Columns that hold the id of an entity. */
const entityColumns: ReadonlySet<string> = new Set(['subject_id', 'object_id', 'place_id', 'speaker_id']);

/** Throws DatasetRefused with file, line and what stands there for the first correction that came to nothing. */
export async function holdCorrections(
  artefacts: Artefacts,
  corrections: readonly Correction[],
): Promise<void> {
  if (corrections.length === 0) return;
  const met = new Map<string, string | null>();
  const pointing = corrections.filter(({ column, value }) => value !== null && entityColumns.has(column));
  const unknown = new Set(pointing.map(({ value }) => value));
  for (const stage of ['normalize', 'link'] as const) {
    const lines = readRows<Line>(artefacts.stage(stage));
    for await (const { held = [], mentions = [], credits = {} } of lines) {
      for (const { correction_id, present } of held) met.set(correction_id, present);
      for (const { entity_id, merged_from } of unknown.size > 0 ? mentions : []) {
        unknown.delete(entity_id);
        unknown.delete(merged_from ?? null);
      }
      for (const id of Object.values(credits)) unknown.delete(id);
    }
  }
  for (const correction of corrections) {
    const present = met.get(correction.correction_id);
    if (present === undefined) throw gone(correction);
    if (present !== correction.expected) throw differs(correction, present);
    if (entityColumns.has(correction.column) && unknown.has(correction.value)) throw namesNothing(correction);
  }
}
