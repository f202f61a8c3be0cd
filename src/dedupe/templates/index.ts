import type { Differing, TemplateEvidence } from '../../model.js';
import type { Distance } from './distance.js';
import { endsOf } from './ends.js';
import { MostBetween } from './most.js';
import { templateThresholds } from './options.js';
import { laid, laidBetween, type Overlay, settled, together } from './overlay.js';
import type { Parts } from './parts.js';

/** What two articles look like that may be uses of one template. */
export interface TemplateFinding {
  /** Whether enough differs; otherwise a single figure or two were changed and nothing else, which may be a correction. */
  readonly certain: boolean;
  readonly evidence: TemplateEvidence;
}

const between = new MostBetween();

/**
 * Why two articles look like two uses of one template (*The Dow rose 112 points to 34,921*, *The Dow rose 87 points to 35,008*); undefined when they
 * do not, and with `certainly` when it is not certain, which is told sooner. Both have the items of one dictionary. Most versions of a story are none, whatever
 * the words between their ends are, and those need not be laid on each other.
 *
 * What changes in a template and not in an update is the day, or the name of whom or what it is about: a toll that rose within hours, from *at least 5 people were
 * killed* to *12*, is the same accident in the same valley, however many of its figures differ.
 */
export function templateFinding(left: Parts, right: Parts, certainly = false, distance: Distance = 'unknown'): TemplateFinding | undefined {
  const isWanted = certainly ? mayBeCertain : isLike;
  const ends = endsOf(left, right);
  const { start, leftEnd, rightEnd } = ends;
  const [head, tail] = [laid(left, right, 0, 0, start), laid(left, right, leftEnd, rightEnd, left.length - leftEnd)];
  const most = together([head, { ...between.count(left, right, ends), changes: [] }, tail]);
  if (!isWanted(most, left, right)) return undefined;
  const written = together([head, laidBetween(left, right, ends, templateThresholds.templateEdits.default), tail]);
  if (!isWanted(written, left, right)) return undefined;
  const found = settled(written, left, right);
  if (!isLike(found, left, right)) return undefined;
  const certain = isCertain(found, left, right, distance);
  if ((certainly && !certain) || isUpdate(found, left, right, certain, distance)) return undefined;
  return { certain, evidence: { figures: figuresOf(found), names: found.names, changes: shownOf(found.changes, left, right) } };
}

/** Whether the wording is the same, and either enough differs or nothing but a few numbers and names. */
function isLike(overlay: Overlay, left: Parts, right: Parts): boolean {
  const { names, numbers, same } = overlay;
  if (same < templateThresholds.templateWording.default * Math.min(left.words, right.words)) return false;
  const figures = figuresOf(overlay);
  return isMost(figures) || isMost(numbers) || isMost(names) || (figures.differ + names.differ > 0 && isBare(overlay, left, right));
}

/** The same, and enough to be certain, were the dates among it: what differs at most may not say what differs. */
function mayBeCertain(overlay: Overlay, left: Parts, right: Parts): boolean {
  const { names, numbers } = overlay;
  const figures = figuresOf(overlay);
  const enough =
    isMost(figures) || isMost(numbers) || isMost(names) || figures.differ + names.differ >= templateThresholds.templateDated.default;
  return enough && isLike(overlay, left, right);
}

function isCertain(overlay: Overlay, left: Parts, right: Parts, distance: Distance): boolean {
  const { names, numbers } = overlay;
  if (isMost(names) || isMost(figuresOf(overlay))) return true;
  const isAnother = names.differ > 0 || isOfAnotherDay(overlay, distance);
  return isAnother && (isMost(numbers) || (isOfAnotherDay(overlay, distance) && isDated(overlay) && isBare(overlay, left, right)));
}

/**
 * Whether two articles tell the same of one day: every name is the same, there is one at least, and they were published within hours of each other. So it is of a single figure
 * that was corrected where the text names its day, and nothing says that they were published on another.
 */
function isUpdate(overlay: Overlay, left: Parts, right: Parts, certain: boolean, distance: Distance): boolean {
  const { names, dates } = overlay;
  if (names.of === 0 || names.differ > 0 || dates.differ > 0 || namesOtherRoads(overlay, left, right)) return false;
  return distance === 'hours' || (!certain && distance === 'unknown' && dates.of > 0);
}

/** Whether a figure differs that is a name: *The A41 is closed*, *The A9 is closed*. */
function namesOtherRoads({ changes }: Overlay, left: Parts, right: Parts): boolean {
  return changes.some((change) => isNumberedName(left.textOf(change.left)) && isNumberedName(right.textOf(change.right)));
}

function isNumberedName(text: string): boolean {
  return /^\p{Lu}.*\p{Nd}/u.test(text);
}

function isOfAnotherDay({ dates }: Overlay, distance: Distance): boolean {
  return dates.differ > 0 || distance === 'days';
}

/** Whether as good as nothing differs but numbers, dates and names. */
function isBare({ same }: Overlay, left: Parts, right: Parts): boolean {
  const [shorter, longer] = [Math.min(left.words, right.words), Math.max(left.words, right.words)];
  return longer - same <= templateThresholds.templateWords.default * shorter;
}

function isMost({ differ, of }: Differing): boolean {
  return differ >= templateThresholds.templateSlots.default && differ > templateThresholds.templateShare.default * of;
}

/** Another day's report of the same things. */
function isDated({ changes }: Overlay): boolean {
  return changes.length >= templateThresholds.templateDated.default;
}

/** Numbers, times and dates. */
function figuresOf({ numbers, dates }: Overlay): Differing {
  return { differ: numbers.differ + dates.differ, of: numbers.of + dates.of };
}

function shownOf(changes: Overlay['changes'], left: Parts, right: Parts): TemplateEvidence['changes'] {
  const first = changes.slice(0, templateThresholds.templateChanges.default);
  return first.map((change) => ({ left: left.textOf(change.left), right: right.textOf(change.right) }));
}
