import { stem } from '../passage/content.js';
import { type Finding, findingsOf, rangesAt } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import { verbOfIrregularPast } from '../vocabulary/pasts.js';

/** *The plant [-will open-]{+opened+} on Friday*, *[-is to be-]{+was+} held*: what was to come has come about, or the other way round. */
export function tenseFindings({ left, right, swaps }: Passage): Finding[] {
  return swaps.flatMap((gap) => {
    if (!hasCome(left, gap.left, right, gap.right) && !hasCome(right, gap.right, left, gap.left)) return [];
    return findingsOf('content', { left: rangesAt(gap.left), right: rangesAt(gap.right) });
  });
}

/** Whether a verb that one side leads to stands on the other in the past, and nothing else. */
function hasCome(own: Reading, places: readonly number[], other: Reading, others: readonly number[]): boolean {
  if (others.length !== 1 || places.length < 2 || places.length > 3) return false;
  const words = places.map((i) => own.atoms[i]!.value);
  const verb = words.at(-1)!;
  return future.test(words.slice(0, -1).join(' ')) && isPastOf(other.atoms[others[0]!]!.value, verb);
}

const future = /^(?:will|would|shall|is to|are to|was to|were to)$/;

function isPastOf(past: string, verb: string): boolean {
  return verbOfIrregularPast(past) === verb || (past.endsWith('ed') && stem(past) === stem(verb));
}
