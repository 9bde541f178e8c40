/** Why a dataset has to be built: which digests differ from those the published version was built from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRecordName } from '../publish/build-record.ts';
import type { BuiltFrom } from '../publish/changes/released-state.ts';
import { entryOf, readIndex } from '../publish/version-index.ts';
import { intact } from '../publish/versions.ts';
import type { Inputs } from './inputs.ts';

export interface Why {
  /** The version that is published; null before the first. */
  readonly version: string | null;
  /** Inputs with another digest than its own: raw, reference, pipeline, schemas, lock, runtime. */
  readonly inputs: readonly string[];
  /** Its files are not those versions.json lists. */
  readonly damaged: boolean;
}

/** Holds the published version against the inputs, and its files against the list of them. */
export async function whyBuild(dist: string, { digests, runtime }: Inputs): Promise<Why> {
  const index = await readIndex(dist);
  const entry = index.latest === null ? undefined : entryOf(index, index.latest);
  if (entry === undefined) return { version: null, inputs: [], damaged: false };
  const built = readRecord(join(dist, entry.folder, buildRecordName));
  return {
    version: entry.version,
    inputs: [
      ...differing(digests, built.digests),
      ...(differing(runtime, built.runtime).length > 0 ? ['runtime'] : []),
    ],
    damaged: !(await intact(dist, entry.version)),
  };
}

/** Whether the published version is whole and was made from the same inputs. */
export function isCurrent({ version, inputs, damaged }: Why): boolean {
  return version !== null && inputs.length === 0 && !damaged;
}

function differing(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>> = {}): string[] {
  return Object.keys(a).filter((name) => a[name] !== b[name]);
}

/** What a version says it was built from; a damaged record says nothing, so the version is built again. */
function readRecord(file: string): BuiltFrom {
  if (!existsSync(file)) return {};
  try {
    const record: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof record === 'object' && record !== null ? record : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
