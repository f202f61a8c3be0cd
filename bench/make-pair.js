import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anyWord, paragraph } from './prose.js';
import { between, oneOf, randomFrom } from './random.js';

// Of a hundred paragraphs of the left side 70 stay, 13 are edited, 5 are cut, 3 split, 3 merged (two by two) and 6 go elsewhere, in blocks of
// one to four, every other one edited on the way; and five new ones come. What was done is kept: it is what a program ought to find.

/** The kinds of link between two paragraphs, in the order of the table. */
export const kinds = ['same', 'edit', 'move', 'move_edit', 'split', 'merge'];

/**
 * Makes two versions of a long text.
 * @param {number} size paragraphs of the left side
 * @param {number} seed
 * @returns {{ left: string[], right: string[], pairs: [left: number, right: number, kind: string][], deleted: number[], inserted: number[] }}
 */
export function makePair(size, seed = 20260207) {
  const random = randomFrom(seed * 1009 + size);
  const left = distinct(random, size);
  const { stay, moved, deleted } = fates(random, left);
  const placed = putBack(random, stay, moved);
  const right = placed.map(({ text }) => text);
  const pairs = placed.flatMap(({ from, kind }, at) => from.map((a) => [a, at, kind]));
  const inserted = placed.flatMap(({ from }, at) => (from.length === 0 ? [at] : []));
  return { left, right, pairs, deleted, inserted };
}

function distinct(random, count) {
  const seen = new Set();
  while (seen.size < count) seen.add(paragraph(random));
  return [...seen];
}

/** What becomes of each paragraph: what stays in its place, the blocks that go elsewhere, what is cut. */
function fates(random, left) {
  const stay = [];
  const moved = [];
  const deleted = [];
  for (let i = 0; i < left.length; i += 1) {
    const fate = random();
    if (fate < 0.05) deleted.push(i);
    else if (fate < 0.18) stay.push({ text: edited(random, left[i]), from: [i], kind: 'edit' });
    else if (fate < 0.21) stay.push(...halves(random, left[i]).map((text) => ({ text, from: [i], kind: 'split' })));
    else if (fate < 0.225 && i + 1 < left.length) stay.push({ text: `${left[i]} ${left[++i]}`, from: [i - 1, i], kind: 'merge' });
    else if (fate < 0.25) i = lift(random, left, i, moved);
    else stay.push({ text: left[i], from: [i], kind: 'same' });
    if (random() < 0.05) stay.push({ text: paragraph(random), from: [], kind: 'insert' });
  }
  return { stay, moved, deleted };
}

function lift(random, left, first, moved) {
  const last = Math.min(left.length - 1, first + between(random, 0, 3));
  const block = [];
  for (let i = first; i <= last; i += 1) {
    const edit = random() < 0.5;
    block.push({ text: edit ? edited(random, left[i]) : left[i], from: [i], kind: edit ? 'move_edit' : 'move' });
  }
  moved.push(block);
  return last;
}

/** Blocks go to places at least five paragraphs from home. */
function putBack(random, stay, moved) {
  const slots = new Map();
  for (const block of moved) {
    const home = block[0].from[0];
    let slot = between(random, 0, stay.length);
    for (let tries = 0; tries < 50 && isNear(stay, slot, home); tries += 1) slot = between(random, 0, stay.length);
    slots.set(slot, [...(slots.get(slot) ?? []), ...block]);
  }
  return Array.from({ length: stay.length + 1 }, (_, at) => [...(slots.get(at) ?? []), ...stay.slice(at, at + 1)]).flat();
}

const isNear = (stay, slot, home) =>
  stay.slice(Math.max(0, slot - 1), slot + 1).some(({ from }) => from.length > 0 && Math.abs(from[0] - home) < 5);

function halves(random, text) {
  const words = text.split(' ');
  const third = Math.floor(words.length / 3);
  const cut = between(random, third + 1, Math.max(third + 1, 2 * third));
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
}

function edited(random, text) {
  const words = text.split(' ');
  const times = Math.max(1, Math.min(Math.floor(words.length / 4), oneOf(random, [1, 1, 2, 2, 3, 4, 5, 6])));
  for (let i = 0; i < times; i += 1) editOnce(random, words);
  const result = words.join(' ');
  return result === text ? `${result} ${anyWord(random)}` : result;
}

function editOnce(random, words) {
  const at = between(random, 0, words.length - 1);
  const turn = random();
  if (turn < 0.45) words[at] = anyWord(random);
  else if (turn < 0.65) words.splice(at, 0, anyWord(random));
  else if (turn < 0.85 && words.length > 6) words.splice(at, 1);
  else if (turn < 0.93) words[at] = /[,;]$/.test(words[at]) ? words[at].slice(0, -1) : `${words[at]},`;
  else words[at] = words[at] === words[at].toUpperCase() ? words[at].toLowerCase() : words[at].toUpperCase();
}

/**
 * Writes a pair into a folder: left.txt, right.txt and truth.json.
 * @returns {{ left: string, right: string, truth: ReturnType<typeof makePair> }} the two paths, and what was planted
 */
export function writePair(folder, truth) {
  mkdirSync(folder, { recursive: true });
  const [left, right] = [join(folder, 'left.txt'), join(folder, 'right.txt')];
  writeFileSync(left, `${truth.left.join('\n\n')}\n`);
  writeFileSync(right, `${truth.right.join('\n\n')}\n`);
  const { pairs, deleted, inserted } = truth;
  writeFileSync(join(folder, 'truth.json'), JSON.stringify({ n_a: truth.left.length, n_b: truth.right.length, pairs, deleted, inserted }));
  return { left, right, truth };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, size, seed] = process.argv.slice(2);
  if (!folder || !Number(size)) {
    console.error('usage: node bench/make-pair.js FOLDER PARAGRAPHS [SEED]');
    process.exitCode = 2;
  } else {
    const { truth } = writePair(folder, makePair(Number(size), seed === undefined ? undefined : Number(seed)));
    console.log(`${folder}: ${truth.left.length} and ${truth.right.length} paragraphs, ${truth.pairs.length} links`);
  }
}
