import type { Atom } from '../../atom.js';
import { makeAtom } from '../../atoms/parts.js';
import type { Unit } from '../language.js';
import type { Phrases } from '../phrases.js';

/** The parts of a text with the units behind its numbers as what English has for them: *vier Prozentpunkte*, *140 kilómetros por hora*. */
export function readUnits(parts: Atom[], units: Phrases<Unit>): Atom[] {
  const said = units.in(parts).filter(({ from }) => parts[from - 1]?.kind === 'number');
  if (said.length === 0) return parts;
  const read: Atom[] = [];
  let next = 0;
  for (const { from, to, key } of said) {
    read.push(...parts.slice(next, from));
    const own = parts.slice(from, to);
    read.push(makeAtom(key, 'word', own.map(({ text }) => text).join(' '), own[0]!.start, own.at(-1)!.end));
    next = to;
  }
  return [...read, ...parts.slice(next)];
}
