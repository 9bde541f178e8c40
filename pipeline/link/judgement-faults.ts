/** The errors of judgements that cannot hold, each with its file and line. */
import type { Judgement } from '../contract.ts';
import { DatasetRefused } from '../lib/errors.ts';
import { spoken } from '../spoken.ts';
import type { JudgedSide } from './identities.ts';

function refused({ file, line }: Judgement, fault: string, values: Record<string, string>): DatasetRefused {
  return new DatasetRefused({
    message: spoken()(`errors:${fault}`, values),
    file,
    line,
    mend: spoken()(`errors:${fault}_mend`),
  });
}

/** Neither the authority file nor any article knows what is judged. */
export function unknownId({ cell, judgement }: JudgedSide): DatasetRefused {
  return refused(judgement, 'judgement_unknown', { id: cell });
}

/** Two that are judged apart are one by the chain of other judgements. */
export function contradicted(judgement: Judgement, chain: readonly Judgement[]): DatasetRefused {
  const { a, b } = judgement;
  const lines = [...new Set(chain.map(({ line }) => line))].sort((x, y) => x - y).join(', ');
  return refused(judgement, lines === '' ? 'judgement_itself' : 'judgement_contradicted', { a, b, lines });
}

export function judgedTwice(judgement: Judgement, before: Judgement): DatasetRefused {
  const { a, b } = judgement;
  return refused(judgement, 'judgement_twice', { a, b, line: String(before.line) });
}

export function otherType(judgement: Judgement): DatasetRefused {
  const { a, b } = judgement;
  return refused(judgement, 'judgement_type', { a, b });
}
