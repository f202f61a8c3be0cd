import { anchor } from '../../src/align/anchors.js';
import { Pairs } from '../../src/align/candidates/pairs.js';
import { align } from '../../src/align/index.js';
import { type Lexicon, makeLexicon } from '../../src/align/lexicon/lexicon.js';
import { Evidence, gather } from '../../src/align/likeness/evidence.js';
import { Ties } from '../../src/align/ties.js';
import type { Alignment, Document, Edit, Role } from '../../src/model.js';
import { splitSentences } from '../../src/text/sentences.js';

/** A paragraph, or a block of another role. */
export type Part = string | readonly [role: Role, text: string];

/** A document of these parts, a blank line between them. */
export function documentOf(parts: readonly Part[]): Document {
  let start = 0;
  const blocks = parts.map((part, index) => {
    const [role, text] = typeof part === 'string' ? (['paragraph', part] as const) : part;
    const from = start;
    start += text.length + 2;
    const sentences = splitSentences(text, 'en').map(([a, b]) => [from + a, from + b] as const);
    return { index, role, start: from, end: from + text.length, text, sentences };
  });
  return {
    source: 'story.txt',
    format: 'text',
    encoding: { name: 'utf-8', evidence: 'valid' },
    sha256: '',
    structure: 'article',
    language: 'en',
    fields: {},
    text: blocks.map(({ text }) => text).join('\n\n'),
    blocks,
  };
}

/** The alignment of two stories. */
export function aligned(left: readonly Part[], right: readonly Part[], options: { unit?: 'sentence'; threshold?: number } = {}): Alignment {
  return align(documentOf(left), documentOf(right), { unit: 'paragraph', threshold: 0.5, ...options });
}

/** The links in one line each: `0=0`, `1~2 moved`, `3=3,4 split`. */
export function told({ links }: Alignment): string[] {
  return links.map(({ left, right, relation, moved, edits }) =>
    [`${left}${edits.length > 0 ? '~' : '='}${right}`, relation === 'one-to-one' ? '' : relation, moved ? 'moved' : '']
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** Edits as a report shows them, without what stands between: `[-before-]{+after+}`. */
export function marks(edits: readonly Edit[]): string[] {
  return edits.map(({ left, right }) => `${left.text === '' ? '' : `[-${left.text}-]`}${right.text === '' ? '' : `{+${right.text}+}`}`);
}

/** The words of both sides, all of them wanted. */
export function lexiconOf(left: readonly string[], right: readonly string[]): Lexicon {
  const keys = keysOf(left, right);
  return makeLexicon({ folded: left, keys: keys.left, wanted: () => true }, { folded: right, keys: keys.right, wanted: () => true });
}

/** A number for each text, the same for the same text, and the order that anchors are looked for in. */
export function keysOf(left: readonly string[], right: readonly string[]) {
  const texts = [...new Set([...left, ...right])];
  const keys = (side: readonly string[]) => side.map((text) => texts.indexOf(text));
  return { left: keys(left), right: keys(right), isAfter: (key: number, other: number) => texts[key]! > texts[other]! };
}

/** Which units are the same to the letter, for each left one its right one or -1. */
export function anchored(left: readonly string[], right: readonly string[]): Int32Array {
  const keys = keysOf(left, right);
  return anchor(keys.left, keys.right, keys.isAfter);
}

/** The evidence for pairs of units, whatever class these are of. */
export function gathered(lexicon: Lexicon, pairs: readonly (readonly [number, number])[]): Evidence {
  const evidence = new Evidence(lexicon);
  gather(evidence, pairsFrom(pairs, lexicon.right.length), () => true);
  return evidence;
}

/** For each pair of the evidence what a function makes of it. */
export function eachOf<T>(evidence: Evidence, of: (pair: number) => T): T[] {
  return Array.from({ length: evidence.size }, (_, pair) => of(pair));
}

/** Pairs of which the right units are so many. */
export function pairsFrom(pairs: readonly (readonly [number, number])[], width: number): Pairs {
  return Pairs.of(
    pairs.map(([left, right]) => left * width + right),
    width,
  );
}

/** Pairs one by one. */
export function listed(pairs: Pairs): [number, number][] {
  return Array.from({ length: pairs.size }, (_, pair) => [pairs.left(pair), pairs.right(pair)]);
}

/** Ties between so many left and right units. */
export function tiesOf(left: number, right: number, pairs: readonly (readonly [number, number])[]): Ties {
  const ties = Ties.none(left, right);
  for (const [l, r] of pairs) ties.add(l, r);
  return ties;
}

/** All ties as pairs, by left unit. */
export function pairsOf(ties: Ties): (readonly [number, number])[] {
  return Array.from({ length: ties.leftCount }, (_, left) =>
    [...ties.left.of(left)].sort((a, b) => a - b).map((right) => [left, right] as const),
  ).flat();
}

/** A paragraph of eight words that no other number shares, but *the* and *said*. */
export function graf(number: number): string {
  const own = spelled(number);
  const word = (k: number) => `${own}${spelled(k)}`;
  return `The ${word(1)} ${word(2)} said ${word(3)} ${word(4)} ${word(5)} ${word(6)}.`;
}

/** A number in letters: digits would be words of their own. */
function spelled(number: number): string {
  return [...String(number).padStart(4, '0')].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('a');
}
