import type { Passage, RatedEdit, Severity, Side } from '../../../model.js';
import { severities } from '../../../text/labels.js';
import { isSlight } from '../../../text/slight.js';
import { textOf } from '../../../text/units.js';
import type { Facts } from '../../facts.js';
import type { Change } from './change.js';
import { withResetFigures } from './reset.js';

/** A sentence that came or went is new information. */
const sentenceSeverity: Severity = severities.content;

/** What changed inside passages that stand together, in their order. */
export function changesOf(passages: readonly Passage[], comparison: Facts): readonly Change[] {
  return passages.flatMap((passage) => (passage.kind === 'unique' ? sentenceOf(passage, comparison) : toldChanges(passage.edits)));
}

/** Edits as a desk would tell of them. */
export function toldChanges(edits: readonly RatedEdit[]): readonly Change[] {
  return edits.length < 2 ? edits : withResetFigures(withoutSlight(edits));
}

/**
 * Without the comma or the article that came or went with the words of another edit, whose labels it bears: *"It is over[-,-]{+.+}" [-she said.-]*. It stays where
 * nothing else is as grave: in *early to declare {+a+} victory* inside a quotation it is the change.
 */
function withoutSlight(edits: readonly RatedEdit[]): readonly RatedEdit[] {
  if (!edits.some(isOfMore)) return edits;
  const highest = gravest(edits.filter((edit) => !isOfMore(edit)));
  return highest === undefined ? edits : edits.filter((edit) => !isOfMore(edit) || edit.severity > highest);
}

function isOfMore({ left, right, severity }: RatedEdit): boolean {
  return severity > severities.typographic && left.text.length + right.text.length < slight && isSlight(left.text) && isSlight(right.text);
}

function sentenceOf(passage: Passage, comparison: Facts): Change {
  const own = (side: Side) => ({ text: passage[side].map((unit) => textOf(comparison[side], unit)).join(' ') });
  return { left: own('left'), right: own('right'), severity: sentenceSeverity, labels: ['content'] };
}

/** Longer texts are no marks and no articles. */
const slight = 8;

/** The gravest severity among changes; undefined when there are none. */
export function gravest(changes: readonly Change[]): Severity | undefined {
  let found: Severity | undefined;
  for (let at = 0; at < changes.length; at++) {
    const { severity } = changes[at]!;
    if (found === undefined || severity > found) found = severity;
  }
  return found;
}
