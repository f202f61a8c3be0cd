import type { Atom } from '../atom.js';
import { isDecade, leadsToDecade, withCentury } from '../numerals/decades.js';
import { fractionValue, plainDigits } from '../numerals/digits.js';
import { myriadAt } from '../numerals/myriads.js';
import { calendarDate } from './calendar-dates.js';
import { readBehind, readSign } from './leaning.js';
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
    else if (before?.kind === 'number') i += readBehind(parts, i, read, written);
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
    const [first, second] = pair;
    const cut = part.start + part.text.indexOf('/');
    read.push(makeAtom(first, 'number', part.text.slice(0, cut - part.start), part.start, cut), makeAtom('to', 'word', '/', cut, cut + 1));
    read.push(makeAtom(second, 'number', part.text.slice(cut - part.start + 1), cut + 1, part.end));
    return at;
  }
  if (isAlone(parts, at)) {
    read.push(asPlain(part, written));
    return at;
  }
  if (isDecade(part, parts[at + 1]) && leadsToDecade(parts[at - 1]?.value ?? '')) {
    read.push(makeAtom(withCentury(part.text), 'number', part.text, part.start, part.end));
    return at;
  }
  const date = calendarDate(parts, at);
  if (date) {
    read.push(...date);
    return at + 4;
  }
  const clock = clockInHours(parts, at);
  if (clock !== undefined) {
    read.push(joined(clock, part, parts[at + 2]!, written));
    return at + 2;
  }
  const myriad = myriadAt(parts, at);
  if (myriad) {
    read.push(joined(String(myriad.value), part, parts[myriad.last]!, written));
    return myriad.last;
  }
  const behind = parts[at + 1];
  if (behind && isMixed(part, behind, written)) {
    read.push(joined(mixed(part.value, fractionValue(behind.text)!), part, behind, written));
    return at + 1;
  }
  const fraction = fractionBehind(parts, at);
  if (fraction !== undefined) {
    read.push(joined(mixed(part.value, fraction), part, parts[at + 4]!, written));
    return at + 4;
  }
  const last = endOfGroups(parts, at, written);
  if (last > at) {
    const value = parts.slice(at, last + 1).map((group) => group.value);
    read.push(joined(value.join(''), part, parts[last]!, written));
    return last;
  }
  const dash = read.at(-1);
  const first = read.at(-2);
  const second = dash?.value === 'to' && dash.end === part.start && dash.text !== 'to' && /^(?:1[89]|20)\d\d$/.test(first?.text ?? '');
  if (second && /^\d\d$/.test(part.text))
    read.push(makeAtom(secondYear(first!.text, part.text), 'number', part.text, part.start, part.end));
  else read.push(asPlain(part, written));
  return at;
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
  return value === part.value ? part : makeAtom(value, 'number', part.text, part.start, part.end);
}

/** The time of *18h30*, *18 h 30*; *2h 30m* is how long something took. */
function clockInHours(parts: readonly Atom[], at: number): string | undefined {
  const [hour, h, minute, unit] = [parts[at]!, parts[at + 1], parts[at + 2], parts[at + 3]];
  if ((h?.text !== 'h' && h?.text !== 'H') || !/^[0-5]\d$/.test(minute?.text ?? '') || !/^(?:[01]?\d|2[0-4])$/.test(hour.text))
    return undefined;
  if (h.start > hour.end + 1 || minute!.start > h.end + 1 || /^m(?:in)?$/.test(unit?.text ?? '')) return undefined;
  return `${hour.text}:${minute!.text}`;
}

/** The two figures that a stroke joins, *2024/25*, *1.5/2.0 million bags*; *2/3* and *6/2/2026* are other things. */
function pairIn(written: string, decimalComma: boolean | undefined): readonly [string, string] | undefined {
  if (!written.includes('/')) return undefined;
  const years = /^((?:1[89]|20)\d\d)\/(\d\d)$/.exec(written);
  if (years) return [years[1]!, secondYear(years[1]!, years[2]!)];
  const range = /^(\d[\d,]*[.,]\d+)\/(\d[\d,]*[.,]\d+)$/.exec(written);
  return range ? [plainDigits(range[1]!, decimalComma), plainDigits(range[2]!, decimalComma)] : undefined;
}

/** The part of one that follows a whole number: *15-1/2 pct*, *101-3/8*; *7-8/9* is none that prices are told in. */
function fractionBehind(parts: readonly Atom[], at: number): number | undefined {
  const hyphen = parts[at + 1];
  if (hyphen?.text !== '-') return undefined;
  const [over, slash, under] = parts.slice(at + 2, at + 5);
  if (slash?.text !== '/' || over?.kind !== 'number' || under?.kind !== 'number') return undefined;
  const glued = hyphen.start === parts[at]!.end && over.start === hyphen.end && slash.start === over.end && under.start === slash.end;
  return glued && /^\d+(?:[.,]\d+)*$/.test(parts[at]!.text) ? fractionValue(`${over.text}/${under.text}`) : undefined;
}

/** *2 1/2 years* */
function isMixed(whole: Atom, part: Atom, { text, start }: Written): boolean {
  if (part.kind !== 'number' || !/^\d+$/.test(whole.text) || !part.text.includes('/') || fractionValue(part.text) === undefined)
    return false;
  return text.slice(whole.end - start, part.start - start) === ' ';
}

/** *15-1/2* is 15.5; *2.85-1/4 dlrs*, a quarter of a cent, is left as it is written. */
function mixed(whole: string, fraction: number): string {
  return whole.includes('.') ? `${whole}-${fraction}` : `${whole}${String(fraction).slice(1)}`;
}

/** *2024-25* ends in 2025; *2024-10*, a month, is left alone. */
function secondYear(first: string, second: string): string {
  return Number(second) > Number(first.slice(2)) ? first.slice(0, 2) + second : second;
}

/** The last of the groups of three digits that follow a figure after one blank each: *12 000*. A plain blank parts them only where no comma does. */
function endOfGroups(parts: readonly Atom[], at: number, { text, start, decimalComma }: Written): number {
  let last = at;
  if (!/^\d{1,3}$/.test(parts[at]!.text)) return last;
  for (let next = at + 1; next < parts.length && /^\d{3}(?:,\d+)?$/.test(parts[next]!.text); next++) {
    const blank = text.slice(parts[last]!.end - start, parts[next]!.start - start);
    if (!/^[\u00a0\u2009\u202f]$/.test(blank) && !(decimalComma && blank === ' ')) break;
    last = next;
  }
  return last;
}
