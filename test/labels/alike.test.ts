import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { atomsLike } from '../../src/labels/alike.js';
import { atomsOf } from '../../src/labels/atoms.js';

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

/** A text that begins and ends like another, and the atoms that it has beside the other. */
function beside([head, left, right, tail]: readonly [string, string, string, string], decimalComma: boolean) {
  const [text, written] = [head + left + tail, head + right + tail];
  const known = { text, start: 3, atoms: atomsOf({ text, start: 3, decimalComma }) };
  return { written, known, atoms: atomsLike(known, { head: head.length, tail: tail.length }, { text: written, start: 7, decimalComma }) };
}

test('a text beside another is read as it is by itself', () => {
  const texts = fc.tuple(words(12), blank, words(4), words(4), blank, words(12));
  fc.assert(
    fc.property(texts, fc.boolean(), ([head, before, left, right, behind, tail], decimalComma) => {
      const { written, atoms } = beside([head + before, left, right, behind + tail], decimalComma);
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
  const { written, atoms } = beside(parts, false);
  expect(atoms).toEqual(atomsOf({ text: written, start: 7 }));
});

test('what was said to be alike and is not is read', () => {
  const known = { text: 'The delegates agreed to stay.', start: 0, atoms: atomsOf({ text: 'The delegates agreed to stay.', start: 0 }) };
  const written = 'Two ministers refused to talk.';
  expect(atomsLike(known, { head: 20, tail: 5 }, { text: written, start: 0 })).toEqual(atomsOf({ text: written, start: 0 }));
});

test('what two texts have in common is taken as it was read', () => {
  const text = 'The delegates agreed on it in Oslo when talks ended there.';
  const atoms = atomsOf({ text, start: 0 }).map((atom) => ({ ...atom, value: `known ${atom.value}` }));
  const found = atomsLike({ text, start: 0, atoms }, { head: 30, tail: 24 }, { text: text.replace('Oslo', 'Riga'), start: 0 });
  expect(found.map(({ value }) => value).join(' ')).toBe(
    'known the known delegates known agreed on it in riga when known talks known ended known there known .',
  );
});
