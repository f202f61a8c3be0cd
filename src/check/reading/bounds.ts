import type { Bound } from '../../model.js';

type Limit = NonNullable<Bound['least']>;

const number = String.raw`(\d+(?:\.\d+)?)`;

/** The forms a bound may be written in, each with what it means. Signs and words say the same. */
const forms: readonly (readonly [pattern: RegExp, meaning: (first: number, second: number) => Omit<Bound, 'words'>])[] = [
  [new RegExp(`^(?:= ?)?${number}$`), (value) => ({ least: closed(value), most: closed(value) })],
  [new RegExp(`^(?:>= ?|at least )${number}$`), (value) => ({ least: closed(value) })],
  [new RegExp(`^(?:<= ?|at most )${number}$`), (value) => ({ most: closed(value) })],
  [new RegExp(`^(?:> ?|more than |above )${number}$`), (value) => ({ least: open(value) })],
  [new RegExp(`^(?:< ?|less than |fewer than |below )${number}$`), (value) => ({ most: open(value) })],
  [new RegExp(`^${number} to ${number}$`), (first, second) => ({ least: closed(first), most: closed(second) })],
  [/^none$/, () => ({ least: closed(0), most: closed(0) })],
  [/^some$/, () => ({ least: open(0) })],
];

/** How a bound may be written, for people. */
export const boundForms = '3, "at least 0.8", "at most 3", "above 0.5", "below 0.5", "0.4 to 0.6" or none';

function closed(value: number): Limit {
  return { value, open: false };
}

function open(value: number): Limit {
  return { value, open: true };
}

/** The bound that a text says, or `undefined` when it says none: `at least 0.8`, `>= 0.8`, `3`, `0.4 to 0.6`, `none`. */
export function boundOf(text: string): Bound | undefined {
  const folded = text.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const [pattern, meaning] of forms) {
    const match = pattern.exec(folded);
    if (match) return { ...meaning(Number(match[1]), Number(match[2])), words: folded };
  }
  return undefined;
}

/** Whether a figure is within a bound. */
export function isWithin(value: number, { least, most }: Bound): boolean {
  if (least && (least.open ? value <= least.value : value < least.value)) return false;
  return !(most && (most.open ? value >= most.value : value > most.value));
}

/** Why no figure up to `highest` can be within a bound, or `undefined` when one can. */
export function impossible({ least, most }: Bound, highest: number): string | undefined {
  const [from, to] = [least?.value ?? 0, most?.value ?? highest];
  if (Math.max(from, most?.value ?? 0) > highest) return `no share is over ${highest}`;
  if (from > to) return `${from} is more than ${to}`;
  const excluded = (least?.open && from === to) || (most?.open && to === from);
  return excluded || (most?.open && to === 0) || (least?.open && from === highest) ? 'no figure is within it' : undefined;
}
