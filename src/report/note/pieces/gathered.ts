import type { Passage, UnitRef } from '../../../model.js';
import { DisjointSets } from '../../../text/disjoint-sets.js';
import type { Facts } from '../../facts.js';
import { changesOf } from '../changes/changes.js';
import type { Piece } from './piece.js';

/**
 * Passages of sentences by the paragraphs that they tie. A sentence that went from one paragraph to another, which are themselves as they were, is a piece of its
 * own: *Eleven people were treated in hospital* left the second graf for the sixth.
 */
export function gathered(comparison: Facts): Piece[] {
  const { left } = comparison;
  const { sets, carried } = tiedBlocks(comparison);
  const offset = left.blocks.length;
  const groups = new Map<number, Passage[]>();
  for (const passage of comparison.passages) {
    if (carried.has(passage)) continue;
    const root = sets.rootOf(passage.right[0] ? offset + passage.right[0].block : passage.left[0]!.block);
    const group = groups.get(root);
    if (group) group.push(passage);
    else groups.set(root, [passage]);
  }
  const whole = [...groups.values()].map((group) => pieceOf(group, comparison));
  const parts = rowsOf([...carried]).map((row): Piece => ({ ...pieceOf(row, comparison), carried: true, moved: true }));
  const place = ({ passages }: Piece) => (passages.find(({ right }) => right.length > 0) ?? passages[0]!).id;
  return whole.concat(parts).sort((a, b) => place(a) - place(b));
}

function pieceOf(passages: readonly Passage[], comparison: Facts): Piece {
  const left = blocksOf(passages.flatMap((passage) => passage.left));
  const right = blocksOf(passages.flatMap((passage) => passage.right));
  const linked = passages.filter(({ kind }) => kind !== 'unique');
  const gone = linked.filter(({ moved }) => moved);
  const repeat = linked.some((passage) => passage.kind !== 'unique' && passage.relation === 'repeat');
  const changes = left.length > 0 && right.length > 0 ? changesOf(passages, comparison) : none;
  const piece = { left, right, passages, moved: 2 * gone.length > linked.length, repeat, carried: false, changes };
  // Half of a graf that was split went elsewhere; what came with a sentence of another is told by that.
  if (gone.length === 0 || piece.moved || left.length > 1 || right.length === 1) return piece;
  const from = blocksOf(gone.flatMap((passage) => passage.left));
  return { ...piece, movedPart: { left: from, right: blocksOf(gone.flatMap((passage) => passage.right)) } };
}

const none: readonly never[] = [];

/** The blocks of some units, rising. */
export function blocksOf(units: readonly UnitRef[]): readonly number[] {
  if (units.length === 0) return none;
  if (units.length === 1) return [units[0]!.block];
  return [...new Set(units.map(({ block }) => block))].sort((a, b) => a - b);
}

/** Sentences that stood in a row and do so still went together. */
function rowsOf(passages: readonly Passage[]): Passage[][] {
  const rows: Passage[][] = [];
  for (const passage of passages) {
    const last = rows.at(-1)?.at(-1);
    if (last && isNext(last.left, passage.left) && isNext(last.right, passage.right)) rows.at(-1)!.push(passage);
    else rows.push([passage]);
  }
  return rows;
}

function isNext(before: readonly UnitRef[], after: readonly UnitRef[]): boolean {
  const [last, first] = [before.at(-1)!, after[0]!];
  return first.block === last.block && first.sentence === (last.sentence ?? 0) + 1;
}

interface Tied {
  /** Blocks of both sides, those of the right after those of the left. */
  readonly sets: DisjointSets;
  /** Sentences that moved and tie nothing, because both their paragraphs have something else; in the reading order of the right side. */
  readonly carried: ReadonlySet<Passage>;
}

function tiedBlocks({ left, right, passages }: Facts): Tied {
  const offset = left.blocks.length;
  const sets = new DisjointSets(offset + right.blocks.length);
  const standing = new Set<number>();
  const nodesOf = (passage: Passage) => [...passage.left.map(({ block }) => block), ...passage.right.map(({ block }) => offset + block)];
  const moved: Passage[] = [];
  for (const passage of passages) {
    if (passage.moved) {
      moved.push(passage);
      continue;
    }
    const nodes = nodesOf(passage);
    for (const node of nodes) {
      standing.add(node);
      sets.join(nodes[0]!, node);
    }
  }
  const carried = new Set<Passage>();
  for (const passage of moved) {
    const nodes = nodesOf(passage);
    if (nodes.every((node) => standing.has(node))) carried.add(passage);
    else for (const node of nodes) sets.join(nodes[0]!, node);
  }
  return { sets, carried };
}
