import { tokenize } from './words.js';

/** Whether two texts are the same but for capital and small letters and white space: *FERRY AGROUND⏎IN FOG*, *Ferry aground in fog*. */
export function sameButForCase(one: string, other: string): boolean {
  return one === other || folded(one) === folded(other);
}

/** Whether two texts have the same words but for capital and small letters, whatever their marks: *FERRY AGROUND,*, *Ferry aground*. */
export function sameWordsButForCase(one: string, other: string): boolean {
  return sameButForCase(one, other) || loweredWords(one) === loweredWords(other);
}

/** No word holds a blank. */
function loweredWords(text: string): string {
  const words: string[] = [];
  for (const { key, word } of tokenize(text)) if (word) words.push(key.toLowerCase());
  return words.join(' ');
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
