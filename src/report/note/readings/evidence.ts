import type { Derivation, Instruction, NoteReading, ReadingName, TemplateEvidence } from '../../../model.js';
import { severities } from '../../../text/labels.js';
import { isSlight } from '../../../text/slight.js';
import type { Change } from '../changes/change.js';
import { type Desk, isGrafOf } from '../desk.js';
import { marksOf } from '../marks.js';
import type { Piece } from '../pieces/piece.js';

/** What a reading is made from. */
export interface Evidence {
  readonly desk: Desk;
  readonly pieces: readonly Piece[];
  readonly instructions: readonly Instruction[];
  /** Asked for only where it tells something: it costs as much as the note. */
  readonly derivation: () => Derivation;
  /** What says that both are uses of one template; asked for only where many facts differ. */
  readonly template: () => TemplateEvidence | undefined;
}

/** A reading with what speaks for it; without ids where that is the whole. */
export function reading(name: ReadingName, because: string, passages: readonly number[] = []): NoteReading {
  return { name, because, passages };
}

/** Whether a fact stands where another stood; a comma, or *one* for *a*, is none. */
export function isFactReplaced({ left, right, severity }: Change): boolean {
  return severity === severities.factual && !isSlight(left.text) && !isSlight(right.text);
}

/** Whether a piece is a graf that the old copy has not. */
export function isNewGraf(piece: Piece, { copies }: Desk): boolean {
  return piece.left.length === 0 && isGrafOf(copies.right, piece.right);
}

/** Whether the new copy says itself that it was corrected, as the older one does not. */
export function saysCorrected({ comparison }: Desk): boolean {
  return marksOf(comparison).some(({ side, text }) => side === 'right' && /\bcorrect/i.test(text));
}

/** Numbers rising, each once. */
export function rising(numbers: readonly number[]): number[] {
  return isRising(numbers) ? [...numbers] : [...new Set(numbers)].sort((a, b) => a - b);
}

function isRising(numbers: readonly number[]): boolean {
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! <= numbers[at - 1]!) return false;
  return true;
}
