import { saying } from '../atoms/traits.js';
import { isInDate } from '../datetime/dates.js';
import { makesClause } from '../passage/content.js';
import type { Range } from '../passage/mentions.js';
import { hasCapital, type Reading, remembered } from '../passage/reading.js';
import { isFormOfBe } from '../vocabulary/function-words.js';
import { isOfDate } from '../vocabulary/times.js';
import { verbOfSaying } from '../vocabulary/verbs.js';
import { clauses, isSaying, reach } from './speaking.js';

/** A verb of saying, and the atoms that it makes with its source. */
export interface Saying extends Range {
  readonly at: number;
  /** What is told of the source, from a comma to a comma; empty where nothing is. */
  readonly aside: Range;
}

/** The verbs of saying of one side, each with its source. */
export const sayings = remembered((reading): Saying[] => {
  const found: Saying[] = [];
  const { atoms, traits } = reading;
  if ((traits & saying) === 0) return found;
  for (let at = 0; at < atoms.length; at++) {
    if ((atoms[at]!.traits & saying) === 0 || !isSaying(reading, at)) continue;
    const [from, to, aside] = extentOf(reading, at);
    const listener = verbOfSaying(atoms[at]!.value) === 'tell' && atoms[to]?.kind === 'word' ? 1 : 0;
    found.push({ at, from, to: to + listener, aside: { from: aside, to: aside === at ? at : at - 1 } });
  }
  return found;
});

/** A date between a source and its verb is of neither: *the mayor, Ivo Marin, on Friday said*. */
function extentOf(reading: Reading, at: number): Extent {
  let edge = at;
  while (edge > 0 && isOfDate(reading.atoms[edge - 1]!) && isInDate(reading, edge - 1)) edge--;
  if (edge < at && reading.atoms[edge - 1]?.value === 'on') edge--;
  const [from, to, aside] = extent(reading, edge);
  return edge === at ? [from, to, aside] : [Math.min(from, edge), at + 1, at];
}

/** Where a saying begins and ends, and where an apposition of its source begins: at the verb where there is none. */
type Extent = readonly [from: number, to: number, aside: number];

/** The atoms of a verb of saying and its source: *according to X*, *X said*, *X, the minister, said*, *"…," said X*. */
function extent({ atoms }: Reading, at: number): Extent {
  const before = atoms[at - 1];
  const by = byAgent(atoms, at);
  if (by > 0) return [at, by, at];
  if (
    atoms[at]!.value === 'according' ||
    isInverted(atoms, at) ||
    isAside(atoms, at) ||
    !before ||
    before.value === '"' ||
    (before.value === ',' && !isApposition(atoms, at - 1))
  ) {
    let to = at + 1;
    while (to < atoms.length && to <= at + reach.plain && atoms[to]!.kind !== 'mark') to++;
    return [at, to, at];
  }
  const overComma = before.value === ',';
  const first = Math.max(0, at - (overComma ? reach.apposition : reach.plain));
  const opening = overComma ? openingComma(atoms, at - 1) : at;
  let from = at;
  while (from > first && !isBarrier(atoms, from - 1, overComma, opening) && !(from === at && before.value === 'and')) from--;
  return [from, at + 1, overComma ? Math.max(from, opening) : at];
}

/** Where the one who says it ends in *was confirmed by the coast guard*, *is believed by officials to have left*; 0 where nobody is told so. */
function byAgent(atoms: Reading['atoms'], at: number): number {
  if (!atoms[at]!.value.endsWith('ed') || !isFormOfBe(atoms[at - 1]?.value) || atoms[at + 1]?.value !== 'by') return 0;
  if (atoms[at + 2] === undefined || isOfDate(atoms[at + 2]!)) return 0;
  let to = at + 2;
  while (to <= at + reach.plain && atoms[to]?.kind === 'word' && !/^(?:to|that|as|in|on|at|after|who)$/.test(atoms[to]!.value)) to++;
  return to;
}

/** *It will raise 40 million crowns, a clerk told us, said lead manager Ardenne.*: who said it follows, and nothing is told behind the verb. */
function isInverted(atoms: Reading['atoms'], at: number): boolean {
  if (atoms[at - 1]?.value !== ',' || !/^sa(?:id|ys?)$/.test(atoms[at]!.value)) return false;
  let to = at + 1;
  while (to <= at + reach.plain && atoms[to]?.kind === 'word' && !makesClause(atoms[to]!.value) && atoms[to]!.value !== 'that') to++;
  const named = atoms.slice(at + 1, to).some((atom) => hasCapital(atom) && !isOfDate(atom));
  return named && (atoms[to] === undefined || atoms[to]!.kind === 'mark');
}

/** *the paper reports, citing two people*: the verb goes on from another, and the comma before it closes no apposition. */
function isAside(atoms: Reading['atoms'], at: number): boolean {
  return atoms[at]!.value.endsWith('ing') && atoms[at - 1]?.value === ',';
}

function isApposition(atoms: Reading['atoms'], comma: number): boolean {
  return atoms.slice(Math.max(0, comma - reach.apposition), comma).some(({ value }) => value === ',');
}

/** The comma that opens an apposition, by the one that closes it. */
function openingComma(atoms: Reading['atoms'], closing: number): number {
  let at = closing - 1;
  while (at > closing - reach.apposition && at > 0 && atoms[at]!.value !== ',') at--;
  return at;
}

/** In an apposition a clause ends nothing: *One delegate, described as a farmer, said*, *The union, which led the walkout, said*. */
function isBarrier(atoms: Reading['atoms'], at: number, overComma: boolean, opening: number): boolean {
  const { value, kind } = atoms[at]!;
  if (kind !== 'mark') return at < opening && clauses.has(value);
  if (value === '"') return !isApostrophe(atoms, at);
  return value === ',' ? !overComma : /^[.?!;:()-]$/.test(value);
}

/** *the miners' union said* */
function isApostrophe(atoms: Reading['atoms'], at: number): boolean {
  return /^['’]$/.test(atoms[at]!.text) && atoms[at - 1]?.end === atoms[at]!.start && atoms[at + 1]?.kind === 'word';
}
