import type { Comparison, EditedPassage, Passage, RatedEdit, Severity, Side, Sides, UnitRef } from '../../../model.js';
import { severities } from '../../../text/labels.js';
import { isSlight } from '../../../text/slight.js';
import { isInside, spanOf } from '../../../text/units.js';
import { countWords } from '../../../text/word-count.js';
import { ink, type Run } from '../../page/ink.js';
import { visible } from '../../page/visible.js';
import type { Context } from '../context.js';
import type { Strand } from '../passages/strands.js';
import { versionsOf } from '../passages/versions.js';
import { strandsOf } from '../passages/weave.js';
import { isCounted } from './apart.js';
import { placeOf } from './phrases.js';
import { isRewritten, rewrittenIn } from './rewritten.js';
import { changedRow } from './row.js';
import { rowAt, snippet } from './snippet.js';

/** A change as the head lists it. */
export interface Change {
  readonly place: string;
  readonly words: readonly Run[];
  /** Where it was made again in the same words. */
  readonly again: string[];
}

/** Changes in reading order. */
export interface Changes {
  /** The first of them; one that is made again in the same words (a name spelt anew throughout) is listed once. */
  readonly changes: readonly Change[];
  readonly total: number;
  /** How many are not listed. */
  readonly more: number;
}

/** Changes that are listed without `--all`: as many as a glance takes in. */
const listed = 8;

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
  const found = rewrittenIn(context.comparison);
  const most = context.style.all ? Number.POSITIVE_INFINITY : listed;
  const changes = found.slice(0, found.length === most + 1 ? found.length : most).map(({ passage, begins, tolls }): Change => {
    const place = placeWords(passage, context);
    const words = [...(tolls.length > 0 ? [ink('strong', `${tolls.join('; ')}: `)] : []), ink('plain', `"${visible(begins)}"`)];
    return { place, words, again: [] };
  });
  return { changes, total: found.length, more: found.length - changes.length };
}

/** The changes that are told of passages of some severity and above. */
function changesOf(
  context: Context,
  least: Severity,
  told: (edits: readonly RatedEdit[], comparison: Comparison) => readonly RatedEdit[],
): Changes {
  const most = context.style.all ? Number.POSITIVE_INFINITY : listed;
  const changes = new Map<string, Change>();
  let total = 0;
  let more = 0;
  for (const passage of passagesFrom(least, context.comparison)) {
    const row = least === severities.factual ? changedRow(passage, context) : undefined;
    if (row) {
      total++;
      if (changes.size > most) more++;
      else changes.set(`row\u0000${passage.id}`, { place: placeIn(passage, passage.edits[0]!, context), words: row, again: [] });
      continue;
    }
    const found = finder(passage, context);
    const edits = told(passage.edits, context.comparison);
    for (const edit of isRewritten(passage, context.comparison) ? edits.filter(isFigure) : edits) {
      total++;
      const key = `${edit.left.text}\u0000${edit.right.text}`;
      const known = changes.get(key);
      if (known) known.again.push(placeIn(passage, edit, context));
      else if (changes.size > most) more++;
      else {
        const words = found(edit);
        if (words) changes.set(key, { place: placeIn(passage, edit, context), words, again: [] });
      }
    }
  }
  const found = [...changes.values()];
  // A line that says there is one more takes as much room as that one.
  const last = more > 0 && found.length > most ? found.pop() : undefined;
  return { changes: found, total, more: last ? more + 1 + last.again.length : more };
}

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

/** Finds an edit in its passage and shows it; undefined when it was shown with another, because what came stands beside what went. */
function finder(passage: EditedPassage, context: Context): (edit: RatedEdit) => Run[] | undefined {
  let woven: readonly (readonly Strand[])[] | undefined;
  const taken = new Set<Strand>();
  return (edit) => {
    woven ??= versionsOf(passage, context).map((version) => strandsOf(version, context.comparison));
    for (const strands of woven) {
      const at = strands.findIndex((strand) => strand.kind === 'edit' && holds(strand.edit, edit));
      const strand = strands[at];
      if (!strand) continue;
      if (taken.has(strand)) return undefined;
      const row = rowAt(strands, at);
      for (const one of strands.slice(row.from, row.to)) taken.add(one);
      return snippet(strands, row);
    }
    return undefined;
  };
}

function holds(whole: Pick<RatedEdit, 'left' | 'right'>, { left, right }: RatedEdit): boolean {
  return whole.left.start <= left.start && left.end <= whole.left.end && whole.right.start <= right.start && right.end <= whole.right.end;
}

/** Where an edit stands on both sides: the paragraphs it is in, though its passage may have more. */
function placeIn(passage: Passage, edit: RatedEdit, context: Context): string {
  return placeWords({ left: [unitOf('left')], right: [unitOf('right')] }, context);

  function unitOf(side: Side): UnitRef {
    const holder = passage[side].find((unit) => isInside(edit[side], spanOf(context.comparison[side], unit)));
    return holder ?? passage[side][0]!;
  }
}

/** Where units stand on both sides, in words. */
function placeWords({ left, right }: Sides<readonly UnitRef[]>, { grafs }: Context): string {
  const words = { left: grafs.left.words(left), right: grafs.right.words(right) };
  const numbers = { left: grafs.left.label(left), right: grafs.right.label(right) };
  return placeOf(words, numbers);
}
