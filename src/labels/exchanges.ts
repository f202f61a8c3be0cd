import type { Atom } from './atom.js';
import { nameable, numeric, timing } from './atoms/traits.js';
import { isCarried } from './crossed/tellings.js';
import { dates } from './datetime/dates.js';
import { names } from './name/names.js';
import { ownedNames } from './name/whole.js';
import { type Figure, figures } from './number/numbers.js';
import { isTelling, stem } from './passage/content.js';
import { type Finding, findingsOf, isLoose, type Range } from './passage/mentions.js';
import { hasCapital, type Passage, type Reading } from './passage/reading.js';
import { type Swap, swapsOf } from './passage/swaps.js';
import { nationOf } from './vocabulary/nations.js';

/**
 * Figures, dates and names that changed places: *killing [-12-]{+5+} and injuring [-5-]{+12+}*, *opens on [-Monday-]{+Friday+} and closes on
 * [-Friday-]{+Monday+}*, *[-Norlund-]{+Ardenne+} will buy [-Ardenne-]{+Norlund+}*.
 * Both sides have both, so that nothing came or went, and another thing is told. In a list (*Oslo and Riga*) the order tells nothing.
 */
export function exchangeFindings(passage: Passage, capitals: boolean): Finding[] {
  const { left, right, touched } = passage;
  if ((touched & (numeric | nameable | timing)) === 0) return [];
  const both = (test: (atom: Atom) => boolean) => left.changed.filter(test).length > 1 && right.changed.filter(test).length > 1;
  const isNumeric = (touched & numeric) !== 0;
  const numbers = isNumeric && both(isFigure) ? exchanged(passage, 'number', swapsOf(passage, figures, sayFigure)) : [];
  return numbers.concat(
    numbers.length === 0 && isNumeric ? recounted(left, right).concat(reordered(left, right)) : [],
    (touched & timing) !== 0 && both(({ traits }) => (traits & timing) !== 0)
      ? exchanged(
          passage,
          'datetime',
          swapsOf(passage, dates, ({ key }) => key),
        )
      : [],
    capitals && (touched & nameable) !== 0 && both(hasCapital)
      ? exchanged(passage, 'name', swapsOf(passage, ownedNames, sayName).filter(isOfAnother(passage)))
      : [],
  );
}

function sayFigure({ value, unit }: Figure): string {
  return `${value} ${unit}`;
}

/** Whether a name left what is told of it: a clause that changed places with another took its name along. */
function isOfAnother({ left, right }: Passage): (swap: Swap) => boolean {
  return ({ gone, come }) => !isCarried(left, right, gone) || !isCarried(left, right, come);
}

/** The words of a name that the edit touched: *Norlund* of *Norlund Corp*. */
function sayName(_: Range, { atoms }: Reading, words: readonly number[]): string {
  return words.map((i) => nationOf(atoms[i]!.value) ?? atoms[i]!.value).join(' ');
}

function exchanged({ left, right }: Passage, label: 'number' | 'datetime' | 'name', swaps: readonly Swap[]): Finding[] {
  const isReturned = ({ gone, come, left: at }: Swap) =>
    gone !== come && swaps.some((other) => other.gone === come && other.come === gone && !isList(left, at, other.left));
  const found = swaps.filter(isReturned).filter((swap) => isLoose(left, swap.left) && isLoose(right, swap.right));
  return findingsOf(label, { left: found.map((swap) => swap.left), right: found.map((swap) => swap.right) });
}

/** Whether nothing but names and what joins them stands between two places: *Oslo, Riga and Bergen*. */
function isList(reading: Reading, one: Range, other: Range): boolean {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  const isNamed = (at: number) => names(reading).some((name) => at >= name.from && at < name.to);
  for (let i = from; i < to; i++) {
    const { kind, value } = reading.atoms[i]!;
    if (kind !== 'mark' && value !== 'and' && value !== 'or' && !isNamed(i)) return false;
  }
  return true;
}

/**
 * Figures that took one another's part, whichever words an edit touched: *12 men and 5 women* and *5 men and 12 women* by what they count, *rose to 12 from 10*
 * and *rose to 10 from 12* by what leads to them.
 */
function recounted(left: Reading, right: Reading): Finding[] {
  if (figures(left).length < 2 || figures(right).length < 2) return turnedScores(left, right);
  return turned(left, right, thingOf).concat(turned(left, right, leadTo), turnedScores(left, right));
}

/**
 * *Rye [-188-] 190 {+188+}*, *won [-3-2-] 6-4 {+3-2+}*: figures that only moved, and no word with any of them, stand in another's place; in *12 and 14* the order
 * tells nothing.
 */
function reordered(left: Reading, right: Reading): Finding[] {
  if (!isOfFigures(left) || !isOfFigures(right)) return [];
  const [l, r] = [figures(left), figures(right)];
  const isSame = l.length === r.length && l.every(({ value }, i) => value === r[i]!.value);
  if (isSame || l.length < 2 || isEnumerated(left, l) || isEnumerated(right, r)) return [];
  const [ofLeft, ofRight] = [l.filter((one) => isLoose(left, one)), r.filter((one) => isLoose(right, one))];
  return valuesOf(ofLeft) === valuesOf(ofRight) ? findingsOf('number', { left: ofLeft, right: ofRight }) : [];
}

