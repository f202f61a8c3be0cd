import type { Differing, TemplateEvidence } from '../model.js';
import type { Item } from './families-items.js';
import { overlay, type Slot } from './templates-slots.js';

export interface TemplateThreshold {
  readonly default: number;
  readonly range: readonly [lowest: number, highest: number];
  readonly because: string;
}

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
} as const satisfies Record<string, TemplateThreshold>;

/** What two articles look like that may be uses of one template. */
export interface TemplateFinding {
  /** Whether enough differs; otherwise a single figure or two were changed and nothing else, which may be a correction. */
  readonly certain: boolean;
  readonly evidence: TemplateEvidence;
}

/**
 * Why two articles look like two uses of one template (*The Dow rose 112 points to 34,921*, *The Dow rose 87 points to 35,008*); undefined when they
 * do not. Both lists are the words of an article as `itemsOf` gives them.
 */
export function templateFinding(left: readonly Item[], right: readonly Item[]): TemplateFinding | undefined {
  const limits = templateThresholds;
  const { slots, wording } = overlay(left, right, limits.templateEdits.default);
  const figures = slots.filter(({ kind }) => kind !== 'name');
  const names = slots.filter(({ kind }) => kind === 'name');
  const shorter = Math.min(wording.left, wording.right);
  if (wording.same < limits.templateWording.default * shorter) return undefined;
  const rest = Math.max(wording.left, wording.right) - wording.same;
  const bare = rest <= limits.templateWords.default * shorter;
  const certain = isMost(figures) || isMost(names) || (bare && isDated(slots));
  if (!certain && !(bare && slots.some(({ same }) => !same))) return undefined;
  return { certain, evidence: { figures: differing(figures), names: differing(names), changes: changesOf(slots) } };
}

function differing(slots: readonly Slot[]): Differing {
  return { differ: slots.filter(({ same }) => !same).length, of: slots.length };
}

function isMost(slots: readonly Slot[]): boolean {
  const { differ, of } = differing(slots);
  return differ >= templateThresholds.templateSlots.default && differ > templateThresholds.templateShare.default * of;
}

/** Another day's report of the same things. */
function isDated(slots: readonly Slot[]): boolean {
  const changed = slots.filter(({ same }) => !same);
  return changed.some(({ kind }) => kind === 'date') && changed.length >= templateThresholds.templateDated.default;
}

function changesOf(slots: readonly Slot[]): TemplateEvidence['changes'] {
  const changed = slots.filter(({ same }) => !same);
  return changed.slice(0, templateThresholds.templateChanges.default).map(({ left, right }) => ({ left, right }));
}
