import { align } from './align/index.js';
import { thresholds } from './align/options.js';
import { templateOf } from './dedupe/templates/pair.js';
import { Trouble } from './errors.js';
import { bringsOf } from './labels/brings/index.js';
import { labelEdits } from './labels/index.js';
import { rulesOf } from './labels/rules.js';
import type { Bands, CompareOptions, Comparison, Document, Given, Threshold, TypographicLabel } from './model.js';
import { surelyDiffer } from './report/differing.js';
import { report } from './report/index.js';
import { reportThresholds } from './report/options.js';
import { grains, structures } from './text/choices.js';
import { loaded, oneOf, shown } from './text/given.js';
import { typographicLabels } from './text/labels.js';
import { enumerate } from './text/lists.js';
import { storyTextOf } from './text/units.js';

const { threshold } = thresholds;
const { wholly, partially } = reportThresholds;
const usualBands: Bands = [wholly.default, partially.default];

/**
 * Compares two articles; `left` is the older or the reference. An option that is undefined or null counts as left out.
 * Throws `Trouble` for an option that is none of its values or out of its range, and never on loaded documents.
 */
export function compare(left: Document, right: Document, options: Given<CompareOptions> = {}): Comparison {
  bothLoaded('compare', left, right);
  const full = optionsOf(options, left);
  const labelling = {
    rules: rulesOf(left, right),
    brings: bringsOf(left, right),
    template: () => templateOf(storyTextOf(left), storyTextOf(right)),
  };
  return report({ left, right }, labelEdits(left, right, align(left, right, full)), labelling, full);
}

/**
 * Whether two articles are the same story, as `summary.same` of their comparison says: told without comparing them where one has words that the other has not.
 * Takes the options of `compare`, and throws what it throws.
 */
export function isSameStory(left: Document, right: Document, options: Given<CompareOptions> = {}): boolean {
  bothLoaded('isSameStory', left, right);
  const { ignore } = optionsOf(options, left);
  return (ignore.length > 0 || !surelyDiffer({ left, right })) && compare(left, right, options).summary.same;
}

/** The options in full, each looked at: a program without types can give anything. */
function optionsOf(options: Given<CompareOptions>, { structure }: Document): CompareOptions {
  return {
    unit: oneOf('unit', options.unit ?? 'paragraph', grains),
    structure: oneOf('structure', options.structure ?? structure, structures),
    threshold: inRange('threshold', options.threshold ?? threshold.default, threshold),
    strict: truth('strict', options.strict ?? false),
    bands: bandsOf(options.bands ?? usualBands),
    ignore: ignoredOf(options.ignore ?? []),
  };
}

function truth(name: string, value: boolean): boolean {
  if (typeof value !== 'boolean') throw new Trouble(`${name} ${shown(value)}`, 'is neither true nor false', 'use one of them');
  return value;
}

function inRange(name: string, value: number, { range }: Threshold): number {
  if (!isInRange(value, range)) throw new Trouble(`${name} ${shown(value)}`, `is not a number from ${range.join(' to ')}`, 'use 0.6, say');
  return value;
}

function bandsOf(bands: Bands): Bands {
  const [first, second] = Array.isArray(bands) && bands.length === 2 ? bands : [];
  if (isInRange(first, wholly.range) && isInRange(second, partially.range) && first >= second) return bands;
  throw new Trouble(`bands ${shown(bands)}`, 'is not two shares from 1 down to 0', `use [${usualBands.join(', ')}], say`);
}

/** In the order of the labels, each once. */
function ignoredOf(ignore: readonly TypographicLabel[]): TypographicLabel[] {
  if (!Array.isArray(ignore)) throw new Trouble(`ignore ${shown(ignore)}`, 'is not a list', 'use ["case"], say');
  for (const label of ignore)
    if (!typographicLabels.includes(label))
      throw new Trouble(`ignore ${shown(label)}`, 'cannot be ignored', `use ${enumerate(typographicLabels, 'or')}`);
  return typographicLabels.filter((label) => ignore.includes(label));
}

const isInRange = (value: unknown, [least, most]: Threshold['range']): value is number =>
  typeof value === 'number' && value >= least && value <= most;

/** Throws `Trouble` for a side that is no loaded document. */
function bothLoaded(name: string, left: Document, right: Document): void {
  loaded(`${name}: left`, left);
  loaded(`${name}: right`, right);
}
