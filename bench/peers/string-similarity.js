import { readFileSync } from 'node:fs';
import similarity from 'string-similarity';

// npm `string-similarity`: for each paragraph of the right side the most similar of the left, if it is half alike.
const enough = 0.5;
const [left, right] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8').trim().split('\n\n'));
const best = right.map((text) => similarity.findBestMatch(text, left));
process.stdout.write(
  JSON.stringify(best.flatMap(({ bestMatch, bestMatchIndex }, at) => (bestMatch.rating >= enough ? [[bestMatchIndex, at]] : []))),
);
