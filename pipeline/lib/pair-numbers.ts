/** Numbers the pairs of UTF-16 units that phrases begin with: asked about every character of a text, so kept in little room. */

/** Keys fill at most half of the places. */
const FIRST_PLACES = 1 << 6;
const MOST = 0xffff;

export class PairNumbers {
  /** By number; number 0 is no pair's. */
  #pairs = new Int32Array(FIRST_PLACES / 2);
  /** Numbers, each at the first free place from the one its pair tells. */
  #places = new Uint16Array(FIRST_PLACES);
  #mask = FIRST_PLACES - 1;
  #size = 0;

  /** The number of a pair; 0 when it has none. */
  get(pair: number): number {
    const [pairs, places, mask] = [this.#pairs, this.#places, this.#mask];
    let place = placeOf(pair) & mask;
    for (;;) {
      const number = places[place] ?? 0;
      if (number === 0 || pairs[number] === pair) return number;
      place = (place + 1) & mask;
    }
  }

  /** The number of a pair, which it is given if it has none. */
  add(pair: number): number {
    const known = this.get(pair);
    if (known !== 0) return known;
    if (this.#size === MOST) throw new RangeError('too many pairs');
    if (this.#size + 1 === this.#pairs.length) this.#grow();
    this.#size += 1;
    this.#pairs[this.#size] = pair;
    this.#settle(this.#size);
    return this.#size;
  }

  #settle(number: number): void {
    let place = placeOf(this.#pairs[number] ?? 0) & this.#mask;
    while (this.#places[place] !== 0) place = (place + 1) & this.#mask;
    this.#places[place] = number;
  }

  #grow(): void {
    const pairs = new Int32Array(this.#pairs.length * 2);
    pairs.set(this.#pairs);
    this.#pairs = pairs;
    this.#places = new Uint16Array(this.#places.length * 2);
    this.#mask = this.#places.length - 1;
    for (let number = 1; number <= this.#size; number += 1) this.#settle(number);
  }
}

/** The second unit tells most: many phrases begin with the same one. */
function placeOf(pair: number): number {
  const mixed = Math.imul(pair, 0x9e3779b1);
  return mixed >>> 15;
}
