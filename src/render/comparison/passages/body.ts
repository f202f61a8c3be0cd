import type { Passage } from '../../../model.js';
import { pairLabel } from '../../../text/grafs.js';
import { isApart } from '../../../text/units.js';
import { ink, type Line } from '../../page/ink.js';
import { wrap } from '../../page/wrap.js';
import type { Context } from '../context.js';
import { apartHeading, leftOut, movedTogether, numberHeading, sameRun } from '../phrases.js';
import { isChoosy, isChosen } from './chosen.js';
import { type Entry, entryLines, headingLine, type Layout, layoutOf } from './entry.js';
import { type Group, group } from './group.js';
import { passageEntry } from './passage.js';
import { versionsOf } from './versions.js';

/** What differs, in reading order; then what stands apart from the story; then what was left out. A blank line comes before each. */
export function* bodyLines(context: Context): Iterable<Line> {
  const { comparison, width, style } = context;
  const printed = comparison.passages.filter((passage) => isPrinted(passage, context));
  const story = printed.filter((passage) => !isApart(passage, comparison));
  const apart = printed.filter((passage) => isApart(passage, comparison));
  const entries = group(story, comparison.left, context.whole).flatMap((one) => entriesOf(one, context));
  const layout = layoutOf(entries, width);
  if (story.length > 0) yield* storyLines(entries, layout, context);
  if (apart.length > 0)
    yield* apartLines(
      apart.map((passage) => passageEntry(passage, context)),
      layout,
      context,
    );
  const hidden = comparison.passages.length - printed.length;
  if (hidden > 0 && isChoosy(style)) yield* [[], ...wrap([ink('note', leftOut(hidden, style))], width)];
}

/** Whether a passage is what is asked for; when nothing differs, what is the same is not listed unless asked for. */
function isPrinted(passage: Passage, { style, comparison, whole }: Context): boolean {
  if (isChoosy(style)) return isChosen(passage, isApart(passage, comparison), style);
  return whole || !comparison.summary.same || passage.kind !== 'shared' || passage.moved || passage.relation !== 'one-to-one';
}

function* storyLines(entries: readonly Entry[], layout: Layout, { comparison, names, columns }: Context): Iterable<Line> {
  const heading = headingLine(layout, numberHeading[columns ? 'paragraph' : comparison.options.unit], columns ? names : undefined);
  yield* heading.length > 0 ? [[], heading] : [[]];
  let first = true;
  for (const entry of entries) {
    // In a report of ten edited grafs the eye finds where each begins.
    if (entry.mark.startsWith('~') && !first) yield [];
    yield* entryLines(entry, layout);
    first = false;
  }
}

/** What is apart bears no numbers: only in columns, whose bars meet, is room left for those of the story. */
function* apartLines(entries: readonly Entry[], story: Layout, { comparison, width, columns }: Context): Iterable<Line> {
  const layout = columns ? story : layoutOf(entries, width);
  yield* [[], ...wrap([ink('faint', apartHeading(comparison.options.strict))], width)];
  for (const entry of entries) yield* entryLines(entry, layout);
}

function entriesOf(one: Group, context: Context): Entry[] {
  switch (one.kind) {
    case 'one':
      return [passageEntry(one.passage, context)];
    case 'same':
      return [foldEntry(one.passages, context)];
    case 'moved':
      return blockEntries(one.passages, context);
    default:
      return one satisfies never;
  }
}

/** A run that is the same as one line: how many, and how the first begins. */
function foldEntry(passages: readonly Passage[], context: Context): Entry {
  const { grafs } = context;
  const [left, right] = [passages.flatMap((passage) => passage.left), passages.flatMap((passage) => passage.right)];
  const first = passageEntry(passages[0]!, context);
  const text = first.texts[0]!;
  const count = ink('plain', sameRun(passages.length, versionsOf(passages[0]!, context)[0]!.title !== ''));
  return {
    ...first,
    label: foldLabel(grafs.left.label(left), grafs.right.label(right)),
    note: [],
    texts: [
      text.kind === 'across'
        ? { ...text, runs: [count, ...text.runs] }
        : { ...text, runs: { left: [count, ...text.runs.left], right: text.runs.right } },
    ],
  };
}

/** Longer numbers of a run (*62-90→61-89*) would make the column wider than any passage needs. */
const widestFold = 7;

/** The numbers of a run on both sides, or, where these are long, where it stands now: `→61-89`. */
function foldLabel(left: string, right: string): string {
  const label = pairLabel(left, right);
  return label === right || label.length <= widestFold ? label : `→${right}`;
}

/** Neighbours that moved together: a line that says from where to where, then each. */
function blockEntries(passages: readonly Passage[], context: Context): Entry[] {
  const { grafs } = context;
  const [left, right] = [passages.flatMap((passage) => passage.left), passages.flatMap((passage) => passage.right)];
  const note = movedTogether(passages.length, grafs.left.words(left), grafs.right.words(right));
  const heading: Entry = { mark: ' >', ink: 'strong', label: '', note: [ink('note', note)], texts: [] };
  return [heading, ...passages.map((passage) => passageEntry(passage, context, true))];
}
