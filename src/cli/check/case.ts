import {
  type CaseRules,
  type CaseVerdict,
  compare,
  type Document,
  dedupe,
  hold,
  holdFamilies,
  joinRules,
  load,
  type Outcome,
  readRules,
  stateOf,
  Trouble,
  type TroubleRecord,
} from '../../index.js';
import { holdBaseline } from './baseline.js';
import { troubleOf } from './discover.js';
import { readNow } from './disk.js';
import { articlesOf, type CollectionPlan, type PairPlan, type Plan } from './plan.js';
import { readSheet } from './sheet.js';

/** Some cases to judge, and how. */
export interface CasesTask {
  readonly plans: readonly Plan[];
  /** The folder that paths start from. */
  readonly cwd: string;
  /** Baselines are written anew where the comparison means something else. */
  readonly update: boolean;
  /** A missing baseline is a broken expectation. */
  readonly ci: boolean;
}

/** Judges cases, one after the other. What is wrong with one is its verdict; rejects only for a fault of ours. */
export async function judgeCases({ plans, ...how }: CasesTask): Promise<CaseVerdict[]> {
  const verdicts: CaseVerdict[] = [];
  for (const plan of plans) verdicts.push(await judge(plan, how));
  return verdicts;
}

/** What a case may touch. */
export type CaseWorld = Omit<CasesTask, 'plans'>;

async function judge(plan: Plan, world: CaseWorld): Promise<CaseVerdict> {
  const told = { name: plan.name, kind: plan.kind, articles: articlesOf(plan) };
  const inTrouble = (trouble: TroubleRecord): CaseVerdict => ({ ...told, state: 'trouble', trouble });
  try {
    if (plan.trouble) return inTrouble(plan.trouble);
    const { value: rules, trouble } = await rulesFor(plan, world);
    if (trouble[0]) return inTrouble(summed(trouble[0], trouble.length));
    return plan.kind === 'pair'
      ? { ...told, ...(await judgePair(plan, rules, world)) }
      : { ...told, ...(await judgeCollection(plan, rules, world)) };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return inTrouble(troubleOf(error));
  }
}

/** The first of several mistakes stands for them all. */
function summed(first: TroubleRecord, count: number): TroubleRecord {
  return count === 1
    ? first
    : { ...first, remedy: `${first.remedy} (and ${count - 1} more ${count === 2 ? 'mistake' : 'mistakes'} in the file)` };
}

const noRules: CaseRules = { options: {}, expectations: [], baseline: false };

async function rulesFor(plan: Plan, world: CaseWorld): Promise<{ value: CaseRules; trouble: readonly TroubleRecord[] }> {
  const { rules: file, listed = noRules } = plan;
  if (file === undefined) return { value: listed, trouble: [] };
  const own = readRules(await readSheet(file, world.cwd), file);
  return own.trouble.length > 0 ? own : joinRules(own.value, listed, file);
}

type Judged = Pick<CaseVerdict & { state: 'kept' | 'broken' }, 'state' | 'outcomes' | 'baseline'>;

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

async function judgeCollection(plan: CollectionPlan, rules: CaseRules, world: CaseWorld): Promise<Judged> {
  const { families } = rules;
  if (!families)
    throw new Trouble(
      plan.name,
      'has no left.* and right.*, and its expectations no families',
      'put the articles there, or write families',
    );
  const files = rules.articles ? await chosen(plan, rules.articles, world) : plan.articles;
  if (files.length === 0) throw new Trouble(plan.name, 'holds no articles', 'put them beside its expectations');
  const { structure, from, resemblance, containment, shingle, templates } = rules.options;
  const documents: Document[] = [];
  for (const file of files) documents.push(await loadArticle(file, structure, from, world));
  const duplicates = dedupe(documents, {
    ...(resemblance === undefined ? {} : { resemblance }),
    ...(containment === undefined ? {} : { containment }),
    ...(shingle === undefined ? {} : { shingle }),
    ...(templates === undefined ? {} : { templates }),
  });
  const articles = Array.from({ length: duplicates.articles.length }, (_, index) => duplicates.articles.at(index));
  const outcome = holdFamilies({ articles, families: duplicates.families }, families);
  return { state: stateOf([outcome]), outcomes: [outcome] };
}

/** The files of a folder that the patterns of its expectations name. */
async function chosen({ folder }: CollectionPlan, patterns: readonly string[], world: CaseWorld): Promise<string[]> {
  const [{ filesLike }, { inFolder }, { resolve }] = await Promise.all([
    import('../collection/globs.js'),
    import('./folder.js'),
    import('node:path'),
  ]);
  const found = await Promise.all(patterns.map((pattern) => filesLike(pattern, resolve(world.cwd, folder))));
  return [...new Set(found.flat())].map((name) => inFolder(folder, name));
}
