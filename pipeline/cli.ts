/** The only entry point: `node pipeline/cli.ts <verb>`; `help` lists the verbs. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { findOwnModulesAtOnce } from './lib/own-modules.ts';

// Half of a short run is the runtime stripping types: what it makes of a file is kept beside the packages, by content.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/silkscreen', import.meta.url)));
findOwnModulesAtOnce(new URL('./', import.meta.url));
const { run } = await import('./cli/run.ts');

process.exitCode = await run(process.argv.slice(2));
