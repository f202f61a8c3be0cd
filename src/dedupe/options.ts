import type { DedupeOptions, Threshold } from '../model.js';

/** Every number that decides which pairs are reported. Each has a flag; a share must be above 0. */
export const dedupeThresholds = {
  resemblance: {
    default: 0.5,
    range: [0, 1],
    because:
      'two versions of a story that share half of their shingles have a good two thirds of each other; unrelated stories share next to none',
  },
  containment: {
    default: 0.8,
    range: [0, 1],
    because: 'a brief that stands in a long story to four fifths was cut from it, or it was written around the brief',
  },
  shingle: {
    default: 5,
    range: [1, 100],
    because:
      'four words in a row are often a phrase ("at the end of"), five seldom; more would be broken too often by a single edited word',
  },
} as const satisfies Record<keyof DedupeOptions, Threshold>;
