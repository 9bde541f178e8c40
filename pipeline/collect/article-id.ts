/** The id of an article, from the name of its file or the id its line gives it, and from nothing else. */
import { posix } from 'node:path';
import { keyOf } from '../lib/id.ts';

/**
 * `art-` and the file's stem. A path that is more than `<plain stem>.txt` (a subfolder, another ending, characters
 * unfit for an id) adds a hash of that path, so two files never share an id and neither depends on the other.
 */
export function articleId(below: string): string {
  const stem = posix.basename(below).replace(/\.[^.]*$/, '');
  const safe = fitForId(stem);
  return below === `${safe}.txt` ? `art-${safe}` : withHash(safe, below);
}

/** `art-` and the id a line of a feed gives itself; one with characters unfit for an id adds a hash of itself. */
export function articleIdOfLine(id: string): string {
  const safe = fitForId(id);
  return safe === id ? `art-${safe}` : withHash(safe, id);
}

const plain = /^[\w.-]*$/;

function fitForId(name: string): string {
  if (plain.test(name)) return name;
  return name.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
}

function withHash(safe: string, name: string): string {
  return `art-${safe}-${keyOf('par', name).slice('par-'.length, 'par-'.length + 8)}`;
}
