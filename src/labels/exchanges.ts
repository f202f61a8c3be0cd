import type { Atom } from './atoms.js';
import { isTelling, stem } from './content.js';
import { type Finding, findingsOf, isLoose, type Range } from './mentions.js';
import { names } from './names.js';
import { nationOf } from './nations.js';
import { type Figure, figures } from './numbers.js';
import { hasCapital, type Passage, type Reading } from './reading.js';
import { type Swap, swapsOf } from './swaps.js';
import { nameable, numeric } from './traits.js';

/**
 * Figures and names that changed places: *killing [-12-]{+5+} and injuring [-5-]{+12+}*, *[-Norlund-]{+Ardenne+} will buy [-Ardenne-]{+Norlund+}*.
 * Both sides have both, so that nothing came or went, and another thing is told. In a list (*Oslo and Riga*) the order tells nothing.
 */
export function exchangeFindings(passage: Passage, capitals: boolean): Finding[] {
  const { left, right, touched } = passage;
  if ((touched & (numeric | nameable)) === 0) return [];
  const both = (test: (atom: Atom) => boolean) => left.changed.filter(test).length > 1 && right.changed.filter(test).length > 1;
  const numbers = both(({ kind }) => kind === 'number') ? exchanged(passage, 'number', swapsOf(passage, figures, sayFigure)) : [];
  return numbers.concat(
    numbers.length === 0 && (touched & numeric) !== 0 ? recounted(left, right) : [],
    capitals && both(hasCapital) ? exchanged(passage, 'name', swapsOf(passage, names, sayName)) : [],
  );
}

function sayFigure({ value, unit }: Figure): string {
  return `${value} ${unit}`;
}

/** The words of a name that the edit touched: *Norlund* of *Norlund Corp*. */
function sayName(_: Range, { atoms }: Reading, words: readonly number[]): string {
  return words.map((i) => nationOf(atoms[i]!.value) ?? atoms[i]!.value).join(' ');
}

function exchanged({ left, right }: Passage, label: 'number' | 'name', swaps: readonly Swap[]): Finding[] {
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

/** Figures that count one another's things: *12 men and 5 women* and *5 men and 12 women*, whichever words an edit touched. */
function recounted(left: Reading, right: Reading): Finding[] {
  const [l, r] = [counted(left), counted(right)];
  const isTurned = ([thing, one]: readonly [string, Figure]) => {
    const other = r.get(thing);
    if (!other || other.value === one.value || other.unit !== one.unit) return false;
    return [...l].some(([also, back]) => back.value === other.value && r.get(also)?.value === one.value);
  };
  const turned = [...l].filter(isTurned).map(([thing]) => thing);
  const found = (own: ReadonlyMap<string, Figure>, reading: Reading) =>
    turned.map((thing) => own.get(thing)!).filter((figure) => isLoose(reading, figure));
  return findingsOf('number', { left: found(l, left), right: found(r, right) });
}

/** The figures of one side by the word that follows, where it follows one figure alone. */
function counted(reading: Reading): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure | undefined>();
  for (const figure of figures(reading)) {
    const next = reading.atoms[figure.to];
    if (next?.kind !== 'word' || !isTelling(next.value)) continue;
    const thing = stem(next.value);
    found.set(thing, found.has(thing) ? undefined : figure);
  }
  return new Map([...found].flatMap(([thing, figure]) => (figure ? [[thing, figure] as const] : [])));
}
