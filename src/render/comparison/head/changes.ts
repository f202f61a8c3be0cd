import type { Comparison, EditedPassage, Passage, RatedEdit, Severity } from '../../../model.js';
import { severities } from '../../../text/labels.js';
import { isSlight } from '../../../text/slight.js';
import { countWords } from '../../../text/word-count.js';
import { ink } from '../../page/ink.js';
import { visible } from '../../page/visible.js';
import type { Context } from '../context.js';
import { isCounted } from './apart.js';
import { type Changes, Listed } from './listed.js';
import { isRewritten, rewrittenIn } from './rewritten.js';
import { changedRow } from './row.js';
import { placeIn, placeWords, showing } from './shown.js';

/** The changes of fact. */
export function factualChanges(context: Context): Changes {
  return changesOf(context, severities.factual, factsIn);
}

/** The changes of content: *[-convicted-]{+cleared+}*, *the [-school-]{+hospital+}*, a sentence that came or went. */
export function contentChanges(context: Context): Changes {
  return changesOf(context, severities.content, contentIn);
}

/** What was written anew, by how it begins. */
export function rewrittenChanges(context: Context): Changes {
  const listed = new Listed(context.style);
  for (const { passage, begins, tolls } of rewrittenIn(context.comparison)) {
    const words = [...(tolls.length > 0 ? [ink('strong', `${tolls.join('; ')}: `)] : []), ink('plain', `"${visible(begins)}"`)];
    listed.add(
      ofPassage(passage),
      () => placeWords(passage, context),
      () => words,
    );
  }
  return listed.changes();
}

/** The changes that are told of passages of some severity and above. */
function changesOf(
  context: Context,
  least: Severity,
  told: (edits: readonly RatedEdit[], comparison: Comparison) => readonly RatedEdit[],
): Changes {
  const listed = new Listed(context.style);
  for (const passage of passagesFrom(least, context.comparison)) {
    const row = least === severities.factual ? changedRow(passage, context) : undefined;
    if (row) {
      listed.add(
        ofPassage(passage),
        () => placeIn(passage, passage.edits[0]!, context),
        () => row,
      );
      continue;
    }
    const shown = showing(passage, context);
    const edits = told(passage.edits, context.comparison);
    for (const edit of isRewritten(passage, context.comparison) ? edits.filter(isFigure) : edits)
      listed.add(
        `${edit.left.text}\u0000${edit.right.text}`,
        () => placeIn(passage, edit, context),
        () => shown(edit),
      );
  }
  return listed.changes();
}

/** What tells a passage that is listed whole from every other change. */
const ofPassage = ({ id }: Passage): string => `passage\u0000${id}`;

/** The edits of fact; a comma or an article that came or went with the words of another, *"It is over[-,-]{+.+}" [-she said.-]*, is told with that. */
function factsIn(edits: readonly RatedEdit[]): readonly RatedEdit[] {
  const factual = edits.filter(({ severity }) => severity === severities.factual);
  const worded = factual.filter(({ left, right }) => !isSlight(left.text) || !isSlight(right.text));
  return worded.length > 0 ? worded : factual;
}

/** A figure in the place of another, which is told of what was written anew as well: all else that stands against each other there does so by chance. */
function isFigure({ labels, left, right }: RatedEdit): boolean {
  return labels.includes('number') && [left, right].every(({ text }) => text !== '' && countWords(text) <= mostOfFigure);
}

/** *at least 1.2 million* */
const mostOfFigure = 4;

/** The edits of content: *[-convicted-]{+cleared+}*, *[-attempted-] murder*, and a clause or a sentence that came or went, by how it begins; what stands beside a fact is told with that. */
function contentIn(edits: readonly RatedEdit[], comparison: Comparison): readonly RatedEdit[] {
  return edits.filter((edit, at) => {
    const { severity } = edit;
    return (
      severity === severities.content && ![edits[at - 1], edits[at + 1]].some((other) => other && isFactBeside(edit, other, comparison))
    );
  });
}

function isFactBeside(edit: RatedEdit, other: RatedEdit, comparison: Comparison): boolean {
  if (other.severity !== severities.factual) return false;
  const [first, second] = other.right.start < edit.right.start || other.left.start < edit.left.start ? [other, edit] : [edit, other];
  return (['left', 'right'] as const).every((side) => {
    const [from, to] = [first[side].end, second[side].start];
    return from <= to && comparison[side].text.slice(from, to).trim() === '';
  });
}

function passagesFrom(least: Severity, comparison: Comparison): EditedPassage[] {
  return comparison.passages.filter(
    (passage): passage is EditedPassage => passage.kind === 'edited' && passage.severity >= least && isCounted(passage, comparison),
  );
}
