/**
 * npm runs this after `npm ci` in a checkout, and when wirediff is installed from a git repository (`npm install github:…`, pre-commit): it builds
 * what is not built yet. `npm cit` is spared it: its tests build first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const buildsLater = process.env.npm_command === 'install-ci-test';

if (!buildsLater && !existsSync(join(root, 'dist', 'cli', 'load.cjs'))) {
  if (!existsSync(join(root, 'node_modules', 'esbuild'))) install();
  step([join(root, 'scripts', 'build.js')]);
}

/** `npm install --global` of a git repository does not install what building takes: it hands its `--global` on. */
function install() {
  const npm = process.env.npm_execpath;
  if (npm) step([npm, 'ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Runs one step with this Node, what it says to standard error: what npm prints is for programs. @param {string[]} command */
function step(command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] });
  if (status !== 0) process.exit(status ?? 1);
}
