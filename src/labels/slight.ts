import type { Label, Side } from '../model.js';
import type { Atom } from './atom.js';
import type { Run } from './passage/lineup.js';
import type { Passage } from './passage/reading.js';

/**
 * A fact that changed in other words did not change in a mark or an article as well: in *Acme{+,+} of Velpa, [-denied-]{+admitted+} it* who says it is another by
 * the verb, in *[-a-]{+one+} day after the mayor [-said-]{+claimed+}* by the verb too. Takes such labels from edits of marks and articles alone, where an edit
 * with words of its own bears them; quotation marks alone make a quotation.
 */
export function spareSlightEdits(
  { inside, left, right }: Passage,
  explained: Readonly<Record<Side, Map<number, Label>>>,
  labels: readonly Set<Label>[],
): void {
  if (labels.length < 2) return;
  const isSlightIn = (gap: Run) => isSlightGap(gap, left.atoms, right.atoms);
  for (let edit = 0; edit < labels.length; edit++) {
    if (labels[edit]!.size === 0 || !inside[edit]!.gaps.every(isSlightIn)) continue;
    for (const label of labels[edit]!) {
      if (label === 'quote' || !labels.some((others, other) => other !== edit && others.has(label))) continue;
      labels[edit]!.delete(label);
      for (const { left: l, right: r } of inside[edit]!.gaps) {
        forget(explained.left, l, label);
        forget(explained.right, r, label);
      }
    }
  }
}

/** Marks alone, or one article for another: *[-a-]{+one+} day*. An article that came or went leans on the words beside it. */
function isSlightGap({ left: l, right: r }: Run, left: readonly Atom[], right: readonly Atom[]): boolean {
  if (areMarks(l, left) && areMarks(r, right)) return true;
  return l.length === 1 && r.length === 1 && isArticle(left[l[0]!]!) && isArticle(right[r[0]!]!);
}

function areMarks(places: readonly number[], atoms: readonly Atom[]): boolean {
  for (let k = 0; k < places.length; k++) if (atoms[places[k]!]!.kind !== 'mark') return false;
  return true;
}

function isArticle({ value, text }: Atom): boolean {
  return value === 'a' || value === 'an' || value === 'the' || (value === '#1' && text.toLowerCase() === 'one');
}

function forget(explained: Map<number, Label>, places: readonly number[], label: Label): void {
  for (const i of places) if (explained.get(i) === label) explained.delete(i);
}
