import type { Edit, Label, RatedEdit, Severity } from '../model.js';
import { labelOrder, severities, severityOf } from '../text/labels.js';

/** An edit's labels; one that bears none changed words and nothing is known of what kind: `wording`. */
export function labelsOfEdit({ labels }: Edit): readonly Label[] {
  return labels.length > 0 ? labels : ['wording'];
}

/** Every label that one of the edits bears, once, gravest first. */
export function labelsOf(edits: readonly Edit[]): Label[] {
  const [first] = edits;
  if (edits.length === 1 && first!.labels.length < 2) return [...labelsOfEdit(first!)];
  const found = new Set<Label>();
  for (const edit of edits) for (const label of labelsOfEdit(edit)) found.add(label);
  return labelOrder.filter((label) => found.has(label));
}

/** The severity of the gravest label; that of typography when there is none. */
export function gravestOf(labels: readonly Label[]): Severity {
  let highest: Severity = severities.typographic;
  for (let at = 0; at < labels.length; at++) {
    const severity = severityOf[labels[at]!];
    if (severity > highest) highest = severity;
  }
  return highest;
}

/** An edit with the severity of its gravest label. */
export function rated(edit: Edit): RatedEdit {
  const { kind, left, right, labels } = edit;
  return { kind, left, right, labels, severity: gravestOf(labelsOfEdit(edit)) };
}
