import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePair } from './make-pair.js';
import { median, once } from './measure.js';
import { remark } from './table.js';

/** Paragraphs of an article; of this prose they have some five hundred words. */
const paragraphs = 17;
const times = 3;
const patience = 300;

const program = fileURLToPath(new URL('../bin/wirediff.js', import.meta.url));

/**
 * Prints how many pairs of two articles `wirediff diff --pairs` answers in a second, in one thread and in as many as there are processors, with reports and
 * without: whole processes with their start, the medians of three runs.
 */
export async function comparePairs(folder, seed, count) {
  const list = join(folder, 'pairs.ndjson');
  const words = writeList(list, seed, count);
  console.log(`\nwirediff diff --pairs: ${count} pairs of two articles, ${words} words each on average`);
  const command = [process.execPath, program, 'diff', '--pairs', list];
  for (const jobs of new Set([1, availableParallelism()])) {
    const asked = [...command, '--jobs', String(jobs)];
    console.log(remark(`--jobs ${jobs}`, await rate(asked, folder, count)));
    console.log(remark(`--jobs ${jobs} --quiet`, await rate([...asked, '--quiet'], folder, count)));
  }
}

async function rate(command, folder, count) {
  const runs = [];
  for (let time = 0; time < times; time += 1) runs.push(await once(command, join(folder, 'output'), patience));
  const bad = runs.find(({ code, late }) => late || code !== 1);
  if (bad) return bad.late ? `stopped after ${patience} s` : `left with ${bad.code}`;
  const [wall, cpu] = ['wall', 'cpu'].map((key) => median(runs.map((run) => run[key] ?? Number.NaN)));
  return `${wall.toFixed(2)} s wall, ${cpu.toFixed(2)} s CPU: ${Math.round(count / wall)} pairs a second`;
}

/** Writes the list, each article in it; returns the words of an article on average. */
function writeList(file, seed, count) {
  let words = 0;
  const lines = Array.from({ length: count }, (_, index) => {
    const { left, right } = makePair(paragraphs, seed + index);
    for (const side of [left, right]) words += side.join(' ').split(' ').length;
    return `${JSON.stringify({ id: index, left: { text: left.join('\n\n') }, right: { text: right.join('\n\n') } })}\n`;
  });
  writeFileSync(file, lines.join(''));
  return Math.round(words / 2 / count);
}
