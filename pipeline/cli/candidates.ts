/** The verb `candidates`: reads the corpus as `check` does and writes the curator's list. */
import { jobFor, runToCheck } from '../build/corpus-run.ts';
import { holdingBuild } from '../build/exclusive.ts';
import { candidatesIn } from '../curate/candidates.ts';
import { writeCandidates } from '../curate/candidates-csv.ts';
import { spoken } from '../spoken.ts';
import { foldersOf } from './folders.ts';
import { stageProgress } from './progress.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';
import { workersOf } from './workers.ts';

export async function candidates(options: Options): Promise<number> {
  const folders = foldersOf(options);
  const listener = stageProgress(process.stderr);
  await holdingBuild(folders, listener, async () => {
    const job = jobFor(folders, workersOf(options));
    await runToCheck(job, listener);
    const { list, leftOut } = await candidatesIn(job.artefacts, job.context);
    const file = job.artefacts.candidates;
    writeCandidates(file, list, corpusOptions(options));
    say(spoken()('cli:candidates.written', { count: list.length, file }));
    if (leftOut > 0) say(spoken()('cli:candidates.left_out', { count: leftOut }));
  });
  return 0;
}

/** What leads `entity add` to the same corpus; nothing for the project's own. */
function corpusOptions({ values: { raw, build } }: Options): string[] {
  return [
    ...(typeof raw === 'string' && raw !== 'raw' ? ['--raw', asArgument(raw)] : []),
    ...(typeof build === 'string' ? ['--build', asArgument(build)] : []),
  ];
}

const asArgument = (value: string): string =>
  /^[\p{L}\p{N}_./-]+$/u.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
