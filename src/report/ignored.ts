import type { Label, RatedEdit, TypographicLabel } from '../model.js';
import { severities } from '../text/labels.js';

/** Edits that count, and those that do not; each in the order they were given in. */
export interface Parted {
  readonly counted: readonly RatedEdit[];
  readonly ignored: readonly RatedEdit[];
}

/**
 * Takes out the edits that are not to count. An edit is ignored when every label it bears is: *the [-republic-]{+Republic+}* under `case`;
 * *the [-republic's 5-]{+Republic’s 12+}* never is, for it bears `number`, and what is more than typography always counts.
 */
export function part(edits: readonly RatedEdit[], ignore: readonly TypographicLabel[]): Parted {
  if (ignore.length === 0) return { counted: edits, ignored: [] };
  const labels: ReadonlySet<Label> = new Set(ignore);
  const isIgnored = (edit: RatedEdit) => edit.severity === severities.typographic && edit.labels.every((label) => labels.has(label));
  return { counted: edits.filter((edit) => !isIgnored(edit)), ignored: edits.filter(isIgnored) };
}
