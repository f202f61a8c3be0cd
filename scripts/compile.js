/**
 * Keeps the form in which V8 compiled the program of a folder, so that the program starts with it: `node scripts/compile.js dist`.
 * It compares two articles first, because only functions that have run are in that form.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const { load } = createRequire(import.meta.url)(resolve(process.argv[2] ?? 'dist', 'cli', 'load.cjs'));
const { program, compiled } = load(process);
const ignored = { write: async () => {}, terminal: false, colorDepth: () => 1, closed: () => false };
const world = {
  cwd: fileURLToPath(new URL('../fixtures/oman-talks', import.meta.url)),
  env: {},
  stdin: async () => new Uint8Array(),
  stream: async function* () {},
};

for (const format of ['terminal', 'json'])
  await program.run(['diff', 'fe-today.txt', 'afp.txt', '--format', format], { ...world, stdout: ignored, stderr: ignored });
const { file, data } = compiled();
writeFileSync(file, data);
