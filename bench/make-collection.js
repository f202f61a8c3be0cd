import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { anyWord, sentence } from './prose.js';
import { between, oneOf, randomFrom } from './random.js';

// A collection as an archive of news is: most stories are told once; of every five one is a copy of another, edited, cut, framed by a notice or put into a digest.
// Some sentences stand in very many stories, as those of an agency do.

const stock = 400;
const notices = 40;

/** What became of a copy, and how many of a hundred. */
const kinds = [
  ['same', 10],
  ['retyped', 10],
  ['edited lightly', 20],
  ['edited', 15],
  ['edited heavily', 10],
  ['cut', 15],
  ['framed', 10],
  ['digest', 10],
];

/** The articles of a collection, `{ id, text }` each; the same for the same seed. */
export function makeCollection(count, seed) {
  const random = randomFrom(seed);
  const known = Array.from({ length: stock }, () => sentence(random));
  const frames = Array.from({ length: notices }, () => sentence(random));
  const originals = Array.from({ length: Math.ceil(count * 0.8) }, () => original(random, known));
  const copies = Array.from({ length: count - originals.length }, () => copyOf(random, originals, frames));
  return shuffled(random, [...originals, ...copies]).map((text, id) => ({ id: String(id), text }));
}

function original(random, known) {
  const length = random() < 0.5 ? between(random, 3, 6) : between(random, 4, 25);
  return Array.from({ length }, () => (random() < 0.1 ? oneOf(random, known) : sentence(random))).join(' ');
}

function copyOf(random, originals, frames) {
  const text = oneOf(random, originals);
  const words = text.split(' ');
  const kind = kindOf(random);
  switch (kind) {
    case 'same':
      return text;
    case 'retyped':
      return words.map((word) => (random() < 0.05 ? word.toUpperCase() : random() < 0.05 ? `${word},` : word)).join(' ');
    case 'edited lightly':
      return edited(random, words, 0.02);
    case 'edited':
      return edited(random, words, 0.08);
    case 'edited heavily':
      return edited(random, words, 0.2);
    case 'cut':
      return words.slice(0, Math.max(5, Math.round(words.length * (0.3 + random() * 0.6)))).join(' ');
    case 'framed':
      return `${oneOf(random, frames)} ${text} ${oneOf(random, frames)}`;
    default:
      return `${text} ${oneOf(random, originals)}`;
  }
}

function kindOf(random) {
  let left = random() * 100;
  for (const [kind, share] of kinds) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'same';
}

function edited(random, words, share) {
  const copy = [...words];
  for (let i = 0; i < Math.max(1, Math.round(words.length * share)); i += 1) {
    const at = between(random, 0, copy.length - 1);
    copy.splice(at, random() < 0.75 ? 1 : 0, ...(random() < 0.75 ? [anyWord(random)] : []));
  }
  return copy.join(' ');
}

function shuffled(random, list) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const other = between(random, 0, i);
    [list[i], list[other]] = [list[other], list[i]];
  }
  return list;
}

/** Writes a collection as NDJSON; returns the file and the articles. */
export function writeCollection(folder, count, seed) {
  mkdirSync(folder, { recursive: true });
  const articles = makeCollection(count, seed);
  const file = join(folder, 'collection.ndjson');
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  return { file, articles };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, count, seed = '20260207'] = process.argv.slice(2);
  if (folder === undefined || !(Number(count) >= 1)) {
    console.error('usage: node bench/make-collection.js FOLDER ARTICLES [SEED]');
    process.exitCode = 2;
  } else writeCollection(folder, Number(count), Number(seed));
}
