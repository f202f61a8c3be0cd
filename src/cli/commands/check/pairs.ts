import { type CaseRules, type CaseVerdict, compare, type Document, hold, load, type Outcome, stateOf, Trouble } from '../../../index.js';
import { holdBaseline } from './baseline.js';
import { judgeCase } from './case.js';
import type { PairPlan } from './discovery/plan.js';
import { readNow } from './disk.js';
import type { CasesTask, CaseWorld, Judged } from './task.js';

/** Judges pairs, one after the other. What is wrong with one is its verdict; rejects only for a fault of ours. */
export async function judgePairs({ plans, ...world }: CasesTask): Promise<CaseVerdict[]> {
  const verdicts: CaseVerdict[] = [];
  for (const plan of plans) verdicts.push(await judgeCase(plan, world.cwd, (rules) => judgePair(plan, rules, world)));
  return verdicts;
}

async function judgePair(plan: PairPlan, rules: CaseRules, world: CaseWorld): Promise<Judged> {
  if (rules.families)
    throw new Trouble(plan.name, 'expects families of two articles', 'give a collection a folder without left.* and right.*');
  const { from, ...options } = rules.options;
  const left = await loadArticle(plan.left, options.structure, from, world);
  const right = await loadArticle(plan.right, options.structure, from, world);
  const comparison = compare(left, right, options);
  const outcomes = hold(comparison, rules.expectations);
  const baseline = await holdBaseline(plan.baseline, comparison, rules.baseline || rules.expectations.length === 0, world);
  const all: readonly Outcome[] = baseline?.outcome ? [...outcomes, baseline.outcome] : outcomes;
  return { state: stateOf(all), outcomes: all, ...(baseline ? { baseline: { file: plan.baseline, state: baseline.state } } : {}) };
}

async function loadArticle(
  file: string,
  structure: CaseRules['options']['structure'],
  from: string | undefined,
  world: CaseWorld,
): Promise<Document> {
  const options = { ...(structure === undefined ? {} : { structure }), ...(from === undefined ? {} : { from }) };
  return load(readNow(file, world.cwd), file, options);
}
