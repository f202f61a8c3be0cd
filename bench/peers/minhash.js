import { readFileSync } from 'node:fs';
import { LshIndex, Minhash } from 'minhash';
import { shinglesOf } from '../near-duplicates.js';

// Near-duplicates by npm's minhash: 128 permutations in bands of 4, then its own estimate of resemblance. `node minhash.js collection.ndjson`

const articles = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const index = new LshIndex({ bandSize: 4 });
const signatures = new Map();
const pairs = [];

for (const { id, text } of articles) {
  const signature = new Minhash({ numPerm: 128 });
  for (const shingle of shinglesOf(text)) signature.update(shingle);
  index.insert(id, signature);
  // It looks for an article among those that came before, and finds the article itself.
  for (const other of index.query(signature))
    if (other !== id && signature.jaccard(signatures.get(other)) >= 0.5) pairs.push(`${other}\t${id}\n`);
  signatures.set(id, signature);
}
process.stdout.write(pairs.join(''));
