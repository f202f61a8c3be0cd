import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, once } from './measure.js';
import { remark } from './table.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const times = 20;
const patience = 30;

const commands = [
  ['node -e 0', ['-e', '0']],
  ['wirediff --version', [here('../bin/wirediff.js'), '--version']],
  [
    'wirediff diff (seeds)',
    [here('../bin/wirediff.js'), 'diff', here('../fixtures/oman-talks/fe-today.txt'), here('../fixtures/oman-talks/afp.txt')],
  ],
];

/** Prints how long a command takes that has little to do: whole processes, in turn, the medians of twenty runs. */
export async function startUp(folder) {
  console.log(`\nStart-up: medians of ${times} runs`);
  const walls = commands.map(() => []);
  const cpus = commands.map(() => []);
  for (let time = 0; time < times; time += 1) {
    for (const [index, [, args]] of commands.entries()) {
      const { wall, cpu } = await once([process.execPath, ...args], join(folder, 'output'), patience);
      walls[index].push(wall);
      cpus[index].push(cpu ?? Number.NaN);
    }
  }
  const bare = median(walls[0]);
  commands.forEach(([name], index) => {
    const wall = median(walls[index]);
    console.log(
      remark(name, `${wall.toFixed(3)} s wall, ${median(cpus[index]).toFixed(2)} s CPU, ${(wall / bare).toFixed(2)} × node -e 0`),
    );
  });
}
