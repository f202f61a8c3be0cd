import type { Atom } from '../atom.js';
import { fractionValue } from '../numerals/digits.js';
import { myriadAt } from '../numerals/myriads.js';
import type { Written } from './parts.js';

/** A figure that takes several parts: what it comes to, as English writes it, and the last of them. */
interface JoinedFigure {
  readonly value: string;
  readonly last: number;
}

/** The figure of several parts that begins at a place: *18h30*, *1億5千万*, *2 1/2*, *15-1/2*, *12 000*; undefined where none does. */
export function joinedFigure(parts: readonly Atom[], at: number, written: Written): JoinedFigure | undefined {
  const part = parts[at]!;
  const clock = clockInHours(parts, at);
  if (clock !== undefined) return { value: clock, last: at + 2 };
  const myriad = myriadAt(parts, at);
  if (myriad) return { value: String(myriad.value), last: myriad.last };
  const behind = parts[at + 1];
  if (behind && isMixed(part, behind, written)) return { value: mixed(part.value, fractionValue(behind.text)!), last: at + 1 };
  const fraction = fractionBehind(parts, at);
  if (fraction !== undefined) return { value: mixed(part.value, fraction), last: at + 4 };
  const last = endOfGroups(parts, at, written);
  if (last === at) return undefined;
  const groups = parts.slice(at, last + 1).map(({ value }) => value);
  return { value: groups.join(''), last };
}

/** The time of *18h30*, *18 h 30*; *2h 30m* is how long something took. */
function clockInHours(parts: readonly Atom[], at: number): string | undefined {
  const [hour, h, minute, unit] = [parts[at]!, parts[at + 1], parts[at + 2], parts[at + 3]];
  if ((h?.text !== 'h' && h?.text !== 'H') || !/^[0-5]\d$/.test(minute?.text ?? '') || !/^(?:[01]?\d|2[0-4])$/.test(hour.text))
    return undefined;
  if (h.start > hour.end + 1 || minute!.start > h.end + 1 || /^m(?:in)?$/.test(unit?.text ?? '')) return undefined;
  return `${hour.text}:${minute!.text}`;
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
