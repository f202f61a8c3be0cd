import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCollection } from './make-collection.js';
import { measured } from './measure.js';
import { scorePairs, truePairs } from './near-duplicates.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const require = createRequire(import.meta.url);

/** Up to so many articles the truth is worked out slowly, by strings; of more only time and memory are told. */
const mostTrue = 20_000;

const wirediff = (jobs) => ({
  name: `wirediff --jobs ${jobs}`,
  command: (file, output) => [
    process.execPath,
    here('../bin/wirediff.js'),
    'dedupe',
    file,
    '--jobs',
    String(jobs),
    '--format',
    'json',
    '--output',
    output,
    '--exit-zero',
  ],
  pairs: (output) => JSON.parse(output).pairs.map(({ left, right }) => [left, right]),
});

const python = (name) => ({
  name: `${name} (Python)`,
  missing: () =>
    spawnSync('python3', ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0 ? undefined : `not installed: pip install ${name}`,
  command: (file) => ['python3', here(`peers/${name}.py`), file],
  pairs: linesOf,
});

const minhash = {
  name: 'minhash (npm)',
  missing: () => (isInstalled('minhash') ? undefined : 'not installed: npm install --no-save minhash'),
  command: (file) => [process.execPath, here('peers/minhash.js'), file],
  pairs: linesOf,
};

function linesOf(output) {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function isInstalled(name) {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

const columns = [
  ['program', -24],
  ['wall s', 8],
  ['CPU s', 8],
  ['peak MB', 9],
  ['× ours', 8],
  ['pairs', 9],
  ['recall', 9],
  ['precision', 11],
];
const line = (cells) =>
  columns
    .map(([, width], i) => (width < 0 ? (cells[i] ?? '').padEnd(-width) : (cells[i] ?? '').padStart(width)))
    .join('')
    .trimEnd();
const figure = (value, digits) => (value === undefined || Number.isNaN(value) ? '-' : value.toFixed(digits));

/**
 * Prints how long programs take to find the near-duplicates of a collection, how many of those by resemblance they find, and how many of what they tell are some.
 * wirediff is scored by all of its pairs, those by containment among them, which the others do not look for.
 */
export async function findDuplicates(folder, seed, count, { limit, only }) {
  const { file, articles } = writeCollection(folder, count, seed);
  const truth = count <= mostTrue ? truePairs(articles) : undefined;
  const known = truth
    ? `${truth.alike.size} pairs by resemblance, ${truth.all.size} with those by containment`
    : 'too many to work out the truth slowly';
  console.log(
    `\nwirediff dedupe: ${count} articles, ${(readFileSync(file).length / 1e6).toFixed(1)} MB; ${known}\n${line(columns.map(([name]) => name))}`,
  );
  const ours = [...new Set([1, availableParallelism()])].map(wirediff);
  const peers = [minhash, python('datasketch'), python('gaoya')].filter(
    ({ name }) => only.length === 0 || only.some((each) => name.includes(each)),
  );
  let first;
  for (const program of [...ours, ...peers]) {
    const why = program.missing?.();
    if (why) {
      console.log(`${program.name.padEnd(24)}  skipped: ${why}`);
      continue;
    }
    const found = await measured(program.command(file, join(folder, 'output')), join(folder, 'output'), limit);
    first ??= found;
    console.log(told(program, found, first, folder, truth && (ours.includes(program) ? truth.all : truth.alike), articles, limit));
  }
}

function told({ name, pairs }, found, first, folder, truth, articles, limit) {
  if (found.late) return `${name.padEnd(24)}  stopped after ${limit} s`;
  if (found.code !== 0) return `${name.padEnd(24)}  left with ${found.code}`;
  const names = pairs(readFileSync(join(folder, 'output'), 'utf8'));
  const { recall, precision } = truth ? scorePairs(names, truth, articles) : {};
  const ratio = found.cpu === undefined ? found.wall / first.wall : found.cpu / first.cpu;
  const cells = [
    figure(found.wall, 2),
    figure(found.cpu, 2),
    figure(found.mb, 0),
    figure(ratio, 1),
    String(names.length),
    figure(recall, 4),
    figure(precision, 4),
  ];
  return line([name, ...cells]);
}