/** Whether an edit touched no more than figures, and what joins two to a score: *3-2*. */
function isOfFigures({ atoms, loose, changed }: Reading): boolean {
  if (changed.length === 0 || changed.some(({ kind, value }) => kind !== 'number' && value !== 'to')) return false;
  return atoms.every(({ value }, at) => value !== 'to' || loose[at]! < 0 || (isFigure(atoms[at - 1]) && isFigure(atoms[at + 1])));
}

function isFigure(atom: Atom | undefined): boolean {
  return atom?.kind === 'number';
}

/** *routes 12 and 14*, *pages 3, 5 or 7* */
function isEnumerated({ atoms }: Reading, all: readonly Figure[]): boolean {
  return all
    .slice(1)
    .some(({ from }) => atoms[from - 1]!.value === 'and' || atoms[from - 1]!.value === 'or' || atoms[from - 1]!.value === ',');
}

function valuesOf(all: readonly Figure[]): string {
  return all
    .map(({ value }) => value)
    .sort()
    .join(' ');
}

function turned(left: Reading, right: Reading, partOf: (reading: Reading, figure: Figure) => string | undefined): Finding[] {
  const [l, r] = [byPart(left, partOf), byPart(right, partOf)];
  const isTurned = ([part, one]: readonly [string, Figure]) => {
    const other = r.get(part);
    if (!other || other.value === one.value || other.unit !== one.unit) return false;
    return [...l].some(([also, back]) => back.value === other.value && r.get(also)?.value === one.value);
  };
  const parts = [...l].filter(isTurned).map(([part]) => part);
  const found = (own: ReadonlyMap<string, Figure>, reading: Reading) =>
    parts.map((part) => own.get(part)!).filter((figure) => isLoose(reading, figure));
  return findingsOf('number', { left: found(l, left), right: found(r, right) });
}

/** The figures of one side by their parts, where one figure alone has it. */
function byPart(reading: Reading, partOf: (reading: Reading, figure: Figure) => string | undefined): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure | undefined>();
  for (const figure of figures(reading)) {
    const part = partOf(reading, figure);
    if (part !== undefined) found.set(part, found.has(part) ? undefined : figure);
  }
  return new Map([...found].flatMap(([part, figure]) => (figure ? [[part, figure] as const] : [])));
}

/** What a figure counts: the word that follows. */
function thingOf({ atoms }: Reading, { to }: Figure): string | undefined {
  const next = atoms[to];
  return next?.kind === 'word' && isTelling(next.value) ? stem(next.value) : undefined;
}

/** What leads to a figure: *to 12*, *from 10*, and whose it is in a row: *Marwick 2 Lisse 3*. In *12 and 10* the order tells nothing. */
function leadTo({ atoms }: Reading, { from, to }: Figure): string | undefined {
  const before = atoms[from - 1];
  if (before?.kind !== 'word') return undefined;
  const isOfRow = hasCapital(before) && (atoms[to] === undefined || atoms[to]!.kind === 'mark' || hasCapital(atoms[to]!));
  return isOfRow || leads.test(before.value) ? before.value : undefined;
}

const leads = /^(?:to|from|by|against|versus|than)$/;

/** The scores that were turned round in their places: *won [-3-1-]{+1-3+}*, *The vote was [-52 to 48-]{+48 to 52+}*; *Ardenne 1-3 Norlund* is the same as *Norlund 3-1 Ardenne*. */
function turnedScores(left: Reading, right: Reading): Finding[] {
  const [l, r] = [scores(left), scores(right)];
  if (l.length === 0 || r.length === 0) return [];
  const [ofLeft, ofRight] = [byKey(l), byKey(r)];
  const isRoundOf = (one: Score, other: Score) => one.key !== one.round && isInPlace(left, one, right, other);
  const gone = l.filter((score) => !ofRight.has(score.key) && ofRight.get(score.round)?.some((other) => isRoundOf(score, other)));
  const come = r.filter((score) => !ofLeft.has(score.key) && ofLeft.get(score.round)?.some((other) => isRoundOf(other, score)));
  return findingsOf('number', { left: gone, right: come });
}

/** Scores by what they say: a table of results in one line has thousands. */
function byKey(all: readonly Score[]): ReadonlyMap<string, readonly Score[]> {
  const found = new Map<string, Score[]>();
  for (const score of all) {
    const known = found.get(score.key);
    if (known) known.push(score);
    else found.set(score.key, [score]);
  }
  return found;
}

/** Two figures that *to* or a dash joins, and what they say from either end. */
interface Score extends Range {
  readonly key: string;
  readonly round: string;
}

function scores(reading: Reading): Score[] {
  const { atoms } = reading;
  return figures(reading).flatMap(({ from }): Score[] => {
    const [one, other] = [atoms[from]!, atoms[from + 2]];
    if (atoms[from + 1]?.value !== 'to' || other?.kind !== 'number') return [];
    return [{ from, to: from + 3, key: `${one.value} ${other.value}`, round: `${other.value} ${one.value}` }];
  });
}

/** Whether the same word leads to both, or follows both. */
function isInPlace({ atoms: left }: Reading, one: Range, { atoms: right }: Reading, other: Range): boolean {
  return left[one.from - 1]?.value === right[other.from - 1]?.value || left[one.to]?.value === right[other.to]?.value;
}
