import type { Atom } from './atom.js';
import { names } from './name/names.js';
import { isTelling, isVerb } from './passage/content.js';
import { type Finding, findingsOf, isLoose, type Range } from './passage/mentions.js';
import type { Passage, Reading } from './passage/reading.js';

/** Who does something, what, and to whom: *Solvia attacked Ardenne*, *police shot protesters*. */
interface Deed {
  readonly by: Range;
  readonly to: Range;
  readonly words: readonly string[];
}

/**
 * *[-Solvia attacked-] Ardenne {+attacked Solvia+}*: who did it to whom, told the other way round, whichever of the words an edit moved. Nothing came or
 * went, and another thing is told: `name` where both are names, `content` where they are not (*police shot protesters*).
 */
export function deedFindings({ left, right }: Passage, capitals: boolean): Finding[] {
  if (left.changed.length === 0 || right.changed.length === 0) return [];
  const moved = new Set(left.changed.map(({ value }) => value));
  if (!right.changed.some(({ value, kind }) => kind === 'word' && moved.has(value))) return [];
  const ofNames = capitals ? turned('name', left, right, deedsOfNames) : [];
  return ofNames.length > 0 ? ofNames : turned('content', left, right, deedsOfWords);
}

function turned(label: 'name' | 'content', left: Reading, right: Reading, find: (reading: Reading) => readonly Deed[]): Finding[] {
  const [lefts, rights] = [find(left), find(right)];
  if (lefts.length === 0 || rights.length === 0) return [];
  const tellings = {
    left: new Set(lefts.map((deed) => tellingOf(deed, left))),
    right: new Set(rights.map((deed) => tellingOf(deed, right))),
  };
  const turnedRound = new Map<string, Deed>();
  for (const deed of rights) {
    const round = tellingOf({ by: deed.to, to: deed.by, words: deed.words }, right);
    if (!turnedRound.has(round)) turnedRound.set(round, deed);
  }
  for (const deed of lefts) {
    const telling = tellingOf(deed, left);
    const back = tellings.right.has(telling) ? undefined : turnedRound.get(telling);
    if (!back || tellings.left.has(tellingOf(back, right))) continue;
    const loose = (reading: Reading, { by, to }: Deed) => [by, to].filter((range) => isLoose(reading, range));
    return findingsOf(label, { left: loose(left, deed), right: loose(right, back) });
  }
  return [];
}

/** A deed in words, the same for two that tell the same. */
function tellingOf({ by, to, words }: Deed, reading: Reading): string {
  return [valuesIn(by, reading), words, valuesIn(to, reading)].map(says).join(' | ');
}

function valuesIn({ from, to }: Range, { atoms }: Reading): readonly string[] {
  return atoms.slice(from, to).map(({ value }) => value);
}

function says(words: readonly string[]): string {
  return words.filter((word) => !articles.has(word)).join(' ');
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** What is told between two names that follow each other. */
function deedsOfNames(reading: Reading): Deed[] {
  const all = names(reading);
  return all.slice(1).flatMap((to, i) => {
    const by = all[i]!;
    const between = reading.atoms.slice(by.to, to.from);
    return between.length <= longestDeed && isDeed(between) && tells(between) ? [deedOf(by, to, between)] : [];
  });
}

/** Whether what stands between two names tells anything: *Solvia attacked Ardenne*, *the road from Oslo to Riga*. */
function tells(between: readonly Atom[]): boolean {
  return between.some(({ value }) => isTelling(value)) || (between.length === 1 && between[0]!.value === 'to');
}

/** More words are no verb and what belongs to it: *sold its stake in the port to*. */
const longestDeed = 8;

/** A word, a verb behind it, and the next telling word: *Protesters shot the police*, *Rebels killed three soldiers*, *rain turned to snow*. */
function deedsOfWords(reading: Reading): Deed[] {
  const { atoms } = reading;
  return atoms.flatMap((atom, at) => {
    const subject = atoms[at - 1];
    if (atom.kind !== 'word' || !isVerb(atom) || subject?.kind !== 'word' || !isTelling(subject.value)) return [];
    const rest = atoms.slice(at + 1, at + 1 + objectReach);
    const object = rest.findIndex(({ kind, value }) => kind === 'mark' || (kind === 'word' && isTelling(value)));
    if (object < 0 || rest[object]!.kind !== 'word') return [];
    const [by, to] = [at - 1, at + 1 + object];
    const between = atoms.slice(at, to);
    return isDeed(between) ? [deedOf({ from: by, to: by + 1 }, { from: to, to: to + 1 }, between)] : [];
  });
}

/** How many words behind a verb its object stands at most: *turned to the right*. */
const objectReach = 3;

/** How many they are is no part of what is done: *Three rebels killed two soldiers*. */
function deedOf(by: Range, to: Range, between: readonly Atom[]): Deed {
  return { by, to, words: between.flatMap(({ kind, value }) => (kind === 'word' ? [value] : [])) };
}

/** Whether words between two tell something that is not the same from both ends: *Arsenal met Chelsea*. */
function isDeed(between: readonly Atom[]): boolean {
  return between.every(({ kind, value }) => kind !== 'mark' && !mutual.has(value));
}

/** What both do, whoever is named first. */
const mutual: ReadonlySet<string> = new Set(
  `meet meets met meeting meetings talk talks face faces faced play plays played draw draws drew tie ties tied marry marries married
  border borders bordered merge merges merged clash clashes clashed fight fights fought agree agrees agreed versus near and or`.split(
    /\s+/,
  ),
);
