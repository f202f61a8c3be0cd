import type { CaseVerdict, StaleBaseline, TroubleRecord, Verdict, VerdictSummary } from '../model.js';
import { version } from '../version.js';

/** Everything that was checked, and the figures. What is no case and could not be read is in `trouble`. */
export function verdictOf(
  cases: readonly CaseVerdict[],
  trouble: readonly TroubleRecord[] = [],
  stale: readonly StaleBaseline[] = [],
): Verdict {
  return { schema: 'wirediff.verdict/1', version, cases, trouble, stale, summary: summarize(cases, trouble, stale) };
}

function summarize(cases: readonly CaseVerdict[], trouble: readonly TroubleRecord[], stale: readonly StaleBaseline[]): VerdictSummary {
  const counts = { kept: 0, broken: 0, trouble: 0, skipped: 0 };
  const expectations = { kept: 0, broken: 0 };
  const baselines = { written: 0, rewritten: 0, stale: stale.length };
  for (const one of cases) {
    counts[one.state]++;
    if (one.state !== 'kept' && one.state !== 'broken') continue;
    for (const { state } of one.outcomes) expectations[state]++;
    const state = one.baseline?.state;
    if (state === 'written' || state === 'rewritten') baselines[state]++;
  }
  const kept = counts.broken === 0 && counts.trouble === 0 && trouble.length === 0 && !stale.some(({ broken }) => broken);
  return { kept, cases: counts, expectations, baselines };
}

/** A case as its outcomes make it: broken when one of them is. */
export function stateOf(outcomes: readonly { readonly state: 'kept' | 'broken' }[]): 'kept' | 'broken' {
  return outcomes.some(({ state }) => state === 'broken') ? 'broken' : 'kept';
}
