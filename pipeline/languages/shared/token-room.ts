/** Room for what is known of the tokens of many texts, three numbers a token: an array for each text would cost more than to fill it. */

/** Numbers kept of each token. */
export const WIDTH = 3;

const ROOM = 1 << 16;

export class TokenRoom {
  /** A full one stays with those who hold tokens of it. */
  places = new Int32Array(ROOM);
  /** Where the next token goes. */
  filled = 0;

  /** Before a text that may have so many tokens. */
  make(tokens: number): void {
    if (this.filled + WIDTH * tokens <= this.places.length) return;
    this.places = new Int32Array(Math.max(ROOM, WIDTH * tokens));
    this.filled = 0;
  }
}
