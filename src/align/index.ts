import type { Alignment, CompareOptions, Document, Limit } from '../model.js';
import { correspond, type Side, sideOf } from './correspond.js';
import { type Group, groupsOf } from './groups.js';
import { linkOf } from './links.js';
import { movedGroups } from './moves.js';
import { thresholds } from './options.js';
import { classOf, unitsOf } from './units.js';

/**
 * What corresponds to what between two documents: units that belong together, which of them moved, and their word edits. A unit in no link
 * stands alone. The arguments swapped give the mirrored alignment, but that of two passages of one weight that changed places the one that
 * moved up is the one that moved.
 */
export function align(left: Document, right: Document, options: CompareOptions): Alignment {
  const [l, r] = [sideOf(left, unitsOf(left, options.unit)), sideOf(right, unitsOf(right, options.unit))];
  const { ties, lexicon, unsearchable } = correspond(l, r, options.threshold);
  const groups = groupsOf(ties);
  const moved = moves(groups, l, r);
  const linked = groups.map((group, k) => linkOf(group, moved[k]!, l, r, lexicon));
  const cut = linked.reduce((sum, { cut }) => sum + cut, 0);
  return { left: l.units, right: r.units, links: linked.map(({ link }) => link), limits: limitsOf(unsearchable, cut) };
}

/**
 * Which groups moved; a group of several units stands where its longest does. What is apart from the story weighs nothing: when a byline and a
 * paragraph changed places, it is the byline that moved.
 */
function moves(groups: readonly Group[], left: Side, right: Side): boolean[] {
  const words = { left: left.folded.map(countBlanks), right: right.folded.map(countBlanks) };
  const sum = (units: readonly number[], of: readonly number[]) => units.reduce((total, unit) => total + of[unit]!, 0);
  const longest = (units: readonly number[], of: readonly number[]) => units.reduce((best, unit) => (of[unit]! > of[best]! ? unit : best));
  return movedGroups(
    groups,
    (group) => (isStory(left, group.left[0]!) ? sum(group.left, words.left) + sum(group.right, words.right) : 0),
    (group) => ({ left: longest(group.left, words.left), right: longest(group.right, words.right) }),
  );
}

function isStory({ document, units }: Side, unit: number): boolean {
  return classOf(document, units[unit]!) === 'story';
}

/** The words of a text with white space folded, as anybody would count them at a glance. */
function countBlanks(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) words++;
  return words;
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
