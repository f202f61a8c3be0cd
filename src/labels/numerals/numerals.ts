import { digitsValue } from './digits.js';
import { amounts, type Numeral, ordinals, parts, scales, shares, small, tens } from './number-words.js';

/**
 * The number that begins at a place of a list, and how many places it takes: *5.0 million*, *two hundred and six*, *twenty-five*, *a dozen*, *hundreds*.
 * Numbers of one value have one key: `#5`, `#0.75` of *three quarters*; ordinals `#5th`. Undefined when none begins there.
 */
export function readNumber(at: (offset: number) => Numeral | undefined): { key: string; length: number } | undefined {
  const first = at(0);
  if (!first) return undefined;
  if (isTens(first) && isTensOf(at(1), at(2))) return { key: `#${first.value} of ${at(2)!.value}`, length: 3 };
  const part = partAt(first, at);
  if (part) return partOfScale(part, at);
  if (!first.figures && amounts.has(first.value)) return { key: `#${first.value}`, length: 1 };
  const article = first.value === 'a' && isGroup(at(1));
  const sum: Sum = { total: 0, current: article ? 1 : undefined, figures: false };
  let length = article ? 1 : 0;
  for (let next = at(length); next && add(sum, next, at(length + 1)); next = at(length)) length++;
  if (length === 0) return ordinalAt(first);
  const rest = fractionAfter(sum, at, length);
  if (rest) return { key: keyOf(sum.total + (sum.current ?? 0) + rest.value), length: length + rest.length };
  const ordinal = length === 1 && tens.has(first.value) ? ordinals.get(at(1)?.value ?? '') : undefined;
  if (ordinal !== undefined && ordinal < 10) return { key: `#${tens.get(first.value)! + ordinal}th`, length: 2 };
  return { key: keyOf(sum.total + (sum.current ?? 0)), length };
}

/** The key of a value. What 1.1 million comes to is a little more in binary digits, and a third has no end: both are rounded; most values are whole and few digits long, and need no rounding. */
function keyOf(value: number): string {
  return `#${Number.isInteger(value) && Math.abs(value) < 10 ** digits ? value : Number(value.toPrecision(digits))}`;
}
const digits = 12;

/** The part of one behind a number in words: *two and a half years*, *three and one-half*, *six and three-quarters*. */
function fractionAfter(
  { current }: Sum,
  at: (offset: number) => Numeral | undefined,
  length: number,
): { value: number; length: 3 } | undefined {
  if (current === undefined || at(length)?.value !== 'and') return undefined;
  const [count, part] = [at(length + 1)?.value ?? '', at(length + 2)?.value];
  if (part === 'half' && (count === 'a' || count === 'one')) return { value: 0.5, length: 3 };
  if (part === 'quarter' && (count === 'a' || count === 'one')) return { value: 0.25, length: 3 };
  return part === 'quarters' && count === 'three' ? { value: 0.75, length: 3 } : undefined;
}

/** A part of one, and how many places it takes. */
interface Part {
  readonly value: number;
  readonly length: number;
}

/** *half*, *a third of*, *by a fifth in*, *one quarter of*, *two thirds*; *the third of May* and *one quarter later* are none. */
function partAt(first: Numeral, at: (offset: number) => Numeral | undefined): Part | undefined {
  if (first.value === 'half') return { value: 0.5, length: 1 };
  const next = at(1)?.value ?? '';
  if (first.value === 'a' || first.value === 'one')
    return shareAt(at(1), at(2), at(-1)) ? { value: 1 / shares.get(next)!, length: 2 } : undefined;
  const [count, whole] = [first.figures ? digitsValue(first.value) : small.get(first.value), parts.get(next)];
  return count !== undefined && whole !== undefined && count < whole ? { value: count / whole, length: 2 } : undefined;
}

