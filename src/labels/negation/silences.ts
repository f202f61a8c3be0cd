import { traitFor } from '../atoms/traits.js';
import { type Finding, findingsOf, isLoose, type Mention } from '../passage/mentions.js';
import { type Passage, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';

const refusing = 'declined declines decline declining refused refuses refuse refusing no not'.split(' ');
const missing: ReadonlySet<string> = new Set(
  'respond responded reply replied return returned reached answer answered available unavailable unreachable'.split(' '),
);
const silent = traitFor([...refusing, ...missing]);

/** *The firm [-refused to-]{+did not respond to a request for+} comment*: who would not speak, and who was not heard from, are told apart. */
export const silenceRule: Rule = { touching: silent, find: silenceFindings };

function silenceFindings({ left, right }: Passage): Finding[] {
  const [l, r] = [silences(left), silences(right)];
  if (l.length !== 1 || r.length !== 1 || l[0]!.key === r[0]!.key) return [];
  if (!isLoose(left, l[0]!) || !isLoose(right, r[0]!)) return [];
  return findingsOf('negation', { left: l, right: r });
}

/** How one side says that somebody did not speak: *declined to comment*, *did not immediately respond*, *could not be reached*. */
const silences = remembered(({ atoms }): Mention[] =>
  atoms.flatMap(({ value }, at) => {
    if (value !== 'comment' && !missing.has(value)) return [];
    const from = Math.max(0, at - reach);
    const before = atoms.slice(from, at).findIndex((atom) => /^(?:declin|refus)|^(?:no|not|never|unable)$/.test(atom.value));
    if (value === 'comment') {
      const isRefused = before >= 0 && !atoms.slice(from, at).some((atom) => missing.has(atom.value));
      return isRefused ? [{ from: from + before, to: at + 1, key: 'refused' }] : [];
    }
    if (value === 'unavailable' || value === 'unreachable') return [{ from: at, to: at + 1, key: 'missing' }];
    return before >= 0 ? [{ from: from + before, to: at + 1, key: 'missing' }] : [];
  }),
);

/** How many words behind the denial the verb stands at most: *did not immediately return calls seeking comment*. */
const reach = 6;
