import { areOfOneVerb, prospective, turnedActs } from '../passage/acts.js';
import { type Finding, findingsOf, rangesAt } from '../passage/mentions.js';
import type { Passage } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';

/** *The plant [-will open-]{+opened+} on Friday*, *[-is to be-]{+was+} held*: what was to come has come about, or the other way round. */
export const tenseRule: Rule = { touching: prospective, find: tenseFindings };

function tenseFindings(passage: Passage): Finding[] {
  const turned = turnedActs(passage, (one, other) => one.stage === 'foretold' && other.stage === 'done' && areOfOneVerb(one, other));
  return turned.flatMap(({ left, right }) => findingsOf('content', { left: rangesAt(left), right: rangesAt(right) }));
}
