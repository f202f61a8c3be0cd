import type { CaseVerdict, Outcome, Place } from '../../model.js';
import { labelOrder } from '../../text/labels.js';
import { counted } from '../../text/quantities.js';
import { rulesWithheld } from '../comparison/head/phrases.js';
import { harmless } from './phrases.js';

/**
 * What a case could not be held to, in a line: `held in part only (German: no rules for attribution and negation): no: factual`. Undefined where every rule ran
 * that its expectations rest on.
 */
export function unheldWords(one: CaseVerdict): string | undefined {
  const outcomes = unheldOf(one);
  const all = outcomes.map(({ unheld }) => unheld!);
  if (all.length === 0) return undefined;
  const labels = (key: 'withheld' | 'partly') => labelOrder.filter((label) => all.some((each) => each[key].includes(label)));
  const missing = rulesWithheld({ ran: [], withheld: labels('withheld'), partly: labels('partly') }, all[0]!.languages);
  const [first, ...others] = outcomes.map(({ expectation }) => harmless(expectation));
  const more = others.length > mostExpectations ? [`and ${others.length} more`] : others;
  return `held in part only (${harmless(missing)}): ${[first, ...more].join('; ')}`;
}

/** So many more than the first are named. */
const mostExpectations = 2;

/** Where the first of them was written. */
export function placeOfUnheld(one: CaseVerdict): Place | undefined {
  return unheldOf(one)[0]?.place;
}

function unheldOf(one: CaseVerdict): (Outcome & { readonly state: 'kept' })[] {
  if (one.state !== 'kept' && one.state !== 'broken') return [];
  return one.outcomes.flatMap((outcome) => (outcome.state === 'kept' && outcome.unheld ? [outcome] : []));
}

/** How many cases were held in part only: `2 held in part only`; empty for none. */
export function unheldCount(cases: readonly CaseVerdict[]): string {
  const count = cases.filter((one) => unheldOf(one).length > 0).length;
  return count === 0 ? '' : `${counted(count, 'case')} held in part only`;
}
