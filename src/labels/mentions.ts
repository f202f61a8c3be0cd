import type { Label } from '../model.js';
import type { Reading } from './reading.js';

/** A number, a date, a name, a source or a word of doubt in a passage: the atoms `from` to `to` (half open), and what it says. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Equal for two mentions that say the same. */
  readonly key: string;
}

/** A change that a rule found: the atoms of one side that it explains. */
export interface Finding {
  readonly label: Label;
  readonly side: 'left' | 'right';
  readonly from: number;
  readonly to: number;
}

/** Whether an edit took away or brought one of the atoms. */
export function isLoose({ loose }: Reading, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (loose[i]! >= 0) return true;
  return false;
}

/**
 * The mentions of one side that an edit touched and that the other side has not, or not as often.
 * Where a passage names a thing twice and the other once, the touched mention is the one that went.
 */
export function surplus(mentions: readonly Mention[], others: readonly Mention[], reading: Reading): Mention[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  const loose: Mention[] = [];
  for (const mention of mentions) {
    if (isLoose(reading, mention)) loose.push(mention);
    else left.set(mention.key, (left.get(mention.key) ?? 0) - 1);
  }
  return loose.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** The findings of a label whose mentions are the same when their keys are. */
export function compareMentions(label: Label, find: (reading: Reading) => readonly Mention[], left: Reading, right: Reading): Finding[] {
  const [l, r] = [find(left), find(right)];
  return [
    ...surplus(l, r, left).map(({ from, to }) => ({ label, side: 'left' as const, from, to })),
    ...surplus(r, l, right).map(({ from, to }) => ({ label, side: 'right' as const, from, to })),
  ];
}
