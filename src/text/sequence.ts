import { type Anchor, anchorLength, anchorsIn } from './anchors.js';
import { type FindScript, type Numbers, plainScript, searchedScript } from './edit-script.js';

/** A stretch of both sequences that is the same, or one that only one or each side has; half open. */
export interface Run {
  readonly same: boolean;
  readonly left: readonly [start: number, end: number];
  readonly right: readonly [start: number, end: number];
}

/** The runs of two sequences, and how many stretches had to be told as rewritten whole. */
export interface Runs {
  readonly runs: readonly Run[];
  readonly cut: number;
}

/**
 * Which runs of two sequences correspond: a shortest edit script (Myers, "An O(ND) difference algorithm", 1986). Long sequences are first cut
 * at what stands once in each, as in patience diff (Cohen), so that their length costs little.
 * Returns runs that cover both in order, alternately the same and not; a stretch between two such places that needs more than `maxEdits`
 * insertions and deletions is one run that is not the same. The arguments swapped give the same runs swapped.
 */
export function diffSequences(left: readonly string[], right: readonly string[], maxEdits: number): Runs {
  const numbers = new Map<string, number>();
  const { start, leftEnd, rightEnd } = endsOf(left, right);
  const l = numbered(left, start, leftEnd, numbers);
  const r = numbered(right, start, rightEnd, numbers);
  let elements: readonly string[] | undefined;
  return diffNumbers(l, r, maxEdits, (one, other) => {
    elements ??= ['', ...numbers.keys()];
    return elements[one]! > elements[other]!;
  });
}

/** Stands for every element where both sequences begin or end alike: which it is makes no difference there, and numbers cost more than a look. */
const atEnds = 0;

/** The numbers of a sequence's elements, those that have none yet in the order in which they come. */
function numbered(elements: readonly string[], start: number, end: number, numbers: Map<string, number>): number[] {
  const found = new Array<number>(elements.length).fill(atEnds);
  for (let at = start; at < end; at++) {
    const element = elements[at]!;
    const known = numbers.get(element);
    found[at] = known ?? numbers.size + 1;
    if (known === undefined) numbers.set(element, numbers.size + 1);
  }
  return found;
}

/** Where two sequences begin to differ, and where each ceases to. */
function endsOf(left: readonly string[], right: readonly string[]): { start: number; leftEnd: number; rightEnd: number } {
  let start = 0;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (start < leftEnd && start < rightEnd && left[start] === right[start]) start++;
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd--;
    rightEnd--;
  }
  return { start, leftEnd, rightEnd };
}

/**
 * The same of sequences whose elements were numbered; `isAfter` puts them in an order that is the same whatever their numbers are. Who has thousands of texts
 * to lay on each other may bring a `findScript` of their own.
 */
export function diffNumbers(
  left: Numbers,
  right: Numbers,
  maxEdits: number,
  isAfter: (one: number, other: number) => boolean,
  findScript: FindScript = searchedScript,
): Runs {
  const differ = new Differ(left, right, maxEdits, isAfter, findScript);
  differ.stretch(0, left.length, 0, right.length);
  return { runs: differ.runs, cut: differ.cut };
}

/** From this many elements on, anchors are looked for first. */
const long = 400;

class Differ {
  readonly runs: Run[] = [];
  cut = 0;

  constructor(
    readonly left: Numbers,
    readonly right: Numbers,
    readonly maxEdits: number,
    readonly isAfter: (one: number, other: number) => boolean,
    readonly findScript: FindScript,
  ) {}

  stretch(l: number, lEnd: number, r: number, rEnd: number): void {
    let from = l;
    let other = r;
    while (from < lEnd && other < rEnd && this.left[from] === this.right[other]) {
      from++;
      other++;
    }
    this.push(true, l, from, r, other);
    let to = lEnd;
    let otherTo = rEnd;
    while (to > from && otherTo > other && this.left[to - 1] === this.right[otherTo - 1]) {
      to--;
      otherTo--;
    }
    this.inner(from, to, other, otherTo);
    this.push(true, to, lEnd, otherTo, rEnd);
  }

  private inner(l: number, lEnd: number, r: number, rEnd: number): void {
    const anchors = lEnd - l + rEnd - r > long ? anchorsIn(this.left, this.right, [l, lEnd], [r, rEnd]) : [];
    if (l === lEnd || r === rEnd) this.push(false, l, lEnd, r, rEnd);
    else if (anchors.length === 0) this.myers(l, lEnd, r, rEnd);
    else this.parts(anchors, l, lEnd, r, rEnd);
  }

  /** The stretches between anchors, and what they hold. */
  private parts(anchors: readonly Anchor[], l: number, lEnd: number, r: number, rEnd: number): void {
    let [from, other] = [l, r];
    for (const [place, otherPlace] of anchors) {
      if (place < from || otherPlace < other) continue;
      this.stretch(from, place, other, otherPlace);
      this.push(true, place, place + anchorLength, otherPlace, otherPlace + anchorLength);
      [from, other] = [place + anchorLength, otherPlace + anchorLength];
    }
    this.stretch(from, lEnd, other, rEnd);
  }

  private myers(l: number, lEnd: number, r: number, rEnd: number): void {
    const a = this.left.slice(l, lEnd);
    const b = this.right.slice(r, rEnd);
    // Of several shortest scripts the one found depends on the order of the arguments: a fixed order makes it the same both ways.
    const plain = a.length + b.length <= this.maxEdits ? plainScript(a, b) : undefined;
    const swap = plain === undefined && isAfter(a, b, this.isAfter);
    const matches = plain ?? (swap ? this.findScript(b, a, this.maxEdits) : this.findScript(a, b, this.maxEdits));
    if (!matches) this.cut++;
    let from = l;
    let other = r;
    for (const { old, fresh, count } of matches ?? []) {
      const to = l + (swap ? fresh : old);
      const otherTo = r + (swap ? old : fresh);
      this.push(false, from, to, other, otherTo);
      this.push(true, to, to + count, otherTo, otherTo + count);
      from = to + count;
      other = otherTo + count;
    }
    this.push(false, from, lEnd, other, rEnd);
  }

  /** Adds a run, or lengthens the last one when it is of the same kind. */
  private push(same: boolean, l: number, lEnd: number, r: number, rEnd: number): void {
    if (l === lEnd && r === rEnd) return;
    const last = this.runs.at(-1);
    if (last?.same !== same) this.runs.push({ same, left: [l, lEnd], right: [r, rEnd] });
    else this.runs[this.runs.length - 1] = { same, left: [last.left[0], lEnd], right: [last.right[0], rEnd] };
  }
}

function isAfter(a: Numbers, b: Numbers, isElementAfter: (one: number, other: number) => boolean): boolean {
  if (a.length !== b.length) return a.length > b.length;
  const k = a.findIndex((element, place) => element !== b[place]);
  return k !== -1 && isElementAfter(a[k]!, b[k]!);
}
