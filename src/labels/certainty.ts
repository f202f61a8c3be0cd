import { anonymities } from './anonymity.js';
import { type Finding, findingsOf, type Mention, unmatched } from './mentions.js';
import { isTouched, type Reading, remembered } from './reading.js';

/** What turns a statement round or takes some of its certainty away, by what it does. */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    not: 'not never no nor neither none nobody nothing without fail fails failed failing',
    rarely: 'rarely seldom hardly barely scarcely',
    may: 'may might could can perhaps possibly possible maybe potentially',
    likely: 'likely probably probable expected',
    unlikely: 'unlikely',
    alleged: 'alleged allegedly purported purportedly reportedly supposedly supposed apparent apparently suspected',
    confirmed: 'confirmed unconfirmed confirm confirms',
  }).flatMap(([key, list]) => list.split(' ').map((word) => [word, key] as const)),
);

/** Negations and doubts that came or went. */
export function certaintyFindings(left: Reading, right: Reading): Finding[] {
  if (!isTouched(left, right, ({ value }) => words.has(value))) return [];
  return findingsOf('negation', unmatched(certainties, left, right));
}

/** The *not* of *asked not to be named* denies nothing that is told. */
const certainties = remembered((reading): Mention[] =>
  reading.atoms.flatMap(({ value, kind }, i) => {
    const key = kind === 'word' ? words.get(value) : undefined;
    return key === undefined || anonymities(reading).some(({ from, to }) => i >= from && i < to) ? [] : [{ from: i, to: i + 1, key }];
  }),
);
