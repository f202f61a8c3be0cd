import type { Label, Severity, TypographicLabel } from '../model.js';
import { figure } from './figures.js';

/** How grave a change of each kind is: 3 factual, 2 content, 1 wording, 0 typographic. */
export const severityOf: Readonly<Record<Label, Severity>> = {
  number: 3,
  datetime: 3,
  name: 3,
  quote: 3,
  attribution: 3,
  negation: 3,
  content: 2,
  wording: 1,
  punctuation: 0,
  case: 0,
  quotes: 0,
  dash: 0,
  space: 0,
  spelling: 0,
};

/** Every label, the gravest first: the order in which lists of labels are given. */
export const labelOrder: readonly Label[] = Object.keys(severityOf) as Label[];

/** The labels of severity 0, in the order of `labelOrder`. */
export const typographicLabels: readonly TypographicLabel[] = labelOrder.filter(isTypographic);

function isTypographic(label: Label): label is TypographicLabel {
  return severityOf[label] === 0;
}

/** How many edits bear each label, by the labels of each edit, in the order of `labelOrder`; labels that none bears are absent. */
export function countLabels(edits: Iterable<readonly Label[]>): Partial<Record<Label, number>> {
  const counts = new Map<Label, number>();
  for (const labels of edits) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return Object.fromEntries(labelOrder.filter((label) => counts.has(label)).map((label) => [label, counts.get(label)]));
}

/** Counts of labels in words, the gravest first: `4 punctuation, 1 case`. */
export function labelWords(counts: Readonly<Partial<Record<Label, number>>>): string {
  return labelOrder.flatMap((label) => (counts[label] === undefined ? [] : `${figure(counts[label])} ${label}`)).join(', ');
}
