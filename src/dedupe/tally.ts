/** Counts numbers that stand for words: they count from 0, and as many as there are words there is room for. */
export class Tally {
  #counts = new Int32Array(1 << 12);

  /** Counts each number once more. */
  add(numbers: Uint32Array): void {
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!;
      if (number >= this.#counts.length) this.#makeRoom(number);
      this.#counts[number]!++;
    }
  }

  /** Counts each number once less; a count may fall below none. */
  subtract(numbers: Uint32Array): void {
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!;
      if (number >= this.#counts.length) this.#makeRoom(number);
      this.#counts[number]!--;
    }
  }

  /** Takes one of a number away; false when none is left. */
  take(number: number): boolean {
    if (!(this.#counts[number]! > 0)) return false;
    this.#counts[number]!--;
    return true;
  }

  /** Gives back one of a number that was subtracted more often than added; false when there is none. */
  giveBack(number: number): boolean {
    if (!(this.#counts[number]! < 0)) return false;
    this.#counts[number]!++;
    return true;
  }

  /** Forgets numbers that were counted. */
  clear(numbers: Uint32Array): void {
    for (let i = 0; i < numbers.length; i++) this.#counts[numbers[i]!] = 0;
  }

  #makeRoom(number: number): void {
    const larger = new Int32Array(Math.max(number + 1, this.#counts.length * 2));
    larger.set(this.#counts);
    this.#counts = larger;
  }
}
