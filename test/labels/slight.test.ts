import { describe, expect, test } from '@jest/globals';
import { labelledEdits } from './support.js';

describe('edits of marks and articles alone', () => {
  const labels = (left: string, right: string) => labelledEdits(left, right).map((edit) => edit.labels);

  test('bear no fact that an edit of words bears', () => {
    expect(labels('Norlund Mills of Velpa denied the breach.', 'Norlund Mills, of Velpa, admitted the breach.')).toEqual([
      ['punctuation'],
      ['attribution'],
    ]);
    expect(labels('Norlund Ltd of Velpa denied it.', 'Norlund Limited, of Velpa, admitted it.')).toEqual([
      ['punctuation', 'spelling'],
      ['attribution'],
    ]);
    expect(labels('He left a day after clerks said they would stay.', 'He left one day after clerks admitted they would stay.')).toEqual([
      ['wording'],
      ['attribution'],
    ]);
  });

  test('are none where a figure stands on one side: it is told beside another figure', () => {
    expect(labels('He saw a sheep and 5 goats.', 'He saw two sheep and 6 goats.')).toEqual([['number'], ['number']]);
  });

  test('bear a fact that none bears besides', () => {
    expect(labels('She called it a good plan.', 'She called it a "good" plan.').flat()).toContain('quote');
    expect(labels('The quay in Velpa was shut, a clerk said.', 'The quay in Velpa was shut, the minister said.')).toEqual([
      ['attribution'],
    ]);
  });
});
