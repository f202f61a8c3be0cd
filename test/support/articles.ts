import { type Document, load, type Structure } from '../../src/index.js';

/** A text as the program reads it. */
export function read(text: string, name = 'story.txt', structure: Structure = 'article'): Promise<Document> {
  return load(new TextEncoder().encode(text), name, { structure });
}

/** An article made of paragraphs, one blank line between two, in which no parts are recognised unless `structure` says so. */
export function article(paragraphs: readonly string[], structure: Structure = 'none'): Promise<Document> {
  return read(paragraphs.join('\n\n'), 'story.txt', structure);
}
