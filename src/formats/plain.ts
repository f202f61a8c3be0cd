import type { Format } from '../model.js';
import { dataKindOf } from './data.js';
import { decode } from './encoding.js';
import { nameOfMarkup } from './markup.js';
import { blankLineParagraphs, paragraphsOf } from './paragraphs.js';

/** Plain text, and markup or data where somebody says that it is to be read as text. With structure `none` a file that has blank lines is divided there and nowhere else. */
export const plain: Format = {
  name: 'text',
  sniff: (bytes, source) => nameOfMarkup(bytes, source) === undefined && dataKindOf(bytes, source) === undefined,
  read: async (bytes, source, structure) => {
    const { text, encoding } = await decode(bytes, source);
    const asItIs = structure === 'none' ? blankLineParagraphs(text) : [];
    const paragraphs = asItIs.length > 1 ? asItIs : paragraphsOf(text);
    return { draft: { text, pieces: paragraphs.map((part) => ({ text: part, role: 'paragraph' })) }, encoding };
  },
};
