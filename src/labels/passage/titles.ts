import type { Document, Role, Span } from '../../model.js';
import { isCapital } from '../orthography/letters.js';
import { type Reading, remembered } from './reading.js';

/** No headline or crosshead is longer, in characters. */
const longestTitle = 200;

/** Shorter words (*a*, *of*, *for*, *with*) may stand without a capital in *Ferry Crews Call a Strike*. */
const shortestTelling = 5;

/** Bylines and datelines bear capitals because they are names; other parts of a story may be in capitals as a whole. */
const namesAll: ReadonlySet<Role> = new Set<Role>(['byline', 'date', 'dateline']);
const mayBeTitle: ReadonlySet<Role> = new Set<Role>(['headline', 'deck', 'crosshead', 'paragraph']);

/**
 * Where a reading's titles stand whose words all bear capitals, so that a capital tells nothing: *A Railway And A School*, *FERRY CREWS CALL STRIKE*;
 * and what of telex copy is in capitals whatever it is: *HUNDREDS OF DRIVERS WERE STUCK IN TRAFFIC, POLICE SAID.*
 */
const capitalTitles = remembered(({ stretch: { document, units } }): Span[] =>
  units.flatMap(({ block, start, end }) => {
    const { role } = document.blocks[block]!;
    const text = document.text.slice(start, end);
    const isIdle = mayBeTitle.has(role) ? isCapitalised(text) : !namesAll.has(role) && isInCapitals(text);
    return isIdle ? [[start, end] as const] : [];
  }),
);

/** Whether a text of some length has no small letter: a name or initials alone show nothing of the copy that they stand in. */
export function isInCapitals(text: string): boolean {
  if (/[a-z]/.test(text) || text !== text.toUpperCase() || text === text.toLowerCase()) return false;
  return text.split(/\s+/).some((word, i) => i > 0 && lettersOf(word).length >= shortestTelling);
}

/** The span of the title or the copy in capitals that a place of the text lies in; undefined where a capital tells something. */
export function idleCapitals(reading: Reading, { start, end }: { readonly start: number; readonly end: number }): Span | undefined {
  const titles = capitalTitles(reading);
  return titles.length === 0 ? undefined : titles.find(([from, to]) => start >= from && end <= to);
}

function isCapitalised(text: string): boolean {
  if (isInCapitals(text)) return true;
  if (text.length > longestTitle || /[.!?]["'”’)]*$/.test(text) || /\s[a-z]{5}/.test(text)) return false;
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
