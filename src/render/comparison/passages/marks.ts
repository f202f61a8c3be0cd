import type { Edit, Side } from '../../../model.js';
import { isFactual } from '../../../text/labels.js';
import { type Ink, ink, type Run } from '../../page/ink.js';
import { exact, exactHints, exactSpace, visible, withoutHints } from '../../page/visible.js';
import { sameStretch } from '../phrases.js';
import type { Strand } from './strands.js';

/** Both sides in one text, in the notation of the house: `The mayor [-said-]{+told reporters+} it would pass.` */
export function markBoth(strands: readonly Strand[], whole: boolean): Run[] {
  return strands.flatMap((strand, index) => {
    switch (strand.kind) {
      case 'same':
        return sameRuns(gluedSide(strands[index + 1], strand) === 'left' ? strand.right.trimEnd() : strand.right, whole);
      case 'edit':
        return strand.quiet ? quietRuns(strand, 'right') : bothOf(strand, gluedSide(strand, strands[index - 1]));
      case 'break':
        return breakRuns(strand.side);
      default:
        return strand satisfies never;
    }
  });
}

type EditStrand = Extract<Strand, { kind: 'edit' }>;

/**
 * The side that alone has no space before what was replaced, if the text goes on there: *a crisis, not* that became *a crisis and not*. With that side
 * first the marks are true to both: `a crisis[-,-] {+and+} not`, and the other way round `a crisis{+,+} [-and-] not`.
 */
function gluedSide(strand: Strand | undefined, before: Strand | undefined): Side | undefined {
  if (strand?.kind !== 'edit' || strand.quiet || before?.kind !== 'same' || before.left.trim() === '') return undefined;
  const { edit, spaceBefore, spaceAfter } = strand;
  if (edit.left.text === '' || edit.right.text === '' || spaceBefore.left === spaceBefore.right) return undefined;
  if (!spaceBefore.left) return 'left';
  return spaceAfter.right ? 'right' : undefined;
}

/** One side's text with its own words of each edit marked. */
export function markSide(strands: readonly Strand[], side: Side, whole: boolean): Run[] {
  const runs = strands.flatMap((strand) => {
    switch (strand.kind) {
      case 'same':
        return sameRuns(strand[side], whole);
      case 'edit':
        return strand.quiet ? quietRuns(strand, side) : markRuns(strand.edit, side);
      case 'break':
        return [ink('faint', strand.side === side || strand.side === 'both' ? ' ¶ ' : ' ')];
      default:
        return strand satisfies never;
    }
  });
  return joined(runs, marks[side]);
}

/** Two marks with nothing between them are one to whoever sees only this side: `danger"[-, but-]`, and not `[-danger"-][-, but-]`. */
function joined(runs: readonly Run[], { open, close }: (typeof marks)[Side]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const before = found.at(-1);
    if (before?.text.endsWith(close) && run.text.startsWith(open) && isMark(before) && isMark(run))
      found[found.length - 1] = { text: before.text.slice(0, -close.length) + run.text.slice(open.length), ink: graver(before, run) };
    else found.push(run);
  }
  return found;
}

const isMark = ({ ink: name }: Run): boolean => Object.values(marks).some((mark) => mark.ink === name || mark.fact === name);
const graver = (a: Run, b: Run): Ink => (Object.values(marks).some((mark) => mark.fact === b.ink) ? b.ink : a.ink);

/** What an edit that does not count has on a side, as if nothing had changed there. */
function quietRuns({ edit }: EditStrand, side: Side): Run[] {
  const { text } = edit[side];
  return text === '' ? [] : [ink('plain', visible(text))];
}

/** What is deleted keeps the space that the left has around it; the space around the rest is the right's own. */
function bothOf({ edit, spaceBefore, spaceAfter }: EditStrand, glued: Side | undefined): Run[] {
  const [left, right] = [markRuns(edit, 'left'), markRuns(edit, 'right')];
  if (glued !== undefined) return glued === 'left' ? [...left, space, ...right] : [...right, space, ...left];
  const before = edit.left.text !== '' && spaceBefore.left ? [space] : [];
  const after = edit.right.text === '' && spaceAfter.left ? [space] : [];
  return [...before, ...left, ...right, ...after];
}

const space = ink('plain', ' ');

const marks = {
  left: { ink: 'deleted', fact: 'deletedFact', open: '[-', close: '-]' },
  right: { ink: 'inserted', fact: 'insertedFact', open: '{+', close: '+}' },
} as const satisfies Record<Side, { ink: Ink; fact: Ink; open: string; close: string }>;

function markRuns(edit: Edit, side: Side): Run[] {
  const { text } = edit[side];
  if (text === '') return [];
  const { ink: name, fact, open, close } = marks[side];
  return [ink(edit.labels.some(isFactual) ? fact : name, `${open}${shownBy(edit)(text)}${close}`)];
}

/** How the text of an edit is printed: what cannot be seen is shown where it is all that changed. */
function shownBy(edit: Edit): (text: string) => string {
  if (isSpacing(edit)) return exactSpace;
  return withoutHints(edit.left.text) === withoutHints(edit.right.text) ? exactHints : exact;
}

/** Whether nothing but white space changed: *10 000* with and without a space that may not break. */
function isSpacing({ left, right }: Edit): boolean {
  return exact(left.text) === exact(right.text) || exact(left.text + right.text).trim() === '';
}

function breakRuns(side: Side | 'both'): Run[] {
  if (side === 'both') return [ink('faint', ' ¶ ')];
  const { ink: name, open, close } = marks[side];
  return [ink('plain', ' '), ink(name, `${open}¶${close}`), ink('plain', ' ')];
}

/** The longest stretch without a change that is printed whole, in characters: some five lines. */
const longestStretch = 500;
/** What is kept of a longer one at each end: some two lines. */
const keptOfStretch = 160;

function sameRuns(text: string, whole: boolean): Run[] {
  if (whole || text.length <= longestStretch) return [ink('plain', visible(text))];
  const from = text.slice(0, keptOfStretch).replace(/(?<=\s)\S*$|[\p{M}\p{Cs}\u200d]+$/u, '');
  const to = text.slice(-keptOfStretch).replace(/^\S*(?=\s)|^[\p{M}\p{Cs}\u200d]+/u, '');
  const left = text.length - from.length - to.length;
  return [ink('plain', `${visible(from)} `), ink('faint', sameStretch(left)), ink('plain', ` ${visible(to)}`)];
}
