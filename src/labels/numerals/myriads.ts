import type { Atom } from '../atom.js';
import { digitsValue } from './digits.js';

/** What Chinese, Japanese and Korean write between and behind digits: *1億5千万*, *1만2천*. */
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    十: 10,
    百: 100,
    千: 1e3,
    万: 1e4,
    萬: 1e4,
    亿: 1e8,
    億: 1e8,
    兆: 1e12,
    십: 10,
    백: 100,
    천: 1e3,
    만: 1e4,
    억: 1e8,
    조: 1e12,
  }),
);
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

const firstHan = 0x3007;

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

/** What stands before ten, hundred and thousand is so many of them; before ten thousand and more, all that was read since the last. */
function amountOf(written: readonly string[]): number | undefined {
  let [total, group]: [number, number] = [0, 0];
  let digit: number | undefined;
  for (const text of written) {
    if (digits.test(text)) {
      digit = digitsValue(text);
      if (digit === undefined) return undefined;
      continue;
    }
    for (const letter of text) {
      const scale = scales.get(letter)!;
      if (scale < 1e4) group += (digit ?? 1) * scale;
      else [total, group] = [total + (group + (digit ?? 0) || 1) * scale, 0];
      digit = undefined;
    }
  }
  return Number((total + group + (digit ?? 0)).toPrecision(12));
}
