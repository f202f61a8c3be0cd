import type { Side } from '../../../model.js';
import { gapOf } from '../../passage/gaps.js';
import { type Finding, findingsOf, type Mention, type Unmatched } from '../../passage/mentions.js';
import type { Passage } from '../../passage/reading.js';

/** More words than these are another statement, and not what stood in the place of one word. */
const longest = 2;

/** Mentions that deny or hold back as findings, each with what stands in its place: *[-einen-]{+keinen+} Verletzten*. */
export function negationFindings(passage: Passage, found: Unmatched<Mention>): Finding[] {
  const replaced = (side: Side, across: Side): Finding[] =>
    found[side].flatMap((mention) => {
      const places = gapOf(passage, side, mention)?.gap[across] ?? [];
      return places.length > longest ? [] : places.map((at) => ({ label: 'negation', side: across, from: at, to: at + 1 }));
    });
  return [...findingsOf('negation', found), ...replaced('left', 'right'), ...replaced('right', 'left')];
}
