import type { Passage, Sides } from '../../../model.js';
import type { Change } from '../changes/change.js';

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
  /** Whether it is no whole graf but a sentence, or some in a row, that went from one graf to another. */
  readonly carried: boolean;
  /** Whether one text stands several times. */
  readonly repeat: boolean;
  /** What changed inside it, in its order; nothing where one side alone has it. */
  readonly changes: readonly Change[];
}
