import type { SideUnits } from '../sides.js';
import type { Ties } from '../ties.js';

/**
 * Ties the paragraphs of which other paragraphs were made with every letter kept: *[The vote was 21 to 8. He declined to comment.] [Work begins in spring.]* and
 * *[The vote was 21 to 8.] [He declined to comment. Work begins in spring.]*. Each is tied to all that have letters of it, however short the sentence is that
 * crossed. Only units that are still free are looked at, by how they begin, so that a text whose paragraphs stayed costs nothing.
 */
export function tieRedivided(left: SideUnits, right: SideUnits, ties: Ties): void {
  const [l, r] = [new Stream(left, (unit) => ties.left.isFree(unit)), new Stream(right, (unit) => ties.right.isFree(unit))];
  const known = r.openings();
  for (const unit of l.free) {
    if (!ties.left.isFree(unit)) continue;
    const before = l.before(unit);
    const beside = before === -1 ? -1 : ties.left.of(before).at(-1);
    const run = runFrom(l, unit, r, beside === undefined ? undefined : r.after(beside)) ?? runFrom(l, unit, r, known.get(l.opening(unit)));
    if (run?.every(([, other]) => ties.right.isFree(other))) for (const [own, other] of run) ties.add(own, other);
  }
}

/** So many letters tell nearly every place of a text from all others. */
const openingLetters = 32;

/** The units of a side's story without a tie, read as one text without blanks. */
class Stream {
  readonly free: readonly number[];
  /** By unit the free one that goes on where it ends: nothing of the story stands between them. */
  private readonly next = new Map<number, number>();
  private readonly previous = new Map<number, number>();

  constructor(
    private readonly side: SideUnits,
    isFree: (unit: number) => boolean,
  ) {
    const free: number[] = [];
    let before = -1;
    for (let unit = 0; unit < side.units.length; unit++) {
      if (side.classes[unit] !== 'story') continue;
      if (isFree(unit)) {
        free.push(unit);
        this.next.set(before, unit);
        this.previous.set(unit, before);
      }
      before = unit;
    }
    this.free = free;
  }

  /** The free unit behind another; that behind -1 is the head of the story. */
  after(unit: number): number | undefined {
    return this.next.get(unit);
  }

  /** The unit, tied or free, before a free one; -1 at the head of the story. */
  before(unit: number): number {
    return this.previous.get(unit)!;
  }

  text(unit: number): string {
    return this.side.folded[unit]!;
  }

  /** The first letters of the text from a unit on. */
  opening(unit: number): string {
    let letters = '';
    for (let at: number | undefined = unit; at !== undefined && letters.length < openingLetters; at = this.after(at))
      letters += this.text(at)
        .slice(0, 2 * openingLetters)
        .replaceAll(' ', '');
    return letters.slice(0, openingLetters);
  }

  /** By opening the unit that alone has it. */
  openings(): Map<string, number> {
    const known = new Map<string, number>();
    const again = new Set<string>();
    for (const unit of this.free) {
      const opening = this.opening(unit);
      if (known.has(opening)) again.add(opening);
      known.set(opening, unit);
    }
    for (const opening of again) known.delete(opening);
    return known;
  }
}

/**
 * The pairs of units that share letters, from two units on to the first place where units of both sides end together; undefined when a letter differs before,
 * or a word is parted.
 */
function runFrom(left: Stream, first: number, right: Stream, other: number | undefined): [number, number][] | undefined {
  const run: [number, number][] = [];
  let [l, r]: (number | undefined)[] = [first, other];
  let [i, j] = [0, 0];
  while (l !== undefined && r !== undefined) {
    const [a, b] = [left.text(l), right.text(r)];
    run.push([l, r]);
    const length = Math.min(a.length - i, b.length - j);
    if (a.slice(i, i + length) !== b.slice(j, j + length)) return undefined;
    [i, j] = [i + length, j + length];
    if (i === a.length && j === b.length) return run.length > 1 ? run : undefined;
    if (isWithinWord(i === a.length ? b : a, i === a.length ? j : i)) return undefined;
    if (i === a.length) [l, i, j] = [left.after(l), 0, behindBlank(b, j)];
    else [r, j, i] = [right.after(r), 0, behindBlank(a, i)];
  }
  return undefined;
}

function behindBlank(text: string, place: number): number {
  return text[place] === ' ' ? place + 1 : place;
}

const withinWord = /(?<=[\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]/uy;

/** Nearly always a blank stands there, and the expression, which takes V8 half a millisecond to make ready, is not asked. */
function isWithinWord(text: string, place: number): boolean {
  if (place === text.length || text[place] === ' ') return false;
  withinWord.lastIndex = place;
  return withinWord.test(text);
}
