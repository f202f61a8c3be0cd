import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { atomsOf } from '../../../src/labels/atoms/index.js';
import { type Alike, atomsLike } from '../../../src/labels/passage/alike.js';

/** Plain words, at which a text may be parted, among all that is read together with its neighbours: numbers, dates, abbreviations, phrases, signs. */
const plain = fc.constantFrom(
  ...'delegates agreed said talks miles kilometres group people quarters comment barrels pounds states hours'.split(' '),
);
const tricky = fc.constantFrom(
  ..."the of a an and in m k s to per cent hour United states European union Kingdom five hundred million dozen tens thousands two three half third 5 12 000 1.5 1.5m 15-1/2 2-1 2024-25 2024/25 '80s 1950s 9 Jan. Jan May may March Sept 10:30 a.m. pm gmt ago last U.S. u s Mr. Corp. Corp . , ; - — ( ) \" ' ’ “ ” don\"t cannot didn't Iran's £ £20 US$ $ 3.50 minus -3 <BA> anti-war al-Busaidi élan naïve 五百 人 ۵ %".split(
    ' ',
  ),
);
const words = (maxLength: number) => fc.array(fc.oneof(plain, tricky), { maxLength }).map((some) => some.join(' '));
const blank = fc.constantFrom('', ' ');

/** What two texts have in turn: what both have, what the one has and the other in its place, and so on; both end with what both have. */
type Parts = readonly string[];

/** Two texts, and where they are alike. */
function textsOf(parts: Parts) {
  const alike: Alike[] = [];
  let [text, written] = ['', ''];
  parts.forEach((part, i) => {
    if (i % 3 === 0) alike.push({ from: text.length, to: text.length + part.length, there: written.length });
    if (i % 3 !== 2) text += part;
    if (i % 3 !== 1) written += part;
  });
  return { text, written, alike };
}

/** The second of two texts, and its atoms beside the first. */
function beside(parts: Parts, decimalComma = false) {
  const { text, written, alike } = textsOf(parts);
  const known = { text, start: 3, atoms: atomsOf({ text, start: 3, decimalComma }) };
  return { written, atoms: atomsLike(known, alike, { text: written, start: 7, decimalComma }) };
}

test('a text beside another is read as it is by itself', () => {
  const common = fc.tuple(blank, words(24), blank).map((some) => some.join(''));
  const texts = fc.tuple(common, words(4), words(4), common, words(4), words(4), common);
  fc.assert(
    fc.property(texts, fc.boolean(), (parts, decimalComma) => {
      const { written, atoms } = beside(parts, decimalComma);
      expect(atoms).toEqual(atomsOf({ text: written, start: 7, decimalComma }));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['one text is the beginning of the other', ['The talks ended on the ', '', 'same ', 'day they began there']],
  ['the head ends within a word', ['The delegates agreed to me', 'et', 'rge', ' again when talks ended']],
  ['the tail begins within a word', ['The delegates sat down with s', 'eventy', 'ixty', ' men']],
  ['a phrase goes over the end of the head', ['They drove at 60 miles per ', 'day', 'hour', ' on it']],
  ['the month is known by the word before it', ['The talks have gone on since May ', 'came', 'went', ' by']],
  ['an apostrophe joins the head of the tail to what is new', ['The envoy was ', ',', 'd', "'accord with it"]],
  ['one is empty', ['', 'The delegates agreed on it.', '', '']],
  ['both are the same', ['The delegates agreed on it.', '', '', '']],
] as const)('where %s', (_, parts) => {
  const long = 'delegates agreed with talks, said people who had met quarters comment ';
  const { written, atoms } = beside([long + parts[0], ...parts.slice(1, -1), `${parts.at(-1)} ${long}`]);
  expect(atoms).toEqual(atomsOf({ text: written, start: 7 }));
});

test('what was said to be alike and is not is read', () => {
  const text = 'The delegates from the north and the south agreed to stay for talks.';
  const written = 'Two ministers of the centre and the west have refused to talk on it.';
  const known = { text, start: 0, atoms: atomsOf({ text, start: 0 }) };
  const alike = [{ from: 0, to: text.length, there: 0 }];
  expect(atomsLike(known, alike, { text: written, start: 0 })).toEqual(atomsOf({ text: written, start: 0 }));
});

test('what was said to stand before what has been read is read', () => {
  const text = 'delegates agreed on talks with people who said that quarters were met.';
  const known = { text, start: 0, atoms: atomsOf({ text, start: 0 }) };
  const whole = { from: 0, to: text.length, there: 0 };
  expect(atomsLike(known, [whole, whole], { text, start: 0 })).toEqual(known.atoms);
});

test('what two texts have in common is taken as it was read', () => {
  const { text, written, alike } = textsOf([
    'The delegates agreed on it in the small town of ',
    ...['Oslo', 'Riga'],
    ' when talks with people who had come ended on ',
    ...['Monday', 'Friday'],
    ' when states said they would agree to talks there.',
  ]);
  const atoms = atomsOf({ text, start: 0 }).map((atom) => ({ ...atom, value: `known ${atom.value}` }));
  const values = atomsLike({ text, start: 0, atoms }, alike, { text: written, start: 0 }).map(({ value }) => value);
  const read = values.filter((value) => !value.startsWith('known '));
  expect(read.join(' ')).toBe('of riga when on friday when');
});
