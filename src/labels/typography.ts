import type { Label, Side } from '../model.js';
import type { Atom } from './atoms.js';
import type { Gap, Pair } from './lineup.js';
import { isDash, isQuotationMark } from './marks.js';
import { opensSentence, type Passage } from './reading.js';

/** The atoms of each side that a factual rule explains. */
export type Explained = Readonly<Record<Side, ReadonlySet<number>>>;

/** Adds to each edit what changed in its writing: the same words, spelled, capitalised or pointed in another way. */
export function writingLabels(passage: Passage, explained: Explained, labels: readonly Set<Label>[]): void {
  for (const pair of passage.pairs) {
    const label = pairLabel(passage, pair);
    if (label === 'case' && (explained.left.has(pair.left[0]!) || explained.right.has(pair.right[0]!))) continue;
    if (label) labels[pair.edit]!.add(label);
  }
  for (const gap of passage.gaps) {
    const atoms = [...gap.left.map((i) => passage.left.atoms[i]!), ...gap.right.map((i) => passage.right.atoms[i]!)];
    if (!atoms.every(({ kind }) => kind === 'mark') || !isPointing(passage, gap)) continue;
    const label = markLabel(atoms);
    labels[gap.edit]!.add(label === 'quotes' && movesMarks(passage) ? 'punctuation' : label);
  }
  passage.edits.forEach(({ left, right }, edit) => {
    if (labels[edit]!.size === 0) labels[edit]!.add(bare(left.text) === bare(right.text) ? 'space' : 'spelling');
  });
}

/** What is left when no atom differs is white space, a hyphen or an invisible letter. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What differs in the writing of atoms of one value; undefined when nothing does. */
function pairLabel({ left, right }: Passage, pair: Pair): Label | undefined {
  const [i, j] = [pair.left[0]!, pair.right[0]!];
  const [l, r] = [left.atoms[i]!, right.atoms[j]!];
  if (pair.left.length !== pair.right.length) return 'spelling';
  if (l.text === r.text) return undefined;
  if (l.kind === 'mark') return markLabel([l, r]);
  if (l.value === "'s" && (left.loose[i - 1]! >= 0 || right.loose[j - 1]! >= 0)) return undefined;
  const [small, other] = [l.text.toLowerCase(), r.text.toLowerCase()];
  if (small === other)
    return isSentenceCase(l.text, r.text) && opensSentence(left.atoms, i) !== opensSentence(right.atoms, j) ? undefined : 'case';
  return small.replaceAll('’', "'") === other.replaceAll('’', "'") ? 'quotes' : 'spelling';
}

/** A word that became the first of its sentence, or is so no longer, bears another first letter and no edit of case. */
function isSentenceCase(left: string, right: string): boolean {
  return left.slice(1) === right.slice(1);
}

/** In a rewritten clause the marks go with the words; only where most words stayed are they an edit of their own. */
function isPointing({ pairs, gaps, left, right }: Passage, { edit }: Gap): boolean {
  const words = (atoms: readonly Atom[], places: readonly number[]) => places.filter((i) => atoms[i]!.kind !== 'mark').length;
  const loose = gaps.reduce((sum, gap) => (gap.edit === edit ? sum + words(left.atoms, gap.left) + words(right.atoms, gap.right) : sum), 0);
  return loose === 0 || pairs.filter((pair) => pair.edit === edit).length > loose;
}

/** Whether no quotation mark came or went: *"We will win".* and *"We will win."* differ in where a point stands. */
function movesMarks({ left, right, gaps }: Passage): boolean {
  const count = (atoms: readonly Atom[], places: readonly number[]) => places.filter((i) => isQuotationMark(atoms[i]!.text)).length;
  return gaps.reduce((sum, gap) => sum + count(left.atoms, gap.left) - count(right.atoms, gap.right), 0) === 0;
}

/** What kind of mark an edit of marks alone changed. */
function markLabel(atoms: readonly Atom[]): Label {
  if (atoms.every(({ text }) => isQuotationMark(text))) return 'quotes';
  return atoms.some(({ text }) => isDash(text)) ? 'dash' : 'punctuation';
}
