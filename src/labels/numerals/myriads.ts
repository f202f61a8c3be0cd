import type { Atom } from '../atom.js';
import { digitsValue } from './digits.js';
import { firstHan, MyriadSum } from './myriad-sum.js';

const scaleLetters = /^[十百千万萬亿億兆십백천만억조]+$/;
const digits = /^[0-9]+(?:[.,][0-9]+)*$/;

/** The figure that begins at a place in digits and goes on with scales, and the last part that it takes; undefined where none follows. */
export function myriadAt(parts: readonly Atom[], at: number): { readonly value: number; readonly last: number } | undefined {
  const next = parts[at + 1];
  // Most figures by far have a blank, a point or a Latin letter behind them.
  if (next === undefined || next.text.charCodeAt(0) < firstHan || !digits.test(parts[at]!.text)) return undefined;
  let last = at;
  while (goesOn(parts, last)) last++;
  if (last === at) return undefined;
  const value = amountOf(parts.slice(at, last + 1).map(({ text }) => text));
  return value === undefined ? undefined : { value, last };
}

/** Whether the part behind another is of the same figure: *1億5000万*, and *1억 5천만*, which has blanks. */
function goesOn(parts: readonly Atom[], at: number): boolean {
  const [part, next] = [parts[at]!, parts[at + 1]];
  if (next === undefined) return false;
  if (scaleLetters.test(next.text)) return next.start === part.end;
  if (!digits.test(next.text) || !scaleLetters.test(part.text)) return false;
  return (
    next.start === part.end || (/[만억조]$/.test(part.text) && next.start === part.end + 1 && scaleLetters.test(parts[at + 2]?.text ?? ''))
  );
}

/** The value of digits and scales in turn, exact to the digits that a double holds; undefined where digits are none that can be read. */
function amountOf(written: readonly string[]): number | undefined {
  const sum = new MyriadSum();
  let digit: number | undefined;
  for (const text of written) {
    if (digits.test(text)) {
      digit = digitsValue(text);
      if (digit === undefined) return undefined;
      continue;
    }
    for (const letter of text) {
      sum.multiply(digit, letter);
      digit = undefined;
    }
  }
  return Number(sum.withUnits(digit).toPrecision(12));
}
