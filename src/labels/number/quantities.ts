import { traitFor } from '../atoms/traits.js';
import { type Finding, findingsOf, rangesAt } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';

const scales: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);
const short: ReadonlySet<string> = new Set(['almost', 'nearly', 'virtually', 'practically']);
const whole: ReadonlySet<string> = new Set(['every', 'everyone', 'everybody', 'everything', 'all', 'entire', 'none']);
const both = 'both';
const measuring = traitFor([...scales, ...short, both]);

/** How many, told in words: *a couple of [-hundred-]{+thousand+}*, *{+almost+} every child*, *[-both-]{+one of the+} pilots*. */
export function quantityFindings({ left, right, gaps, touched }: Passage): Finding[] {
  if ((touched & measuring) === 0) return [];
  return gaps.flatMap((gap) => {
    const [l, r] = [gap.left.map((at) => wordAt(left, at)), gap.right.map((at) => wordAt(right, at))];
    if (
      isOther(l, r) ||
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

/** *a couple of [-hundred-]{+thousand+}* */
function isOther(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== 1 || right.length !== 1) return false;
  return scales.has(left[0]!) && scales.has(right[0]!);
}

/** *[-both-]{+one of the+} pilots* */
function isOneOfTwo(own: readonly string[], other: readonly string[]): boolean {
  return own.includes(both) && other[0] === 'one' && other[1] === 'of' && other.length <= longest;
}

/** *one of the two* */
const longest = 4;

/** *{+almost+} every child*; before a verb it is a doubt, *nearly died*. */
function isShortOf({ atoms }: Reading, places: readonly number[], across: number): boolean {
  const at = places[0];
  return across === 0 && places.length === 1 && short.has(atoms[at!]!.value) && whole.has(atoms[at! + 1]?.value ?? '');
}
