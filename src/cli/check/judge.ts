import type { CaseVerdict } from '../../index.js';
import { alone, type Crew, cores, crewOf } from '../crew/index.js';
import type { CheckFlags } from '../flags.js';
import { inOrder } from '../in-order.js';
import type { World } from '../world.js';
import { articlesOf, type Plan } from './plan.js';

/** Cases that one thread is given at a time. */
const casesAtOnce = 16;

/** Up to so many cases this thread judges by itself: another takes as long to start and to warm up as they take. */
const fewCases = 64;

/** Batches under way for each who works: one in hand, and one to go on with. */
const batchesEach = 2;

/** Judges cases, in threads when there are many; the verdicts come in the order of the cases and do not depend on how many threads there are. */
export async function judgeAll(plans: readonly Plan[], flags: CheckFlags, world: World): Promise<CaseVerdict[]> {
  const how = { cwd: world.cwd, update: flags.update ?? false, ci: flags.ci ?? isCi(world) };
  if (flags.bail) return judgeUntilBroken(plans, how);
  const crew = plans.length <= fewCases ? alone : crewFor(flags.jobs ?? cores, world);
  const verdicts: CaseVerdict[] = [];
  try {
    const judge = (batch: readonly Plan[]) => crew.work('cases', { plans: batch, ...how });
    for await (const batch of inOrder(batchesOf(plans), judge, crew.size * batchesEach)) verdicts.push(...batch);
  } finally {
    await crew.dismiss();
  }
  return verdicts;
}

type How = { readonly cwd: string; readonly update: boolean; readonly ci: boolean };

/** One after the other in this thread, so that nothing behind the first broken case is touched. */
async function judgeUntilBroken(plans: readonly Plan[], how: How): Promise<CaseVerdict[]> {
  const verdicts: CaseVerdict[] = [];
  for (const plan of plans) {
    verdicts.push(...(await alone.work('cases', { plans: [plan], ...how })));
    if (verdicts.at(-1)?.state !== 'kept') break;
  }
  const rest = plans.slice(verdicts.length);
  return [
    ...verdicts,
    ...rest.map((plan) => ({ name: plan.name, kind: plan.kind, articles: articlesOf(plan), state: 'skipped' as const })),
  ];
}

async function* batchesOf(plans: readonly Plan[]): AsyncGenerator<readonly Plan[]> {
  for (let first = 0; first < plans.length; first += casesAtOnce) yield plans.slice(first, first + casesAtOnce);
}

function crewFor(jobs: number, { helper }: World): Crew {
  return jobs === 1 || helper === undefined ? alone : crewOf(jobs, helper);
}

/** Whether the run is one of a server's, as most of them say: CI=true. */
function isCi({ env }: World): boolean {
  return !['', '0', 'false', undefined].includes(env.CI?.toLowerCase());
}
