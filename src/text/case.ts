import { tokenize } from './words.js';

/** Whether two texts are the same but for capital and small letters and white space: *FERRY AGROUND⏎IN FOG*, *Ferry aground in fog*. */
export function sameButForCase(one: string, other: string): boolean {
  return one === other || (one !== '' && other !== '' && !beginOtherwise(one, other) && folded(one) === folded(other));
}

/** Whether two texts have the same words but for capital and small letters, whatever their marks: *FERRY AGROUND,*, *Ferry aground*. */
export function sameWordsButForCase(one: string, other: string): boolean {
  if (beginOtherwise(one, other)) return false;
  return sameButForCase(one, other) || loweredWords(one) === loweredWords(other);
}

/** Whether two texts begin with different letters or digits of ASCII, which tells nearly all that differ at once. */
function beginOtherwise(one: string, other: string): boolean {
  const a = one.charCodeAt(0);
  const b = other.charCodeAt(0);
  return a !== b && isPlain(a) && isPlain(b) && (a | caseBit) !== (b | caseBit);
}

/** What tells a capital of ASCII from its small letter; digits have it. */
const caseBit = 0x20;

function isPlain(code: number): boolean {
  const small = code | caseBit;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** No word holds a blank. */
function loweredWords(text: string): string {
  const words: string[] = [];
  for (const { key, word } of tokenize(text)) if (word) words.push(key.toLowerCase());
  return words.join(' ');
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
