import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ItemReader } from '../../../src/dedupe/items/reader.js';

const reader = new ItemReader();
const itemsOf = (text: string) => [...reader.read(text)];

const shown = (text: string) =>
  itemsOf(text)
    .map(({ kind, key }) => (kind === 'word' ? key : `${kind}:${key}`))
    .join(' ');

describe('the words of a story', () => {
  test.each([
    ['', ''],
    ['...', ''],
    ['Police said five died.', 'police said figure:#5 died'],
    ['about 5.0 million people', 'about figure:#5000000 people'],
    ['worth 1.5 mln dlrs', 'worth figure:#1500000 dlrs'],
    ['two hundred and six', 'figure:#206'],
    ['at $71.40 a barrel', 'at figure:#71.4 a barrel'],
    ['an F-16 and the 12th', 'an figure:f-16 and the figure:#12th'],
    ['on Monday, 6 March', 'on date:mon figure:#6 date:mar'],
    ['on Apr. 6 and Jun 7', 'on date:apr figure:#6 and date:jun figure:#7'],
    ['they may march', 'they may march'],
    ['said Ingrid Moe of Halsund', 'said name:ingrid name:moe of name:halsund'],
    ['The mayor spoke. Halsund is calm, and Halsund waits.', 'the mayor spoke name:halsund is calm and name:halsund waits'],
    ["in Iran's north and in Iran", 'in name:iran north and in name:iran'],
    ['Norvik on Thursday reported', 'name:norvik on date:thu reported'],
    ['Norvik was up. Moss Oil fell.', 'name:norvik was up name:moss name:oil fell'],
    ['Paul Rand, 41, said. Falk said.', 'name:paul name:rand figure:#41 said name:falk said'],
    ["Norvik's shares fell", 'name:norvik shares fell'],
    ['Revenue rose on Monday. Shares were up.', 'revenue rose on date:mon shares were up'],
    ['On Monday it rained. But Falk was in Orla.', 'on date:mon it rained but name:falk was in name:orla'],
    ["Today's vote. Late on Monday. Level IV covers wheat.", 'today vote late on date:mon level name:iv covers wheat'],
    ['first-quarter income, Second-half sales, in Q2', 'date:first-quarter income date:second-half sales in date:q2'],
    ['the constructor and the toString', 'the constructor and the tostring'],
    ['通过了决议', '通过 了 决议'],
    ['۱۲ نفر', 'figure:#12 نفر'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('a sentence begins after a paragraph, too', () => {
    expect(shown('no full stop here\n\nRain fell')).toBe('no full stop here rain fell');
    expect(shown('no full stop here\nHalsund fell')).toBe('no full stop here name:halsund fell');
  });

  test('words of one name are joined, and not over a mark', () => {
    expect(itemsOf('of Jane Doe, Oslo').map(({ joined }) => joined)).toEqual([false, true, true, false]);
  });
});

describe('a reader', () => {
  test('reads every text as if it were the first', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(...'Moe|said|Halsund|five|a|million|a|dozen|.|\n\n|ferry|通过|two|and|half|tens|of|thousands|4.2|mln'.split('|')),
        ),
        (words) => {
          const text = words.join(' ');
          expect(itemsOf(text)).toEqual([...new ItemReader().read(text)]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('takes words of any length', () => {
    const long = 'x'.repeat(300_000);
    expect(itemsOf(`a ${long}`).map(({ text }) => text)).toEqual(['a', long]);
  });

  test('gives what stands in the text', () => {
    expect(itemsOf('Cafe\u0301 Noir cost two  million, 5.0 mln').map(({ text }) => text)).toEqual([
      'Café',
      'Noir',
      'cost',
      'two  million',
      '5.0 mln',
    ]);
  });
});
