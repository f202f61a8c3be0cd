import type { Link, Relation } from '../model.js';
import { similarityOfFolded } from '../text/similarity.js';
import type { Reading } from './edits/reading.js';
import { editWords } from './edits/words.js';
import type { Group } from './groups.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { isSame, relationOf } from './relations.js';
import type { Alignable, SideUnits } from './sides.js';

/** A group as the alignment tells it, and how many of its stretches were told as rewritten whole. */
export interface Linked {
  readonly link: Link;
  readonly cut: number;
}

/** What became of a group: its relation, its likeness, its word edits. */
export function linkOf(group: Group, moved: boolean, { left, right }: Alignable, lexicon: Lexicon): Linked {
  const one = group.left.length === 1 && group.right.length === 1;
  if (one && left.keys[group.left[0]!] === right.keys[group.right[0]!]) return sameLink(group, 'one-to-one', moved);
  const texts = { left: group.left.map((unit) => left.folded[unit]!), right: group.right.map((unit) => right.folded[unit]!) };
  const relation = relationOf(group, texts, lexicon);
  if (isSame(texts, relation)) return sameLink(group, relation, moved);
  const copies = relation === 'repeat' ? copiesOf(group) : [group];
  const found = copies.map((copy) => editWords(readingOf(left, copy.left), readingOf(right, copy.right)));
  return {
    link: {
      left: group.left,
      right: group.right,
      relation,
      moved,
      similarity: Math.min(mostAlike, similarityOfFolded(texts.left.join(' '), texts.right.join(' '))),
      edits: found.flatMap(({ edits }) => edits),
    },
    cut: found.reduce((sum, { cut }) => sum + cut, 0),
  };
}

const none: Link['edits'] = [];

function sameLink({ left, right }: Group, relation: Relation, moved: boolean): Linked {
  return { link: { left, right, relation, moved, similarity: 1, edits: none }, cut: 0 };
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
