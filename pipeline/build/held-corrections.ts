/** Whether every correction found its row, and the row what the correction expects. */
import type { Correction, HeldCorrection } from '../contract.ts';
import { differs, gone } from '../correct/correction-faults.ts';
import { readLines } from '../lib/jsonl.ts';
import type { Artefacts } from './artefacts.ts';

interface Line {
  readonly held?: readonly HeldCorrection[];
}

/** Throws DatasetRefused with file, line and what stands there for the first correction that came to nothing. */
export async function holdCorrections(
  artefacts: Artefacts,
  corrections: readonly Correction[],
): Promise<void> {
  if (corrections.length === 0) return;
  const met = new Map<string, string | null>();
  for (const stage of ['normalize', 'link'] as const) {
    for await (const line of readLines(artefacts.stage(stage)))
      for (const { correction_id, present } of (JSON.parse(line) as Line).held ?? [])
        met.set(correction_id, present);
  }
  for (const correction of corrections) {
    const present = met.get(correction.correction_id);
    if (present === undefined) throw gone(correction);
    if (present !== correction.expected) throw differs(correction, present);
  }
}
