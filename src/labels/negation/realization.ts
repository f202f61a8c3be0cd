import { type Act, areOfOneVerb, prospective, turnedActs } from '../passage/acts.js';
import { type Finding, findingsOf, rangesAt } from '../passage/mentions.js';
import type { Passage } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';

/**
 * What was planned, wished, due or weighed and has become certain or done, or the other way round: *[-plans to cut-]{+has cut+} 200 jobs*,
 * *[-should-]{+will+} be ratified*, *is [-considering-]{+making+} a bid*. What was to come and has come (*[-will open-]{+opened+}*) is `content`.
 */
export const realizationRule: Rule = { touching: prospective, find: realizationFindings };

function realizationFindings(passage: Passage): Finding[] {
  return turnedActs(passage, isSurer).flatMap(({ left, right }) =>
    findingsOf('negation', { left: rangesAt(left), right: rangesAt(right) }),
  );
}

/** Whether the second act is told as more certain than the first, which is a prospect. */
function isSurer(one: Act, other: Act): boolean {
  const { stage } = other;
  if (one.stage === 'weighed') return (stage === 'done' || stage === 'foretold') && !areOfOneVerb(one, other);
  if (!areOfOneVerb(one, other)) return false;
  // *[-is in talks-]{+agreed+} to buy*: it takes another to agree; *pledged to cut* and *agreed to cut* are one.
  if (one.stage === 'wished' && stage === 'agreed') return true;
  if (open.has(one.stage)) return stage === 'foretold' || stage === 'done' || stage === 'doing';
  return settled.has(one.stage) && stage === 'done';
}

const open: ReadonlySet<Act['stage']> = new Set(['wished', 'promised', 'due']);
const settled: ReadonlySet<Act['stage']> = new Set(['agreed', 'arranged', 'supposed']);
