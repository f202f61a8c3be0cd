import type { Passage, Side } from '../../../model.js';
import { pairLabel } from '../../../text/grafs.js';
import { severities } from '../../../text/labels.js';
import { passedBy } from '../../../text/passed.js';
import { type Ink, ink, type Run } from '../../page/ink.js';
import type { Context } from '../context.js';
import { before, factual, movedFrom, partMoved, relates, retold, theEnd, wentPast } from '../phrases.js';
import type { Entry, Text } from './entry.js';
import { markBoth, markSide } from './marks.js';
import { type Version, versionsOf } from './versions.js';
import { strandsOf } from './weave.js';

type Linked = Exclude<Passage, { kind: 'unique' }>;

/** A passage as an entry of the report; `inBlock` when it is told already that it moved, with its neighbours. */
export function passageEntry(passage: Passage, context: Context, inBlock = false): Entry {
  const { grafs } = context;
  return {
    mark: `${markOf(passage)}${passage.moved ? '>' : ''}`,
    ink: inkOf(passage),
    label: pairLabel(grafs.left.label(passage.left), grafs.right.label(passage.right)),
    note: passage.kind === 'unique' ? [] : noteOf(passage, context, inBlock),
    texts: versionsOf(passage, context).map((version) => textOf(version, passage, context)),
  };
}

function markOf(passage: Passage): string {
  switch (passage.kind) {
    case 'shared':
      return '=';
    case 'edited':
      return '~';
    case 'unique':
      return passage.side === 'left' ? '-' : '+';
    default:
      return passage satisfies never;
  }
}

function inkOf(passage: Passage): Ink {
  if (passage.kind === 'unique') return passage.side;
  return passage.kind === 'edited' || passage.moved || passage.relation !== 'one-to-one' ? 'strong' : 'faint';
}

function noteOf(passage: Linked, context: Context, inBlock: boolean): Run[] {
  const { grafs } = context;
  const left = grafs.left.words(passage.left);
  const right = grafs.right.words(passage.right);
  const notes: Run[] = [];
  if (passage.kind === 'edited' && passage.severity === severities.factual) notes.push(ink('strong', factual(passage.labels)));
  if (passage.movedUnits)
    notes.push(ink('note', partMoved(grafs.left.words(passage.movedUnits.left), grafs.right.words(passage.movedUnits.right))));
  else if (passage.moved && !inBlock) notes.push(ink('note', movedNote(passage, context, left, right)));
  // *part moved from graf 1 to graf 5* says all of *grafs 1, 5 divided anew as grafs 1, 5*.
  if (passage.movedUnits && left === right) return joined(notes);
  if (passage.relation !== 'one-to-one') notes.push(ink('note', relates(passage.relation, left, right)));
  else if (!passage.moved && grafs.left.role(passage.left[0]!) !== grafs.right.role(passage.right[0]!))
    notes.push(ink('note', retold(left, right)));
  return joined(notes);
}

function joined(notes: readonly Run[]): Run[] {
  return notes.flatMap((note, index) => (index === 0 ? [note] : [ink('note', '; '), note]));
}

/** From where to where a passage moved; what has no number of its own, as a crosshead, is placed by the grafs below it. */
function movedNote(passage: Linked, context: Context, left: string, right: string): string {
  const numbered = /\d/.test(left) || /\d/.test(right);
  if (numbered) return movedFrom(left, right, pastOf(passage, context, left, right));
  return movedFrom(placeOf('left', passage, context), placeOf('right', passage, context), undefined);
}

/** `before graf 4`, or `the end`. */
function placeOf(side: Side, passage: Linked, { comparison, grafs }: Context): string {
  const last = passage[side].at(-1)!.block;
  const below = comparison[side].blocks.find(({ index, role }) => index > last && role === 'paragraph');
  return below === undefined ? theEnd : before(grafs[side].words([{ block: below.index }]));
}

/** What a passage with one number on both sides went past. */
function pastOf(passage: Linked, { comparison, grafs }: Context, from: string, to: string): string | undefined {
  if (from !== to || !/\d/.test(from)) return undefined;
  const passed = passedBy(passage, comparison.passages);
  return passed && wentPast(passed.way, grafs.left.words(passed.passage.left), grafs.right.words(passed.passage.right));
}

function textOf(version: Version, passage: Passage, context: Context): Text {
  const { title } = version;
  const { comparison, columns } = context;
  const strands = strandsOf(version, comparison);
  const whole = context.whole || passage.kind === 'unique';
  const clipped = passage.kind === 'shared' && !whole && (passage.relation === 'one-to-one' || passage.relation === 'repeat');
  const tone = (runs: readonly Run[]) => {
    const all = title === '' ? runs : [ink('faint', `${title}: `), ...runs];
    return passage.kind === 'shared' ? toneDown(all) : all;
  };
  const column = (side: Side) => (passage[side].length === 0 ? [] : tone(markSide(strands, side, whole)));
  if (columns) return { kind: 'columns', clipped, runs: { left: column('left'), right: column('right') } };
  return {
    kind: 'across',
    clipped,
    runs: tone(passage.kind === 'unique' ? markSide(strands, passage.side, whole) : markBoth(strands, whole)),
  };
}

function toneDown(runs: readonly Run[]): Run[] {
  return runs.map(({ text, ink: name }) => ({ text, ink: name === 'plain' ? 'faint' : name }));
}
