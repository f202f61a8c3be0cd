import type { Alignment, CompareOptions, Document, Limit, Link, Unit } from '../model.js';
import { foldSpace } from '../text/normalize.js';
import { similarity } from '../text/similarity.js';
import { anchor } from './anchors.js';
import { candidates, type Pairs } from './candidates.js';
import { gather } from './evidence.js';
import { type Group, groupsOf, relationOf } from './groups.js';
import { type Lexicon, makeLexicon } from './lexicon.js';
import { movedGroups } from './moves.js';
import { nearby } from './nearby.js';
import { thresholds } from './options.js';
import { pair, seed } from './pairs.js';
import { isPassage, tieRepeats } from './repeats.js';
import type { Ties } from './ties.js';
import { classOf, unitsOf } from './units.js';
import { editWords } from './words.js';

/** One side: its units, and what each says with white space folded. */
interface Text {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly folded: readonly string[];
}

/**
 * What corresponds to what between two documents: what is the same to the letter, then versions by likeness and neighbours, then repeats; which
 * of it moved; and the word edits. The arguments swapped give the mirrored alignment, but that of two passages that changed places with each
 * other the one that moved up is the one that moved.
 */
export function align(left: Document, right: Document, options: CompareOptions): Alignment {
  const [l, r] = [textOf(left, options), textOf(right, options)];
  const lexicon = makeLexicon(l.folded, r.folded);
  const { ties, unsearchable } = tie(l, r, lexicon, options.threshold);
  const groups = groupsOf(ties);
  const moved = moves(groups, lexicon);
  const links = groups.map((group, k) => link(group, moved[k]!, l, r, lexicon));
  const cut = links.reduce((sum, { cut }) => sum + cut, 0);
  return { left: l.units, right: r.units, links: links.map(({ cut: _, ...rest }) => rest), limits: limitsOf(unsearchable, cut) };
}

function textOf(document: Document, { unit }: CompareOptions): Text {
  const units = unitsOf(document, unit);
  return { document, units, folded: units.map(({ start, end }) => foldSpace(document.text.slice(start, end))) };
}

function tie(l: Text, r: Text, lexicon: Lexicon, threshold: number): { ties: Ties; unsearchable: number } {
  const classes = { left: l.units.map((unit) => classOf(l.document, unit)), right: r.units.map((unit) => classOf(r.document, unit)) };
  const keys = {
    left: l.folded.map((text, k) => `${classes.left[k]}\n${text}`),
    right: r.folded.map((text, k) => `${classes.right[k]}\n${text}`),
  };
  const exact = anchor(keys.left, keys.right);
  const taken = new Set(exact);
  const found = candidates(lexicon, { left: (unit) => exact[unit] === -1, right: (unit) => !taken.has(unit) });
  const admissible = (pairs: Pairs) => pairs.filter(([a, b]) => classes.left[a] === classes.right[b] && keys.left[a] !== keys.right[b]);
  const byWords = gather(lexicon, admissible(found.pairs));
  const seeds = seed(lexicon, exact, byWords);
  const evidence = [...byWords, ...gather(lexicon, admissible(unknown(nearby(seeds), found.pairs, lexicon.right.length)))];
  const ties = pair(lexicon, exact, seeds, evidence, threshold);
  tieRepeats(keys.left, keys.right, ties, isPassage);
  return { ties, unsearchable: found.unsearchable };
}

/** The pairs that are not among those already known, once each. */
function unknown(pairs: Pairs, known: Pairs, width: number): Pairs {
  const seen = new Set(known.map(([left, right]) => left * width + right));
  return pairs.filter(([left, right]) => {
    const key = left * width + right;
    return !seen.has(key) && seen.add(key);
  });
}

function moves(groups: readonly Group[], { left, right }: Lexicon): boolean[] {
  const words = ({ left: ls, right: rs }: Group) =>
    ls.reduce((sum, unit) => sum + left[unit]!.words.length, 1) + rs.reduce((sum, unit) => sum + right[unit]!.words.length, 1);
  const longest = (units: readonly number[], profiles: Lexicon['left']) =>
    units.reduce((best, unit) => (profiles[unit]!.words.length > profiles[best]!.words.length ? unit : best));
  return movedGroups(groups, words, (group) => ({ left: longest(group.left, left), right: longest(group.right, right) }));
}

function link({ left, right }: Group, moved: boolean, l: Text, r: Text, lexicon: Lexicon): Link & { cut: number } {
  const relation = relationOf({ left, right }, lexicon);
  const base = { left, right, relation, moved };
  const [a, b] = [left.map((unit) => l.folded[unit]!), right.map((unit) => r.folded[unit]!)];
  if (sameText(a, b, relation)) return { ...base, similarity: 1, edits: [], cut: 0 };
  const readings = (relation === 'repeat' ? copies(left, right) : [{ left, right }]).map((copy) =>
    editWords(readingOf(l, copy.left), readingOf(r, copy.right)),
  );
  const edits = readings.flatMap(({ edits }) => edits);
  return { ...base, similarity: similarity(a.join(' '), b.join(' ')), edits, cut: readings.reduce((sum, { cut }) => sum + cut, 0) };
}

/** A repeated unit is compared with each of its copies. */
function copies(left: readonly number[], right: readonly number[]): Group[] {
  return left.flatMap((a) => right.map((b) => ({ left: [a], right: [b] })));
}

/** Where a paragraph was parted, and so which blanks stand between its words, is told by the relation: the words are what counts. */
function sameText(left: readonly string[], right: readonly string[], relation: Link['relation']): boolean {
  if (relation === 'repeat') return [...left, ...right].every((text) => text === left[0]);
  const squeeze = (texts: readonly string[]) => texts.join('').replaceAll(' ', '').normalize('NFC');
  return relation === 'one-to-one' ? left[0] === right[0] : squeeze(left) === squeeze(right);
}

function readingOf({ document, units }: Text, group: readonly number[]) {
  return { text: document.text, units: group.map((unit) => units[unit]!) };
}

function limitsOf(unsearchable: number, cut: number): Limit[] {
  const limits: Limit[] = [];
  const { maxPostings, maxWordEdits } = thresholds;
  if (unsearchable > 0)
    limits.push({
      name: 'maxPostings',
      value: maxPostings.default,
      count: unsearchable,
      message: 'passages made of common words only were not looked up away from their place',
    });
  if (cut > 0)
    limits.push({
      name: 'maxWordEdits',
      value: maxWordEdits.default,
      count: cut,
      message: 'stretches that differ in too many words are marked as rewritten whole',
    });
  return limits;
}
