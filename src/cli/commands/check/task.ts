import type { CaseVerdict } from '../../../index.js';
import type { PairPlan } from './discovery/plan.js';

/** Some pairs to judge, and how; plain data, which can go to another thread. */
export interface CasesTask {
  readonly plans: readonly PairPlan[];
  /** The folder that paths start from. */
  readonly cwd: string;
  /** Baselines are written anew where the comparison means something else. */
  readonly update: boolean;
  /** A missing baseline is a broken expectation. */
  readonly ci: boolean;
}

/** What a case may touch. */
export type CaseWorld = Omit<CasesTask, 'plans'>;

/** What came of a case that could be looked at. */
export type Judged = Pick<CaseVerdict & { state: 'kept' | 'broken' }, 'state' | 'outcomes' | 'baseline'>;
