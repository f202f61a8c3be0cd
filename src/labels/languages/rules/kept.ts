import type { Side } from '../../../model.js';
import { gapOf } from '../../passage/gaps.js';
import type { Mention, Unmatched } from '../../passage/mentions.js';
import type { Passage } from '../../passage/reading.js';

/** A longer stretch that came or went is a statement of its own, with whatever it denies and whoever says it. */
const longest = 8;

/** The mentions of which the statement stayed: *Er kam [-nicht-]*; in *[-Er kam nicht, weil er die Fähre verpasst hatte.-]* nothing is turned round. */
export function ofKeptStatements(passage: Passage, found: Unmatched<Mention>): Unmatched<Mention> {
  const isKept = (side: Side) => (mention: Mention) => (gapOf(passage, side, mention)?.gap[side].length ?? 0) <= longest;
  return { left: found.left.filter(isKept('left')), right: found.right.filter(isKept('right')) };
}
