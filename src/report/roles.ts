import type { Document, Passage, UnitRef } from '../model.js';
import { isStory } from '../text/roles.js';

/** Whether a unit belongs to its document's story. */
export function inStory(document: Document, { block }: UnitRef): boolean {
  return isStory[document.blocks[block]!.role];
}

/**
 * Whether nothing of a passage is of the story.
 * A passage that is story on one side only (a caption here, a line of furniture there) counts as story.
 */
export function isApart(left: Document, right: Document, passage: Passage): boolean {
  return !hasStory(left, passage.left) && !hasStory(right, passage.right);
}

function hasStory(document: Document, units: readonly UnitRef[]): boolean {
  for (const unit of units) if (inStory(document, unit)) return true;
  return false;
}
