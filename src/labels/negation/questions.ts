import type { Side } from '../../model.js';
import { asking } from '../atoms/traits.js';
import { isTelling } from '../passage/content.js';
import type { Finding } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import { isAuxiliary } from '../vocabulary/function-words.js';

/** *Mayor bribed[-?-]*, *[-Was mayor-]{+Mayor was+} bribed[-?-]*: what was asked is now said, or the other way round. */
export function questionFindings({ left, right }: Passage): Finding[] {
  if (((left.traits | right.traits) & asking) === 0) return [];
  return [...asked(left, right, 'left'), ...asked(right, left, 'right')];
}

function asked(own: Reading, other: Reading, side: Side): Finding[] {
  const { atoms, loose } = own;
  const found: Finding[] = [];
  for (let at = 0; at < atoms.length; at++) {
    if (loose[at]! < 0 || atoms[at]!.value !== '?') continue;
    const from = beginning(own, at);
    if (isSaid(own, from, at, other)) found.push({ label: 'negation', side, from: at, to: at + 1 });
  }
  return found;
}

function beginning({ atoms }: Reading, mark: number): number {
  let from = mark;
  while (from > 0 && mark - from < longest && !/^[.?!:"]$/.test(atoms[from - 1]!.value)) from--;
  return from;
}

const longest = 40;

/** Whether the other side has the words of a question, and not as one: a forgotten mark behind *who* or *was he* leaves it a question. */
function isSaid({ atoms, loose }: Reading, from: number, mark: number, other: Reading): boolean {
  const first = atoms[from];
  if (
    first === undefined ||
    from === mark ||
    pronoun.test(first.value) ||
    (isAuxiliary(first.value) && loose.slice(from, mark).every((edit) => edit < 0))
  )
    return false;
  const words = new Set(other.atoms.map(({ value }) => value));
  if (other.atoms.some(({ value }, at) => value === '?' && other.loose[at]! >= 0)) return false;
  return atoms.slice(from, mark).every(({ kind, value }) => kind === 'mark' || !isTelling(value) || words.has(value));
}

const pronoun = /^(?:who|whom|whose|what|which|when|where|why|how)$/;
