import { isTelling } from '../passage/content.js';
import { type Finding, findingsOf, isLoose, type Mention } from '../passage/mentions.js';
import { firstFrom } from '../passage/places.js';
import { type Passage, type Reading, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';
import { rootOfVerb } from '../vocabulary/verb-forms.js';
import { doubting, doubts } from './doubts.js';

/**
 * *The mill was [-not-] damaged. It will {+not+} reopen.*, *Police [-may charge-]{+charged+} him. He [-was-]{+may be+} freed.*: a denial or a doubt that left one
 * claim for another. As many came as went, both claims stand on both sides, and each says another thing.
 */
export const movedRule: Rule = { touching: doubting, find: movedDoubts };

function movedDoubts({ left, right }: Passage): Finding[] {
  const [gone, come] = [leftBehind(left, right), leftBehind(right, left)];
  const met = (own: readonly Mention[], others: readonly Mention[]) => {
    const keys = new Set(others.map(({ key }) => key));
    return own.filter(({ key }) => keys.has(key));
  };
  return findingsOf('negation', { left: met(gone, come), right: met(come, gone) });
}

/** The doubts of one side whose claim the other side has without one. */
function leftBehind(own: Reading, other: Reading): Mention[] {
  return doubts(own).filter((doubt) => {
    if (!isLoose(own, doubt)) return false;
    const claim = claimBehind(own, doubt);
    if (claim === undefined) return false;
    const at = single(other).get(rootOfVerb(claim));
    return at !== undefined && !isDoubted(other, at, doubt.key);
  });
}

/** Where the words of one side stand that stand there once, in whatever form. */
const single = remembered(({ atoms }): ReadonlyMap<string, number | undefined> => {
  const found = new Map<string, number | undefined>();
  for (let at = 0; at < atoms.length; at++) {
    const { kind, value } = atoms[at]!;
    if (kind !== 'word') continue;
    const root = rootOfVerb(value);
    found.set(root, found.has(root) ? undefined : at);
  }
  return found;
});

/** The first word behind a doubt that carries news and tells of no manner: *damaged* of *was not badly damaged*. */
function claimBehind({ atoms }: Reading, { to }: Mention): string | undefined {
  for (let at = to; at < to + reach && atoms[at]?.kind === 'word'; at++) {
    const { value } = atoms[at]!;
    if (isTelling(value) && !value.endsWith('ly')) return value;
  }
  return undefined;
}

/** How many words stand between a doubt and its claim at most: *will not be able to*. */
const reach = 5;

/** Behind one another claim begins: *was expected to begin in May and ended in June*. */
const border = /^(?:[.,;?!]|and|but|while)$/;

function isDoubted(reading: Reading, at: number, key: string): boolean {
  const { atoms } = reading;
  let from = at;
  while (from > 0 && at - from <= reach + 1 && !border.test(atoms[from - 1]!.value)) from--;
  const all = doubts(reading);
  for (let k = firstFrom(all, from); k < all.length && all[k]!.from <= at; k++) if (all[k]!.key === key) return true;
  return false;
}
