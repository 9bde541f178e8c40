/** The only entry point: `node pipeline/cli.ts <verb>`; `help` lists the verbs. */
import { run } from './cli/run.ts';

process.exitCode = await run(process.argv.slice(2));
