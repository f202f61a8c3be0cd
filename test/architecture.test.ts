import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

/** From the ground up. An import goes to a lower floor, or stays in its room. */
const floors = [
  ['model', 'errors', 'version'],
  ['text'],
  ['report', 'render'],
  ['structure', 'labels'],
  ['formats', 'align', 'dedupe'],
  ['compare', 'check'],
  ['index'],
  ['cli'],
];

/** Rooms that see less than the floors below them. */
const narrow: Readonly<Record<string, readonly string[]>> = { model: [], render: ['model', 'text', 'version'], cli: ['index'] };

/** What Node brings and a room other than the command line may use: nothing that touches a disk, a clock or a terminal. */
const pure: Readonly<Record<string, readonly string[]>> = { formats: ['node:crypto', 'node:module'] };

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

interface Source {
  readonly path: string;
  readonly room: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const code = withoutComments(readFileSync(join(src, path), 'utf8'));
    return { path, room: roomOf(path), code, imports: importsOf(code) };
  });

function roomOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '');
}

/** Comments may speak of anything. Strings are left alone, so a `//` inside one costs the rest of its line at most. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function importsOf(code: string): string[] {
  const found = [...code.matchAll(/^\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/gm)];
  return found.map((match) => match[1] ?? match[2] ?? '');
}

/** The file in src/ that a relative import means. */
function target(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (narrow[from]) return narrow[from].includes(to);
  return floorOf(to) < floorOf(from);
}

const isRelative = (specifier: string) => specifier.startsWith('.');

describe('the house', () => {
  test('imports are found at all', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(importsOf("import type { A } from './a.js';\nexport {\n  b,\n} from './b.js';\nawait import('./c.js');\nimport 'd';")).toEqual([
      './a.js',
      './b.js',
      './c.js',
      'd',
    ]);
  });

  test('every source file stands on a floor', () => {
    expect(sources.filter(({ room }) => floorOf(room) < 0).map(({ path }) => path)).toEqual([]);
  });

  test('its floors are those that contributors are shown', () => {
    const rows = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| (\d) \| (.+) \|$/gm);
    const shown = Array.from(rows, ([, floor, rooms = '']) => [
      floor,
      Array.from(rooms.matchAll(/`([a-z]+)(?:\/|\.ts)`/g), ([, room]) => room),
    ]);
    expect(shown.reverse()).toEqual(floors.map((rooms, at) => [String(at + 1), rooms]));
  });

  test('imports run down', () => {
    const up = sources.flatMap(({ path, room, imports }) =>
      imports.filter((each) => isRelative(each) && !mayImport(room, roomOf(target(path, each)))).map((each) => `${path} imports ${each}`),
    );
    expect(up).toEqual([]);
  });

  test('imports name files that exist', () => {
    const known = new Set(sources.map(({ path }) => path));
    const missing = sources.flatMap(({ path, imports }) => imports.filter((each) => isRelative(each) && !known.has(target(path, each))));
    expect(missing).toEqual([]);
  });

  test('nothing runs in circles', () => {
    const graph = new Map(sources.map(({ path, imports }) => [path, imports.filter(isRelative).map((each) => target(path, each))]));
    expect(circleIn(graph)).toBeUndefined();
    expect(
      circleIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  test('the program enters by the command line alone', () => {
    const bin = readFileSync(join(root, 'bin', 'wirediff.js'), 'utf8');
    expect([...bin.matchAll(/require\('(.+?)'\)/g)].map(([, file]) => file)).toEqual(['../dist/cli/load.cjs']);
  });
});

describe('the map', () => {
  const map = readFileSync(join(root, 'docs', 'rooms.md'), 'utf8');
  const sections = map.split(/^#{2,3} /m).filter((section) => /^`[a-z/]+\/`$/m.test(section.split('\n')[0]!));
  const mapped = new Map(sections.map((section) => [section.slice(1, section.indexOf('/`')), filesNamed(section)]));

  /** The files that the first column of a section's table names. */
  function filesNamed(section: string): string[] {
    const rows = [...section.matchAll(/^\| (`[^|]+`) \|/gm)];
    return rows.flatMap(([, files = '']) => [...files.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)).sort();
  }

  const folders = new Map<string, string[]>();
  for (const { path } of sources) {
    const folder = posix.dirname(path);
    if (folder === '.') continue;
    folders.set(folder, [...(folders.get(folder) ?? []), posix.basename(path, '.ts')].sort());
  }

  test.each([...folders])('names the files of %s', (folder, files) => {
    expect(mapped.get(folder)).toEqual(files);
  });

  test('names no other room', () => {
    expect([...mapped.keys()].filter((folder) => !folders.has(folder) && mapped.get(folder)!.length > 0)).toEqual([]);
  });
});

describe('the doors', () => {
  const packages = sources.flatMap(({ path, imports }) =>
    [...new Set(imports.filter((each) => !isRelative(each) && !each.startsWith('node:')))].map((name) => ({ name, path })),
  );

  test('each package is imported in one file', () => {
    const twice = packages.filter(({ name, path }) => packages.some((other) => other.name === name && other.path !== path));
    expect(twice).toEqual([]);
  });

  test('each package is one that we name', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(packages.map(({ name }) => name).filter((name) => !(name in devDependencies))).toEqual([]);
  });

  test('only the command line touches the world', () => {
    const touching = sources
      .filter(({ room }) => room !== 'cli')
      .flatMap(({ path, room, imports }) =>
        imports.filter((each) => each.startsWith('node:') && !pure[room]?.includes(each)).map((each) => `${path}: ${each}`),
      );
    expect(touching).toEqual([]);
  });

  test.each([
    ['the process', /\bprocess\.|\bconsole\.|\bglobalThis\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\b|\bsetTimeout\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b/],
    ['the locale of the machine', /\.toLocale\w+\(|\.localeCompare\(|new Intl\.\w+\((?:undefined|\))/],
  ])('nothing but the command line asks for %s', (_, pattern) => {
    const asking = sources.filter(({ room, code }) => room !== 'cli' && pattern.test(code)).map(({ path }) => path);
    expect(asking).toEqual([]);
  });
});

test('no fault is silenced in the sources', () => {
  const silenced = sources.filter(({ path }) =>
    /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/.test(readFileSync(join(src, path), 'utf8')),
  );
  expect(silenced.map(({ path }) => path)).toEqual([]);
});

/** A circle in a graph, from a node back to itself; nothing when there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return undefined;
    done.add(node);
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...trail, node]);
      if (circle) return circle;
    }
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return undefined;
}
