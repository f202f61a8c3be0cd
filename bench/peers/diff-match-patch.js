import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// npm `diff-match-patch`, characters of the whole text made readable, as shipped: after a second it settles for less.
const Differ = createRequire(import.meta.url)('diff-match-patch');
const [left, right] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const differ = new Differ();
const edits = differ.diff_main(left, right);
differ.diff_cleanupSemantic(edits);
const marks = new Map([
  [-1, ['\u0001', '\u0002']],
  [0, ['', '']],
  [1, ['\u0003', '\u0004']],
]);
process.stdout.write(edits.map(([kind, text]) => marks.get(kind).join(text)).join(''));
