import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ListedCase, readManifest, Trouble, type TroubleRecord } from '../../../index.js';
import type { Found } from '../../collection/sources/globs.js';
import { unreadable } from '../../files.js';
import type { World } from '../../world.js';
import { baselineEnding, besideManifest, caseIn } from './folder.js';
import { keyOf, type Plan } from './plan.js';
import { readSheet } from './sheet.js';

type Disk = Pick<World, 'cwd'>;

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
  return { plans: namedApart(plans), trouble: wrong };
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

async function foldersOf(pattern: string, folder: string, world: Disk): Promise<string[]> {
  const { foldersLike, isPattern } = await import('../../collection/sources/globs.js');
  if (isPattern(pattern)) {
    const found = await foldersLike(pattern, resolve(world.cwd, folder));
    return some(pattern, found, folder, 'folder').map((each) => besideManifest(folder, each.replace(/\/$/, '')));
  }
  const path = besideManifest(folder, pattern);
  if (!(await known(path, world)).isDirectory()) throw new Trouble(path, 'is not a folder', 'name a folder with left.* and right.* in it');
  return [path];
}

async function filesOf(pattern: string, folder: string, world: Disk): Promise<string[]> {
  const { filesLike, isPattern } = await import('../../collection/sources/globs.js');
  if (isPattern(pattern)) {
    const found = await filesLike(pattern, resolve(world.cwd, folder));
    return some(pattern, found, folder, 'file').map((each) => besideManifest(folder, each));
  }
  const path = besideManifest(folder, pattern);
  if ((await known(path, world)).isDirectory()) throw new Trouble(path, 'is a folder', `write ${pattern.replace(/\/$/, '')}/*`);
  return [path];
}

/** What a pattern names. Throws `Trouble` when that is nothing, or when it cannot be told: a case that lies where nobody may look would be missed. */
function some(pattern: string, { paths, closed }: Found, folder: string, what: string): readonly string[] {
  for (const { path, error } of closed) throw unreadable(besideManifest(folder, path), error);
  if (paths.length === 0) throw new Trouble(pattern, `matches no ${what}`, 'check the pattern: it starts from the folder of the manifest');
  return paths;
}

async function known(path: string, { cwd }: Disk) {
  try {
    return await stat(resolve(cwd, path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Two files, or with a `*` in both every file that the left names, with what stands for its `*` put into the right. */
async function pairsOf(left: string, right: string, folder: string, world: Disk): Promise<Plan[]> {
  const [before = '', after] = besideManifest(folder, left).split('*');
  const lefts = await filesOf(left, folder, world);
  const to = besideManifest(folder, right);
  if (after === undefined) {
    await known(to, world);
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

/** Cases of a manifest, with trouble for those that would share a baseline though they compare other articles or in another way. */
function namedApart(plans: readonly Plan[]): Plan[] {
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
