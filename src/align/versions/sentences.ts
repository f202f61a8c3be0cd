import type { Bag, Profile } from '../lexicon/lexicon.js';
import type { Evidence } from '../likeness/evidence.js';
import { unexplainedIn } from '../likeness/unexplained.js';
import { thresholds } from '../options.js';
import type { Ties } from '../ties.js';

/**
 * Ties two units that have other counterparts already when a whole sentence went from the one to the other: where paragraphs were divided anew,
 * a sentence is not to be told as taken out here and put in, to the letter, next door.
 */
export function tieSentences(ties: Ties, evidence: Evidence): void {
  const { lexicon, left, right } = evidence;
  const unexplained = unexplainedIn(evidence, ties);
  const crossed: number[] = [];
  for (let pair = 0; pair < evidence.size; pair++) {
    const [l, r] = [left[pair]!, right[pair]!];
    if (!ties.left.isTaken(l, r) || !ties.right.isTaken(r, l)) continue;
    if (!mayHaveCrossed(ties, l, r) || !haveSentence(lexicon.left[l]!, lexicon.right[r]!)) continue;
    if (unexplained(pair) >= thresholds.remainder.default) crossed.push(pair);
  }
  for (const pair of crossed) ties.add(left[pair]!, right[pair]!);
}

/** Whether two units are not tied, and a counterpart of one stands next door to the other. */
function mayHaveCrossed(ties: Ties, left: number, right: number): boolean {
  const ofLeft = ties.left.of(left);
  return !ofLeft.includes(right) && (isNextDoor(ofLeft, right) || isNextDoor(ties.right.of(right), left));
}

function isNextDoor(counterparts: readonly number[], other: number): boolean {
  return counterparts.some((unit) => Math.abs(unit - other) === 1);
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
