import { endsSentence } from '../../text/boundaries.js';
import type { Run } from '../../text/sequence.js';
import type { Reading, Word } from './reading.js';

/** In so many figures a row has columns. */
const fewestFigures = 2;

/** No row has more words and marks. */
const longestRow = 40;

/**
 * The runs of two rows of a table that differ in their figures alone, column by column: *Lisse [-8-]{+9+} [-3-]{+4+} 3 2*, where the shortest edit script would have the
 * drawn matches stand for the won ones. `undefined` when the texts are no such rows.
 */
export function columnRuns(left: Reading, right: Reading, l: readonly Word[], r: readonly Word[]): Run[] | undefined {
  if (l.length !== r.length || l.length > longestRow || left.units.length !== 1 || right.units.length !== 1) return undefined;
  const changed: number[] = [];
  let figures = 0;
  for (let k = 0; k < l.length; k++) {
    const figure = isFigure(l[k]!) && lettersOf(l[k]!) === lettersOf(r[k]!);
    if (figure) figures++;
    if (l[k]!.key === r[k]!.key) continue;
    if (!figure) return undefined;
    changed.push(k);
  }
  return figures < fewestFigures || changed.length === 0 || isSentence(left) || isSentence(right) ? undefined : runsOf(changed, l.length);
}

const isFigure = ({ key }: Word): boolean => /\p{Nd}/u.test(key);

/** The unit that is written on to a figure: *9C*. */
const lettersOf = ({ key }: Word): string => key.replace(/[^\p{L}]+/gu, '');

function isSentence({ text, units: [unit] }: Reading): boolean {
  return endsSentence(text.slice(unit!.start, unit!.end));
}

/** Each word that changed by itself, and the runs between them. */
function runsOf(changed: readonly number[], length: number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const push = (same: boolean, to: number) => {
    if (to > from) runs.push({ same, left: [from, to], right: [from, to] });
    from = to;
  };
  for (const at of changed) {
    push(true, at);
    push(false, at + 1);
  }
  push(true, length);
  return runs;
}
