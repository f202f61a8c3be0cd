import { describe, expect, test } from '@jest/globals';
import { atomsOf } from '../../../src/labels/atoms/index.js';
import { Phrases } from '../../../src/labels/languages/phrases.js';

const table = new Phrases<'not' | 'longer' | 'doubt'>({
  not: 'nicht, kein||e',
  longer: 'nicht mehr',
  doubt: 'présumé||e|s|es',
  '': 'nicht nur',
});

const said = (text: string) => table.in(atomsOf({ text, start: 0 })).map(({ key, from, to }) => `${key} ${from}-${to}`);

describe('words of a language are found', () => {
  test.each([
    ['by what they say', 'Er kam nicht.', ['not 2-3']],
    ['in any case', 'Nicht er kam.', ['not 0-1']],
    ['with their endings', 'L’auteur présumée fuit, les présumés non.', ['doubt 1-2', 'doubt 5-6']],
    ['the longest of those that begin alike', 'Er kam nicht mehr.', ['longer 2-4']],
    ['but not those that only look like them', 'Er kam nicht nur heute.', []],
    ['nor a part of another word', 'Er kam keineswegs.', []],
  ])('%s', (_, text, found) => {
    expect(said(text)).toEqual(found);
  });
});
