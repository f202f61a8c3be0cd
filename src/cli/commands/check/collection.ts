import { resolve } from 'node:path';
import { type CaseRules, dedupe, dedupeThresholds, holdFamilies, type Story, stateOf, Trouble } from '../../../index.js';
import { readCollection } from '../../collection/index.js';
import { unreadable } from '../../files.js';
import type { Outlet, World } from '../../world.js';
import { inFolder } from './discovery/folder.js';
import type { CollectionPlan } from './discovery/plan.js';
import type { Judged } from './task.js';

/** Holds a collection, read as `dedupe` reads it, to its families. Rejects with `Trouble` when one of its articles cannot be read. */
export async function judgeCollection(plan: CollectionPlan, { families, articles, options }: CaseRules, cwd: string): Promise<Judged> {
  if (!families)
    throw new Trouble(plan.name, 'has no left.* and right.*, and expects no families', 'put the articles there, or write families');
  const files = articles ? await chosen(plan, articles, cwd) : plan.articles;
  if (files.length === 0) throw new Trouble(plan.name, 'contains no articles', 'put them beside its expectations');
  const { resemblance, containment, shingle, templates, from } = options;
  const duplicates = dedupe(await storiesOf(files, { shingle, from }, cwd), {
    ...(resemblance === undefined ? {} : { resemblance }),
    ...(containment === undefined ? {} : { containment }),
    ...(shingle === undefined ? {} : { shingle }),
    ...(templates === undefined ? {} : { templates }),
  });
  const found = Array.from({ length: duplicates.articles.length }, (_, index) => duplicates.articles.at(index));
  const outcome = holdFamilies({ articles: found, families: duplicates.families, templates: duplicates.templates }, families);
  return { state: stateOf([outcome]), outcomes: [outcome] };
}

/** The files of a folder that the patterns of its expectations name. */
async function chosen({ folder }: CollectionPlan, patterns: readonly string[], cwd: string): Promise<string[]> {
  const { filesLike } = await import('../../collection/sources/globs.js');
  const found = await Promise.all(patterns.map((pattern) => filesLike(pattern, resolve(cwd, folder))));
  for (const { path, error } of found.flatMap(({ closed }) => closed)) throw unreadable(inFolder(folder, path), error);
  return [...new Set(found.flatMap(({ paths }) => paths))].map((name) => inFolder(folder, name));
}

type Reading = { readonly [Name in 'shingle' | 'from']: CaseRules['options'][Name] | undefined };

async function storiesOf(
  files: readonly string[],
  { shingle = dedupeThresholds.shingle.default, from }: Reading,
  cwd: string,
): Promise<Story[]> {
  const options = { shingle, jobs: 1, ...(from === undefined ? {} : { from }) };
  const { articles, trouble, repeated, originals } = await readCollection(files, options, secluded(cwd));
  for (const each of [...trouble, ...repeated.first]) throw each;
  const stories: Story[] = [];
  for await (const { article, text } of originals(() => true)) {
    const { words: _, shingles: __, ...known } = articles.at(article);
    stories.push({ ...known, text: await text() });
  }
  return stories;
}

/** A world with a disk and nothing else: a case has no standard input and prints nothing. */
function secluded(cwd: string): World {
  const nobody = () => Promise.reject(new Error('standard input is not for a case'));
  const nothing: Outlet = { write: async () => {}, terminal: false, colorDepth: () => 1, closed: () => true };
  return {
    cwd,
    env: {},
    stdin: nobody,
    stream: () => {
      throw new Error('standard input is not for a case');
    },
    stdout: nothing,
    stderr: nothing,
  };
}
