import { type Finding, findingsOf, isLoose, type Range, unmatched } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import { isBorneOut, isSetOff } from './evidence.js';
import { isSameSource } from './same-source.js';
import { sayings } from './sayings.js';
import { sources } from './sources.js';
import { venueChanges } from './venues.js';

/** Changes of who says it, and of the verb of saying. */
export function attributionFindings(passage: Passage): Finding[] {
  const { left, right } = passage;
  const said = hasLooseSaying(left) || hasLooseSaying(right);
  const venues = venueChanges(passage);
  if (!said && venues === undefined) return [];
  const found = [said ? unmatched(sources, left, right, isSameSource) : undefined, venues];
  const ofClaims = (own: readonly Range[] = [], reading: Reading, other: Reading) =>
    own.filter(
      (range) =>
        !inNewSentence(reading, range) &&
        !isSetOff(range, reading, other) &&
        !isBorneOut(range, reading, other) &&
        !speaksOn(reading, range),
    );
  return found.flatMap((change) =>
    findingsOf('attribution', { left: ofClaims(change?.left, left, right), right: ofClaims(change?.right, right, left) }),
  );
}

function hasLooseSaying(reading: Reading): boolean {
  const all = sayings(reading);
  return all.length > 0 && all.some((saying) => isLoose(reading, saying));
}

const stops: ReadonlySet<string> = new Set(['.', '?', '!']);

/** How many words and marks of a sentence stand before or behind a source, at most. */
const longestSentence = 100;

/** Whether all words of its sentence came or went with it: who says a thing that only one side tells is no change of who says it. */
function inNewSentence({ atoms, loose }: Reading, { from, to }: Range): boolean {
  const isStop = (at: number) => atoms[at] === undefined || stops.has(atoms[at]!.value);
  let start = from;
  while (start > from - longestSentence && !isStop(start - 1)) start--;
  let end = to;
  while (end < to + longestSentence && !isStop(end)) end++;
  for (let i = start; i < end; i++) if (loose[i]! < 0 && atoms[i]!.kind !== 'mark') return false;
  return true;
}

/** *Ruiz said the road was shut. "It is not safe[-," she said-]."*: a quotation goes on from the sentence before it, in which its speaker spoke and still does. */
function speaksOn(reading: Reading, { from, to }: Range): boolean {
  const { atoms, loose } = reading;
  const isPronoun = atoms.slice(from, to).some(({ value }) => /^(?:he|she|they)$/.test(value)) && to - from === 2;
  if (!isPronoun || loose[from]! < 0 || atoms[from - 1]?.value !== '"') return false;
  let opening = from - 2;
  while (opening >= 0 && from - opening < longestSentence && atoms[opening]!.value !== '"') opening--;
  const all = sayings(reading);
  const before = all[all.findIndex((saying) => saying.from === from) - 1];
  if (atoms[opening]?.value !== '"' || before === undefined || before.at > opening || loose[before.at]! >= 0) return false;
  const stopped = atoms.slice(before.at, opening).filter(({ value }) => stops.has(value)).length;
  return stopped === 1 && stops.has(atoms[opening - 1]!.value);
}
