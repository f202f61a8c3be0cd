import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Trouble, type TroubleRecord } from '../../../../index.js';
import { standard, unreadable } from '../../../files.js';
import type { World } from '../../../world.js';
import { troubleOf } from '../trouble.js';
import { caseIn, inFolder } from './folder.js';
import { plansOf } from './listed.js';
import { compareNames } from './names.js';
import { isCovered, keyOf, type Plan } from './plan.js';

/** Everything to be checked that paths contain. */
export interface Discovered {
  /** By name: every case that a manifest lists, and each that lies in a folder, once. */
  readonly plans: readonly Plan[];
  readonly trouble: readonly TroubleRecord[];
  /** Baselines without their articles. */
  readonly stale: readonly string[];
}

/** The names of a manifest. */
export const manifestNames = ['wirediff.check.yml', 'wirediff.check.yaml', 'wirediff.check.json'];

/** Finds the cases of folders, with the folders in them, and of manifests. What cannot be read is told, and the rest goes on. */
export async function discover(paths: readonly string[], world: Pick<World, 'cwd'>): Promise<Discovered> {
  const discovery = new Discovery(world);
  for (const path of paths) await discovery.take(path);
  return discovery.everything();
}

class Discovery {
  /** One pair may be listed twice, by paragraphs and by sentences; each is a case. What lies in a folder is one more unless a list has all of it. */
  readonly #listed: Plan[] = [];
  readonly #lying: Plan[] = [];
  readonly #trouble: TroubleRecord[] = [];
  readonly #stale = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #world: Pick<World, 'cwd'>;

  constructor(world: Pick<World, 'cwd'>) {
    this.#world = world;
  }

  everything(): Discovered {
    const listed = groupedBy(this.#listed, keyOf);
    const lying = [...groupedBy(this.#lying, keyOf)].flatMap(([key, [plan]]) =>
      plan && !isCovered(plan, listed.get(key) ?? []) ? [plan] : [],
    );
    const plans = [...this.#listed, ...lying];
    const claimed = new Set(plans.flatMap((plan) => (plan.kind === 'pair' ? [plan.baseline] : [])));
    return {
      plans: plans.sort((a, b) => compareNames(a.name, b.name)),
      trouble: this.#trouble,
      stale: [...this.#stale].filter((file) => !claimed.has(file)).sort(),
    };
  }

  /** A folder, a manifest, or a file of a case. */
  async take(path: string): Promise<void> {
    await this.#telling(async () => {
      if (path === standard) throw new Trouble(path, 'is not a case', 'name a folder that contains cases, or a manifest');
      const name = path.split(/[\\/]/).at(-1) ?? '';
      if (await this.#isFolder(path)) await this.#walk(trimmed(path));
      else if (/^expected\.(?:ya?ml|json|wirediff)$/.test(name) || /^(?:left|right)\./.test(name))
        await this.#folder(trimmed(path.slice(0, -name.length)), false);
      else if (/\.(?:ya?ml|json)$/i.test(name)) await this.#manifest(path);
      else throw new Trouble(path, 'is not a case', 'name the folder it is in, or a manifest');
    });
  }

  async #isFolder(path: string): Promise<boolean> {
    try {
      return (await stat(resolve(this.#world.cwd, path || '\0'))).isDirectory();
    } catch (error) {
      throw unreadable(path, error);
    }
  }

  async #walk(folder: string): Promise<void> {
    if (this.#first(folder)) await this.#telling(() => this.#folder(folder, true));
  }

  /** Whether a folder or a manifest is met for the first time. */
  #first(path: string): boolean {
    const key = resolve(this.#world.cwd, path);
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }

  async #folder(folder: string, deep: boolean): Promise<void> {
    const { files, folders } = await this.#entries(folder);
    const manifests = files.filter((name) => manifestNames.includes(name));
    if (deep) await this.#manifestAmong(manifests, folder);
    const { plan, stale } = caseIn(folder, files);
    if (plan) this.#lying.push(plan);
    for (const file of stale) this.#stale.add(file);
    if (deep) for (const name of folders) await this.#walk(inFolder(folder, name));
  }

  async #entries(folder: string): Promise<{ files: string[]; folders: string[] }> {
    try {
      const entries = await readdir(resolve(this.#world.cwd, folder), { withFileTypes: true });
      const seen = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
      const files = seen.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
      const folders = seen.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      return { files: files.sort(compareNames), folders: folders.sort(compareNames) };
    } catch (error) {
      throw unreadable(folder, error);
    }
  }

  async #manifestAmong(names: readonly string[], folder: string): Promise<void> {
    const twice = new Trouble(folder, `contains ${names.join(' and ')}`, 'keep one of them');
    if (names.length > 1) this.#trouble.push(troubleOf(twice));
    else if (names[0] !== undefined) await this.#manifest(inFolder(folder, names[0]));
  }

  async #manifest(file: string): Promise<void> {
    if (!this.#first(file)) return;
    await this.#telling(async () => {
      const { plans, trouble } = await plansOf(file, this.#world);
      this.#listed.push(...plans);
      this.#trouble.push(...trouble);
    }, file);
  }

  /** Does a work and keeps what is wrong; `file` is what the work is about. */
  async #telling(work: () => Promise<void>, file?: string): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      this.#trouble.push(troubleOf(error, file === undefined ? [] : [file]));
    }
  }
}

function groupedBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

function trimmed(folder: string): string {
  return folder === '' ? '.' : folder.replace(/(?<=.)[\\/]+$/, '');
}
