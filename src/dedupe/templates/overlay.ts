import type { Differing } from '../../model.js';
import type { FindScript } from '../../text/edit-script.js';
import { diffNumbers } from '../../text/sequence.js';
import { kindNumber } from '../items/items.js';
import type { Ends } from './ends.js';
import type { Parts } from './parts.js';
import { isSameFigure, isSameName } from './same.js';
import { ScriptFinder } from './script.js';

/** What two texts come to, or stretches of them, laid on each other as if they were two uses of one template. */
export interface Overlay {
  /** The numbers and times that stand at the same place in both, and how many differ. */
  readonly numbers: Differing;
  /** The days and months: these belong to the template as often as to the report (*in the three months to the end of March*). */
  readonly dates: Differing;
  readonly names: Differing;
  /** How many of the other words both have at the same place. */
  readonly same: number;
  /** What differs, in the order of the texts. */
  readonly changes: readonly Change[];
}

/** A number, a date or a name that differs: the number of its kind, and the parts that stand at the same place. */
export interface Change {
  readonly kind: number;
  readonly left: number;
  readonly right: number;
}

/** So many parts laid on each other from two places on; they have the same masks. */
export function laid(left: Parts, right: Parts, from: number, other: number, count: number): Overlay {
  const laying = new Laying();
  laying.lay(left, right, from, other, count);
  return laying;
}

/**
 * What stands between two ends laid on each other by a shortest edit script of the masks: *Bayline rose 3.2 percent* lies on *Kessel Bank rose 6.8 percent*
 * with two slots that differ.
 */
export function laidBetween(left: Parts, right: Parts, { start, leftEnd, rightEnd }: Ends, maxEdits: number): Overlay {
  const [l, r] = [left.masks.subarray(start, leftEnd), right.masks.subarray(start, rightEnd)];
  const isAfter = (one: number, other: number) => left.maskText(one) > left.maskText(other);
  const { runs } = diffNumbers(l, r, maxEdits, isAfter, findScript);
  const laying = new Laying();
  for (const run of runs) if (run.same) laying.lay(left, right, start + run.left[0], start + run.right[0], run.left[1] - run.left[0]);
  return laying;
}

/** One for all, for its tables serve text after text. */
const scripts = new ScriptFinder();
const findScript: FindScript = (old, fresh, maxEdits) => scripts.find(old, fresh, maxEdits);

/** Stretches one after the other as one. */
export function together(stretches: readonly Overlay[]): Overlay {
  const laying = new Laying();
  for (const stretch of stretches) laying.add(stretch);
  return laying;
}

/** An overlay that grows stretch by stretch. */
class Laying implements Overlay {
  readonly numbers = { differ: 0, of: 0 };
  readonly dates = { differ: 0, of: 0 };
  readonly names = { differ: 0, of: 0 };
  readonly changes: Change[] = [];
  same = 0;

  lay(left: Parts, right: Parts, from: number, other: number, count: number): void {
    for (let i = 0; i < count; i++) {
      const kind = left.kinds[from + i]!;
      if (kind === kindNumber.word) {
        this.same++;
        continue;
      }
      const slots = this.#slotsOf(kind);
      slots.of++;
      if (left.isSame(from + i, right, other + i)) continue;
      slots.differ++;
      this.changes.push({ kind, left: from + i, right: other + i });
    }
  }

  #slotsOf(kind: number): { differ: number; of: number } {
    if (kind === kindNumber.name) return this.names;
    return kind === kindNumber.date ? this.dates : this.numbers;
  }

  add({ numbers, dates, names, same, changes }: Overlay): void {
    addTo(this.numbers, numbers);
    addTo(this.dates, dates);
    addTo(this.names, names);
    this.same += same;
    this.changes.push(...changes);
  }
}

function addTo(sum: { differ: number; of: number }, { differ, of }: Differing): void {
  sum.differ += differ;
  sum.of += of;
}

/** The same without the changes that change nothing: a name that is spelt otherwise, a number that was rounded. */
export function settled(overlay: Overlay, left: Parts, right: Parts): Overlay {
  const changes = overlay.changes.filter((change) => !saysSame(left, change.left, right, change.right));
  const stillOf = (kind: number, { of }: Differing) => ({ differ: changes.filter((change) => change.kind === kind).length, of });
  return {
    numbers: stillOf(kindNumber.figure, overlay.numbers),
    dates: stillOf(kindNumber.date, overlay.dates),
    names: stillOf(kindNumber.name, overlay.names),
    same: overlay.same,
    changes,
  };
}

/** Whether a number, a date or a name says the same as another of its kind that is written otherwise. */
function saysSame(left: Parts, at: number, right: Parts, other: number): boolean {
  const [key, otherKey] = [left.keyOf(at), right.keyOf(other)];
  if (left.kinds[at] === kindNumber.name) return isSameName(key, otherKey);
  const figure = { key, text: left.textOf(at) };
  return left.kinds[at] === kindNumber.figure && isSameFigure(figure, { key: otherKey, text: right.textOf(other) });
}
