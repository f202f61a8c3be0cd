import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCases } from './cases.js';
import { findDuplicates } from './dedupe.js';
import { linksOfReport, score, scoreTold } from './found.js';
import { writePair } from './make-pair.js';
import { hasTimer, measured } from './measure.js';
import { comparePairs } from './pairs.js';
import { programs } from './programs.js';
import { startUp } from './start-up.js';
import { header, remark, row } from './table.js';
import { hard, planted } from './works.js';

const usage = `usage: npm run bench -- [PARAGRAPHS …] [--limit SECONDS] [--seed N] [--only PROGRAM …] [--start-up] [--hard] [--check] [--pairs COUNT] [--dedupe ARTICLES …]

Without a number: 1,000 and 10,000 paragraphs, then the start-up, the hard inputs, a thousand cases of wirediff check, 4,000 pairs of wirediff diff --pairs
and 10,000 articles of wirediff dedupe.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: '60' },
    seed: { type: 'string', default: '20260207' },
    only: { type: 'string', multiple: true, default: [] },
    'start-up': { type: 'boolean', default: false },
    hard: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    pairs: { type: 'string' },
    dedupe: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
});
const sizes = positionals.map(Number);
const everything =
  sizes.length === 0 && !values['start-up'] && !values.hard && !values.check && values.pairs === undefined && values.dedupe.length === 0;
const pairs = Number(values.pairs ?? 4_000);
const collections = everything ? [10_000] : values.dedupe.map(Number);

if (values.help || [...sizes, pairs, ...collections].some((size) => !(size >= 1))) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'wirediff-bench-'));
  try {
    await main(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(folder) {
  if (!hasTimer) console.log('No GNU time at /usr/bin/time: CPU and memory cannot be told, and the ratios are of wall time.\n');
  for (const size of everything ? [1_000, 10_000] : sizes) await compareAll(planted(size, Number(values.seed)), folder, chosen());
  if (everything || values['start-up']) await startUp(folder);
  if (everything || values.hard) for (const work of hard) await compareAll(work, folder, [programs[0]]);
  if (everything || values.check) await checkCases(folder, Number(values.seed));
  if (everything || values.pairs) await comparePairs(folder, Number(values.seed), pairs);
  for (const count of collections)
    await findDuplicates(folder, Number(values.seed), count, { limit: Number(values.limit), only: values.only });
}

/** Ours, and those that were asked for. */
function chosen() {
  return programs.filter(({ name }, index) => index === 0 || values.only.length === 0 || values.only.some((only) => name.includes(only)));
}

/** One work, every program in turn; the first is ours, and the measure of the others. */
async function compareAll(work, folder, list) {
  console.log(`\n${work.name}\n${header()}`);
  const pair = writePair(folder, work.make());
  let ours;
  for (const program of list) {
    const why = program.missing?.();
    if (why) {
      console.log(remark(program.name, `skipped: ${why}`));
      continue;
    }
    const found = await runOne(program, pair, folder);
    ours ??= found;
    report(program, found, ours, pair.truth);
  }
}

async function runOne(program, { left, right }, folder) {
  const output = join(folder, 'output');
  const result = await measured(program.command(left, right, output), output, Number(values.limit));
  return { ...result, output: result.late ? '' : readFileSync(output, 'utf8') };
}

function report(program, found, ours, truth) {
  if (found.late) return console.log(remark(program.name, `stopped after ${values.limit} s`));
  const links = readLinks(program, found, truth);
  if (!links) return console.log(remark(program.name, `left with ${found.code}, and its output could not be read`));
  const ratio = ours.late ? undefined : found.cpu !== undefined ? found.cpu / ours.cpu : found.wall / ours.wall;
  console.log(row(program.name, found, ratio, truth.pairs.length > 0 ? score(links, truth) : undefined));
  if (found !== ours) return;
  const comparison = JSON.parse(found.output);
  if (truth.pairs.length > 0) console.log(row('  told as what it is', {}, undefined, scoreTold(linksOfReport(comparison), truth)));
  for (const { name, count } of comparison.limits ?? []) console.log(remark('  limit', `${name}, reached ${count} times`));
}

function readLinks(program, { output }, truth) {
  try {
    return program.links(output, truth);
  } catch {
    return undefined;
  }
}
