/** Tells what a run failed of: to the person, and to a program that asked for events. */
import { dirname } from 'node:path';
import { SilkscreenError } from '../lib/errors.ts';
import { isInstalled, withoutMake } from '../lib/typed-command.ts';
import { diskFault } from '../publish/disk-faults.ts';
import { spoken } from '../spoken.ts';
import { BUG, sayBug } from './bug.ts';
import { sayErrorEvent } from './events.ts';
import { sayError } from './terminal.ts';

/** Gives the exit code. `args`: the command line. */
export function report(thrown: unknown, args: readonly string[]): number {
  const code = said(thrown);
  if (args.includes('--json')) sayErrorEvent(thrown, code);
  return code;
}

function said(thrown: unknown): number {
  const error = thrown instanceof SilkscreenError ? thrown : diskFault(thrown, folderOf(thrown), spoken());
  if (error instanceof SilkscreenError) {
    sayError(`${placeIn(error)}${asTyped(error.message)}`);
    if (error.mend !== undefined) sayError(`  → ${asTyped(error.mend)}`);
    return error.exitCode;
  }
  sayBug(error);
  return BUG;
}

const asTyped = (words: string): string => (isInstalled ? withoutMake(words) : words);

/** The folder a system error is about. */
function folderOf(error: unknown): string {
  const { path } = error as { path?: unknown };
  return typeof path === 'string' ? dirname(path) : '.';
}

/** The file and line before the sentence, unless the sentence names the file itself. */
function placeIn({ file, line, message }: SilkscreenError): string {
  if (file === undefined || (line === undefined && message.includes(file))) return '';
  return line === undefined ? `${file}: ` : `${file}:${line}: `;
}
