import type { Document } from '../../model.js';

/** What tells the bytes of one side from the other's though their stories read alike, by side; `both` is what is of neither side alone. */
export interface UnseenDifference {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly both: readonly string[];
}

/**
 * Why the bytes of two texts differ that read alike: their encodings, a byte order mark, line ends, accents as letters of their own (NFD), blanks.
 * Nothing is said of what can be seen (another site's furniture); all is empty where nothing unseen differs.
 */
export function unseenDifference(left: Document, right: Document): UnseenDifference {
  const [l, r] = [traitsOf(left, right), traitsOf(right, left)];
  return { left: l, right: r, both: left.text === right.text ? [] : sharedTraits(left, right) };
}

/** What one side has and the other has not. */
function traitsOf(own: Document, other: Document): string[] {
  const traits: string[] = [];
  if (own.encoding.name !== other.encoding.name) traits.push(own.encoding.name);
  else if (own.encoding.evidence === 'bom' && other.encoding.evidence !== 'bom') traits.push('a byte order mark');
  if (own.text === other.text) return traits;
  const known = lineEndsOf(other.text);
  const ends = lineEndsOf(own.text).filter((end) => end !== 'LF' && !known.includes(end));
  if (ends.length > 0) traits.push(`${ends.join(' and ')} line ends`);
  if (!isComposed(own.text) && isComposed(other.text)) traits.push('accents as letters of their own (NFD)');
  return traits;
}

function lineEndsOf(text: string): string[] {
  const found = [/\r\n/.test(text) && 'CRLF', /\r(?!\n)/.test(text) && 'CR', /(?:^|[^\r])\n/.test(text) && 'LF'];
  return found.filter((end) => end !== false);
}

const isComposed = (text: string): boolean => text.normalize('NFC') === text;

/** What differs in both, told of neither. Paragraphs that were parted or joined are told by the report itself. */
function sharedTraits(left: Document, right: Document): string[] {
  const [l, r] = [unwound(left.text), unwound(right.text)];
  if (l.normalize('NFC') === r.normalize('NFC')) return l !== r && !isComposed(l) && !isComposed(r) ? ['how accents are composed'] : [];
  if (left.blocks.length !== right.blocks.length) return [];
  return left.blocks.every(({ text }, i) => folded(text) === folded(right.blocks[i]!.text)) ? ['blanks or line breaks'] : [];
}

const unwound = (text: string): string => text.replace(/\r\n?/g, '\n');

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');
