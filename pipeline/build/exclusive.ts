/** Work that one run at a time may do: on the artefacts of a corpus, or on what is published of it. */
import { mkdirSync } from 'node:fs';
import { holding } from '../lib/folder-lock.ts';
import { type Folders, makeBuildFolder } from './folders.ts';
import type { StageListener } from './stage-listener.ts';

/** Holds the folder for artefacts while the work is done; waits while another run does. */
export function holdingBuild<T>({ build }: Folders, listener: StageListener, work: () => Promise<T>) {
  makeBuildFolder(build);
  return holding(build, work, () => listener.waiting?.(build));
}

/** Holds both folders; always in this order, so that no two runs wait for each other. */
export function holdingAll<T>(folders: Folders, listener: StageListener, work: () => Promise<T>): Promise<T> {
  return holdingBuild(folders, listener, () => holdingDist(folders, listener, work));
}

/** Holds the folder of what is published. */
export function holdingDist<T>(
  { dist }: Pick<Folders, 'dist'>,
  listener: StageListener,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(dist, { recursive: true });
  return holding(dist, work, () => listener.waiting?.(dist));
}
