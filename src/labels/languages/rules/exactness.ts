import { figurePlaces } from '../../number/numbers.js';
import { type Finding, findingsOf, type Mention, unmatched } from '../../passage/mentions.js';
import type { Passage, Reading } from '../../passage/reading.js';
import type { Language } from '../language.js';

/** *[-Rund-]{+Mehr als+} 300 Menschen*, *{+casi+} 200 bomberos*: how exact a number is said to be. One word for another that says the same is no change. */
export function exactnessFindings(passage: Passage, language: Language): Finding[] {
  const found = unmatched((reading) => boundsIn(reading, language), passage.left, passage.right);
  return findingsOf('number', {
    left: ofKept(found.left, passage.left, passage.right),
    right: ofKept(found.right, passage.right, passage.left),
  });
}

/** Those whose number the other side has too: another number is a change by itself. */
function ofKept(found: readonly Mention[], own: Reading, other: Reading): readonly Mention[] {
  return found.filter(({ to }) => figurePlaces(other).some((at) => other.atoms[at]!.value === own.atoms[to]!.value));
}

/** What stands right before the numbers of one side, those that it leads to with it. */
function boundsIn(reading: Reading, { exactness }: Language): Mention[] {
  const places = figurePlaces(reading);
  if (places.length === 0) return [];
  return exactness.in(reading.atoms).filter(({ to }) => places.includes(to));
}
