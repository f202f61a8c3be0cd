import type { Evidence } from './evidence.js';
import { isTaken, type Ties } from './ties.js';

/** For each unit the pairs that it is in: linked lists in arrays of numbers, for a long text has a hundred thousand pairs. */
export class Rivals {
  private readonly pairs: readonly Evidence[];
  private readonly dice: number[] = [];
  private readonly ofLeft: Chains;
  private readonly ofRight: Chains;

  constructor(evidence: readonly Evidence[]) {
    this.pairs = evidence;
    this.ofLeft = new Chains(evidence.length);
    this.ofRight = new Chains(evidence.length);
    for (let k = 0; k < evidence.length; k++) {
      const { left, right, dice } = evidence[k]!;
      this.dice.push(dice);
      this.ofLeft.put(left, k);
      this.ofRight.put(right, k);
    }
  }

  /** The dice of the likest rival of a pair: another counterpart of either unit that is free, or that is as like. */
  likest(pair: Evidence, ties: Ties, takenLeft: boolean, takenRight: boolean): number {
    const pairs = this.pairs;
    const dices = this.dice;
    let most = 0;
    // A unit that has its counterpart is no longer looking: what else is like it says nothing of the pair.
    if (!takenLeft || takenRight) {
      const { next } = this.ofLeft;
      for (let k = this.ofLeft.first(pair.left); k >= 0; k = next[k]!) {
        const dice = dices[k]!;
        if (dice > most && pairs[k] !== pair && (dice >= pair.dice || !isTaken(ties.ofRight(pairs[k]!.right), pair.left))) most = dice;
      }
    }
    if (!takenRight || takenLeft) {
      const { next } = this.ofRight;
      for (let k = this.ofRight.first(pair.right); k >= 0; k = next[k]!) {
        const dice = dices[k]!;
        if (dice > most && pairs[k] !== pair && (dice >= pair.dice || !isTaken(ties.ofLeft(pairs[k]!.left), pair.right))) most = dice;
      }
    }
    return most;
  }
}

/** For each unit a chain of pairs, by their places. */
class Chains {
  private readonly firsts: number[] = [];
  /** By pair the one before it in the chain of the same unit; -1 behind the last. */
  readonly next: number[];

  constructor(pairs: number) {
    this.next = new Array<number>(pairs).fill(-1);
  }

  /** The pair that a unit's chain begins with; -1 when it has none. */
  first(unit: number): number {
    return this.firsts[unit] ?? -1;
  }

  put(unit: number, pair: number): void {
    const { firsts } = this;
    while (firsts.length <= unit) firsts.push(-1);
    this.next[pair] = firsts[unit]!;
    firsts[unit] = pair;
  }
}
