import type { Edit, Passage, UnitRef } from '../model.js';
import type { Context } from './context.js';
import type { Entry, Text } from './entry.js';
import { pairLabel } from './grafs.js';
import { type Ink, ink, type Run } from './ink.js';
import { markBoth, markSide } from './marks.js';
import { factual, movedFrom, relates, retold, roleNames } from './phrases.js';
import { threadOf, weave } from './weave.js';

type Linked = Exclude<Passage, { kind: 'unique' }>;

/** A passage as an entry of the report; `inBlock` when it is told already that it moved, with its neighbours. */
export function passageEntry(passage: Passage, context: Context, inBlock = false): Entry {
  const { grafs } = context;
  return {
    mark: `${markOf(passage)}${passage.moved ? '>' : ''}`,
    ink: inkOf(passage),
    label: pairLabel(grafs.left.label(passage.left), grafs.right.label(passage.right)),
    note: passage.kind === 'unique' ? [] : noteOf(passage, context, inBlock),
    texts: versionsOf(passage).map((version) => textOf(version, passage, context)),
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

function noteOf(passage: Linked, { grafs }: Context, inBlock: boolean): Run[] {
  const left = grafs.left.words(passage.left);
  const right = grafs.right.words(passage.right);
  const notes: Run[] = [];
  if (passage.kind === 'edited' && passage.severity === gravest) notes.push(ink('strong', factual(passage.labels)));
  if (passage.moved && !inBlock) notes.push(ink('note', movedFrom(left, right)));
  if (passage.relation !== 'one-to-one') notes.push(ink('note', relates(passage.relation, left, right)));
  else if (!passage.moved && grafs.left.role(passage.left[0]!) !== grafs.right.role(passage.right[0]!))
    notes.push(ink('note', retold(left, right)));
  return notes.flatMap((note, index) => (index === 0 ? [note] : [ink('note', '; '), note]));
}

const gravest = 3;

/** Units of both sides that are read against each other. */
interface Version {
  readonly left: readonly UnitRef[];
  readonly right: readonly UnitRef[];
  readonly edits: readonly Edit[];
  readonly repeated: boolean;
}

/** A passage whose unit stands several times on the other side has a version for each time; any other has one. */
function versionsOf(passage: Passage): Version[] {
  const { left, right, edits } = passage;
  const repeated = passage.kind !== 'unique' && passage.relation === 'repeat';
  if (!repeated || passage.kind === 'shared')
    return [{ left: repeated ? left.slice(0, 1) : left, right: repeated ? right.slice(0, 1) : right, edits, repeated }];
  if (right.length > 1) return right.map((unit) => ({ left, right: [unit], edits, repeated }));
  return left.map((unit) => ({ left: [unit], right, edits, repeated }));
}

function textOf({ left, right, edits, repeated }: Version, passage: Passage, context: Context): Text {
  const { comparison, whole, columns } = context;
  const l = threadOf(comparison.left, left);
  const r = threadOf(comparison.right, right);
  const isHere = ({ left: a, right: b }: Edit) =>
    l.spans.some(([from, to]) => a.start >= from && a.end <= to) && r.spans.some(([from, to]) => b.start >= from && b.end <= to);
  const strands = weave(l, r, repeated ? edits.filter(isHere) : edits);
  const clipped = passage.kind === 'shared' && !whole && (passage.relation === 'one-to-one' || repeated);
  const tone = passage.kind === 'shared' ? toneDown : (runs: readonly Run[]) => runs;
  const role = roleRuns(passage, context);
  const all = whole || passage.kind === 'unique';
  if (columns) return { kind: 'columns', clipped, runs: { left: columnOf('left'), right: columnOf('right') } };
  const runs = passage.kind === 'unique' ? markSide(strands, passage.side, all) : markBoth(strands, all);
  return { kind: 'across', clipped, runs: tone([...role, ...runs]) };

  function columnOf(side: 'left' | 'right'): readonly Run[] {
    return passage[side].length === 0 ? [] : tone([...role, ...markSide(strands, side, all)]);
  }
}

function toneDown(runs: readonly Run[]): Run[] {
  return runs.map(({ text, ink: name }) => ({ text, ink: name === 'plain' ? 'faint' : name }));
}

/** The name of a part that is no graf, before its text. */
function roleRuns({ left, right }: Passage, { grafs }: Context): Run[] {
  const role = right[0] ? grafs.right.role(right[0]) : grafs.left.role(left[0]!);
  return role === 'paragraph' ? [] : [ink('faint', `${roleNames[role]}: `)];
}
