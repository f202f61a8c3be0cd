import type { Label } from '../model.js';
import type { Atom } from './atoms.js';
import { isQuotationMark } from './quotes.js';
import type { Gap, Pair, Passage } from './reading.js';

/** Adds to each edit what changed in its writing: the same words, spelled, capitalised or pointed in another way. */
export function writingLabels(passage: Passage, labels: readonly Set<Label>[]): void {
  for (const pair of passage.pairs) {
    const label = pairLabel(passage, pair);
    if (label) labels[pair.edit]!.add(label);
  }
  for (const gap of passage.gaps) {
    const atoms = [...gap.left.map((i) => passage.left.atoms[i]!), ...gap.right.map((i) => passage.right.atoms[i]!)];
    if (atoms.every(({ kind }) => kind === 'mark') && isPointing(passage, gap)) labels[gap.edit]!.add(markLabel(atoms));
  }
  for (const mine of labels) if (mine.size === 0) mine.add('space');
}

/** What differs in the writing of two atoms of one value; undefined when nothing does. */
function pairLabel({ left, right }: Passage, { left: i, right: j }: Pair): Label | undefined {
  const [l, r] = [left.atoms[i]!.text, right.atoms[j]!.text];
  if (l === r) return undefined;
  if (l.toLowerCase() !== r.toLowerCase()) return 'spelling';
  return left.opens[i] === right.opens[j] ? 'case' : undefined;
}

/** In a rewritten clause the marks go with the words; only where most words stayed are they an edit of their own. */
function isPointing({ pairs, gaps, left, right }: Passage, { edit }: Gap): boolean {
  const words = (atoms: readonly Atom[], places: readonly number[]) => places.filter((i) => atoms[i]!.kind !== 'mark').length;
  const loose = gaps.reduce((sum, gap) => (gap.edit === edit ? sum + words(left.atoms, gap.left) + words(right.atoms, gap.right) : sum), 0);
  return loose === 0 || pairs.filter((pair) => pair.edit === edit).length > loose;
}

const dashes = /^[-‐‑‒–—―_]+$/u;

/** What kind of mark an edit of marks alone changed. */
function markLabel(atoms: readonly Atom[]): Label {
  if (atoms.every(({ text }) => isQuotationMark(text))) return 'quotes';
  return atoms.some(({ text }) => dashes.test(text)) ? 'dash' : 'punctuation';
}
