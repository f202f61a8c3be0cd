import type { Edit, Excerpt } from '../../model.js';
import { diffSequences, type Run } from '../../text/sequence.js';
import { thresholds } from '../options.js';
import { columnRuns } from './columns.js';
import { withRanges } from './ranges.js';
import { type Reading, type Word, wordsOf } from './reading.js';
import { recased } from './recased.js';
import { respelled } from './respelled.js';
import { tidy } from './tidy.js';

/** The word edits of a passage, and how many stretches were told as rewritten whole because they need too many. */
export interface WordEdits {
  readonly edits: readonly Edit[];
  readonly cut: number;
}

/**
 * The word edits that turn the units of the left into those of the right, read as one text on each side; none when that has the same words
 * and marks. Each excerpt lies within one unit. The arguments swapped give the same edits mirrored.
 */
export function editWords(left: Reading, right: Reading): WordEdits {
  const [ownLeft, ownRight] = [wordsOf(left), wordsOf(right)];
  const l: SideWords = { text: left.text, units: left.units, words: withRanges(ownLeft, ownRight) };
  const r: SideWords = { text: right.text, units: right.units, words: withRanges(ownRight, ownLeft) };
  const columns = columnRuns(left, right, l.words, r.words);
  const { runs, cut } = columns
    ? { runs: columns, cut: 0 }
    : diffSequences(l.words.map(keyOf), r.words.map(keyOf), thresholds.maxWordEdits.default);
  const whole = left.units.length === 1 && right.units.length === 1;
  const edits = (columns ?? tidy(runs, { left: l.words, right: r.words })).flatMap((run) => {
    if (run.same) return spaceEdits(run, l, r);
    const parts: readonly Piece[] = recased(run, l.words, r.words).flatMap((part) => respelled(part, l.words, r.words));
    return (whole ? parts : parts.flatMap((part) => pieces(part, l.words, r.words))).map((piece) => editOf(piece, l, r));
  });
  return { edits, cut };
}

/** One side of a passage, with its words. */
interface SideWords extends Reading {
  readonly words: readonly Word[];
}

const keyOf = ({ key }: Word): string => key;

type Piece = Pick<Run, 'left' | 'right'>;

function editOf(piece: Piece, left: SideWords, right: SideWords): Edit {
  return { kind: kindOf(piece), left: excerpt(left, piece.left), right: excerpt(right, piece.right), labels: [] };
}

function kindOf({ left, right }: Piece): Edit['kind'] {
  if (left[0] === left[1]) return 'insert';
  return right[0] === right[1] ? 'delete' : 'replace';
}

/** A run that goes on from one unit into the next, as pieces that do not. */
function pieces(run: Piece, left: readonly Word[], right: readonly Word[]): Piece[] {
  const [ls, rs] = [byUnit(run.left, left), byUnit(run.right, right)];
  return Array.from({ length: Math.max(ls.length, rs.length) }, (_, k) => ({
    left: ls[k] ?? ([run.left[1], run.left[1]] as const),
    right: rs[k] ?? ([run.right[1], run.right[1]] as const),
  }));
}

function byUnit([from, to]: readonly [number, number], words: readonly Word[]): (readonly [number, number])[] {
  const parts: [number, number][] = [];
  for (let k = from; k < to; k++) {
    const last = parts.at(-1);
    if (last && words[k]!.unit === words[k - 1]!.unit) last[1] = k + 1;
    else parts.push([k, k + 1]);
  }
  return parts;
}

/** Where a stretch of words stands; for an empty one, the place behind the word before it. */
function excerpt({ text, units, words }: SideWords, [from, to]: readonly [number, number]): Excerpt {
  const start = from < to ? words[from]!.start : (words[from - 1]?.end ?? units[0]!.start);
  const end = from < to ? words[to - 1]!.end : start;
  return { start, end, text: text.slice(start, end) };
}

/** White space between two words of a unit that only one side has: *5%* and *5 %*. */
function spaceEdits(run: Run, left: SideWords, right: SideWords): Edit[] {
  const [l, r] = [left.words, right.words];
  const edits: Edit[] = [];
  for (let at = run.left[0] + 1, other = run.right[0] + 1; at < run.left[1]; at++, other++) {
    const joined = l[at - 1]!.end === l[at]!.start;
    // Where a paragraph was parted is told by the relation.
    if (l[at - 1]!.unit !== l[at]!.unit || r[other - 1]!.unit !== r[other]!.unit) continue;
    if (joined === (r[other - 1]!.end === r[other]!.start)) continue;
    edits.push({ kind: joined ? 'insert' : 'delete', left: gapBefore(left, at), right: gapBefore(right, other), labels: [] });
  }
  return edits;
}

function gapBefore({ text, words }: SideWords, at: number): Excerpt {
  const [start, end] = [words[at - 1]!.end, words[at]!.start];
  return { start, end, text: text.slice(start, end) };
}
