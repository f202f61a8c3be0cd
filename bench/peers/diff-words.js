import { readFileSync } from 'node:fs';
import { diffWords } from 'diff';

// npm `diff`, words of the whole text, as shipped.
const [left, right] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const show = ({ added, removed, value }) => (added ? `\u0003${value}\u0004` : removed ? `\u0001${value}\u0002` : value);
process.stdout.write(diffWords(left, right).map(show).join(''));
