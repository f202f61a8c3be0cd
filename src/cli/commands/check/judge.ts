import type { CaseVerdict } from '../../../index.js';
import { inOrder } from '../../crew/in-order.js';
import { alone, type Crew, crewFor } from '../../crew/index.js';
import { joinedCrewOf } from '../../crew/joined.js';
import type { CheckFlags } from '../../definitions/flags.js';
import type { World } from '../../world.js';
import { judgeCase } from './case.js';
import { judgeCollection } from './collection.js';
import { articlesOf, type PairPlan, type Plan } from './discovery/plan.js';
import type { CaseWorld } from './task.js';

/** Cases that one thread is given at a time. */
const casesAtOnce = 16;

/** Cases that this thread judges by itself: another takes as long to start and to warm up as they take. */
const fewCases = 64;

/** Batches under way for each who works: one in hand, and some to go on with. */
const batchesEach = 4;

/** Judges cases, in threads when there are many; the verdicts come in the order of the cases and do not depend on how many threads there are. */
export async function judgeAll(plans: readonly Plan[], flags: CheckFlags, world: World): Promise<CaseVerdict[]> {
  const how = { cwd: world.cwd, update: flags.update ?? false, ci: isCi(flags, world) };
  if (flags.bail) return judgeUntilBroken(plans, how);
  const crew = plans.length <= fewCases ? alone : crewFor(flags.jobs, world, joinedCrewOf);
  const verdicts: CaseVerdict[] = [];
  try {
    const work = (batch: Batch) => judgeBatch(batch, crew, how);
    for await (const batch of inOrder(batchesOf(plans, casesAtOnce), work, crew.size * batchesEach)) verdicts.push(...batch);
  } finally {
    await crew.dismiss();
  }
  return verdicts;
}

/** One after the other in this thread, so that nothing behind the first broken case is touched. */
async function judgeUntilBroken(plans: readonly Plan[], how: CaseWorld): Promise<CaseVerdict[]> {
  const verdicts: CaseVerdict[] = [];
  for await (const batch of batchesOf(plans, 1)) {
    verdicts.push(...(await judgeBatch(batch, alone, how)));
    if (verdicts.at(-1)?.state !== 'kept') break;
  }
  const rest = plans.slice(verdicts.length);
  return [
    ...verdicts,
    ...rest.map((plan) => ({ name: plan.name, kind: plan.kind, articles: articlesOf(plan), state: 'skipped' as const })),
  ];
}

/** Pairs in a row, or a collection. */
type Batch = readonly PairPlan[] | Exclude<Plan, PairPlan>;

async function* batchesOf(plans: readonly Plan[], most: number): AsyncGenerator<Batch> {
  let pairs: PairPlan[] = [];
  for (const plan of plans) {
    if (plan.kind === 'pair') pairs.push(plan);
    if (pairs.length > 0 && (pairs.length === most || plan.kind !== 'pair')) {
      yield pairs;
      pairs = [];
    }
    if (plan.kind !== 'pair') yield plan;
  }
  if (pairs.length > 0) yield pairs;
}

/** Pairs go to the crew; a collection is read by this thread. */
async function judgeBatch(batch: Batch, crew: Crew, how: CaseWorld): Promise<CaseVerdict[]> {
  if (!('kind' in batch)) return crew.work('cases', { plans: batch, ...how });
  return [await judgeCase(batch, how.cwd, (rules) => judgeCollection(batch, rules, how.cwd))];
}

/** Whether the run is one of a server's: as the user says, or as most servers do, CI=true. */
export function isCi({ ci }: CheckFlags, { env }: Pick<World, 'env'>): boolean {
  return ci ?? !['', '0', 'false', undefined].includes(env.CI?.toLowerCase());
}
