import type { Side } from '../../model.js';
import { stem } from '../passage/content.js';
import { type Finding, rangesAt } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import { placesOfWord } from '../vocabulary/kinds/index.js';

/**
 * A thing that came or went beside another of its kind: *suspected of {+murder and+} attempted murder*, *carrying oil [-and gas-]*, *bribery[-, theft-] and
 * fraud*.
 */
export function listedFindings({ left, right, gaps }: Passage): Finding[] {
  const found: Finding[] = [];
  for (let k = 0; k < gaps.length; k++) {
    const gap = gaps[k]!;
    if (gap.right.length === 0 && gap.left.length === 2) found.push(...listedIn(gap.left, 'left', left, right));
    else if (gap.left.length === 0 && gap.right.length === 2) found.push(...listedIn(gap.right, 'right', right, left));
  }
  return found;
}

function listedIn(places: readonly number[], side: Side, own: Reading, other: Reading): Finding[] {
  const [first, last] = places as [number, number];
  const isJoint = (at: number) => /^(?:and|or|,)$/.test(own.atoms[at]!.value);
  if (last !== first + 1 || isJoint(first) === isJoint(last)) return [];
  const thing = isJoint(first) ? last : first;
  const word = own.atoms[thing]!.value;
  const kinds = new Set(placesOfWord(word).map(({ kind }) => kind));
  if (kinds.size === 0 || other.changed.some(({ value }) => stem(value) === stem(word))) return [];
  const beside = isJoint(first) ? own.atoms.slice(Math.max(0, first - near), first) : own.atoms.slice(last + 1, last + 1 + near);
  const isOfKind = beside.some(({ value }) => placesOfWord(value).some(({ kind }) => kinds.has(kind)));
  return isOfKind ? rangesAt([thing]).map((range) => ({ label: 'content', side, ...range })) : [];
}

/** How far the other stands at most: *attempted murder*. */
const near = 2;
