import { describe, expect, test } from '@jest/globals';
import { atomsOf } from '../../../src/labels/atoms/index.js';
import { heading, leading, nameable, numeric, quoting, saying, timing, traitsAmong } from '../../../src/labels/atoms/traits.js';

/** The traits of each atom of a text, by what is written. */
function traitsIn(text: string): Record<string, number> {
  return Object.fromEntries(atomsOf({ text, start: 0 }).map((atom) => [atom.text, atom.traits]));
}

describe('the traits of an atom', () => {
  test('are told by what it is', () => {
    expect(traitsIn('The mayor said on Friday that 12 boats had left "early" for Norland')).toMatchObject({
      The: nameable | leading,
      mayor: 0,
      said: saying,
      on: leading,
      Friday: nameable | timing,
      '12': numeric | heading | timing,
      '"': quoting,
      early: timing,
      Norland: nameable,
    });
  });

  test('are those of the whole where several words are one', () => {
    const whole = traitsIn('about twenty five boats from the united states');
    expect(whole['twenty five']).toBe(numeric | heading | timing);
    expect(whole['united states']).toBe(nameable);
  });

  test('are told of a month as of a month, and of the verb as of a verb', () => {
    expect(traitsIn('It may rise').may).toBe(0);
    expect(traitsIn('It will rain in May').May).toBe(nameable | timing);
  });

  test('of some atoms are those of each', () => {
    expect(traitsAmong(atomsOf({ text: '', start: 0 }))).toBe(0);
    expect(traitsAmong(atomsOf({ text: 'they said two', start: 0 }))).toBe(saying | numeric | heading | timing);
  });
});
