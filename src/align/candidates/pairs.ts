/** Pairs of a left and a right unit, each once, by left unit and then by right: as numbers, for a long text has hundreds of thousands. */
export class Pairs {
  private readonly keys: Float64Array;

  private constructor(
    keys: Float64Array,
    readonly width: number,
  ) {
    this.keys = keys;
  }

  /** `keys` are left units times `width`, plus right units, in any order and as often as may be; `width` is how many right units there are. */
  static of(keys: ArrayLike<number>, width: number): Pairs {
    return new Pairs(once(new Float64Array(keys).sort()), width);
  }

  /** The same of keys that rise. */
  static rising(keys: readonly number[], width: number): Pairs {
    return new Pairs(new Float64Array(keys), width);
  }

  get size(): number {
    return this.keys.length;
  }

  left(pair: number): number {
    return Math.floor(this.keys[pair]! / this.width);
  }

  right(pair: number): number {
    return this.keys[pair]! - this.left(pair) * this.width;
  }

  /** The pairs that are not among others of the same texts. */
  without(others: Pairs): Pairs {
    const known = others.keys;
    const keys: number[] = [];
    let at = 0;
    for (let pair = 0; pair < this.keys.length; pair++) {
      const key = this.keys[pair]!;
      while (at < known.length && known[at]! < key) at++;
      if (known[at] !== key) keys.push(key);
    }
    return Pairs.rising(keys, this.width);
  }
}

/** A sorted list without what stands in it again. */
function once(sorted: Float64Array): Float64Array {
  let size = 0;
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[size++] = sorted[k]!;
  return sorted.subarray(0, size);
}
