import { type Finding, findingsOf, type Mention, unmatched } from './mentions.js';
import { isTouched, type Reading, remembered } from './reading.js';

/** What turns a statement round or takes some of its certainty away, by what it does. */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    not: 'not never no nor neither none nobody nothing without fail fails failed failing',
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

const certainties = remembered(({ atoms }): Mention[] =>
  atoms.flatMap(({ value, kind }, i) => {
    const key = kind === 'word' ? words.get(value) : undefined;
    return key === undefined ? [] : [{ from: i, to: i + 1, key }];
  }),
);
