import type { Differing, TemplateEvidence } from '../../model.js';
import { kindNumber } from '../items/items.js';
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
 */
export function templateFinding(left: Parts, right: Parts, certainly = false): TemplateFinding | undefined {
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
  const certain = isCertain(found, left, right);
  if (certainly && !certain) return undefined;
  const { figures, names, changes } = found;
  return { certain, evidence: { figures, names, changes: shownOf(changes, left, right) } };
}

/** Whether the wording is the same, and either enough differs or nothing but a few numbers and names. */
function isLike(overlay: Overlay, left: Parts, right: Parts): boolean {
  const { figures, names, same } = overlay;
  if (same < templateThresholds.templateWording.default * Math.min(left.words, right.words)) return false;
  return isMost(figures) || isMost(names) || (figures.differ + names.differ > 0 && isBare(overlay, left, right));
}

/** The same, and enough to be certain, were the dates among it: what differs at most may not say what differs. */
function mayBeCertain(overlay: Overlay, left: Parts, right: Parts): boolean {
  const { figures, names } = overlay;
  const enough = isMost(figures) || isMost(names) || figures.differ + names.differ >= templateThresholds.templateDated.default;
  return enough && isLike(overlay, left, right);
}

function isCertain(overlay: Overlay, left: Parts, right: Parts): boolean {
  return isMost(overlay.figures) || isMost(overlay.names) || (isDated(overlay) && isBare(overlay, left, right));
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
  return changes.some(({ kind }) => kind === kindNumber.date) && changes.length >= templateThresholds.templateDated.default;
}

function shownOf(changes: Overlay['changes'], left: Parts, right: Parts): TemplateEvidence['changes'] {
  const first = changes.slice(0, templateThresholds.templateChanges.default);
  return first.map((change) => ({ left: left.textOf(change.left), right: right.textOf(change.right) }));
}
