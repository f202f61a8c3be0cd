import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import {
  type CaseVerdict,
  type StaleBaseline,
  Trouble,
  type TroubleRecord,
  type Verdict,
  verdictOf,
  verdictRenderers,
} from '../../../index.js';
import type { CheckFlags } from '../../definitions/flags.js';
import { type ExitCode, exit } from '../../exit.js';
import { codeOf, wordsOf } from '../../files.js';
import { deliver, isSeen } from '../../output/deliver.js';
import { protectSources } from '../../output/protect.js';
import { styleOf } from '../../output/style.js';
import { complain } from '../../stderr/tell.js';
import type { World } from '../../world.js';
import { discover, manifestNames } from './discovery/index.js';
import { filesOf, type Plan } from './discovery/plan.js';
import { isCi, judgeAll } from './judge.js';

/**
 * `wirediff check`: holds every case of the paths to what is expected of it. What cannot be read is told, and the rest goes on.
 * Rejects with `Trouble` when there is nothing to check or the report cannot be written.
 */
export async function check(paths: readonly string[], flags: CheckFlags, world: World): Promise<ExitCode> {
  const { plans, trouble, stale } = await discover(paths.length > 0 ? paths : [manifestHere(world)], world);
  for (const each of trouble) await say(each, world);
  if (plans.length === 0 && stale.length === 0) {
    if (trouble.length === 0)
      throw new Trouble(paths.join(' '), 'contains no cases', `put left.* and right.* into a folder, or list cases in ${manifestNames[0]}`);
    if (flags.format === 'terminal') return exit.trouble;
  }
  const chosen = chosenOf(plans, flags.filter);
  protectSources(flags, chosen.flatMap(filesOf), world);
  const cases = await judgeAll(chosen, flags, world);
  const kept: TroubleRecord[] = [];
  const gone = await tidied(flags.filter === undefined ? stale : [], flags, world, (each) => kept.push(each));
  for (const each of kept) await say(each, world);
  const verdict = verdictOf(cases, [...trouble, ...kept], gone);
  // The report that a user sees tells of the cases in trouble itself.
  if (!isSeen(flags, world)) for (const one of cases) if (one.state === 'trouble') await say(one.trouble, world);
  const style = { ...styleOf(flags, world), broken: flags.broken ?? false, fileName: fromWorkspace(world) };
  await deliver(() => [verdictRenderers[flags.format](verdict, style)], flags, world);
  return exitOf(verdict, flags);
}

function manifestHere({ cwd }: World): string {
  const found = manifestNames.find((name) => existsSync(resolve(cwd, name)));
  if (found !== undefined) return found;
  throw new Trouble(
    'check',
    `there is no ${manifestNames[0]} in this folder`,
    'name folders that contain left.* and right.*, or write one: cases: [{folders: "pairs/*"}]',
  );
}

function chosenOf(plans: readonly Plan[], filter: string | undefined): readonly Plan[] {
  if (filter === undefined) return plans;
  const parts = filter.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  const pattern = new RegExp(parts.join('[^]*'));
  const chosen = plans.filter(({ name }) => pattern.test(name));
  if (chosen.length === 0)
    throw new Trouble(`--filter ${filter}`, `none of the ${plans.length} cases has this in its name`, 'leave it out to see the names');
  return chosen;
}

/**
 * Baselines without their articles: `--update` removes them, and in CI they break the run. What cannot be removed is told to `trouble`. Who filters cases does
 * not ask about these.
 */
async function tidied(files: readonly string[], flags: CheckFlags, world: World, trouble: (each: TroubleRecord) => void) {
  const { update = false } = flags;
  const tidy = async (file: string): Promise<StaleBaseline> => {
    const problem = update ? await removal(file, world) : undefined;
    if (problem !== undefined) trouble({ subject: file, problem, remedy: 'remove it yourself' });
    return { file, removed: update && problem === undefined, broken: !update && isCi(flags, world) };
  };
  return Promise.all(files.map(tidy));
}

/** Removes a file; what it says is why it could not. */
async function removal(file: string, { cwd }: Pick<World, 'cwd'>): Promise<string | undefined> {
  try {
    await rm(resolve(cwd, file), { force: true });
    return undefined;
  } catch (error) {
    const denied = ['EACCES', 'EPERM'].includes(codeOf(error) ?? '');
    return `cannot be removed${denied ? ': permission denied' : ` (${wordsOf(error)})`}`;
  }
}

async function say({ subject, problem, remedy }: TroubleRecord, world: World): Promise<void> {
  await complain(new Trouble(subject, problem, remedy), world);
}

/** GitHub counts files from the root of its checkout, and a step may work in a folder of it (`working-directory`). A file elsewhere keeps its name. */
function fromWorkspace({ cwd, env }: Pick<World, 'cwd' | 'env'>): (file: string) => string {
  const root = env.GITHUB_WORKSPACE;
  if (!root) return (file) => file;
  return (file) => {
    const inside = relative(root, resolve(cwd, file)).replaceAll(sep, '/');
    return inside.startsWith('../') || isAbsolute(inside) ? file : inside;
  };
}

function exitOf({ cases, trouble, summary }: Verdict, { exitZero }: CheckFlags): ExitCode {
  if (trouble.length > 0 || cases.some(({ state }: CaseVerdict) => state === 'trouble')) return exit.trouble;
  return summary.kept || exitZero ? exit.same : exit.differ;
}
