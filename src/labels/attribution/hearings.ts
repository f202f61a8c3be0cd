import { traitFor } from '../atoms/traits.js';
import { gapOf } from '../passage/gaps.js';
import { type Finding, findingsOf, type Mention, unmatched } from '../passage/mentions.js';
import { type Passage, type Reading, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';
import { isDeterminer, isFormOfBe } from '../vocabulary/function-words.js';
import { partedSideAt } from '../vocabulary/sides/index.js';

const calling = 'call calls called deem deems deemed brand brands branded'.split(' ');
const hearing = traitFor(['heard', 'told', 'shown', ...calling]);

/** Whom evidence is given to, and who calls a thing what it then is: *[-The court heard that-] Mann lied*, *[-Critics call-] the law {+is+} a threat*. */
export const hearingRule: Rule = { touching: hearing, find: hearingFindings };

function hearingFindings(passage: Passage): Finding[] {
  const { left, right } = passage;
  return [
    ...findingsOf('attribution', unmatched(hearings, left, right)),
    ...findingsOf('attribution', { left: callings(passage, 'left', right), right: callings(passage, 'right', left) }),
  ];
}

/** Where one side tells what a court was told: *The jury was told that*, *the inquest heard*. */
const hearings = remembered(({ atoms }): Mention[] =>
  atoms.flatMap(({ value }, at) => {
    const isPassive = /^(?:told|shown)$/.test(value) && isFormOfBe(atoms[at - 1]?.value);
    if (value !== 'heard' && !isPassive) return [];
    const from = at - (isPassive ? 2 : 1);
    return courts.test(atoms[from]?.value ?? '') ? [{ from, to: at + 1, key: 'hearing' }] : [];
  }),
);

const courts =
  /^(?:court|courts|jury|jurors|juries|inquest|tribunal|hearing|inquiry|judges?|magistrates|trial|panel|committee|parliament|mps|senators)$/;

/** Who calls a thing so, where the other side says that it is so. */
function callings(passage: Passage, side: 'left' | 'right', other: Reading): Mention[] {
  const { atoms, loose } = passage[side];
  const isSaidToBe = () => other.atoms.some(({ value }, at) => other.loose[at]! >= 0 && isFormOfBe(value));
  return atoms.flatMap(({ value }, at) => {
    if (loose[at]! < 0 || !calling.includes(value) || particles.test(atoms[at + 1]?.value ?? '') || isFormOfBe(atoms[at - 1]?.value))
      return [];
    // *called the search off*
    if (partedSideAt(atoms, at) !== undefined) return [];
    const gap = gapOf(passage, side, { from: at, to: at + 1 })?.gap[side] ?? [];
    const isTheirs = atoms[at - 1]?.kind === 'word' && !isDeterminer(atoms[at - 1]!.value) && gap.includes(at - 1) && gap.length <= longest;
    if (!isTheirs || other.changed.some((atom) => calling.includes(atom.value)) || !isSaidToBe()) return [];
    return [{ from: at - 1, to: at + 1, key: 'calling' }];
  });
}

/** More words than who calls it so are another statement. */
const longest = 5;

/** *called for*, *called off*: other verbs. */
const particles = /^(?:for|on|off|out|in|up|upon|to|at|by|back|itself|himself|herself|themselves)$/;
