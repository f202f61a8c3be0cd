import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePair } from './make-pair.js';
import { median, once } from './measure.js';
import { remark } from './table.js';

const count = 1000;
/** Paragraphs of an article; of this prose they have some five hundred words. */
const paragraphs = 17;
const times = 3;
const patience = 120;

const program = fileURLToPath(new URL('../bin/wirediff.js', import.meta.url));

/** Prints how long `wirediff check` takes for a thousand cases of two articles: whole processes, the medians of three runs. */
export async function checkCases(folder, seed) {
  const cases = join(folder, 'cases');
  const words = writeCases(cases, seed);
  console.log(`\nwirediff check: ${count} cases of two articles, ${words} words each on average`);
  for (const jobs of [1, availableParallelism()]) {
    const runs = [];
    for (let time = 0; time < times; time += 1)
      runs.push(await once([process.execPath, program, 'check', cases, '--jobs', String(jobs)], join(folder, 'output'), patience));
    const bad = runs.find(({ code }) => code !== 0);
    const [wall, cpu] = ['wall', 'cpu'].map((key) => median(runs.map((run) => run[key] ?? Number.NaN)).toFixed(2));
    console.log(remark(`--jobs ${jobs}`, bad ? `left with ${bad.code}` : `${wall} s wall, ${cpu} s CPU`));
  }
}

/** Writes the cases; returns the words of an article on average. */
function writeCases(folder, seed) {
  let words = 0;
  for (let index = 0; index < count; index += 1) {
    const { left, right } = makePair(paragraphs, seed + index);
    const own = join(folder, `case-${String(index).padStart(4, '0')}`);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'left.txt'), `${left.join('\n\n')}\n`);
    writeFileSync(join(own, 'right.txt'), `${right.join('\n\n')}\n`);
    writeFileSync(join(own, 'expected.yml'), 'containment.left: at least 0.2\nmoved: at most 17\n');
    for (const side of [left, right]) words += side.join(' ').split(' ').length;
  }
  return Math.round(words / 2 / count);
}
