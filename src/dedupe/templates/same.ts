import { similarity } from '../../text/similarity.js';

/** Two spellings of a name have at least so much in common, of their pairs of letters: *Kapnick*, *Kapnik*; *Kessel Bank* and *Bayline* have nothing. */
const alike = 0.6;

/** Whether two names, in lower case, may name one thing: *Pacific Corp* and *Chicago Pacific Corp*, *Kapnick* and *Kapnik*. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.includes(word)) || similarity(one, other) >= alike;
}

/** A number as it is compared and as it is written. */
interface Figure {
  readonly key: string;
  readonly text: string;
}

/** Whether two numbers have the same digits (*10km*, *10 km*), or one is the other, rounded: *9.7 mln* and *9,729,000*, *seven million* and *7,242,117*. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  const [a, b] = [digitsIn(one.text), digitsIn(other.text)];
  return (a !== undefined && a === b) || isRounded(one, other) || isRounded(other, one);
}

function digitsIn(text: string): string | undefined {
  return /\p{Nd}(?:[\p{Nd}.,:/]*\p{Nd})?/u.exec(text)?.[0];
}

function isRounded({ key, text }: Figure, { key: exact }: Figure): boolean {
  const [value, full] = [numberOf(key), numberOf(exact)];
  if (value === undefined || full === undefined) return false;
  return Number(full.toPrecision(digitsOf(text))) === value;
}

function numberOf(key: string): number | undefined {
  const value = /^#(\d+(?:\.\d+)?)$/.exec(key)?.[1];
  return value === undefined ? undefined : Number(value);
}

/** The digits that a number is given to: two in *9.7 mln*, one in *seven million*; no number is given to more than a `number` holds. */
function digitsOf(text: string): number {
  const digits = digitsIn(text)?.replace(/[^\d]/g, '').replace(/^0+/, '').length ?? 0;
  return Math.min(Math.max(digits, 1), 15);
}
