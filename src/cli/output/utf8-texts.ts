const encoder = new TextEncoder();

/** The most bytes that a UTF-16 code unit takes. */
const widest = 3;

/** Texts in UTF-8, one behind the other. */
export class Utf8Texts {
  #room = new Uint8Array(2 ** 16);
  #length = 0;

  add(text: string): void {
    this.#makeRoom(widest * text.length);
    this.#length += encoder.encodeInto(text, this.#room.subarray(this.#length)).written;
  }

  /** All of them, in memory of their own. */
  bytes(): Uint8Array {
    return this.#room.slice(0, this.#length);
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#room.length) return;
    const wider = new Uint8Array(2 * (this.#length + more));
    wider.set(this.#room.subarray(0, this.#length));
    this.#room = wider;
  }
}
