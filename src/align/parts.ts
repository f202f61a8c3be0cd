import type { Side } from '../model.js';
import { countWords } from '../text/word-count.js';
import type { Group } from './groups.js';
import type { SideUnits } from './sides.js';
import type { Ties } from './ties.js';

/** A unit that stands, most of it, in one of the other side: which two, and where in each the stretch begins that they have in common, as a share of its words. */
export interface Part {
  readonly left: Stretch;
  readonly right: Stretch;
  /** The words of the shorter of the two. */
  readonly words: number;
}

/** A stretch of a unit, from and to a share of its words. */
interface Stretch {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Of what parts a group of several units is made, as they stand on the left: where a paragraph was split, each of its parts, and where it stood in the whole. What says the same
 * stretch again (a caption beside the lead) is no part, nor is a unit that hardly stands in the other.
 */
export function partsOf(group: Group, ties: Ties, left: SideUnits, right: SideUnits): Part[] {
  const texts = { left: new Texts(left), right: new Texts(right) };
  const found: Part[] = [];
  for (const l of group.left) for (const r of ties.left.of(l)) addPart(found, texts.left.of(l), texts.right.of(r));
  found.sort((a, b) => b.words - a.words || a.left.unit - b.left.unit || a.right.unit - b.right.unit);
  const parts = withoutCopies(withoutCopies(found, 'left'), 'right');
  return parts.sort((a, b) => a.left.unit + a.left.from - (b.left.unit + b.left.from));
}

/** The same of a group whose units say the same on both sides, one after the other: what the breaks of both make of it. */
export function partsInOrder(group: Group, left: SideUnits, right: SideUnits): Part[] {
  const [ls, rs] = [group.left.map((unit) => lengthOf(unit, left)), group.right.map((unit) => lengthOf(unit, right))];
  const parts: Part[] = [];
  let [l, r, fromLeft, fromRight] = [0, 0, 0, 0];
  while (l < ls.length && r < rs.length) {
    const [own, other] = [ls[l]!, rs[r]!];
    const letters = Math.min(own.letters - fromLeft, other.letters - fromRight);
    const [toLeft, toRight] = [fromLeft + letters, fromRight + letters];
    parts.push({
      left: { unit: own.unit, from: fromLeft / own.letters, to: toLeft / own.letters },
      right: { unit: other.unit, from: fromRight / other.letters, to: toRight / other.letters },
      words: ((letters / own.letters) * own.words + (letters / other.letters) * other.words) / 2,
    });
    [l, fromLeft] = toLeft === own.letters ? [l + 1, 0] : [l, toLeft];
    [r, fromRight] = toRight === other.letters ? [r + 1, 0] : [r, toRight];
  }
  return parts;
}

function lengthOf(unit: number, { folded }: SideUnits): { readonly unit: number; readonly letters: number; readonly words: number } {
  const text = folded[unit]!;
  return { unit, letters: text.replaceAll(' ', '').length, words: countWords(text) };
}

function addPart(found: Part[], left: Text, right: Text): void {
  const leftIsPart = left.words.length - right.words.length || (left.folded < right.folded ? -1 : 1);
  const [part, whole] = leftIsPart < 0 ? [left, right] : [right, left];
  const run = longestRun(part, whole);
  if (run === undefined) return;
  const own = stretchOf(part, run.at, run.length);
  const other = stretchOf(whole, run.place, run.length);
  found.push({ left: leftIsPart < 0 ? own : other, right: leftIsPart < 0 ? other : own, words: part.words.length });
}

function stretchOf({ unit, words }: Text, at: number, length: number): Stretch {
  return { unit, from: at / words.length, to: (at + length) / words.length };
}

/** The parts, the weightiest first, without those that lie in a unit where another lies already. */
function withoutCopies(parts: readonly Part[], side: Side): Part[] {
  const lying = new Map<number, Stretch[]>();
  return parts.filter((part) => {
    const own = part[side];
    const others = lying.get(own.unit);
    if (others === undefined) lying.set(own.unit, [own]);
    else if (others.some((other) => overlaps(own, other))) return false;
    else others.push(own);
    return true;
  });
}

/** Whether most of a stretch lies in another. */
function overlaps(own: Stretch, other: Stretch): boolean {
  return 2 * (Math.min(own.to, other.to) - Math.max(own.from, other.from)) > own.to - own.from;
}

/** The text of a unit, as words, and where runs of so many words of it stand. */
interface Text {
  readonly unit: number;
  readonly folded: string;
  readonly words: readonly string[];
  readonly places: (run: number) => ReadonlyMap<string, number>;
}

/** The texts of one side, each read once. */
class Texts {
  private readonly read = new Map<number, Text>();

  constructor(private readonly side: SideUnits) {}

  of(unit: number): Text {
    const known = this.read.get(unit);
    if (known) return known;
    const folded = this.side.folded[unit]!;
    const words = folded.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const places: Map<string, number>[] = [];
    const placesOf = (run: number) => {
      places[run] ??= placesIn(words, run);
      return places[run];
    };
    const text = { unit, folded, words, places: placesOf };
    this.read.set(unit, text);
    return text;
  }
}

function placesIn(words: readonly string[], run: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = words.length - run; at >= 0; at--) places.set(words.slice(at, at + run).join(' '), at);
  return places;
}

/** So many words in a row are looked for. */
const fewest = 3;

interface Run {
  readonly at: number;
  readonly place: number;
  readonly length: number;
}

/** The longest run of a part's words that stands in a whole; undefined when less than half of the part stands there in such runs. */
function longestRun(part: Text, whole: Text): Run | undefined {
  const { words } = part;
  const few = Math.min(fewest, words.length);
  if (few === 0) return undefined;
  const places = whole.places(few);
  let longest: Run | undefined;
  let covered = 0;
  for (let at = 0; at + few <= words.length; ) {
    const place = places.get(words.slice(at, at + few).join(' '));
    if (place === undefined) {
      at++;
      continue;
    }
    let length = few;
    while (at + length < words.length && words[at + length] === whole.words[place + length]) length++;
    if (longest === undefined || length > longest.length) longest = { at, place, length };
    covered += length;
    at += length;
  }
  return 2 * covered >= words.length ? longest : undefined;
}
