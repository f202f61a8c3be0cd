/**
 * Keeps the forms in which V8 compiled the parts of the program of a folder, so that they start with them: `node scripts/compile.js dist`.
 * Only functions that have run are in such a form, so some pairs of articles are compared first, a collection is looked through and cases are checked.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const { load, open } = createRequire(import.meta.url)(resolve(process.argv[2] ?? 'dist', 'cli', 'load.cjs'));
const ignored = { write: async () => {}, terminal: false, colorDepth: () => 1, closed: () => false };
const world = {
  cwd: fileURLToPath(new URL('../fixtures', import.meta.url)),
  env: {},
  stdin: async () => new Uint8Array(),
  stream: async function* () {},
  stdout: ignored,
  stderr: ignored,
};
const oman = ['diff', 'oman-talks/fe-today.txt', 'oman-talks/afp.txt'];
/**
 * Pairs that need most of what real pairs need, and little else: what is in the compiled form and does not run is read in vain (2 µs a function), what runs and
 * is not in it is compiled anew (25 µs). A thousand paragraphs need 3,100 functions: the Oman pair has two thirds of them, the next five seven eighths and
 * all of these nineteen twentieths; a pair of a newspaper's length needs 30 more than are there.
 */
const typical = [
  'abbreviations',
  'edits-mixed-toll-and-source',
  'quote-changed',
  'edits-content-place-of-call',
  'everything-at-once',
  'edits-quote-ellipsis',
  'newsletter-renumbered',
  'edits-name-misspelt',
  'edits-wording-passive',
  'edits-name-place-added',
  'edits-name-pronoun-to-name',
  'edits-quote-extended',
  'edits-number-toll',
  'attribution-changed',
  'edits-quote-comma-outside',
  'edits-number-currency',
  'edits-negation-confirmed-suspected',
  'edits-attribution-he-to-union',
];
const seeds = [oman, ...typical.map((name) => ['diff', `pairs/${name}/left.txt`, `pairs/${name}/right.txt`])];

/** @param {{ program: { run: Function }, compiled: () => { file: string, data: Uint8Array } }} part @param {string[][]} lines */
async function keep({ program, compiled }, lines) {
  for (const line of lines) for (const format of ['terminal', 'json']) await program.run([...line, '--format', format], world);
  const { file, data } = compiled();
  writeFileSync(file, data);
}

await keep(load(process), seeds);
await keep(open('program'), [oman, ['dedupe', 'collections/ferry'], ['check', 'collections/ferry', 'pairs/number-changed']]);
