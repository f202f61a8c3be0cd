import type { Passage, RatedEdit, Side, Sides, UnitRef } from '../../model.js';
import { leftOut } from '../../text/copies.js';
import { DisjointSets } from '../../text/disjoint-sets.js';
import { isSlight } from '../../text/slight.js';
import { spanOf } from '../../text/units.js';
import type { Facts } from '../facts.js';
import type { Change } from './change.js';
import { changesOf, toldChanges } from './changes.js';
import { withMeasures } from './measured.js';

/** Blocks of both sides that are told of together. In paragraphs each is a passage; by sentence, what ties whole paragraphs. */
export interface Piece {
  /** Numbers of blocks, rising. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly passages: readonly Passage[];
  /** Whether all of it moved, or most of its sentences. */
  readonly moved: boolean;
  /** The blocks that moved where others of the piece stayed. */
  readonly movedPart?: Sides<readonly number[]>;
  /** Whether one text stands several times. */
  readonly repeat: boolean;
  /** What changed inside it, in its order; nothing where one side alone has it. */
  readonly changes: readonly Change[];
}

/** Every block of both sides and every passage in exactly one piece, in the reading order of the right side. */
export function piecesOf(comparison: Facts): Piece[] {
  const { passages } = comparison;
  if (comparison.options.unit === 'sentence') return gathered(comparison);
  return passages.map((passage) => pieceOfOne(passage, comparison));
}

function pieceOfOne(passage: Passage, comparison: Facts): Piece {
  const { left, right, moved } = passage;
  const repeat = passage.kind !== 'unique' && passage.relation === 'repeat';
  const edits = repeat ? withoutLeftOut(passage, comparison) : passage.edits;
  const measured = edits.length === 0 ? edits : withMeasures(edits, { left: comparison.left.text, right: comparison.right.text });
  const piece = { left: blocksOf(left), right: blocksOf(right), passages: [passage], moved, repeat, changes: toldChanges(measured) };
  const part = passage.kind === 'unique' ? undefined : passage.movedUnits;
  return part ? { ...piece, moved: false, movedPart: { left: blocksOf(part.left), right: blocksOf(part.right) } } : piece;
}

/** What changed in something that stands several times: a shorter copy dropped nothing, and the mark at its end is told with that. */
function withoutLeftOut({ left, right, edits }: Passage, comparison: Facts): readonly RatedEdit[] {
  if (edits.length === 0) return edits;
  const spansOf = (side: Side, units: readonly UnitRef[]) => units.map((unit) => spanOf(comparison[side], unit));
  const out = leftOut({ spans: { left: spansOf('left', left), right: spansOf('right', right) }, edits });
  return out.size === 0 ? edits : edits.filter((edit) => !out.has(edit) && !(isSlight(edit.left.text) && isSlight(edit.right.text)));
}

function pieceOf(passages: readonly Passage[], left: readonly number[], right: readonly number[], comparison: Facts): Piece {
  let linked = 0;
  let moved = 0;
  let repeat = false;
  for (const passage of passages) {
    if (passage.kind === 'unique') continue;
    linked++;
    if (passage.moved) moved++;
    if (passage.relation === 'repeat') repeat = true;
  }
  const changes = left.length > 0 && right.length > 0 ? changesOf(passages, comparison) : none;
  return { left, right, passages, moved: 2 * moved > linked, repeat, changes };
}

const none: readonly never[] = [];

function blocksOf(units: readonly UnitRef[]): readonly number[] {
  if (units.length === 0) return none;
  if (units.length === 1) return [units[0]!.block];
  return [...new Set(units.map(({ block }) => block))].sort((a, b) => a - b);
}

/** Passages of sentences by the paragraphs that they tie. A sentence that came from a paragraph that is not tied stands where it went. */
function gathered(comparison: Facts): Piece[] {
  const { passages, left } = comparison;
  const offset = left.blocks.length;
  const tied = tiedBlocks(comparison);
  const groups = new Map<number, Passage[]>();
  for (const passage of passages) {
    const root = tied.rootOf(passage.right[0] ? offset + passage.right[0].block : passage.left[0]!.block);
    const group = groups.get(root);
    if (group) group.push(passage);
    else groups.set(root, [passage]);
  }
  const own = (root: number, units: readonly UnitRef[], from: number) =>
    blocksOf(units.filter(({ block }) => tied.rootOf(from + block) === root));
  const first = (group: readonly Passage[]) => (group.find(({ right }) => right.length > 0) ?? group[0]!).id;
  return [...groups]
    .sort(([, a], [, b]) => first(a) - first(b))
    .map(([root, group]) =>
      pieceOf(
        group,
        own(
          root,
          group.flatMap((passage) => passage.left),
          0,
        ),
        own(
          root,
          group.flatMap((passage) => passage.right),
          offset,
        ),
        comparison,
      ),
    );
}

/**
 * Blocks of both sides, those of the right after those of the left. A sentence that moved ties nothing where both paragraphs have something else: it went
 * from one paragraph to another, which are themselves as they were.
 */
function tiedBlocks({ left, right, passages }: Facts): DisjointSets {
  const offset = left.blocks.length;
  const sets = new DisjointSets(offset + right.blocks.length);
  const standing = new Set<number>();
  const strays: (readonly [own: number, other: number])[] = [];
  for (const { left: l, right: r, moved } of passages) {
    const nodes = [...l.map(({ block }) => block), ...r.map(({ block }) => offset + block)];
    if (moved) for (const { block: own } of l) for (const { block: other } of r) strays.push([own, offset + other]);
    else
      for (const node of nodes) {
        standing.add(node);
        sets.join(nodes[0]!, node);
      }
  }
  for (const [own, other] of strays) if (!standing.has(own) || !standing.has(other)) sets.join(own, other);
  return sets;
}
