import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { folderWith } from './fake-world.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Says at the end which of Node's own modules were loaded after the first flag of V8 was set, inner ones aside. */
const watch = `
const v8 = require('node:v8');
const { setFlagsFromString } = v8;
let before;
v8.setFlagsFromString = (flag) => {
  before ??= new Set(process.moduleLoadList);
  setFlagsFromString(flag);
};
process.on('exit', () => {
  const later = process.moduleLoadList.filter((name) => before && !before.has(name) && /^NativeModule (?!internal)/.test(name));
  require('node:fs').writeSync(2, [before ? 'set' : 'not set', ...later].join(', '));
});
`;

test.each([
  'diff fixtures/oman-talks/fe-today.txt fixtures/oman-talks/afp.txt',
  'diff fixtures/oman-talks/fe-today.txt fixtures/oman-talks/afp.txt --format json',
  'diff fixtures/oman-talks/fe-today.txt fixtures/oman-talks/afp.txt --format=json',
  'inspect fixtures/oman-talks/afp.txt',
  'check fixtures/pairs/number-changed',
  '--help',
])('%s: no module of Node’s is compiled anew', (line) => {
  const folder = folderWith({ 'watch.cjs': watch });
  const { NODE_OPTIONS, ...env } = process.env;
  const args = ['-r', join(folder, 'watch.cjs'), join(root, 'bin/wirediff.js'), ...line.split(' ')];
  expect(spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' }).stderr).toMatch(/^(?:not )?set$/);
});
