import type { Evidence } from './evidence.js';
import type { Bag, Lexicon, Profile } from './lexicon.js';
import { thresholds } from './options.js';
import { isTaken, type Ties } from './ties.js';
import { unexplainedIn } from './unexplained.js';

/**
 * Ties two units that have other counterparts already when a whole sentence went from the one to the other: where paragraphs were divided anew,
 * a sentence is not to be told as taken out here and put in, to the letter, next door.
 */
export function tieSentences(ties: Ties, lexicon: Lexicon, evidence: readonly Evidence[]): void {
  const unexplained = unexplainedIn(lexicon, ties);
  const crossed = evidence.filter((pair) => {
    const ofLeft = ties.ofLeft(pair.left);
    if (!isTaken(ofLeft, pair.right) || ofLeft.includes(pair.right)) return false;
    const ofRight = ties.ofRight(pair.right);
    if (!isTaken(ofRight, pair.left)) return false;
    const nextDoor = ofLeft.some((right) => Math.abs(right - pair.right) === 1) || ofRight.some((left) => Math.abs(left - pair.left) === 1);
    return (
      nextDoor && haveSentence(lexicon.left[pair.left]!, lexicon.right[pair.right]!) && unexplained(pair) >= thresholds.remainder.default
    );
  });
  for (const { left, right } of crossed) ties.add(left, right);
}

/** Whether two units have a sentence of some length in common, to the word. */
function haveSentence(left: Profile, right: Profile): boolean {
  const long = (unit: Profile) => sentencesOf(unit).filter(({ sequence }) => sequence.length >= thresholds.sentenceWords.default);
  const rights = long(right);
  return long(left).some((a) => rights.some((b) => isEqual(a, b)));
}

function sentencesOf(unit: Profile): readonly Bag[] {
  return unit.sentences.length > 0 ? unit.sentences : [unit];
}

function isEqual(a: Bag, b: Bag): boolean {
  return a.sequence.length === b.sequence.length && a.sequence.every((word, k) => word === b.sequence[k]);
}
