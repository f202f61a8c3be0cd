import type { Threshold } from '../../model.js';

/** Every number that decides what looks like a template. */
export const templateThresholds = {
  templateSlots: {
    default: 2,
    range: [1, 100],
    because: 'so many numbers or names differ at least: one is a correction',
  },
  templateShare: {
    default: 0.5,
    range: [0, 1],
    because: 'more than this share of the numbers, or of the names, differs: of a toll that rose the other figures of the story stay',
  },
  templateWording: {
    default: 0.8,
    range: [0, 1],
    because:
      'so much of the other words of the shorter text stands in the longer in the same order: less was written anew, and is no template',
  },
  templateDated: {
    default: 3,
    range: [1, 100],
    because:
      'where a date differs and nothing but dates, numbers and names, so many of these are enough: a daily list keeps most of its prices',
  },
  templateWords: {
    default: 0.1,
    range: [0, 1],
    because: 'up to this share of the other words is as good as none: "rose" and "fell" change places, a line comes and goes',
  },
  templateChanges: {
    default: 4,
    range: [1, 100],
    because: 'how many of the things that differ are shown as evidence',
  },
  templateEdits: {
    default: 400,
    range: [1, 1000000],
    because: 'texts that need more insertions and deletions of words are no uses of one template',
  },
} as const satisfies Record<string, Threshold>;
