import type { Range } from '../passage/mentions.js';
import type { Reading } from '../passage/reading.js';

/**
 * Whether a time is only what a figure is held against, and the other side holds one against the same: *$3.9 billion a year ago* and *$3.9 billion a year earlier*.
 * *He left two years ago* and *He left two years earlier* are two times.
 */
export function isComparedAlike({ from, to }: Range, own: Reading, other: Reading): boolean {
  const { atoms } = own;
  if (atoms[to - 1]!.value !== 'ago') return false;
  // *a* is of no date.
  const start = atoms[from - 1]?.value === 'a' ? from - 1 : from;
  if (!isBehindFigure(own, start)) return false;
  const words = atoms.slice(start, to - 1).map(({ value }) => value);
  return other.atoms.some(
    (_, at) =>
      words.every((word, i) => other.atoms[at + i]?.value === word) &&
      /^(?:earlier|before|previously)$/.test(other.atoms[at + words.length]?.value ?? '') &&
      isBehindFigure(other, at),
  );
}

/** *$3.9 billion* or *9 percent* stands before it. */
function isBehindFigure({ atoms }: Reading, at: number): boolean {
  return atoms[at - 1]?.kind === 'number' || atoms[at - 2]?.kind === 'number';
}
