import type { Document, Role, Span } from '../model.js';
import { isCapital } from './letters.js';
import { type Reading, remembered } from './reading.js';

/** No headline or crosshead is longer, in characters. */
const longestTitle = 200;

/** Shorter words (*a*, *of*, *for*, *with*) may stand without a capital in *Ferry Crews Call a Strike*. */
const shortestTelling = 5;

/** Bylines and datelines bear capitals because they are names. */
const mayBeTitle: ReadonlySet<Role> = new Set<Role>(['headline', 'deck', 'crosshead', 'paragraph']);

/** Where a reading's titles stand whose words all bear capitals, so that a capital tells nothing: *A Railway And A School*, *FERRY CREWS CALL STRIKE*. */
export const capitalTitles = remembered(({ stretch: { document, units } }): Span[] =>
  units.flatMap(({ block, start, end }) => {
    const mayBe = end - start <= longestTitle && mayBeTitle.has(document.blocks[block]!.role);
    return mayBe && isCapitalised(document.text.slice(start, end)) ? [[start, end] as const] : [];
  }),
);

function isCapitalised(text: string): boolean {
  if (text.length > longestTitle || /[.!?]["'”’)]*$/.test(text)) return false;
  const telling = text.split(/\s+/).filter((word, i) => i > 0 && lettersOf(word).length >= shortestTelling);
  return telling.length > 0 && telling.every((word) => isCapital(lettersOf(word)));
}

/** Whether the paragraphs of a reading's story show a word to be a name, by a capital inside a sentence: *Moscow* in *talks in Moscow*. */
export function isNamedInText({ stretch: { document } }: Reading, word: string): boolean {
  let known = named.get(document);
  if (!known) {
    known = new Set(
      document.blocks
        .slice(0, enoughBlocks)
        .flatMap(({ role, text }) => (role === 'paragraph' && !isCapitalised(text) ? namesIn(text) : [])),
    );
    named.set(document, known);
  }
  return known.has(word.toLowerCase());
}

/** A story is no longer; what is, is many stories in one file, and is not read through for the sake of its titles. */
const enoughBlocks = 200;

/** Asked of every title of a story, found once. */
const named = new WeakMap<Document, ReadonlySet<string>>();

function namesIn(text: string): string[] {
  const words = text.split(/\s+/);
  const found: string[] = [];
  for (let i = 1; i < words.length; i++) {
    // Most words by far begin with a small letter, and need no look at the one before.
    if (/^[a-z]/.test(words[i]!) || !/[^.!?:;"'“”‘’()\u2010-\u2015-]$/.test(words[i - 1]!)) continue;
    const letters = lettersOf(words[i]!);
    if (letters !== '' && isCapital(letters)) found.push(letters.toLowerCase());
  }
  return found;
}

const isLetter = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();

/** The letters of a word up to its first mark: *Iran* of *"Iran's*. */
function lettersOf(word: string): string {
  let from = 0;
  while (from < word.length && !isLetter(word[from]!)) from++;
  let to = from;
  while (to < word.length && isLetter(word[to]!)) to++;
  return word.slice(from, to);
}
