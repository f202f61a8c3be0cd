import type { CaseRules, TroubleRecord } from '../../../../index.js';

/** A case as it was found: where its files are. It is plain data, which can go to another thread. */
export type Plan = PairPlan | CollectionPlan;

interface PlanBase {
  /** The folder, or the name that the manifest gives. */
  readonly name: string;
  /** Its `expected.yml`, which is yet to be read. */
  readonly rules?: string;
  /** The manifest that lists it, and what it says of it. */
  readonly manifest?: string;
  readonly listed?: CaseRules;
  /** What is wrong with it already. */
  readonly trouble?: TroubleRecord;
}

/** A pair of articles, which may have a baseline. */
export interface PairPlan extends PlanBase {
  readonly kind: 'pair';
  readonly left: string;
  readonly right: string;
  /** Where its baseline is, or would be. */
  readonly baseline: string;
  /** Whether a baseline stands in its folder; absent for articles that a manifest names one by one. */
  readonly recorded?: boolean;
}

/** Several articles, of which families are expected. */
export interface CollectionPlan extends PlanBase {
  readonly kind: 'collection';
  /** The files, or the folder whose files they are. */
  readonly articles: readonly string[];
  /** The folder that the patterns of an `expected.yml` start from. */
  readonly folder: string;
}

/** The articles of a case, as a report names them. */
export function articlesOf(plan: Plan): readonly string[] {
  return plan.kind === 'pair' ? [plan.left, plan.right].filter((file) => file !== '') : plan.articles;
}

/** Every file that a case is made of, as far as it is known before the case is looked at. */
export function filesOf(plan: Plan): readonly string[] {
  const own = plan.kind === 'pair' ? [plan.left, plan.right, plan.baseline] : plan.articles;
  return [...own, plan.rules, plan.manifest].filter((file): file is string => file !== undefined && file !== '');
}

/** What tells the articles of one case from those of another. */
export function keyOf(plan: Plan): string {
  return `${plan.kind} ${JSON.stringify(plan.kind === 'pair' ? [plan.left, plan.right] : plan.articles)}`;
}

/** Whether a case that was found in a folder is told already by those that manifests list: they hold it to all that lies beside its articles, or nothing does. */
export function isCovered(lying: Plan, listed: readonly Plan[]): boolean {
  if (listed.length === 0) return false;
  const holdsNothing = lying.rules === undefined && !(lying.kind === 'pair' && lying.recorded);
  return holdsNothing || listed.some((plan) => plan.rules === lying.rules && baselineOf(plan) === baselineOf(lying));
}

const baselineOf = (plan: Plan): string | undefined => (plan.kind === 'pair' ? plan.baseline : undefined);
