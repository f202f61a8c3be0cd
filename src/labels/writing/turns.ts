import type { Label } from '../../model.js';
import type { Run } from '../passage/lineup.js';
import { hasCapital, type Passage } from '../passage/reading.js';
import { isVerbOfSaying } from '../vocabulary/verbs.js';

/**
 * What a mark tells that turns a sentence round: a question for a statement, *No, charges will be brought* for *No charges*, *The president, said the minister, is
 * a liar* for what the president said.
 */
export function tellingMark(passage: Passage, gap: Run): Label | undefined {
  const { left, right } = passage;
  const marks = [...gap.left.map((i) => left.atoms[i]!), ...gap.right.map((j) => right.atoms[j]!)];
  if (gap.left.length === 1 && gap.right.length === 1)
    return marks
      .map(({ value }) => value)
      .sort()
      .join('') === '.?'
      ? 'wording'
      : undefined;
  if (marks.length !== 1 || marks[0]!.value !== ',') return undefined;
  const [atoms, at] = gap.left.length === 1 ? [left.atoms, gap.left[0]!] : [right.atoms, gap.right[0]!];
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  if (before?.kind !== 'word' || after?.kind !== 'word') return undefined;
  if (before.value === 'no' && !hasCapital(after)) return 'negation';
  return isVerbOfSaying(after.value) && endsAside(passage, gap) ? 'attribution' : undefined;
}

/** *The president, said the minister, is a liar*: whether the second comma, some words farther on, went or came too. */
function endsAside({ left, right }: Passage, gap: Run): boolean {
  const [{ atoms, loose }, at] = gap.left.length === 1 ? [left, gap.left[0]!] : [right, gap.right[0]!];
  for (let i = at + 2; i < at + longestAside && i < atoms.length; i++) if (atoms[i]!.value === ',') return loose[i]! >= 0;
  return false;
}

/** How many words name who says it between two commas. */
const longestAside = 8;
