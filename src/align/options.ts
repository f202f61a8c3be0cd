/** One number that shapes an alignment. */
interface Threshold {
  readonly default: number;
  readonly range: readonly [number, number];
  readonly because: string;
}

/** Every number that shapes an alignment. */
export const thresholds = {
  threshold: { default: 0.5, range: [0, 1], because: 'the likeness from which two units count as versions of each other' },
  maxWordEdits: {
    default: 2000,
    range: [1, 1e6],
    because: 'insertions and deletions of words inside one passage before it is told as rewritten whole',
  },
} as const satisfies Record<string, Threshold>;
