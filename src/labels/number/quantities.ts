import { traitFor } from '../atoms/traits.js';
import { type Finding, findingsOf, rangesAt } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';

const scales: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);
const short: ReadonlySet<string> = new Set(['almost', 'nearly', 'virtually', 'practically']);
const whole: ReadonlySet<string> = new Set(['every', 'everyone', 'everybody', 'everything', 'all', 'entire', 'none']);
const times: ReadonlySet<string> = new Set(['once', 'twice', 'thrice']);
const both = 'both';

/** How many of some, from the fewest on; neighbours may be the same: *several* and *many*. */
const steps = 'few some|several many most';
/** *a few*, *a handful of* */
const some = 'some';
const stepOf: ReadonlyMap<string, number> = new Map(
  steps.split(' ').flatMap((words, step) => words.split('|').map((word) => [word, step] as const)),
);
const measuring = traitFor([
  ...scales,
  ...short,
  ...times,
  ...stepOf.keys(),
  ...[...stepOf.keys()].map((word) => `#${word}`),
  both,
  'all',
  'half',
  'quarter',
]);

/** How many, told in words: *a couple of [-hundred-]{+thousand+}*, *{+almost+} every child*, *[-both-]{+one of the+} pilots*. */
export const quantityRule: Rule = { touching: measuring, find: quantityFindings };

function quantityFindings({ left, right, gaps }: Passage): Finding[] {
  return gaps.flatMap((gap) => {
    const [l, r] = [gap.left.map((at) => wordAt(left, at)), gap.right.map((at) => wordAt(right, at))];
    if (
      isOther(l, r) ||
      areFarApart(l, r) ||
      areParts(l, r) ||
      isEach(left, gap.left, r.length) ||
      isEach(right, gap.right, l.length) ||
      isOneOfTwo(l, r) ||
      isOneOfTwo(r, l) ||
      isShortOf(left, gap.left, r.length) ||
      isShortOf(right, gap.right, l.length)
    ) {
      return findingsOf('number', { left: rangesAt(gap.left), right: rangesAt(gap.right) });
    }
    return [];
  });
}

/** An atom by its value, and a number as it is written: *many* is read as one. */
function wordAt({ atoms }: Reading, at: number): string {
  const { value, text, kind } = atoms[at]!;
  return kind === 'number' ? text.toLowerCase() : value;
}

/** *a couple of [-hundred-]{+thousand+}*, *was shut [-twice-]{+once+}* */
function isOther(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== 1 || right.length !== 1) return false;
  return (scales.has(left[0]!) && scales.has(right[0]!)) || (times.has(left[0]!) && times.has(right[0]!));
}

/** *[-Most-]{+Few+} of the delegates*, *[-a few-]{+many+} voters* */
function areFarApart(left: readonly string[], right: readonly string[]): boolean {
  const [l, r] = [stepIn(left), stepIn(right)];
  return l !== undefined && r !== undefined && Math.abs(l - r) > 1;
}

function stepIn(words: readonly string[]): number | undefined {
  const [first, second] = words;
  if (words.length === 2 && first === 'a' && second === 'few') return stepOf.get(some);
  return words.length === 1 ? stepOf.get(first!) : undefined;
}

/** *in the first [-half-]{+quarter+}*, *[-half-]{+all+} of them* */
function areParts(left: readonly string[], right: readonly string[]): boolean {
  const [one, other] = [left[0]!, right[0]!];
  return left.length === 1 && right.length === 1 && one !== other && parts.test(one) && parts.test(other);
}

const parts = /^(?:half|quarter|all|none)$/;

/** *{+All+} three bridges were closed*: there are no others. */
function isEach({ atoms }: Reading, places: readonly number[], across: number): boolean {
  const at = places[0];
  if (across > 0 || places.length !== 1 || atoms[at!]!.value !== 'all') return false;
  const next = atoms[at! + 1];
  return next?.kind === 'number' && next.text !== 'one' && !/^(?:at|in|of|after|above|for)$/.test(atoms[at! - 1]?.value ?? '');
}

/** *[-both-]{+one of the+} pilots*, *[-one bridge was-]{+both bridges were+} shut* */
function isOneOfTwo(own: readonly string[], [only, ...others]: readonly string[]): boolean {
  const other = only === 'only' || only === 'just' ? others : only === undefined ? [] : [only, ...others];
  if (own[0] === both && other[0] === 'one' && own.length === other.length) return true;
  return own.includes(both) && other[0] === 'one' && other[1] === 'of' && other.length <= longest;
}

/** *one of the two* */
const longest = 4;

/** *{+almost+} every child*; before a verb it is a doubt, *nearly died*. */
function isShortOf({ atoms }: Reading, places: readonly number[], across: number): boolean {
  const at = places[0];
  return across === 0 && places.length === 1 && short.has(atoms[at!]!.value) && whole.has(atoms[at! + 1]?.value ?? '');
}
