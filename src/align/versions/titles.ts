import { thresholds } from '../options.js';
import type { SideUnits } from '../sides.js';
import type { Counterparts, Ties } from '../ties.js';

/**
 * Ties the headlines of two versions of one story, when neither has another counterpart, whatever words they share: *Velasco leads in Santara vote, early count
 * shows*, *Rios concedes defeat to former minister*. A story has one headline, and a desk writes it anew with the lead.
 */
export function tieTitles(left: SideUnits, right: SideUnits, ties: Ties): void {
  const [l, r] = [titleOf(left), titleOf(right)];
  if (l === undefined || r === undefined || !ties.left.isFree(l) || !ties.right.isFree(r)) return;
  const isOfOneStory = Math.max(shareTied(left, ties.left), shareTied(right, ties.right)) >= thresholds.titleStory.default;
  if (isOfOneStory) ties.add(l, r);
}

/** The headline of a story that has one. */
function titleOf({ document, units }: SideUnits): number | undefined {
  const isTitle = ({ block }: { readonly block: number }) => document.blocks[block]!.role === 'headline';
  const first = units.findIndex(isTitle);
  return first >= 0 && !units.slice(first + 1).some(isTitle) ? first : undefined;
}

/** The share of a story's paragraphs that have a counterpart. */
function shareTied({ document, units }: SideUnits, ties: Counterparts): number {
  let [all, tied] = [0, 0];
  units.forEach(({ block }, unit) => {
    if (document.blocks[block]!.role !== 'paragraph') return;
    all++;
    if (!ties.isFree(unit)) tied++;
  });
  return all === 0 ? 0 : tied / all;
}
