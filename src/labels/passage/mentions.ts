import type { Label, Side } from '../../model.js';
import type { Reading } from './reading.js';

/** Some atoms in a row, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Each of some atoms by itself. */
export function rangesAt(places: readonly number[]): Range[] {
  return places.map((at) => ({ from: at, to: at + 1 }));
}

/** A number, a date, a name, a source or a word of doubt in a passage, and what it says. */
export interface Mention extends Range {
  /** Equal for two mentions that say the same. */
  readonly key: string;
}

/** A change that a rule found, and the atoms of one side that it explains. */
export interface Finding extends Range {
  readonly label: Label;
  readonly side: Side;
}

/** The atoms of each side that a rule explains, and the first rule's label. */
export type Explained = Readonly<Record<Side, ReadonlyMap<number, Label>>>;

/** Whether an edit took away or brought one of the atoms. */
export function isLoose({ loose }: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (loose[i]! >= 0) return true;
  return false;
}

/** What is found at the atoms of one side that have a trait; at most of them it is not looked for. */
export function foundAt<M>({ atoms, traits }: Reading, trait: number, find: (at: number) => M | undefined): M[] {
  const all: M[] = [];
  if ((traits & trait) === 0) return all;
  for (let at = 0; at < atoms.length; at++) {
    const found = (atoms[at]!.traits & trait) === 0 ? undefined : find(at);
    if (found !== undefined) all.push(found);
  }
  return all;
}

/** What each side has and the other has not. */
export interface Unmatched<M> {
  readonly left: readonly M[];
  readonly right: readonly M[];
}

/**
 * The mentions that an edit touched and that have no counterpart on the other side, wherever it stands: what only moved is no change.
 * `alike` says whether two mentions with different keys still say the same.
 */
export function unmatched<M extends Mention>(
  find: (reading: Reading) => readonly M[],
  left: Reading,
  right: Reading,
  alike: (left: M, right: M) => boolean = () => false,
): Unmatched<M> {
  const [ofLeft, ofRight] = [find(left), find(right)];
  if (!hasLoose(ofLeft, left) && !hasLoose(ofRight, right)) return none;
  const l = settledFirst(ofLeft, left);
  const r = settledFirst(ofRight, right);
  const restLeft = without(l, r);
  const restRight = without(r, l);
  if (restLeft.length * restRight.length > most) return looseOf(restLeft, restRight, left, right);
  const alone = restLeft.filter((mention) => {
    const partner = restRight.findIndex((other) => alike(mention, other));
    if (partner >= 0) restRight.splice(partner, 1);
    return partner < 0;
  });
  return looseOf(alone, restRight, left, right);
}

const none: Unmatched<never> = { left: [], right: [] };

function hasLoose(mentions: readonly Mention[], reading: Reading): boolean {
  for (let i = 0; i < mentions.length; i++) if (isLoose(reading, mentions[i]!)) return true;
  return false;
}

/** More pairs of mentions are not held against each other: two stories in one paragraph have little to say the same. */
const most = 10_000;

function looseOf<M extends Mention>(ofLeft: readonly M[], ofRight: readonly M[], left: Reading, right: Reading): Unmatched<M> {
  return { left: ofLeft.filter((mention) => isLoose(left, mention)), right: ofRight.filter((mention) => isLoose(right, mention)) };
}

/** Where a passage has a thing twice and the other side once, the untouched mention is the one that stayed. */
function settledFirst<M extends Mention>(mentions: readonly M[], reading: Reading): M[] {
  const settled: M[] = [];
  const loose: M[] = [];
  for (let i = 0; i < mentions.length; i++) (isLoose(reading, mentions[i]!) ? loose : settled).push(mentions[i]!);
  return settled.concat(loose);
}

function without<M extends Mention>(mentions: readonly M[], others: readonly M[]): M[] {
  if (mentions.length === 0 || others.length === 0) return mentions.slice();
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return mentions.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

/** The mentions that say the same and are written in two ways. */
export function respelled<M extends Mention>(find: (reading: Reading) => readonly M[], left: Reading, right: Reading): Unmatched<M> {
  const l = find(left).filter((m) => isLoose(left, m));
  const r = l.length === 0 ? [] : find(right).filter((m) => isLoose(right, m));
  if (r.length === 0 || l.length * r.length > most) return none;
  const hasTwin = (own: Reading, m: M, other: Reading, others: readonly M[]) =>
    others.some((n) => n.key === m.key && written(own, m) !== written(other, n));
  return { left: l.filter((m) => hasTwin(left, m, right, r)), right: r.filter((m) => hasTwin(right, m, left, l)) };
}

/** As written, but for the capital of a sentence's first word, *One miner was killed*, and for the plural: *the next three years*, *a three-year plan*. */
function written({ atoms }: Reading, { from, to }: Mention): string {
  return atoms
    .slice(from, to)
    .map(({ kind, text }) => (kind === 'number' ? text.replace(/\s+/g, '') : text.replace(/s$/, '')))
    .join(' ')
    .toLowerCase();
}

/** The unmatched mentions as findings of a label. */
export function findingsOf(label: Label, { left, right }: Unmatched<Range>): Finding[] {
  if (left.length + right.length === 0) return [];
  const on = (side: Side) => (range: Range) => ({ label, side, from: range.from, to: range.to });
  return left.map(on('left')).concat(right.map(on('right')));
}
