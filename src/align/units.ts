import type { Document, Grain, Role, Unit } from '../model.js';
import { isStory } from '../text/roles.js';

/** What is to be aligned of a document, in reading order. */
export function unitsOf(document: Document, grain: Grain): Unit[] {
  if (grain === 'paragraph') return document.blocks.map(({ index, start, end }) => ({ block: index, start, end }));
  return document.blocks.flatMap(({ index, sentences }) =>
    sentences.map(([start, end], sentence) => ({ block: index, sentence, start, end })),
  );
}

/** A role of what is apart from the story, or the story. */
export type UnitClass = Role | 'story';

/** Units correspond within a class only: parts of the story with each other, whatever their roles; a date line with a date line. */
export function classOf(document: Document, { block }: Unit): UnitClass {
  const { role } = document.blocks[block]!;
  return isStory[role] ? 'story' : role;
}
