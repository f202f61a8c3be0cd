import { expect, test } from '@jest/globals';
import { affairs } from '../../../../src/labels/vocabulary/kinds/affairs.js';
import { goods } from '../../../../src/labels/vocabulary/kinds/goods.js';
import { placesOfSmallWord, placesOfWord } from '../../../../src/labels/vocabulary/kinds/index.js';
import { nature } from '../../../../src/labels/vocabulary/kinds/nature.js';
import { people } from '../../../../src/labels/vocabulary/kinds/people.js';
import { places } from '../../../../src/labels/vocabulary/kinds/places.js';
import { posts } from '../../../../src/labels/vocabulary/kinds/posts.js';
import { smallOpposites } from '../../../../src/labels/vocabulary/kinds/small-words.js';

const lists = { affairs, goods, nature, people, places, posts, smallOpposites };

/** The things of each kind of a list, each with its words. */
function kindsOf(list: string): string[][][] {
  return list
    .trim()
    .split(/\n {2}(?![ /])/)
    .map((line) => line.split('/').map((words) => words.trim().split(/\s+/)));
}

test.each(Object.entries(lists))('%s tells each word of a kind once, and more than one thing of each kind', (_, list) => {
  for (const things of kindsOf(list)) {
    const words = things.flat();
    expect(words).not.toContain('');
    expect({ words, twice: words.filter((word, i) => words.indexOf(word) !== i) }).toEqual({ words, twice: [] });
    expect(things.length).toBeGreaterThan(1);
  }
});

test('words of one thing stand at one place, and those of others of its kind elsewhere', () => {
  const [plane, jet, bus, buses, cities] = ['plane', 'jet', 'bus', 'buses', 'cities'].map((word) => placesOfWord(word));
  const shared = (one = plane, other = jet) => one!.filter(({ kind }) => other!.some((place) => place.kind === kind));
  expect(shared().every(({ kind, end }) => jet!.some((place) => place.kind === kind && place.end === end))).toBe(true);
  expect(shared(plane, bus).some(({ kind, end }) => bus!.some((place) => place.kind === kind && place.end !== end))).toBe(true);
  expect(buses).toEqual(bus);
  expect(cities).not.toEqual([]);
});

test('an office is told from other things', () => {
  expect(placesOfWord('mayors').some(({ isPost }) => isPost)).toBe(true);
  expect(placesOfWord('barley').some(({ isPost }) => isPost)).toBe(false);
  expect(placesOfSmallWord('from')).toHaveLength(1);
});
