import type { Span } from '../../model.js';
import { isAscii } from '../../text/ascii.js';
import { isCounted } from '../../text/counted.js';
import type { Atom } from '../atom.js';
import { wholeNames } from '../name/whole.js';
import { type Figure, figures } from '../number/numbers.js';
import { isDash } from '../orthography/marks.js';
import { makesClause } from '../passage/content.js';
import type { Range } from '../passage/mentions.js';
import type { Reading } from '../passage/reading.js';

/**
 * The figures of one side that tell something, each as a desk would say it: a range, a score and an age are one (*5-7%*, *6-4*, *27-year-old*). *One of the men*,
 * *the first time*, *several* come and go with other words; telephone numbers, the numbers of a list and those in names (*junction 31*, *the S&P 500*) tell nothing.
 */
export function counts(reading: Reading): Range[] {
  const { atoms } = reading;
  const found: Range[] = [];
  for (const run of runsOf(
    reading,
    figures(reading).filter((figure) => isCount(figure) || isShare(atoms, figure)),
  )) {
    const [first, last] = [run[0]!, run.at(-1)!];
    if (isTelephone(atoms, run) || isItem(atoms, first) || (run.length === 1 && isInName(atoms, first))) continue;
    if (run.length > longestRange) found.push(...run);
    else found.push(withCounted(atoms, first, last) ?? withBearer(reading, first) ?? { from: first.from, to: endOfAge(atoms, last.to) });
  }
  return found;
}

/** *at least three people*, *Seventeen workers*: a figure in words tells nothing without what it counts, and with how exact it is. */
function withCounted(atoms: readonly Atom[], first: Figure, last: Figure): Range | undefined {
  if (hasDigit(atoms[first.from]!.text) || last.unit !== '') return undefined;
  let to = countedBehind(atoms, last.to);
  if (to === undefined) return undefined;
  while (isCounted(atoms[to]?.value ?? '')) to++;
  return { from: first.from - exactness(atoms, first.from), to };
}

function hasDigit(text: string): boolean {
  return (isAscii(text) ? /[0-9]/ : /\p{N}/u).test(text);
}

/** Where what a figure counts stands, if soon: *three off-duty police officers*, *half of the workers*; not in *dozens were wounded*. */
function countedBehind(atoms: readonly Atom[], from: number): number | undefined {
  for (let at = from; at <= from + farthest; at++) {
    const atom = atoms[at];
    if (atom?.kind !== 'word' || makesClause(atom.value) || /^(?:and|or|in|on|at|to|by|for|with|from|who|that)$/.test(atom.value))
      return undefined;
    if (isCounted(atom.value)) return at;
  }
  return undefined;
}

/** *Half of the workers* */
function isShare(atoms: readonly Atom[], { to, value }: Figure): boolean {
  return value === '#0.5' && atoms[to]?.value === 'of' && countedBehind(atoms, to) !== undefined;
}

/** How many words stand between a figure and what it counts. */
const farthest = 3;

/** How many words before a figure say how exact it is. */
function exactness(atoms: readonly Atom[], at: number): number {
  const [one, two] = [atoms[at - 1]?.value ?? '', `${atoms[at - 2]?.value ?? ''} ${atoms[at - 1]?.value ?? ''}`];
  if (/^(?:at least|at most|up to|more than|fewer than)$/.test(two)) return 2;
  return /^(?:nearly|almost|about|around|some|over)$/.test(one) ? 1 : 0;
}

/** *Maria Stavrou, 24, a nurse*: an age, with whose it is; a figure that somebody gives is another thing. */
function withBearer(reading: Reading, { from, to, unit }: Figure): Range | undefined {
  const { atoms } = reading;
  if (unit !== '' || to > from + 1 || !/^\d{1,2}$/.test(atoms[from]!.text)) return undefined;
  if (atoms[from - 1]?.value !== ',' || !/^[,.)]$/.test(atoms[to]?.value ?? ',')) return undefined;
  const bearer = wholeNames(reading).find((name) => name.to === from - 1);
  return bearer && { from: bearer.from, to };
}

/** *12*, *hundreds* */
function isCount({ weight }: Figure): boolean {
  return weight === 2;
}

/** *5-7%*, *5 to 7 million* */
const longestRange = 2;

/** Figures by what joins them: *to*, a dash, or in a telephone number a blank. */
function runsOf(reading: Reading, all: readonly Figure[]): Figure[][] {
  const runs: Figure[][] = [];
  for (const figure of all) {
    const run = runs.at(-1);
    if (run && isJoined(reading, run, figure)) run.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

function isJoined(reading: Reading, run: readonly Figure[], figure: Figure): boolean {
  const before = run.at(-1)!;
  const between = reading.stretch.document.text.slice(spanOf(reading, before)[1], spanOf(reading, figure)[0]);
  if (between === ' ') return isCode(reading.atoms[run[0]!.from]!);
  // *from 5 to 7* and *rose 5 to 7* are steps, and no ranges.
  if (between === ' to ')
    return !/^(?:from|by|rose|fell)$/.test(reading.atoms[before.from - 1]?.value ?? '') && isOfOneUnit(reading, before, figure);
  return isDash(between);
}

/** *5 to 7%*, *$5 to $7 a barrel*; *up 4 cents to $71.20* and *lost 0.3% to 214.10* are steps. */
function isOfOneUnit({ atoms }: Reading, before: Figure, { from, unit }: Figure): boolean {
  if (before.unit !== '') return unit.startsWith(before.unit);
  const sign = atoms[from + 1];
  return sign === undefined || sign.start > atoms[from]!.start;
}

/** Where some atoms stand in the text. They stand in order but for a currency and its number (*$5 million*), so all of them are asked. */
export function spanOf({ atoms }: Reading, { from, to }: Range): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let i = from; i < to; i++) {
    start = Math.min(start, atoms[i]!.start);
    end = Math.max(end, atoms[i]!.end);
  }
  return [start, end];
}

/** *0800 555 111*: the nought before it counts nothing. */
function isCode({ text }: Atom): boolean {
  return /^0\d/.test(text);
}

/** *0800 555 111*, *918-596-2677* */
function isTelephone(atoms: readonly Atom[], run: readonly Figure[]): boolean {
  return run.length > longestRange || isCode(atoms[run[0]!.from]!);
}

/** *5. Giulio Ciccone*: its place in a list. */
function isItem(atoms: readonly Atom[], { from, to }: Figure): boolean {
  return from === 0 && /^[.)]$/.test(atoms[to]?.value ?? '') && to < atoms.length - 1 && /^\d{1,2}$/.test(atoms[from]!.text);
}

function isInName(atoms: readonly Atom[], { from }: Figure): boolean {
  const before = atoms[from - 1];
  return before !== undefined && /^\d+$/.test(atoms[from]!.text) && numbered.has(before.value);
}

/** What bears numbers: *junction 31*, *Formula 1*, *the STOXX 600*. */
const numbered: ReadonlySet<string> = new Set(
  `junction exit route highway interstate motorway gate room flight platform terminal pier page chapter section article clause paragraph appendix channel radio
  formula phase grade level tier category type class zone ward district precinct episode season volume model number no p stoxx ftse nikkei russell dax cac hang
  topix boeing airbus apollo windows iphone`.split(/\s+/),
);

/** Where an age ends: *27-year-old*, *27 years old*; otherwise the figure. */
function endOfAge(atoms: readonly Atom[], to: number): number {
  return /^years?$/.test(atoms[to]?.value ?? '') && atoms[to + 1]?.value === 'old' ? to + 2 : to;
}
