import type { Document, Excerpt, Passage, Sides, Span, UnitRef } from '../model.js';
import { isStory } from './roles.js';

/** Where a unit stands in its document's text. A block's sentences are found when first asked for: a whole block does not ask. */
export function spanOf({ blocks }: Document, { block, sentence }: UnitRef): Span {
  const found = blocks[block]!;
  return sentence === undefined ? [found.start, found.end] : found.sentences[sentence]!;
}

/** The text of a unit. */
export function textOf(document: Document, unit: UnitRef): string {
  if (unit.sentence === undefined) return document.blocks[unit.block]!.text;
  const [start, end] = spanOf(document, unit);
  return document.text.slice(start, end);
}

/** Whether an excerpt lies inside a span. */
export function isInside({ start, end }: Pick<Excerpt, 'start' | 'end'>, [from, to]: Span): boolean {
  return start >= from && end <= to;
}

/** Whether a unit belongs to its document's story. */
export function inStory({ blocks }: Document, { block }: UnitRef): boolean {
  return isStory[blocks[block]!.role];
}

/** The text of a document's story, a blank line between its blocks. */
export function storyTextOf({ blocks }: Document): string {
  return blocks
    .filter(({ role }) => isStory[role])
    .map(({ text }) => text)
    .join('\n\n');
}

/**
 * Whether nothing of a passage is of the story on either side.
 * A passage that is story on one side only (a caption here, a line of furniture there) counts as story.
 */
export function isApart(passage: Pick<Passage, 'left' | 'right'>, { left, right }: Sides<Document>): boolean {
  return !hasStory(left, passage.left) && !hasStory(right, passage.right);
}

function hasStory(document: Document, units: readonly UnitRef[]): boolean {
  for (const unit of units) if (inStory(document, unit)) return true;
  return false;
}
