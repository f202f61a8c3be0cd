import type { Side } from '../../model.js';
import type { Run } from './lineup.js';
import type { Range } from './mentions.js';
import type { Passage } from './reading.js';

/** A gap, and the edit that it is in. */
export interface PlacedGap {
  readonly edit: number;
  readonly gap: Run;
}

/** The gap that something of one side went or came in, by the first of its atoms that an edit touched; undefined where none did. */
export function gapOf(passage: Passage, side: Side, { from, to }: Range): PlacedGap | undefined {
  const { inside, [side]: reading } = passage;
  for (let i = from; i < to; i++) {
    const edit = reading.loose[i] ?? -1;
    if (edit < 0) continue;
    const gap = inside[edit]!.gaps.find(({ [side]: places }) => places.length > 0 && places[0]! <= i && i <= places.at(-1)!);
    if (gap) return { edit, gap };
  }
  return undefined;
}
