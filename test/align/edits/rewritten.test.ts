import { describe, expect, test } from '@jest/globals';
import { editWords } from '../../../src/align/edits/words.js';

const readingOf = (text: string) => ({ text, units: [{ block: 0, start: 0, end: text.length }] });

/** How many edits there are, and the first as a report marks it. */
function editsOf(left: string, right: string) {
  const { edits } = editWords(readingOf(left), readingOf(right));
  return { count: edits.length, first: [edits[0]!.left.text, edits[0]!.right.text] };
}

describe('a paragraph that was written anew', () => {
  const [old, rewritten] = [
    "The agency's regional director Ida Lind, said there was no acute danger to lorries, but that repairs could not wait until summer.",
    '"We take no chances," regional director Ida Lind told a hastily called news conference at dawn, hours after divers found more rust.',
  ];

  test('is one change, but for what both begin or end with', () => {
    expect(editsOf(old, rewritten)).toEqual({ count: 1, first: [old.slice(0, -1), rewritten.slice(0, -1)] });
    expect(editsOf(rewritten, old)).toEqual({ count: 1, first: [rewritten.slice(0, -1), old.slice(0, -1)] });
  });

  test('is none where a figure stayed', () => {
    expect(editsOf(old.replace('Ida', '12 Ida'), rewritten.replace('Ida', '12 Ida')).count).toBeGreaterThan(1);
  });

  test('is none where a quarter of it stayed', () => {
    const [one, other] = [old.replace('no acute danger', 'a hastily called news conference'), rewritten];
    expect(editsOf(one, other).count).toBeGreaterThan(1);
  });

  test('is none of a few words', () => {
    expect(editsOf('Boats sank off Velpa yesterday.', 'Rescuers reached Velpa harbour.').count).toBe(2);
  });
});
