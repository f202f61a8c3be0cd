import type { Atom } from '../atom.js';
import { isDecade, leadsToDecade, withCentury } from '../numerals/decades.js';
import { plainDigits } from '../numerals/digits.js';
import { calendarDate } from './calendar-dates.js';
import { joinedFigure } from './joined-figures.js';
import { isMinus, isMinusOfMoney, readBehind, readMinusOfMoney, readSign } from './leaning.js';
import { joined, makeAtom, type Written } from './parts.js';

/**
 * The parts of a text with its figures put together: *12 000* and *-3* are one each, *2–1* is read as *2-1*, the second year of *2024-25*
 * whole.
 */
export function readFigures(parts: Atom[], written: Written): Atom[] {
  const read: Atom[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const before = i > 0 ? parts[i - 1]! : undefined;
    if (part.kind === 'number') i = readFigure(parts, i, read, written);
    else if (before?.kind === 'number' && !isMinus(part, before, parts[i + 1])) i += readBehind(parts, i, read, written);
    else if (part.kind === 'mark' && isMinusOfMoney(parts, i)) i += readMinusOfMoney(parts, i, read, written);
    else if (isFigure(parts[i + 1])) i += readSign(parts, i, read, written);
    else read.push(part);
  }
  return read;
}

/** Whether a part is a figure, or the dollar sign of one. */
function isFigure(part: Atom | undefined): boolean {
  return part !== undefined && (part.kind === 'number' || part.text === '$');
}

/** Adds the figure that begins at a place and returns the last place it takes. */
function readFigure(parts: readonly Atom[], at: number, read: Atom[], written: Written): number {
  const part = parts[at]!;
  const pair = pairIn(part.text, written.decimalComma);
  if (pair) {
    addPair(read, part, pair);
    return at;
  }
  if (isAlone(parts, at)) {
    read.push(asPlain(part, written));
    return at;
  }
  if (isDecade(part, parts[at + 1]) && leadsToDecade(parts[at - 1]?.value ?? '')) {
    read.push(withValue(part, withCentury(part.text)));
    return at;
  }
  const date = calendarDate(parts, at);
  if (date) {
    read.push(...date);
    return at + 4;
  }
  const figure = joinedFigure(parts, at, written);
  if (figure) {
    read.push(joined(figure.value, part, parts[figure.last]!, written));
    return figure.last;
  }
  const year = secondYearBehind(read, part);
  read.push(year === undefined ? asPlain(part, written) : withValue(part, year));
  return at;
}

function withValue({ text, start, end }: Atom, value: string): Atom {
  return makeAtom(value, 'number', text, start, end);
}

/** Adds the figures on both sides of a stroke, and the stroke as *to*. */
function addPair(read: Atom[], { text, start, end }: Atom, [first, second]: readonly [string, string]): void {
  const length = text.indexOf('/');
  const stroke = start + length;
  read.push(makeAtom(first, 'number', text.slice(0, length), start, stroke), makeAtom('to', 'word', '/', stroke, stroke + 1));
  read.push(makeAtom(second, 'number', text.slice(length + 1), stroke + 1, end));
}

/** Whether nothing leans on a figure and no other follows it, so that it is one by itself: *12 people*, *in 1987*; not *18 h 30*. */
function isAlone(parts: readonly Atom[], at: number): boolean {
  const [before, part, after] = [parts[at - 1], parts[at]!, parts[at + 1]];
  if (before !== undefined && before.end === part.start) return false;
  return after === undefined || (after.start > part.end && after.kind !== 'number' && after.value !== 'h');
}

/** A figure as English writes it. */
function asPlain(part: Atom, { decimalComma }: Written): Atom {
  const value = plainDigits(part.value, decimalComma);
  return value === part.value ? part : withValue(part, value);
}

/** The two figures that a stroke joins, *2024/25*, *1.5/2.0 million bags*; *2/3* and *6/2/2026* are other things. */
function pairIn(written: string, decimalComma: boolean | undefined): readonly [string, string] | undefined {
  if (!written.includes('/')) return undefined;
  const years = /^((?:1[89]|20)\d\d)\/(\d\d)$/.exec(written);
  if (years) return [years[1]!, secondYear(years[1]!, years[2]!)];
  const range = /^(\d[\d,]*[.,]\d+)\/(\d[\d,]*[.,]\d+)$/.exec(written);
  return range ? [plainDigits(range[1]!, decimalComma), plainDigits(range[2]!, decimalComma)] : undefined;
}

/** The year that two digits behind a year and a dash stand for: *2024-25*. */
function secondYearBehind(read: readonly Atom[], { text, start }: Atom): string | undefined {
  const [first, dash] = [read.at(-2), read.at(-1)];
  if (dash?.value !== 'to' || dash.end !== start || dash.text === 'to') return undefined;
  return /^(?:1[89]|20)\d\d$/.test(first?.text ?? '') && /^\d\d$/.test(text) ? secondYear(first!.text, text) : undefined;
}

/** *2024-25* ends in 2025; *2024-10*, a month, is left alone. */
function secondYear(first: string, second: string): string {
  return Number(second) > Number(first.slice(2)) ? first.slice(0, 2) + second : second;
}
