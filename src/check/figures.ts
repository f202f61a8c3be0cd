import type { Label, Passage, Summary } from '../model.js';
import { isRepeated } from '../text/copies.js';
import { labelOrder } from '../text/labels.js';
import { testOf } from './changes.js';

/** A figure of the summary that something can be expected of. */
interface Figure {
  readonly of: (summary: Summary) => number;
  /** What it counts, or a share from 0 to 1. */
  readonly unit: 'count' | 'share';
  /** Which passages of the story it counts; absent where it counts none, or all that are the same. */
  readonly counts?: (passage: Passage) => boolean;
  /** Whether it is 0 where the stories are the same. */
  readonly differing?: true;
}

const count = (of: Figure['of'], counts?: Figure['counts']): Figure => ({ of, unit: 'count', ...(counts ? { counts } : {}) });
const share = (of: Figure['of']): Figure => ({ of, unit: 'share' });
const difference = (of: Figure['of'], counts: Figure['counts']): Figure => ({ ...count(of, counts), differing: true });

const onSide = (side: 'left' | 'right') => (passage: Passage) => passage.kind === 'unique' && passage.side === side;

/** Every figure, by its path in the JSON report. */
export const figures: Readonly<Record<string, Figure>> = {
  'passages.shared': count(({ passages }) => passages.shared),
  'passages.edited': difference(({ passages }) => passages.edited, testOf('edited')),
  'passages.unique.left': difference(({ passages }) => passages.unique.left, onSide('left')),
  'passages.unique.right': difference(({ passages }) => passages.unique.right, onSide('right')),
  'passages.moved': difference(({ passages }) => passages.moved, testOf('moved')),
  'passages.split': count(({ passages }) => passages.split, testOf('split')),
  'passages.merged': count(({ passages }) => passages.merged, testOf('merged')),
  'passages.repeated': count(({ passages }) => passages.repeated, isRepeated),
  'apart.left': count(({ apart }) => apart.left),
  'apart.right': count(({ apart }) => apart.right),
  'words.left': count(({ words }) => words.left),
  'words.right': count(({ words }) => words.right),
  'words.shared': count(({ words }) => words.shared),
  'containment.left': share(({ containment }) => containment.left),
  'containment.right': share(({ containment }) => containment.right),
  resemblance: share(({ resemblance }) => resemblance),
  ...Object.fromEntries(
    labelOrder.map((label: Label) => [`labels.${label}`, difference(({ labels }) => labels[label] ?? 0, testOf(label))]),
  ),
};

/** Figures that are sums and so are not recorded. */
const sums: Readonly<Record<string, Figure>> = {
  'passages.unique': difference(({ passages }) => passages.unique.left + passages.unique.right, testOf('unique')),
};

/** The figure of a name: its path in the JSON, or that path without `passages.`. */
export function figureNamed(name: string): { readonly name: string; readonly figure: Figure } | undefined {
  for (const full of [name, `passages.${name}`]) {
    const table = [figures, sums].find((known) => Object.hasOwn(known, full));
    const figure = table?.[full];
    if (figure) return { name: full, figure };
  }
  return undefined;
}

/** Every name that `figureNamed` knows, the short ones first. */
export const figureNames: readonly string[] = [...Object.keys(figures), ...Object.keys(sums)].map((name) =>
  name.replace(/^passages\./, ''),
);

/** The figures of a summary that are not 0, by name; `same` is 1 or 0. */
export function figuresOf(summary: Summary): Record<string, number> {
  const found = Object.entries(figures).map(([name, { of }]) => [name, of(summary)] as const);
  return { same: summary.same ? 1 : 0, ...Object.fromEntries(found.filter(([, value]) => value !== 0)) };
}

/** A figure of `figuresOf` as a baseline has it: `same` is yes or no. */
export function figureWord(name: string, value: number): string {
  if (name !== 'same') return String(value);
  return value === 0 ? 'no' : 'yes';
}
