import { describe, expect, test } from '@jest/globals';
import type { Reading } from '../../../src/align/edits/reading.js';
import { editWords } from '../../../src/align/edits/words.js';

const reading = (text: string): Reading => ({
  text,
  units: [{ block: 0, start: 0, end: text.length, text }] as unknown as Reading['units'],
});

/** The edits of two texts as `before → after`. */
function edits(left: string, right: string): string[] {
  const found = editWords(reading(left), reading(right)).edits;
  const mirrored = editWords(reading(right), reading(left)).edits;
  expect(mirrored.map((edit) => [edit.right.text, edit.left.text])).toEqual(found.map((edit) => [edit.left.text, edit.right.text]));
  return found.map((edit) => `${edit.left.text} → ${edit.right.text}`);
}

describe('a stretch in other capitals', () => {
  test('is told apart from what changed besides', () => {
    expect(edits('A FERRY WITH 212 PEOPLE ABOARD RAN AGROUND IN FOG.', 'A ferry with 214 people aboard ran aground in thick fog.')).toEqual(
      ['FERRY WITH → ferry with', '212 → 214', 'PEOPLE ABOARD RAN AGROUND IN → people aboard ran aground in', ' → thick', 'FOG → fog'],
    );
  });

  test('is one edit where nothing else changed, and where it is short', () => {
    expect(edits('FERRY CREWS CALL A STRIKE OVER ROSTERS', 'Ferry Crews Call a Strike Over Rosters')).toEqual([
      'FERRY CREWS CALL A STRIKE OVER ROSTERS → Ferry Crews Call a Strike Over Rosters',
    ]);
    expect(edits('HALSUND, MARCH 2 - Rain fell.', 'Halsund, March 3 - Rain fell.')).toEqual(['HALSUND → Halsund', 'MARCH 2 → March 3']);
  });

  test('is no reading of what was written anew', () => {
    const [before, after] = ['Officials blamed heavy rain upstream for it', 'the Ministry spoke about clogged drains and bad luck'];
    expect(edits(`He said: ${before}.`, `He said: ${after}.`)).toEqual([`${before} → ${after}`]);
  });
});
