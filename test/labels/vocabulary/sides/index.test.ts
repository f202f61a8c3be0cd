import { expect, test } from '@jest/globals';
import type { Atom } from '../../../../src/labels/atom.js';
import { canonicalWord } from '../../../../src/labels/orthography/spelling.js';
import { amounts } from '../../../../src/labels/vocabulary/sides/amounts.js';
import { conduct } from '../../../../src/labels/vocabulary/sides/conduct.js';
import { decisions } from '../../../../src/labels/vocabulary/sides/decisions.js';
import { deeds } from '../../../../src/labels/vocabulary/sides/deeds.js';
import { mayTellSide, sideAt } from '../../../../src/labels/vocabulary/sides/index.js';
import { outcomes } from '../../../../src/labels/vocabulary/sides/outcomes.js';
import { states } from '../../../../src/labels/vocabulary/sides/states.js';

const lists = { amounts, conduct, decisions, deeds, outcomes, states };

/** The sides of each matter of a list, each with its wordings. */
function mattersOf(list: string): string[][][] {
  return list
    .trim()
    .split(/\n {2}(?! )/)
    .map((line) => line.split('/').map((side) => side.split(',').map((wording) => wording.trim().replace(/\s+/g, ' '))));
}

function atomsOf(sentence: string): Atom[] {
  return sentence.split(' ').map((value, at) => ({ value, kind: 'word', text: value, start: at, end: at, traits: 0 }));
}

test.each(Object.entries(lists))('%s tells each wording of a matter once, and more than one side of each', (_, list) => {
  for (const sides of mattersOf(list)) {
    const wordings = sides.flat();
    expect(wordings).not.toContain('');
    expect({ wordings, twice: wordings.filter((one, i) => wordings.indexOf(one) !== i) }).toEqual({ wordings, twice: [] });
    expect(sides.length).toBeGreaterThan(1);
  }
});

test('each matter tells two wordings from one another that no other matter does', () => {
  const matters = Object.values(lists).flatMap(mattersOf);
  const pairs = matters.map((sides) =>
    sides.flatMap((side, i) =>
      sides.slice(i + 1).flatMap((other) => side.flatMap((one) => other.map((two) => [one, two].sort().join(' / ')))),
    ),
  );
  const told = new Map<string, number>();
  for (const pair of pairs.flat()) told.set(pair, (told.get(pair) ?? 0) + 1);
  expect(matters.filter((_, i) => pairs[i]!.every((pair) => told.get(pair)! > 1))).toEqual([]);
});

test.each(Object.entries(lists))('%s is spelled as words are read', (_, list) => {
  const words = new Set(
    mattersOf(list)
      .flat(2)
      .flatMap((wording) => wording.split(' ')),
  );
  expect([...words].filter((word) => canonicalWord(word, false) !== word && !/ise$/.test(word))).toEqual([]);
});

test('any wording of one side is against any of the other, and with its neighbours', () => {
  const [turnedDown, rejected, accepted] = ['turned down the bid', 'rejecting the bid', 'accepts the bid'].map((text) =>
    sideAt(atomsOf(text), 0),
  );
  expect(turnedDown!.rest).toEqual(['down']);
  const against = (end: number, kind: number) => accepted!.places.some((place) => place.kind === kind && place.end !== end);
  expect(turnedDown!.places.some(({ kind, end }) => rejected!.places.some((place) => place.kind === kind && place.end === end))).toBe(true);
  expect(turnedDown!.places.some(({ kind, end }) => against(end, kind))).toBe(true);
});

test('verbs are known in every form, short words in every degree, and an inflected wording in that form alone', () => {
  for (const word of ['rose', 'rising', 'cutting', 'thicker', 'mildest', 'wettest', 'drier', 'following']) {
    expect([word, mayTellSide(word)]).toEqual([word, true]);
  }
  for (const word of ['follower', 'the', 'river', 'boundary']) expect([word, mayTellSide(word)]).toEqual([word, false]);
});
