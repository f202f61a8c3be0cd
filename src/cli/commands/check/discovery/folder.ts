import { posix } from 'node:path';
import type { TroubleRecord } from '../../../../index.js';
import type { Plan } from './plan.js';

/** The case that a folder's own files make, and what is left of one that is gone. */
export interface FolderCase {
  readonly plan?: Plan;
  /** A baseline without its articles. */
  readonly stale: readonly string[];
}

const baselineName = 'expected.wirediff';
const rulesNames = ['expected.yml', 'expected.yaml', 'expected.json'];

/** The ending of a baseline that stands beside one of several articles: `afp.expected.wirediff` beside `afp.txt`. */
export const baselineEnding = `.${baselineName}`;

/** The case that a folder is, by the names of its files; `folder` is as the user named it. */
export function caseIn(folder: string, files: readonly string[]): FolderCase {
  const at = (name: string) => inFolder(folder, name);
  const side = (start: string) =>
    files.filter((name) => name.startsWith(`${start}.`) && !name.endsWith('~') && !name.endsWith('.wirediff'));
  const [lefts, rights] = [side('left'), side('right')];
  const rules = files.filter((name) => rulesNames.includes(name));
  const orphans = orphansIn(files).map(at);
  const own = rules[0] === undefined ? {} : { rules: at(rules[0]) };
  const wrong = troubleIn(folder, lefts, rights, rules);
  const trouble = wrong ? { trouble: wrong } : {};
  if (lefts.length + rights.length > 0) {
    const [left, right] = [lefts, rights].map(([name]) => (name === undefined ? '' : at(name))) as [string, string];
    const recorded = files.includes(baselineName);
    return { plan: { kind: 'pair', name: folder, left, right, baseline: at(baselineName), recorded, ...own, ...trouble }, stale: orphans };
  }
  const stale = files.includes(baselineName) ? [at(baselineName), ...orphans] : orphans;
  if (rules.length === 0) return { stale };
  const articles = files.filter(isArticle).map(at);
  return { plan: { kind: 'collection', name: folder, folder, articles, ...own, ...trouble }, stale };
}

function troubleIn(
  folder: string,
  lefts: readonly string[],
  rights: readonly string[],
  rules: readonly string[],
): TroubleRecord | undefined {
  const tell = (problem: string, remedy: string) => ({ subject: folder, problem, remedy });
  for (const names of [lefts, rights, rules])
    if (names.length > 1) return tell(`contains ${names.join(' and ')}`, 'keep one of them, or give each case a folder');
  if (lefts.length > rights.length) return tell(`has ${lefts[0]} but no right.*`, 'put the other article beside it');
  if (rights.length > lefts.length) return tell(`has ${rights[0]} but no left.*`, 'put the other article beside it');
  return undefined;
}

/** Baselines that stand beside an article which is gone. */
function orphansIn(files: readonly string[]): string[] {
  const endsIn = (name: string) => name.endsWith(baselineEnding);
  return files.filter(endsIn).filter((name) => {
    const article = `${name.slice(0, -baselineEnding.length)}.`;
    return !files.some((other) => other.startsWith(article) && !endsIn(other));
  });
}

/** Files of a collection's folder that are no articles: what is expected of them, what was reported of them, and words about them. */
function isArticle(name: string): boolean {
  return !/^(?:expected\.|report[.-]|readme\b|wirediff\.check\.)/i.test(name) && !name.endsWith('.wirediff') && !name.endsWith('~');
}

/** A file of a folder, named from where the user stands, with forward slashes on every system: it stands in reports. */
export function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : posix.join(folder.replaceAll('\\', '/'), name.replaceAll('\\', '/'));
}

/** A file that a manifest names: from the manifest's folder, unless its path is whole. */
export function besideManifest(folder: string, name: string): string {
  return /^(?:\/|[a-z]:)/i.test(name) ? name : inFolder(folder, name);
}
