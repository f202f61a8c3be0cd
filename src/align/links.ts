import type { Link } from '../model.js';
import { similarityOfFolded } from '../text/similarity.js';
import type { Assembled } from './assembled.js';
import type { Reading } from './edits/reading.js';
import { editWords } from './edits/words.js';
import type { Group } from './groups.js';
import type { Moved } from './moved.js';
import { isSame } from './relations.js';
import type { Alignable, SideUnits } from './sides.js';

/** A group as the alignment tells it, and how many of its stretches were told as rewritten whole. */
export interface Linked {
  readonly link: Link;
  readonly cut: number;
}

/** What became of a group: its likeness, its word edits. */
export function linkOf(group: Assembled, moved: Moved, { left, right }: Alignable): Linked {
  const { relation } = group;
  if (relation === 'one-to-one' && left.keys[group.left[0]!] === right.keys[group.right[0]!]) return sameLink(group, moved);
  const texts = { left: group.left.map((unit) => left.folded[unit]!), right: group.right.map((unit) => right.folded[unit]!) };
  if (isSame(texts, relation)) return sameLink(group, moved);
  const copies = relation === 'repeat' ? copiesOf(group) : [group];
  const found = copies.map((copy) => editWords(readingOf(left, copy.left), readingOf(right, copy.right)));
  const similarity = Math.min(mostAlike, similarityOfFolded(texts.left.join(' '), texts.right.join(' ')));
  const edits = found.flatMap(({ edits }) => edits);
  return { link: linkWith(group, moved, similarity, edits), cut: found.reduce((sum, { cut }) => sum + cut, 0) };
}

const none: Link['edits'] = [];

function sameLink(group: Assembled, moved: Moved): Linked {
  return { link: linkWith(group, moved, 1, none), cut: 0 };
}

function linkWith({ left, right, relation }: Assembled, { moved, units }: Moved, similarity: number, edits: Link['edits']): Link {
  return units
    ? { left, right, relation, moved, movedUnits: units, similarity, edits }
    : { left, right, relation, moved, similarity, edits };
}

/** Letter pairs know no case and no blanks, but what differs is not wholly alike: 1 is for what is the same. */
const mostAlike = 0.9999;

/** What is said again is compared with each of its copies. */
function copiesOf({ left, right }: Group): Group[] {
  return left.flatMap((l) => right.map((r) => ({ left: [l], right: [r] })));
}

function readingOf({ document, units }: SideUnits, group: readonly number[]): Reading {
  return { text: document.text, units: group.map((unit) => units[unit]!) };
}
