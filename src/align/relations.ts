import type { Relation } from '../model.js';
import type { Group } from './groups.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { Overlap } from './lexicon/overlap.js';
import { thresholds } from './options.js';

/** The units of a group with white space folded. */
export interface Texts {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** What the numbers of a group's units, and the words they have in common, make of it. */
export function relationOf(group: Group, texts: Texts, lexicon: Lexicon): Relation {
  const { left, right } = group;
  if (left.length === 1 && right.length === 1) return 'one-to-one';
  if ([...texts.left, ...texts.right].every((text) => text === texts.left[0])) return 'repeat';
  if (left.length > 1 && right.length > 1) return 'many-to-many';
  const one = left.length === 1 ? lexicon.left[left[0]!]! : lexicon.right[right[0]!]!;
  const many = left.length === 1 ? right.map((unit) => lexicon.right[unit]!.sequence) : left.map((unit) => lexicon.left[unit]!.sequence);
  if (!haveSameLetters(texts) && sayAgain(one.sequence, many, lexicon.overlap)) return 'repeat';
  return left.length === 1 ? 'split' : 'merge';
}

/**
 * Whether of many a good part says nothing of the one that the rest does not say already: a lead and a caption that repeats it. A few such in a
 * paragraph that was split in twenty make no repeat of it.
 */
function sayAgain(one: Int32Array, many: readonly Int32Array[], overlap: Overlap): boolean {
  if (many.length > mostCopies) return false;
  const again = many.filter((words, k) => {
    const others = many.filter((_, other) => other !== k);
    const news = overlap.weight(overlap.remainder(one, others), words);
    return news < thresholds.remainder.default * overlap.weight(one, words);
  });
  return goodPart * again.length >= many.length;
}

/** One in so many. */
const goodPart = 3;

/** Each copy is compared with the whole of the one, which may be long: from so many on they are told as its parts. */
const mostCopies = 50;

/**
 * Whether the two sides of a group say the same. Where a paragraph was parted, and so whether a blank stands there, is told by the relation: every other
 * blank counts, as it does within one paragraph (*the call for a report showed*, *reportshowed*).
 */
export function isSame(texts: Texts, relation: Relation): boolean {
  const { left, right } = texts;
  if (relation === 'one-to-one') return left[0] === right[0];
  if (relation === 'repeat') return [...left, ...right].every((text) => text === left[0]);
  return isSameWithinBorders(texts);
}

/** Whether both sides are the same to the letter, but for blanks where a unit of either ends. */
function isSameWithinBorders({ left, right }: Texts): boolean {
  const l = left.join(lineEnd);
  const r = right.join(lineEnd);
  let at = 0;
  let other = 0;
  while (at < l.length || other < r.length) {
    const letter = l.charCodeAt(at);
    const otherLetter = r.charCodeAt(other);
    if (letter === border || otherLetter === border) {
      at = behind(l, at, border);
      other = behind(r, other, border);
    } else if (letter !== otherLetter) return false;
    else {
      at++;
      other++;
    }
  }
  return true;
}

/** What stands in no folded text. */
const lineEnd = '\n';
const border = 0x0a;
const blank = 0x20;

/** The place behind all blanks that stand at one, and behind all of another letter. */
function behind(text: string, from: number, skipped: number): number {
  let at = from;
  while (text.charCodeAt(at) === blank || text.charCodeAt(at) === skipped) at++;
  return at;
}

/** Whether both sides have the same letters in one order, however these are parted. Folded texts are composed. */
function haveSameLetters({ left, right }: Texts): boolean {
  const l = left.join('');
  const r = right.join('');
  let at = behind(l, 0, blank);
  let other = behind(r, 0, blank);
  while (at < l.length && other < r.length && l.charCodeAt(at) === r.charCodeAt(other)) {
    at = behind(l, at + 1, blank);
    other = behind(r, other + 1, blank);
  }
  return at === l.length && other === r.length;
}
