import type { Ties } from '../ties.js';
import type { Evidence } from './evidence.js';

/** For each unit the pairs that it is in: linked lists in arrays of numbers, for a long text has a hundred thousand pairs. */
export class Rivals {
  private readonly ofLeft: Chains;
  private readonly ofRight: Chains;

  constructor(private readonly evidence: Pick<Evidence, 'left' | 'right' | 'dice'>) {
    this.ofLeft = new Chains(evidence.left);
    this.ofRight = new Chains(evidence.right);
  }

  /** The dice of the likest rival of a pair: another counterpart of either unit that is free, or that is as like. */
  likest(pair: number, ties: Ties, takenLeft: boolean, takenRight: boolean): number {
    const { left, right, dice } = this.evidence;
    const [l, r, own] = [left[pair]!, right[pair]!, dice[pair]!];
    let most = 0;
    // A unit that has its counterpart is no longer looking: what else is like it says nothing of the pair.
    if (!takenLeft || takenRight) {
      const { next } = this.ofLeft;
      for (let k = this.ofLeft.first(l); k >= 0; k = next[k]!) {
        const other = dice[k]!;
        if (other > most && k !== pair && (other >= own || !ties.right.isTaken(right[k]!, l))) most = other;
      }
    }
    if (!takenRight || takenLeft) {
      const { next } = this.ofRight;
      for (let k = this.ofRight.first(r); k >= 0; k = next[k]!) {
        const other = dice[k]!;
        if (other > most && k !== pair && (other >= own || !ties.left.isTaken(left[k]!, r))) most = other;
      }
    }
    return most;
  }
}

/** For each unit a chain of pairs. */
class Chains {
  private readonly firsts: number[] = [];
  /** By pair the one before it in the chain of the same unit; -1 behind the last. */
  readonly next: number[] = [];

  /** `units` are those of the pairs on one side. */
  constructor(units: readonly number[]) {
    for (let pair = 0; pair < units.length; pair++) {
      const unit = units[pair]!;
      this.next.push(this.first(unit));
      while (this.firsts.length <= unit) this.firsts.push(-1);
      this.firsts[unit] = pair;
    }
  }

  /** The pair that a unit's chain begins with; -1 when it has none. */
  first(unit: number): number {
    return this.firsts[unit] ?? -1;
  }
}
