import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../../src/model.js';
import { unseenDifference } from '../../../src/render/comparison/bytes.js';
import { bytesDiffer, datelineInHead } from '../../../src/render/comparison/phrases.js';
import { documentOf } from '../values.js';

const text = 'Škoda bus crosses Andes\n\nIt ran on cooking oil.\n';
const read = (of: string, encoding: Partial<Document['encoding']> = {}): Document => ({
  ...documentOf('a', of.trim().split(/(?:\r\n?|\n){2,}/)),
  text: of,
  encoding: { name: 'utf-8', evidence: 'valid', ...encoding },
});
const told = (left: Document, right: Document) => {
  const { left: l, right: r, both } = unseenDifference(left, right);
  return bytesDiffer(l, r, both);
};
const crlf = text.replaceAll('\n', '\r\n');

describe('why bytes differ that read alike', () => {
  test.each<[what: string, left: Document, right: Document, line: string]>([
    ['nothing', read(text), read(text), ''],
    ['an encoding', read(text, { name: 'windows-1252' }), read(text), 'The bytes differ: windows-1252 on the left; utf-8 on the right.'],
    ['a mark', read(text), read(text, { evidence: 'bom' }), 'The bytes differ: a byte order mark on the right.'],
    [
      'the mark that UTF-16 needs',
      read(text, { name: 'utf-16le', evidence: 'bom' }),
      read(text, { evidence: 'bom' }),
      'The bytes differ: utf-16le on the left; utf-8 on the right.',
    ],
    ['CRLF', read(crlf), read(text), 'The bytes differ: CRLF line ends on the left.'],
    ['CR', read(text.replaceAll('\n', '\r')), read(crlf), 'The bytes differ: CR line ends on the left; CRLF line ends on the right.'],
    [
      'mixed line ends',
      read(`${crlf}One.\nTwo.\rThree.`),
      read(`${text}One.\nTwo.\nThree.`),
      'The bytes differ: CRLF and CR line ends on the left.',
    ],
    [
      'a mark and line ends',
      read(text),
      read(crlf, { evidence: 'bom' }),
      'The bytes differ: a byte order mark and CRLF line ends on the right.',
    ],
    ['accents', read(text), read(text.normalize('NFD')), 'The bytes differ: accents as letters of their own (NFD) on the right.'],
    ['accents of two kinds in both', read('e\u0301 é à'), read('é e\u0301 à'), 'The bytes differ: how accents are composed.'],
    ['blanks', read(text), read(`${text.replace('ran on', 'ran  on')}\n`), 'The bytes differ: blanks or line breaks.'],
    ['blanks and line ends', read(`${crlf}\r\n`), read(text), 'The bytes differ: CRLF line ends on the left; blanks or line breaks.'],
    ['a paragraph that was parted', read('One. Two.'), read('One.\n\nTwo.'), ''],
    ['paragraphs divided anew', read('One. Two.\n\nThree.'), read('One.\n\nTwo. Three.'), ''],
    ['what can be seen', read(text), read(`${text}\nShare if you like\n`), ''],
    ['what can be seen, and line ends', read(crlf), read(`${text}\nShare if you like\n`), 'The bytes differ: CRLF line ends on the left.'],
  ])('%s', (_, left, right, line) => expect(told(left, right)).toBe(line));
});

test.each([
  ['MUSCAT, Oman, Feb 06 (Agencies):', 'MUSCAT, Oman, Feb 06 (Agencies)'],
  ['MUSCAT (AFP) —', 'MUSCAT (AFP)'],
  ['ATLANTA, Ga. --', 'ATLANTA, Ga.'],
  ['ATLANTA (AP) _', 'ATLANTA (AP)'],
  ['Tegucigalpa, Jan 2 (EFE).-', 'Tegucigalpa, Jan 2 (EFE)'],
  ['New Delhi, Feb 6 (PTI)', 'New Delhi, Feb 6 (PTI)'],
  ['—', '—'],
  ['', ''],
])('the dateline %j in the head is %j', (dateline, head) => expect(datelineInHead(dateline)).toBe(head));
