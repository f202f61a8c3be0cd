import type { Unit } from '../../model.js';
import type { Atom } from '../atom.js';
import type { Range } from '../passage/mentions.js';
import type { Reading } from '../passage/reading.js';
import { quotedPlaces } from '../quotes.js';

/** The sentences of a passage; what stands in quotation marks ends none but that which says who spoke: *"We won. It is over," she said.* is one. */
export function sentencesOf(reading: Reading): Range[] {
  const { atoms } = reading;
  const quoted = quotedPlaces(reading);
  const found: Range[] = [];
  let from = 0;
  let unit = 0;
  const { units } = reading.stretch;
  for (let at = 0; at < atoms.length; at++) {
    while (!isIn(units[unit]!, atoms[at]!)) unit++;
    const isLast = at + 1 === atoms.length || !isIn(units[unit]!, atoms[at + 1]!);
    if (!isLast && !endsAt(reading, at, quoted)) continue;
    found.push({ from, to: at + 1 });
    from = at + 1;
  }
  return found;
}

/** Units may be read in another order than that in which they stand. */
function isIn(unit: Pick<Unit, 'start' | 'end'>, { start }: Atom): boolean {
  return start >= unit.start && start < unit.end;
}

function endsAt({ atoms }: Reading, at: number, quoted: ReadonlySet<number>): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]!];
  // *… had gone." Brand said: "The …*
  if (atom.value === '"') return before?.value === '.' && quoted.has(before.start);
  return /^[.?!]$/.test(atom.value) && !quoted.has(atom.start);
}
