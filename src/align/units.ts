import type { Document, Grain, Unit } from '../model.js';

/** What is to be aligned of a document, in reading order. */
export function unitsOf(document: Document, grain: Grain): Unit[] {
  if (grain === 'paragraph') return document.blocks.map(({ index, start, end }) => ({ block: index, start, end }));
  return document.blocks.flatMap(({ index, sentences }) =>
    sentences.map(([start, end], sentence) => ({ block: index, sentence, start, end })),
  );
}
