import type { Label, Rules, Severity, TypographicLabel } from '../model.js';
import { figure } from './quantities.js';

/** What severities are called: the more, the graver. */
export const severities = { typographic: 0, wording: 1, content: 2, factual: 3 } as const satisfies Readonly<Record<string, Severity>>;

const { typographic, wording, content, factual } = severities;

/** How grave a change of each kind is. */
export const severityOf: Readonly<Record<Label, Severity>> = {
  number: factual,
  datetime: factual,
  name: factual,
  quote: factual,
  attribution: factual,
  negation: factual,
  content,
  wording,
  punctuation: typographic,
  case: typographic,
  quotes: typographic,
  dash: typographic,
  space: typographic,
  spelling: typographic,
};

/** Every label, the gravest first: the order in which lists of labels are given. */
export const labelOrder: readonly Label[] = Object.keys(severityOf) as Label[];

/** The labels of the writing alone, in the order of `labelOrder`. */
export const typographicLabels: readonly TypographicLabel[] = labelOrder.filter(isTypographic);

/** Whether a change of a kind is one of the writing alone. */
export function isTypographic(label: Label): label is TypographicLabel {
  return severityOf[label] === typographic;
}

/** Whether a change of a kind may be one of fact. */
export function isFactual(label: Label): boolean {
  return severityOf[label] === factual;
}

/** Whether every rule ran: of what none told as a fact it can be said that it is none. */
export function allRan({ partly, withheld }: Rules): boolean {
  return partly.length + withheld.length === 0;
}

/** How many edits bear each label, by the labels of each edit, in the order of `labelOrder`; labels that none bears are absent. */
export function countLabels(edits: Iterable<readonly Label[]>): Partial<Record<Label, number>> {
  const counts = new Map<Label, number>();
  for (const labels of edits) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const inOrder: Partial<Record<Label, number>> = {};
  for (const label of labelOrder) {
    const count = counts.get(label);
    if (count !== undefined) inOrder[label] = count;
  }
  return inOrder;
}

/** Counts of labels in words, the gravest first: `4 punctuation, 1 case`. */
export function labelWords(counts: Readonly<Partial<Record<Label, number>>>): string {
  return labelOrder.flatMap((label) => (counts[label] === undefined ? [] : `${figure(counts[label])} ${label}`)).join(', ');
}
