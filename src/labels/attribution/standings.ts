import { saying } from '../atoms/traits.js';
import { isTelling, stem } from '../passage/content.js';
import type { Reading } from '../passage/reading.js';

/** The words that stand right before *officials*, *spokesman* or their like, and those whom they speak for: *senior*, *police*, *a spokesman for the airline*. */
export function kindOf({ atoms }: Reading, from: number, to: number, own: ReadonlySet<string>): string | undefined {
  let head = to - 1;
  while (head >= from && !standings.has(stem(atoms[head]!.value))) head--;
  if (head < from) return undefined;
  const words: string[] = [];
  for (let i = head - 1; i >= from && atoms[i]!.kind === 'word' && isTelling(atoms[i]!.value); i--) {
    if (!own.has(atoms[i]!.value)) words.push(stem(atoms[i]!.value));
  }
  if (/^(?:for|of|from|at|with)$/.test(atoms[head + 1]?.value ?? '')) {
    for (let i = head + 2; i < to && atoms[i]!.kind === 'word'; i++) {
      const { value } = atoms[i]!;
      if ((atoms[i]!.traits & saying) !== 0) break;
      if (isTelling(value) && !own.has(value)) words.push(stem(value));
    }
  }
  return words.sort().join(' ');
}

/** People whose number tells how well a statement is founded; *12 percent of those asked said* counts something else. */
const informants =
  /^(?:officials?|sources?|witness(?:es)?|diplomats?|aides?|lawmakers?|traders?|dealers?|brokers?|bankers?|economists?|executives?|analysts?|people|officers?|residents?)$/;

/** *three officials*, *two senior security sources*; *some doctors*, who are not all of them. */
export function countOf({ atoms }: Reading, from: number, at: number): string {
  const first = atoms[from]?.value ?? '';
  if (at > from + 1 && /^(?:some|many|most|several|few)$/.test(first) && /[^s]s$|^people$/.test(atoms[at - 1]!.value)) return first;
  if (!informants.test(atoms[at - 1]?.value ?? '')) return '';
  for (let i = at - 1; i >= from; i--) if (atoms[i]!.kind !== 'word') return atoms[i]!.kind === 'number' ? atoms[i]!.value : '';
  return '';
}

/** Whether one or several of them say it: *a source*, *sources*; undefined where it is told of before, *the official*, and of anybody else. */
export function numberOf({ atoms }: Reading, from: number, to: number): 'one' | 'several' | undefined {
  let at = from;
  while (at < to && !informants.test(atoms[at]!.value)) at++;
  if (at === to) return undefined;
  // *the officials said*, *said the officials*
  const leads = atoms.slice(from, at).map(({ value }) => value);
  if (/(?:[^s]|witnesse)s$/.test(atoms[at]!.value)) return leads.some((value) => definite.test(value)) ? undefined : 'several';
  return leads.some((value) => /^(?:an?|another|#1)$/.test(value)) ? 'one' : undefined;
}

const definite = /^(?:the|these|those|his|her|its|their|both)$/;

/** How a source stands to what it tells of, by the stem of its noun; empty for any other; *government sources* and *government officials* are two. */
export function standingOf({ nouns }: { readonly nouns: ReadonlySet<string> }): string {
  return [...nouns].find((noun) => standings.has(noun)) ?? '';
}

/** Whether a stem is such a noun. */
export function isStanding(noun: string): boolean {
  return standings.has(noun);
}

const standings: ReadonlySet<string> = new Set(
  ['sources', 'officials', 'spokesman', 'witnesses', 'diplomats', 'analysts', 'traders'].map(stem),
);

/** Whether a stem is of a body of which there are many, each told by its field: *ministry*. */
export function isOffice(noun: string): boolean {
  return offices.has(noun);
}

const offices: ReadonlySet<string> = new Set(
  `ministry department office agency council court committee commission bureau board authority association federation union party inspectorate
  directorate institute charity chief service clinic hospital university minister secretary commissioner`
    .split(/\s+/)
    .map(stem),
);

/** Whether a word is of a body or of several people, for which *he* cannot stand. */
export function isNoPerson(value: string): boolean {
  return institutions.has(value);
}

const institutions: ReadonlySet<string> = new Set(
  `company firm group concern corporation bank agency union ministry government department council court commission committee parliament
  cabinet army navy police team club party newspaper paper report statement communique television radio family
  sources officials witnesses diplomats analysts traders prosecutors lawyers friends relatives colleagues neighbors aides advisers supporters critics opponents
  activists campaigners doctors medics rescuers experts economists scientists researchers investigators residents locals survivors parents teammates`.split(
    /\s+/,
  ),
);
