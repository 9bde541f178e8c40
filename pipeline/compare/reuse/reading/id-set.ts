/** The ids met so far: a set of strings that stays quick at a million, where a Set of short strings does not. */
import { FEW } from '../lists/uint32-list.ts';
import { finish, HASH_START, HASH_STEP } from './token-hash.ts';

export class IdSet {
  readonly #ids: string[] = [];
  #hashes = new Int32Array(0);
  #slots = new Uint32Array(0);

  constructor() {
    this.#grow(FEW);
  }

  /** False when the id was there already. */
  add(id: string): boolean {
    if (this.#ids.length === this.#hashes.length) this.#grow(this.#hashes.length * 4);
    const hash = hashOf(id);
    const slot = this.#slotOf(id, hash);
    if (this.#slots[slot] !== 0) return false;
    this.#hashes[this.#ids.length] = hash;
    this.#ids.push(id);
    this.#slots[slot] = this.#ids.length;
    return true;
  }

  #slotOf(id: string, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let known = this.#slots[slot] as number; known !== 0; known = this.#slots[slot] as number) {
      if (this.#hashes[known - 1] === hash && this.#ids[known - 1] === id) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(room: number): void {
    const hashes = new Int32Array(room);
    hashes.set(this.#hashes);
    const slots = new Uint32Array(hashes.length * 2);
    const mask = slots.length - 1;
    this.#hashes = hashes;
    for (const known of this.#slots) {
      if (known === 0) continue;
      let slot = (this.#hashes[known - 1] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = known;
    }
    this.#slots = slots;
  }
}

function hashOf(id: string): number {
  let running = HASH_START;
  for (let i = 0; i < id.length; i += 1) running = Math.imul(running ^ id.charCodeAt(i), HASH_STEP);
  return finish(running);
}
