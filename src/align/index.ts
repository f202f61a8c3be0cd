import type { Alignment, CompareOptions, Document, Limit } from '../model.js';
import { assemble } from './assembled.js';
import { correspond } from './correspond.js';
import { groupsOf } from './groups.js';
import { linkOf } from './links.js';
import { whatMoved } from './moved.js';
import { thresholds } from './options.js';
import { sidesOf } from './sides.js';

/**
 * What corresponds to what between two documents: units that belong together, which of them moved, and their word edits. A unit in no link
 * stands alone. The arguments swapped give the mirrored alignment, except that of two passages of equal weight that changed places, the one that
 * moved up is told as moved.
 */
export function align(left: Document, right: Document, options: Pick<CompareOptions, 'unit' | 'threshold'>): Alignment {
  const sides = sidesOf(left, right, options.unit);
  const { left: l, right: r } = sides;
  const { ties, lexicon, transfers, unsearchable } = correspond(sides, options.threshold);
  const groups = groupsOf(ties).map((group) => assemble(group, ties, sides, lexicon, transfers));
  const moved = whatMoved(groups, ties, l, r);
  const linked = groups.map((group, k) => linkOf(group, moved[k]!, sides));
  const cut = linked.reduce((sum, { cut }) => sum + cut, 0);
  return { left: l.units, right: r.units, links: linked.map(({ link }) => link), limits: limitsOf(unsearchable, cut) };
}

function limitsOf(unsearchable: number, cut: number): Limit[] {
  const limits: Limit[] = [];
  if (unsearchable > 0) {
    const message = 'passages made of common words only were looked for near their place and nowhere else';
    limits.push({ name: 'maxPostings', value: thresholds.maxPostings.default, count: unsearchable, message });
  }
  if (cut > 0) {
    const message = 'stretches that differ in too many words are marked as rewritten whole';
    limits.push({ name: 'maxWordEdits', value: thresholds.maxWordEdits.default, count: cut, message });
  }
  return limits;
}
