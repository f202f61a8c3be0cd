/**
 * `npm start`: installs what is missing, builds, and prints how the two wire reports of the fixtures diverge; `npm start -- left right` takes
 * two other files, and flags as `wirediff diff` has them. Two articles that differ are no failure here, so it leaves with 0.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const seeds = ['fixtures/oman-talks/fe-today.txt', 'fixtures/oman-talks/afp.txt'];
const args = process.argv.slice(2);
const named = args[0] !== undefined && !args[0].startsWith('--');

if (isStale()) install();
step([join('scripts', 'build.js')]);
const wirediff = [join(root, 'bin', 'wirediff.js'), 'diff', ...(named ? [] : seeds), ...args, '--exit-zero'];
// npm runs scripts in the project's folder; files are named from where the user stands.
process.exitCode = spawnSync(process.execPath, wirediff, { cwd: (named && process.env.INIT_CWD) || root, stdio: 'inherit' }).status ?? 2;

/** Whether the packages were installed, and after the list of them last changed. */
function isStale() {
  return changed(join('node_modules', '.package-lock.json')) < changed('package-lock.json');
}

/** When a file last changed; 0 when it is not there. @param {string} file */
function changed(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function install() {
  const npm = process.env.npm_execpath;
  if (!npm) fail('the packages are not installed: run `npm ci`, or start this with `npm start`');
  process.stderr.write('installing the packages that building takes …\n');
  step([npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], ['ignore', 'ignore', 'inherit']);
}

/** Runs one step with this Node and stops when it fails. @param {string[]} command @param {import('node:child_process').StdioOptions} stdio */
function step(command, stdio = 'inherit') {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio });
  if (status !== 0) process.exit(2);
}

/** @param {string} words @returns {never} */
function fail(words) {
  process.stderr.write(`${words}\n`);
  process.exit(2);
}
