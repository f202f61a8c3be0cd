import { expect, test } from '@jest/globals';
import type { Reading } from '../../../src/align/edits/reading.js';
import { editWords } from '../../../src/align/edits/words.js';

const reading = (text: string): Reading => ({
  text,
  units: [{ block: 0, start: 0, end: text.length, text }] as unknown as Reading['units'],
});

test.each([
  ['Some 62 flights had been canceled.', 'Some 62 flights had been cancelled by noon.', ['canceled → cancelled', ' → by noon']],
  ['Some 62 flights had all been canceled.', 'Some 62 flights had been cancelled.', ['all → ', 'canceled → cancelled']],
  ['The aid organisation left.', 'The aid group left.', ['organisation → group']],
  ['Rain fell in the harbour.', 'Rain fell in the inner harbor.', [' → inner', 'harbour → harbor']],
  ['A loan of 5 mln dlrs was made.', 'A loan of five million dollars was made.', ['5 mln dlrs → five million dollars']],
])('%s → %s', (left, right, edits) => {
  expect(editWords(reading(left), reading(right)).edits.map((edit) => `${edit.left.text} → ${edit.right.text}`)).toEqual(edits);
  expect(editWords(reading(right), reading(left)).edits.map((edit) => `${edit.right.text} → ${edit.left.text}`)).toEqual(edits);
});
