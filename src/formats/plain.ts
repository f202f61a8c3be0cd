import type { Format, Piece } from '../model.js';

/** Plain text. */
export const plain: Format = {
  name: 'text',
  sniff: () => true,
  read: async (bytes) => {
    const text = new TextDecoder('utf-8').decode(bytes);
    const pieces: Piece[] = text
      .split(/\r?\n\s*\n/)
      .map((part) => ({ text: part.trim(), role: 'paragraph' as const }))
      .filter((piece) => piece.text !== '');
    return { draft: { text, pieces }, encoding: { name: 'utf-8', evidence: 'valid' } };
  },
};
