import type { Match } from '../../text/edit-script.js';

/**
 * Finds shortest edit scripts between sequences of numbers (Myers, "An O(ND) difference algorithm", 1986): of several the one that the package `diff` finds, in a
 * tenth of its time: that package makes an object of every step on every diagonal, and here they are numbers side by side.
 */
export class ScriptFinder {
  /** For each diagonal how much of the old sequence is used up at best; `none` where no way leads. Diagonal 0 stands at `#middle`. */
  #furthest = new Int32Array();
  #middle = 0;
  /** The same for each number of edits, and in the last bit whether the edit was a removal; those of `d` edits stand from d(d + 1)/2 on. */
  #ways = new Int32Array(1 << 12);

  /** What is the same in both, in order; undefined when more than `maxEdits` removals and insertions are needed. */
  find(old: ArrayLike<number>, fresh: ArrayLike<number>, maxEdits: number): readonly Match[] | undefined {
    const most = Math.min(old.length + fresh.length, maxEdits);
    this.#begin(most);
    let lowest = -most;
    let highest = most;
    for (let edits = 0; edits <= most; edits++) {
      this.#makeRoom(((edits + 1) * (edits + 2)) / 2);
      const last = Math.min(highest, edits);
      for (let diagonal = Math.max(lowest, -edits); diagonal <= last; diagonal += 2) {
        const used = this.#step(old, fresh, edits, diagonal);
        if (used === none) continue;
        const ended = used - diagonal >= fresh.length;
        if (used >= old.length && ended) return this.#matches(edits, diagonal);
        // Beyond the end of either sequence there is nothing to be found.
        if (used >= old.length) highest = Math.min(highest, diagonal - 1);
        if (ended) lowest = Math.max(lowest, diagonal + 1);
      }
    }
    return undefined;
  }

  #begin(most: number): void {
    const length = 2 * most + 3;
    if (this.#furthest.length < length) this.#furthest = new Int32Array(length);
    this.#furthest.fill(none, 0, length);
    this.#middle = most + 1;
  }

  #makeRoom(ways: number): void {
    if (ways <= this.#ways.length) return;
    const larger = new Int32Array(Math.max(ways, 2 * this.#ways.length));
    larger.set(this.#ways);
    this.#ways = larger;
  }

  /** Goes on to a diagonal by one edit more, and along it as long as both are the same; returns how much of the old sequence is then used up. */
  #step(old: ArrayLike<number>, fresh: ArrayLike<number>, edits: number, diagonal: number): number {
    const furthest = this.#furthest;
    const at = this.#middle + diagonal;
    const before = furthest[at - 1]!;
    const after = furthest[at + 1]!;
    furthest[at - 1] = none;
    const canRemove = before !== none && before < old.length;
    const canAdd = after !== none && after - diagonal > 0 && after - diagonal <= fresh.length;
    if (edits > 0 && !canRemove && !canAdd) {
      furthest[at] = none;
      return none;
    }
    const removal = canRemove && !(canAdd && before < after);
    let used = removal ? before + 1 : after;
    if (edits === 0) used = 0;
    while (used < old.length && used - diagonal < fresh.length && old[used] === fresh[used - diagonal]) used++;
    furthest[at] = used;
    this.#ways[wayOf(edits, diagonal)] = 2 * used + Number(removal);
    return used;
  }

  /** Goes back from the end, edit by edit. */
  #matches(edits: number, diagonal: number): Match[] {
    const matches: Match[] = [];
    let at = diagonal;
    for (let d = edits; d >= 0; d--) {
      const way = this.#ways[wayOf(d, at)]!;
      const removal = way & 1;
      const before = removal ? at - 1 : at + 1;
      const start = d === 0 ? 0 : (this.#ways[wayOf(d - 1, before)]! >> 1) + removal;
      const count = (way >> 1) - start;
      if (count > 0) matches.push({ old: start, fresh: start - at, count });
      at = before;
    }
    return matches.reverse();
  }
}

const none = -1;

function wayOf(edits: number, diagonal: number): number {
  return (edits * (edits + 1)) / 2 + (diagonal + edits) / 2;
}
