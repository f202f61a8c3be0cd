import type { Edit, Label, Severity } from '../model.js';

/**
 * How grave a change of each kind is: 3 factual (*killing 5* → *killing 12*), 2 content (*…, its first since 2019* dropped),
 * 1 wording (*convincing* → *persuading*), 0 typographic (*dead according* → *dead, according*). The order is the order in reports.
 */
export const severityOfLabel = {
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
} as const satisfies Record<Label, Severity>;

/** Every label, gravest first. */
export const labelOrder = Object.keys(severityOfLabel) as readonly Label[];

/** An edit's labels; one that bears none changed words and nothing is known of what kind: `wording`. */
export function labelsOfEdit({ labels }: Edit): readonly Label[] {
  return labels.length > 0 ? labels : ['wording'];
}

/** Every label that one of the edits bears, once, gravest first. */
export function labelsOf(edits: readonly Edit[]): Label[] {
  const found = new Set<Label>();
  for (const edit of edits) for (const label of labelsOfEdit(edit)) found.add(label);
  return labelOrder.filter((label) => found.has(label));
}

/** The severity of the gravest label; 0 when there is none. */
export function severityOf(labels: readonly Label[]): Severity {
  let highest: Severity = 0;
  for (const label of labels) if (severityOfLabel[label] > highest) highest = severityOfLabel[label];
  return highest;
}
