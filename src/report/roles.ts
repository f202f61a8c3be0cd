import type { Document, Passage, Role, UnitRef } from '../model.js';

/** Whether a part is of the story; what is not (a site's logo line, a date line, a dateline, a byline) is told apart. */
const isStory = {
  headline: true,
  deck: true,
  caption: true,
  crosshead: true,
  paragraph: true,
  note: true,
  furniture: false,
  date: false,
  dateline: false,
  byline: false,
} as const satisfies Record<Role, boolean>;

/** Whether a unit belongs to its document's story. */
export function inStory(document: Document, { block }: UnitRef): boolean {
  return isStory[document.blocks[block]!.role];
}

/**
 * Whether nothing of a passage is of the story.
 * A passage that is story on one side only (a caption here, a line of furniture there) counts as story.
 */
export function isApart(left: Document, right: Document, passage: Passage): boolean {
  return !passage.left.some((unit) => inStory(left, unit)) && !passage.right.some((unit) => inStory(right, unit));
}
