import type { Side } from '../../model.js';
import { names } from '../name/names.js';
import { type Finding, findingsOf, isLoose, type Range, rangesAt } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import { type Place, placesOfWord } from '../vocabulary/kinds/index.js';
import { articles, type Deed, deedsOfNames, deedsOfWords } from './deeds.js';

/**
 * *[-Solvia attacked-] Ardenne {+attacked Solvia+}*: who did it to whom, told the other way round, whichever of the words an edit moved. Nothing came or
 * went, and another thing is told: `name` where both are names, `content` where they are not (*police shot protesters*).
 */
export function deedFindings({ left, right, moved }: Passage, capitals: boolean): Finding[] {
  if (left.changed.length + right.changed.length === 0) return [];
  if (left.atoms.length > longestPassage || right.atoms.length > longestPassage) return [];
  const isMoved = moved.size > 0 && right.changed.some(({ value, kind }) => kind === 'word' && moved.has(value));
  if (!isMoved && !hasVoice(left) && !hasVoice(right) && !hasPronounFor(left, right) && !hasPronounFor(right, left)) return [];
  const ofNames = capitals ? turned(left, right, deedsOfNames, true) : [];
  return ofNames.length > 0 ? ofNames : turned(left, right, deedsOfWords, capitals);
}

/** More atoms are many stories in one paragraph. */
const longestPassage = 2000;

/** Whether the *by* of a passive came or went. */
function hasVoice({ changed }: Reading): boolean {
  return changed.some(({ value }) => value === 'by');
}

/** *after [-hitting-] a truck {+hit it+}*: whether a participle took the place of a verb and a pronoun that it may be done to. */
function hasPronounFor({ changed }: Reading, { changed: others }: Reading): boolean {
  return changed.some(({ value }) => pronouns.has(value)) && others.some(({ value }) => value.endsWith('ing'));
}

const pronouns: ReadonlySet<string> = new Set(['it', 'him', 'her', 'them']);

function turned(left: Reading, right: Reading, find: (reading: Reading) => readonly Deed[], capitals: boolean): Finding[] {
  const [lefts, rights] = [find(left), find(right)];
  if (lefts.length === 0 || rights.length === 0) return [];
  const tellings = {
    left: new Set(lefts.map((deed) => tellingOf(deed, left))),
    right: new Set(rights.map((deed) => tellingOf(deed, right))),
  };
  const turnedRound = new Map<string, Deed>();
  for (const deed of rights) {
    const round = tellingOf({ ...deed, by: deed.to, to: deed.by }, right);
    if (!turnedRound.has(round)) turnedRound.set(round, deed);
  }
  for (const deed of lefts) {
    const telling = tellingOf(deed, left);
    const back = tellings.right.has(telling) ? undefined : turnedRound.get(telling);
    if (!back || tellings.left.has(tellingOf(back, right))) continue;
    const label = capitals && isNamed(left, deed.by) && isNamed(left, deed.to) ? 'name' : 'content';
    return findingsOf(label, { left: looseIn(left, deed), right: looseIn(right, back) });
  }
  return [];
}

function isNamed(reading: Reading, { from, to }: Range): boolean {
  return names(reading).some((name) => name.from < to && from < name.to);
}

/** Who and what an edit touched; where it touched neither (*A teacher [-was-] attacked [-by-] a pupil*), what else of the deed. */
function looseIn(reading: Reading, { by, to, whole }: Deed): readonly Range[] {
  const found = [by, to].filter((range) => isLoose(reading, range));
  if (found.length > 0 && reading.atoms[whole.from + 1]!.value !== 'than') return found;
  const places = Array.from({ length: whole.to - whole.from }, (_, k) => whole.from + k);
  return rangesAt(places.filter((at) => reading.loose[at]! >= 0));
}

/** Where the words of deeds stand that both sides tell, in whatever voice: *A pupil attacked a teacher*, *A teacher was attacked by a pupil*. */
export function keptDeeds({ left, right }: Passage): Readonly<Record<Side, readonly Range[]>> {
  const [lefts, rights] = [deedsOfWords(left), deedsOfWords(right)];
  const tellings = new Set(rights.map((deed) => tellingOf(deed, right)));
  const kept = lefts.filter((deed) => tellings.has(tellingOf(deed, left)));
  const said = new Set(kept.map((deed) => tellingOf(deed, left)));
  const others = rights.filter((deed) => said.has(tellingOf(deed, right)));
  return { left: kept.flatMap(({ by, to }) => [by, to]), right: others.flatMap(({ by, to }) => [by, to]) };
}

/**
 * Whether what is said to stand for another is told on the other side too, in another voice: *The [-airline's-] offer was rejected by [-staff-]* and *Workers
 * rejected the carrier's offer*.
 */
export function isInAnotherVoice({ left, right }: Passage, { side, from, to }: Finding): boolean {
  if (hasVoice(left) === hasVoice(right)) return false;
  const [own, other] = side === 'left' ? [left, right] : [right, left];
  const told = own.atoms.slice(from, to).flatMap(({ value }) => placesOfWord(value));
  const isOne = ({ kind, end }: Place) => told.some((place) => place.kind === kind && place.end === end);
  return told.length > 0 && other.changed.some(({ value }) => placesOfWord(value).some(isOne));
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
