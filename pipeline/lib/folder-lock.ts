/**
 * One run at a time in a folder. The lock is one that the operating system holds for a process (through SQLite, on the file
 * `.lock`) and lets go of when the process ends, however it ends: a lock is never stale.
 */
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

const LOCK_NAME = '.lock';

/** How often a lock held by another run is tried again, in milliseconds. */
const RETRY_MS = 100;

/** Locks held by this process. A lock that nobody can reach is closed with the garbage, and so let go of: none is, while its work lasts. */
const held = new Set<DatabaseSync>();

/** SQLITE_BUSY: another process holds the lock. */
const BUSY = 5;

/** Does the work while holding the folder; waits while another run does, and says so once. The folder must be there. */
export async function holding<T>(folder: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  const file = join(folder, LOCK_NAME);
  let lock = acquire(file);
  if (lock === null) onWait();
  while (lock === null) {
    await pause(RETRY_MS);
    lock = acquire(file);
  }
  held.add(lock);
  try {
    return await work();
  } finally {
    held.delete(lock);
    // Removed while it is still held: whoever waits for this file finds that the folder has another one by then, or none.
    rmSync(file, { force: true });
    lock.close();
  }
}

/** null when another process holds the lock, or has just let go of it. Throws what the system says of the file. */
function acquire(file: string): DatabaseSync | null {
  // Not when it is there: closing any descriptor of a file gives up every lock that this process has on it.
  if (inode(file) === null) closeSync(openSync(file, 'a'));
  const before = inode(file);
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    // No journal on disk: nothing is ever written, and nothing may stay behind.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: unknown }).errcode === BUSY) return null;
    // What else can fail in a file of no content is the disk, or a network drive that knows no locks.
    throw Object.assign(new Error(`EIO: ${file}`, { cause: error }), { code: 'EIO', path: file });
  }
  if (before !== null && inode(file) === before) return lock;
  lock.close();
  return null;
}

function inode(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? null;
}
