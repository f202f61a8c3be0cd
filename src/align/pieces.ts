import type { Side, Sides, Span } from '../model.js';
import { countWords } from '../text/word-count.js';
import type { Group } from './groups.js';
import type { Part } from './parts.js';
import type { SideUnits } from './sides.js';
import type { Ties } from './ties.js';
import type { Transfer } from './versions/transferred.js';

/** Stretches of both sides that are read against each other. */
export type Piece = Sides<readonly Stretch[]>;

/** A stretch of a unit. */
export interface Stretch {
  readonly unit: number;
  readonly span: Span;
}

/**
 * What a group in which sentences went from one paragraph to another is read as: each paragraph that has kept something beside what its counterpart kept, and then each
 * sentence beside itself. Undefined where none went.
 */
export function piecesOf(group: Group, ties: Ties, transfers: readonly Transfer[], sides: Sides<SideUnits>): Piece[] | undefined {
  const own = transfers.filter(({ left }) => group.left.includes(left.unit));
  if (own.length === 0) return undefined;
  const isTransfer = (l: number, r: number) => own.some(({ left, right }) => left.unit === l && right.unit === r);
  const homes = group.left.flatMap((l) => ties.left.of(l).flatMap((r) => (isTransfer(l, r) ? [] : [[l, r] as const])));
  const stayed = homes
    .sort((a, b) => a[0] + a[1] - (b[0] + b[1]))
    .map(([l, r]): Piece => ({ left: restOf('left', l, own, sides.left), right: restOf('right', r, own, sides.right) }));
  const went = [...own].sort(
    (a, b) =>
      a.left.unit + a.right.unit - (b.left.unit + b.right.unit) || a.left.span[0] + a.right.span[0] - (b.left.span[0] + b.right.span[0]),
  );
  return [...stayed, ...went.map(({ left, right }): Piece => ({ left: [left], right: [right] }))];
}

/** What of a unit did not go. */
function restOf(side: Side, unit: number, transfers: readonly Transfer[], { document, units }: SideUnits): Stretch[] {
  const { start, end } = units[unit]!;
  const gone = transfers.flatMap(({ [side]: one }) => (one.unit === unit ? [one.span] : [])).sort((a, b) => a[0] - b[0]);
  const ends = [start, ...gone.flat(), end];
  const rest: Stretch[] = [];
  for (let k = 0; k < ends.length; k += 2) {
    const text = document.text.slice(ends[k], ends[k + 1]);
    if (text.trim() === '') continue;
    const from = ends[k]! + text.length - text.trimStart().length;
    rest.push({ unit, span: [from, ends[k]! + text.trimEnd().length] });
  }
  return rest;
}

/** What of such a group may have moved by itself: all of its pieces. */
export function partsOfPieces(pieces: readonly Piece[], sides: Sides<SideUnits>): Part[] {
  return pieces
    .map((piece): Part => {
      const [left, right] = [placeOf(piece.left, sides.left), placeOf(piece.right, sides.right)];
      return { left, right, words: (left.words + right.words) / 2 };
    })
    .sort((a, b) => a.left.unit + a.left.from - (b.left.unit + b.left.from));
}

function placeOf(stretches: readonly Stretch[], { document, units }: SideUnits): Part['left'] & { readonly words: number } {
  const { unit } = stretches[0]!;
  const { start, end } = units[unit]!;
  const share = (at: number) => (at - start) / (end - start);
  const words = stretches.reduce((sum, { span }) => sum + countWords(document.text.slice(...span)), 0);
  return { unit, from: share(stretches[0]!.span[0]), to: share(stretches.at(-1)!.span[1]), words };
}
