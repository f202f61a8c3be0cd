import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ListedCase, readManifest, Trouble, type TroubleRecord } from '../../../../index.js';
import { readSheet } from '../sheet.js';
import { baselineEnding, besideManifest, caseIn } from './folder.js';
import { type Disk, filesOf, foldersOf, statOf } from './patterns.js';
import { keyOf, type Plan } from './plan.js';

/** The cases that a manifest lists, and what is wrong with it. Rejects with `Trouble` when it cannot be read at all. */
export async function plansOf(file: string, world: Disk): Promise<{ plans: readonly Plan[]; trouble: readonly TroubleRecord[] }> {
  const { value, trouble } = readManifest(await readSheet(file, world.cwd), file);
  if (trouble.length > 0) return { plans: [], trouble };
  const folder = file.split(/[\\/]/).slice(0, -1).join('/') || (file.startsWith('/') ? '/' : '.');
  const plans: Plan[] = [];
  const wrong: TroubleRecord[] = [];
  for (const listed of value.cases) {
    try {
      plans.push(...(await plansFor(listed, folder, world)).map((plan) => ({ ...plan, manifest: file })));
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      wrong.push({ subject: placeWords(listed), problem: `${error.subject}: ${error.problem}`, remedy: error.remedy, place: listed.place });
    }
  }
  return { plans: withOwnBaselines(plans), trouble: wrong };
}

function placeWords({ place: { file, line } }: ListedCase): string {
  return line === undefined ? file : `${file}:${line}`;
}

async function plansFor(listed: ListedCase, folder: string, world: Disk): Promise<Plan[]> {
  const { source, rules } = listed;
  switch (source.kind) {
    case 'folders':
      return named(listed, await inFolders(source.patterns, folder, world)).map((plan) => ({ ...plan, listed: rules }));
    case 'pair':
      return named(listed, await pairsOf(source.left, source.right, folder, world)).map((plan) => ({ ...plan, listed: rules }));
    case 'collection': {
      const articles = (await Promise.all(source.patterns.map((pattern) => filesOf(pattern, folder, world)))).flat();
      const name = listed.name ?? source.patterns.map((pattern) => besideManifest(folder, pattern)).join(', ');
      return [{ kind: 'collection', name, folder, articles: [...new Set(articles)], listed: rules }];
    }
    default:
      return source satisfies never;
  }
}

/** One case has the name that the manifest gives; of several each has its own after it. */
function named({ name }: ListedCase, plans: readonly Plan[]): readonly Plan[] {
  if (name === undefined) return plans;
  return plans.length === 1 ? plans.map((plan) => ({ ...plan, name })) : plans.map((plan) => ({ ...plan, name: `${name}: ${plan.name}` }));
}

async function inFolders(patterns: readonly string[], folder: string, world: Disk): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const pattern of patterns) {
    const found = await foldersOf(pattern, folder, world);
    for (const each of found) {
      const { plan } = caseIn(each, await namesIn(each, world));
      if (plan) plans.push(plan);
      else if (found.length === 1)
        throw new Trouble(each, 'is not a case', 'put left.* and right.* into it, or articles and an expected.yml');
    }
  }
  return plans;
}

async function namesIn(folder: string, { cwd }: Disk): Promise<string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Two files, or with a `*` in both every file that the left names, with what stands for its `*` put into the right. */
async function pairsOf(left: string, right: string, folder: string, world: Disk): Promise<Plan[]> {
  const [before = '', after] = besideManifest(folder, left).split('*');
  const lefts = await filesOf(left, folder, world);
  const to = besideManifest(folder, right);
  if (after === undefined) {
    await statOf(to, world);
    return [pairPlan(lefts[0] ?? left, to)];
  }
  return lefts.map((file) =>
    pairPlan(
      file,
      to.replace('*', () => file.slice(before.length, file.length - after.length)),
    ),
  );
}

function pairPlan(left: string, right: string): Plan {
  const baseline = `${right.replace(/\.[^./\\]+$/, '')}${baselineEnding}`;
  return { kind: 'pair', name: `${left} and ${right}`, left, right, baseline };
}

/** The cases of a manifest, with trouble for those that would share a baseline though they compare other articles or in another way. */
function withOwnBaselines(plans: readonly Plan[]): Plan[] {
  const seen = new Map<string, Plan>();
  return plans.map((plan) => {
    if (plan.kind !== 'pair') return plan;
    const other = seen.get(plan.baseline);
    seen.set(plan.baseline, other ?? plan);
    if (!other || isAlike(plan, other) || plan.trouble || !(wantsBaseline(plan) || wantsBaseline(other))) return plan;
    const problem = `would be the baseline of ${other.name} and of ${plan.name}`;
    return { ...plan, trouble: { subject: plan.baseline, problem, remedy: 'give the articles of each case a folder' } };
  });
}

function isAlike(plan: Plan, other: Plan): boolean {
  return keyOf(plan) === keyOf(other) && JSON.stringify(plan.listed?.options) === JSON.stringify(other.listed?.options);
}

function wantsBaseline({ listed, rules }: Plan): boolean {
  return listed !== undefined && (listed.baseline || (listed.expectations.length === 0 && rules === undefined));
}
