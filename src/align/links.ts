import type { Link, Sides, Span } from '../model.js';
import { similarityOfFolded } from '../text/similarity.js';
import type { Assembled } from './assembled.js';
import type { Reading } from './edits/reading.js';
import { editWords } from './edits/words.js';
import type { Group } from './groups.js';
import type { Moved } from './moved.js';
import type { Piece, Stretch } from './pieces.js';
import { isSame } from './relations.js';
import type { SideUnits } from './sides.js';

/** A group as the alignment tells it, and how many of its stretches were told as rewritten whole. */
export interface Linked {
  readonly link: Link;
  readonly cut: number;
}

/** What became of a group: its likeness, its word edits. */
export function linkOf(group: Assembled, moved: Moved, { left, right }: Sides<SideUnits>): Linked {
  const { relation } = group;
  if (relation === 'one-to-one' && left.keys[group.left[0]!] === right.keys[group.right[0]!]) return sameLink(group, moved);
  if (group.pieces) return piecewise(group, group.pieces, moved, { left, right });
  const texts = { left: group.left.map((unit) => left.folded[unit]!), right: group.right.map((unit) => right.folded[unit]!) };
  if (isSame(texts, relation)) return sameLink(group, moved);
  const copies = relation === 'repeat' ? copiesOf(group) : [group];
  const found = copies.map((copy) => editWords(readingOf(left, copy.left), readingOf(right, copy.right)));
  const similarity = Math.min(mostAlike, similarityOfFolded(texts.left.join(' '), texts.right.join(' ')));
  const edits = found.flatMap(({ edits }) => edits);
  return { link: linkWith(group, moved, similarity, edits), cut: found.reduce((sum, { cut }) => sum + cut, 0) };
}

/** Each piece is compared by itself: what came before or behind a sentence where it went is none of its words. */
function piecewise(group: Assembled, pieces: readonly Piece[], moved: Moved, { left, right }: Sides<SideUnits>): Linked {
  const found = pieces.map((piece) => editWords(stretchesOf(left, piece.left), stretchesOf(right, piece.right)));
  const text = ({ folded }: SideUnits, units: readonly number[]) => units.map((unit) => folded[unit]!).join(' ');
  const similarity = Math.min(mostAlike, similarityOfFolded(text(left, group.left), text(right, group.right)));
  const link = linkWith(
    group,
    moved,
    similarity,
    found.flatMap(({ edits }) => edits),
  );
  const spans = { left: pieces.flatMap((piece) => spansOf(piece.left)), right: pieces.flatMap((piece) => spansOf(piece.right)) };
  return { link: { ...link, pieces: spans }, cut: found.reduce((sum, { cut }) => sum + cut, 0) };
}

function stretchesOf({ document, units }: SideUnits, stretches: readonly Stretch[]): Reading {
  return { text: document.text, units: stretches.map(({ unit, span: [start, end] }) => ({ block: units[unit]!.block, start, end })) };
}

function spansOf(stretches: readonly Stretch[]): Span[] {
  return stretches.map(({ span }) => span);
}

const none: Link['edits'] = [];

function sameLink(group: Assembled, moved: Moved): Linked {
  return { link: linkWith(group, moved, 1, none), cut: 0 };
}

function linkWith({ left, right, relation }: Assembled, { moved, units }: Moved, similarity: number, edits: Link['edits']): Link {
  return units
    ? { left, right, relation, moved, movedUnits: units, similarity, edits }
    : { left, right, relation, moved, similarity, edits };
}

/** Letter pairs know no case and no blanks, but what differs is not wholly alike: 1 is for what is the same. */
const mostAlike = 0.9999;

/** What is said again is compared with each of its copies. */
function copiesOf({ left, right }: Group): Group[] {
  return left.flatMap((l) => right.map((r) => ({ left: [l], right: [r] })));
}

function readingOf({ document, units }: SideUnits, group: readonly number[]): Reading {
  return { text: document.text, units: group.map((unit) => units[unit]!) };
}