/** *half a million*, *half a dozen*, *a quarter of a million*, and a part that is of nothing that is counted in words: *half of them*. */
function partOfScale({ value, length }: Part, at: (offset: number) => Numeral | undefined): { key: string; length: number } {
  let to = length;
  if (at(to)?.value === 'of' && at(to + 1)?.value === 'a') to++;
  if (at(to)?.value === 'a') to++;
  const scale = groupOf(at(to)?.value ?? '');
  return scale === undefined ? { key: keyOf(value), length } : { key: keyOf(value * scale), length: to + 1 };
}

function groupOf(word: string): number | undefined {
  return word === 'dozen' ? 12 : scales.get(word);
}

/** *a third of voters*, *fell by a fifth in May*, *a quarter point*; *was replaced by a third man* is none. */
function shareAt(share: Numeral | undefined, next: Numeral | undefined, before: Numeral | undefined): boolean {
  if (!shares.has(share?.value ?? '')) return false;
  if (next?.value === 'of' || next?.value === 'point' || next?.value === 'percentage') return true;
  return before?.value === 'by' && (next === undefined || behindShare.test(next.value));
}

const behindShare = /^(?:in|to|on|from|for|since|this|last|over|during|compared|after|before|as|while|between|because|within)$/;

function isTens({ value }: Numeral): boolean {
  return value === 'tens' || value === 'hundreds';
}

/** *tens of thousands*, *hundreds of millions* */
function isTensOf(of: Numeral | undefined, scale: Numeral | undefined): boolean {
  return of?.value === 'of' && /^(?:thousands|millions|billions)$/.test(scale?.value ?? '');
}

/** A number while it is read: what whole thousands and millions came to, and what has been read since. */
interface Sum {
  total: number;
  current: number | undefined;
  /** Whether what was read since is in figures, which no word continues but a scale: *1.2 million*. */
  figures: boolean;
}

/** Adds a word or figure to the number; false when it does not belong to it. */
function add(sum: Sum, { value, figures }: Numeral, next: Numeral | undefined): boolean {
  if (figures) return addFigures(sum, value);
  const { current } = sum;
  const scale = scales.get(value);
  if (scale !== undefined && current !== undefined) {
    sum.total += current * scale;
    sum.current = undefined;
    sum.figures = false;
    return true;
  }
  if (sum.figures) return false;
  const unit = small.get(value) ?? tens.get(value);
  if (unit !== undefined && fits(unit, current)) sum.current = (current ?? 0) + unit;
  else if (value === 'dozen') sum.current = (current ?? 1) * 12;
  else if (value === 'hundred' && current !== undefined && current < 100) sum.current = current * 100;
  else return value === 'and' && current !== undefined && current >= 100 && isSmall(next);
  return true;
}

function addFigures(sum: Sum, written: string): boolean {
  const value = digitsValue(written);
  if (sum.current !== undefined || sum.total > 0 || value === undefined) return false;
  sum.current = value;
  sum.figures = true;
  return true;
}

/** *a dozen*, *a hundred*, *a million* */
function isGroup(numeral: Numeral | undefined): boolean {
  return (
    numeral !== undefined && !numeral.figures && (numeral.value === 'dozen' || numeral.value === 'hundred' || scales.has(numeral.value))
  );
}

function ordinalAt({ value, figures }: Numeral): { key: string; length: number } | undefined {
  const ordinal = figures ? /^(\d+)(?:st|nd|rd|th)$/.exec(value)?.[1] : ordinals.get(value);
  return ordinal === undefined ? undefined : { key: `#${ordinal}th`, length: 1 };
}

/** *twenty* takes *five*, *two hundred* takes *six*; *nineteen eighty* are two numbers. */
function fits(unit: number, current: number | undefined): boolean {
  if (current === undefined) return true;
  return unit < 10 && unit > 0 ? current % 10 === 0 && current >= 20 : current >= 100 && current % 100 === 0;
}

function isSmall(numeral: Numeral | undefined): boolean {
  return numeral !== undefined && !numeral.figures && (small.has(numeral.value) || tens.has(numeral.value));
}
