import type { Label, Side } from '../../model.js';
import { names } from '../name/names.js';
import { isTelling } from '../passage/content.js';
import type { Finding, Range } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import { quotedPlaces } from '../quotes.js';
import { type Bearer, sayingOf, type Telling, tellings } from './tellings.js';

/** Fewer words that came or went leave everything told of whom it was told. */
const fewest = 2;

/**
 * What changed places between two of whom it is told: *Vance said: "[-The company knew-]{+Nobody knew+}." Brand said: "[-Nobody knew-]{+The company
 * knew+}."*, *Hale was [-convicted-]{+acquitted+}. Dorn was [-acquitted-]{+convicted+}.* Nothing came or went, and another is said to have said or done it.
 */
export function crossedFindings({ left, right, moved }: Passage): Finding[] {
  if (left.changed.length < fewest || ![...moved].some(isTelling)) return [];
  const crossed = crossedFrom(left, right);
  return crossed.size === 0 ? [] : findingsIn(left, 'left', crossed).concat(findingsIn(right, 'right', crossed));
}

/** The words that went from one bearer to another from whom, in the end, others came in return, and those bearers. */
function crossedFrom(left: Reading, right: Reading): ReadonlySet<string> {
  const [l, r] = [byWord(left), byWord(right)];
  const [before, after] = [new Set(tellings(left).map(keyOf)), new Set(tellings(right).map(keyOf))];
  const moves = new Map<string, Map<string, string[]>>();
  for (const [word, bearer] of l) {
    const other = r.get(word);
    if (!bearer || !other || bearer === other || !after.has(bearer) || !before.has(other)) continue;
    const ways = moves.get(bearer) ?? new Map<string, string[]>();
    ways.set(other, [...(ways.get(other) ?? [bearer, other]), word]);
    moves.set(bearer, ways);
  }
  const crossed = new Set(sourceMoved(left, right));
  for (const [from, ways] of moves) {
    for (const [to, words] of ways) if (leadsBack(to, from, moves)) for (const word of words) crossed.add(word);
  }
  return crossed;
}

/** Whether something went from one bearer to another, at once or by way of others: *Horn backed it, Velde opposed it, Marin abstained*, each with the next one's. */
function leadsBack(from: string, to: string, moves: ReadonlyMap<string, ReadonlyMap<string, unknown>>): boolean {
  const reached = new Set([from]);
  for (const bearer of reached) for (const next of moves.get(bearer)?.keys() ?? []) reached.add(next);
  return reached.has(to);
}

/**
 * *Police said the driver fled. He was 40.* and *The driver fled. Police said he was 40.*: a source that left one claim, which is the paper's own now, for another.
 * Returns it and the claims.
 */
function sourceMoved(left: Reading, right: Reading): string[] {
  const [l, r] = [bySource(left), bySource(right)];
  const gone = new Map<string, string[]>();
  const come = new Map<string, string[]>();
  for (const [word, source] of l) {
    const other = r.get(word);
    if (source === undefined || other === undefined || source === other) continue;
    if (other === '') gone.set(source, [...(gone.get(source) ?? [source]), word]);
    else if (source === '') come.set(other, [...(come.get(other) ?? []), word]);
  }
  return [...gone].flatMap(([source, words]) => (come.has(source) ? [...words, ...come.get(source)!] : []));
}

/** By whom each telling word is told, empty where by nobody; undefined for what is told by two. */
function bySource(reading: Reading): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { bearer, words } of tellings(reading)) {
    const source = bearer.kind === 'source' ? bearer.key : '';
    for (const at of words) {
      const word = sayingOf(reading, at);
      found.set(word, found.has(word) && found.get(word) !== source ? undefined : source);
    }
  }
  return found;
}

function keyOf({ bearer }: Telling): string {
  return bearer.key;
}

/** Of whom each telling word is told; empty for what is told of two. */
function byWord(reading: Reading): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { bearer, words } of tellings(reading)) {
    for (const at of bearer.kind === 'none' ? [] : words) {
      const word = sayingOf(reading, at);
      found.set(word, (found.get(word) ?? bearer.key) === bearer.key ? bearer.key : '');
    }
  }
  return found;
}

function findingsIn(reading: Reading, side: Side, crossed: ReadonlySet<string>): Finding[] {
  const quoted = quotedPlaces(reading);
  return tellings(reading).flatMap(({ bearer, words }) => {
    if (!crossed.has(bearer.key)) return [];
    const moved = words.filter((at) => reading.loose[at]! >= 0 && crossed.has(sayingOf(reading, at)));
    const told = moved.flatMap((at) => labelsOf(reading, at, bearer, quoted).map((label) => ({ label, side, from: at, to: at + 1 })));
    return told.concat(touched(reading, bearer).map((range) => ({ label: ofBearer[bearer.kind], side, ...range })));
  });
}

const ofBearer: Readonly<Record<Bearer['kind'], Label>> = { source: 'attribution', name: 'name', date: 'datetime', none: 'attribution' };

function touched({ loose }: Reading, { from, to }: Range): Range[] {
  return Array.from({ length: to - from }, (_, k) => ({ from: from + k, to: from + k + 1 })).filter((range) => loose[range.from]! >= 0);
}

function labelsOf(reading: Reading, at: number, { kind }: Bearer, quoted: ReadonlySet<number>): Label[] {
  if (quoted.has(reading.atoms[at]!.start)) return kind === 'source' ? ['quote', 'attribution'] : ['quote'];
  if (kind === 'source') return ['attribution'];
  if (reading.atoms[at]!.kind === 'number') return ['number'];
  return names(reading).some(({ from, to }) => from <= at && at < to) ? ['name'] : ['content'];
}
