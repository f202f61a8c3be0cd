import { traitFor } from '../atoms/traits.js';
import { type Finding, findingsOf, type Mention, unmatched } from '../passage/mentions.js';
import { type Passage, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';

function anonymityFindings({ left, right }: Passage): Finding[] {
  return findingsOf('attribution', unmatched(anonymities, left, right));
}

const heads: ReadonlySet<string> = new Set(['anonymity', 'anonymous', 'anonymously', 'named', 'identified']);
const heading = traitFor(heads);

/** A source that stays unnamed came or went: *an aide said [--]{+on condition of anonymity+}*. */
export const anonymityRule: Rule = { touching: heading, find: anonymityFindings };
/** What leads to the words above, from the end: *on the condition of*, *who asked not to be*, *did not want to be*. */
const leads =
  /^(?:on|the|condition|of|under|requested|requesting|who|asked|asking|declined|declining|refused|refusing|wanted|wished|want|wish|did|not|to|be|remain|stay)$/;

/** *on condition of anonymity*, *who asked not to be named*; not *the man was named as Ivo Marin*. */
export const anonymities = remembered(({ atoms }): Mention[] =>
  atoms.flatMap(({ value }, at) => {
    if (!heads.has(value)) return [];
    let from = at;
    while (from > 0 && leads.test(atoms[from - 1]!.value)) from--;
    const words = atoms.slice(from, at).map((atom) => atom.value);
    const stays = value.startsWith('anonym')
      ? words.length > 0 || value === 'anonymously'
      : words.some((word) => refusal.test(word)) && words.at(-1) === 'be';
    return stays ? [{ from, to: at + 1, key: 'anonymous' }] : [];
  }),
);

const refusal = /^(?:not|declined|declining|refused|refusing)$/;
