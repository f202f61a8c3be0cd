/** Places of a sieve for each counter, as a power of two: so few shingles are then taken for others that seven in eight of those that stand alone are held back. */
const finer = 2;

/**
 * Holds back hashes that came once. For each place of a hash it has two bits, one set when a hash came, the other when one came again, so it is small enough to
 * stay near the processor. Two hashes may share a place: then both pass.
 */
export class Sieve {
  readonly #bits: Uint32Array;
  readonly #shift: number;
  readonly #mask: number;

  /** For hashes of which the first `partBits` bits are the same; `bits` as many as there would be counters. */
  constructor(bits: number, partBits: number) {
    const all = Math.min(32, bits + finer);
    this.#bits = new Uint32Array(2 ** (all - partBits - 4));
    this.#shift = 32 - all;
    this.#mask = 2 ** (all - partBits) - 1;
  }

  clear(): void {
    this.#bits.fill(0);
  }

  /** Takes in some of the values, half open. */
  add(values: Uint32Array, start: number, end: number): void {
    const bits = this.#bits;
    const shift = this.#shift;
    const mask = this.#mask;
    for (let i = start; i < end; i++) {
      const place = (values[i]! >>> shift) & mask;
      const came = 1 << (2 * (place & 15));
      const before = bits[place >>> 4]!;
      bits[place >>> 4] = before | came | ((before & came) << 1);
    }
  }

  /** Puts 0 in the place of some of the values, half open, of those that came once. */
  strike(values: Uint32Array, start: number, end: number): void {
    const bits = this.#bits;
    const shift = this.#shift;
    const mask = this.#mask;
    for (let i = start; i < end; i++) {
      const hash = values[i]!;
      const place = (hash >>> shift) & mask;
      const again = (bits[place >>> 4]! >>> (2 * (place & 15) + 1)) & 1;
      values[i] = hash & -again;
    }
  }
}
