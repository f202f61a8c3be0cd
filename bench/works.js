import { makePair } from './make-pair.js';
import { anyWord, paragraph, sentence } from './prose.js';
import { randomFrom } from './random.js';

/** Two versions of a text of so many paragraphs, and what was planted. */
export const planted = (size, seed) => ({ name: `${size.toLocaleString('en-US')} paragraphs`, make: () => makePair(size, seed) });

const untold = (left, right) => ({ left, right, pairs: [], deleted: [], inserted: [] });
const edited = (text, random) => text.replace(/\S+\.$/, `${anyWord(random)}.`);
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** Inputs that make a naive aligner hang. */
export const hard = [
  {
    name: '10,000 paragraphs, wholly different',
    make: () =>
      untold(
        ...[3, 4].map((seed) =>
          many(
            10_000,
            (
              (random) => () =>
                paragraph(random)
            )(randomFrom(seed)),
          ),
        ),
      ),
  },
  {
    name: 'one paragraph of 2 MB, edited',
    make: () => {
      const random = randomFrom(5);
      const sentences = many(25_000, () => sentence(random));
      return untold([sentences.join(' ')], [sentences.map((text, index) => (index % 40 === 0 ? edited(text, random) : text)).join(' ')]);
    },
  },
  {
    name: '10,000 paragraphs in one line, against as many that are edited',
    make: () => {
      const random = randomFrom(7);
      const paragraphs = many(10_000, () => paragraph(random));
      return untold(
        [paragraphs.join(' ')],
        paragraphs.map((text) => edited(text, random)),
      );
    },
  },
  {
    name: '1,000 paragraphs in one line, against the same put in twice',
    make: () => {
      const random = randomFrom(8);
      const paragraphs = many(1_000, () => paragraph(random));
      return untold(
        [paragraphs.join(' ')],
        [...paragraphs, ...paragraphs].map((text) => edited(text, random)),
      );
    },
  },
  {
    name: '10,000 lines, all the same',
    make: () => untold(...[10_000, 9_900].map((count) => many(count, () => 'Shares were little changed in thin trade.'))),
  },
  {
    name: '10,000 paragraphs, every other one the same line',
    make: () => {
      const random = randomFrom(6);
      const others = many(5_000, () => paragraph(random));
      const text = (list) => list.flatMap((other) => [other, 'Story continues below this advertisement, please read on.']);
      return untold(text(others), text([...others.slice(2_500), ...others.slice(0, 2_500)]));
    },
  },
  {
    name: '10,000 paragraphs of two in turn, one off',
    make: () =>
      untold(
        ...[0, 1].map((off) =>
          many(10_000, (index) => `The ${(index + off) % 2 ? 'yes' : 'no'} vote was counted again in the hall on Monday.`),
        ),
      ),
  },
];
