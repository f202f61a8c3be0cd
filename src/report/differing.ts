import type { Document, Sides } from '../model.js';
import { isStory } from '../text/roles.js';

/**
 * Whether two stories differ for sure: one has a word that stands nowhere in the other's text. It is told without aligning them, in a hundredth of the time. False where a
 * longer look is needed: the same words may stand in another order, or with other marks.
 */
export function surelyDiffer({ left, right }: Sides<Document>): boolean {
  return hasForeignWord(left, wordsOf(right)) || hasForeignWord(right, wordsOf(left));
}

function hasForeignWord({ blocks }: Document, known: ReadonlySet<string>): boolean {
  return blocks.some(({ role, text }) => isStory[role] && wordsIn(text).some((word) => !known.has(word)));
}

/** The words of all of a text: what is story here may be furniture there. */
function wordsOf({ blocks }: Document): Set<string> {
  return new Set(blocks.flatMap(({ text }) => wordsIn(text)));
}

/** White space and how accents are composed, which change no text, change none of these: unaccented letters and digits, whatever stands around them. */
function wordsIn(text: string): readonly string[] {
  return text.normalize('NFC').match(/[A-Za-z0-9]+/g) ?? [];
}
