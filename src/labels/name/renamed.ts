import type { Side } from '../../model.js';
import type { Atom } from '../atom.js';
import { nameable } from '../atoms/traits.js';
import { isInitials } from '../orthography/letters.js';
import { isOneStory, withoutElsewhere } from '../passage/elsewhere.js';
import type { Run } from '../passage/lineup.js';
import { type Finding, findingsOf, rangesAt } from '../passage/mentions.js';
import { hasCapital, opensSentence, type Passage, type Reading, remembered } from '../passage/reading.js';
import { idleCapitals } from '../passage/titles.js';
import { jobs } from '../vocabulary/jobs.js';
import { isMadeFromNation, nationOf } from '../vocabulary/nations.js';
import { isUnit } from '../vocabulary/units.js';
import { isGloss, isInitialled } from './initials.js';
import { type Name, names, touchedNames } from './names.js';

/** Names that an edit brought or took away; *OPEC* for the words it is the initials of is a spelling. */
export function nameFindings(passage: Passage): Finding[] {
  const { left, right, swaps, touched } = passage;
  if ((touched & nameable) === 0) return [];
  const absent = { left: missing(left, right), right: missing(right, left) };
  const { left: l, right: r } = withoutElsewhere(passage, absent, isToldElsewhere, 'counts');
  const alone = loneNations(passage);
  if (l.length + r.length === 0) return alone;
  const spelledOut = new Set([
    ...l.filter((name) => isInitialled(name, left, r, right)),
    ...r.filter((name) => isInitialled(name, right, l, left)),
  ]);
  const isRestyled = (side: Side) => (name: Name) => spelledOut.has(name) || isLoneGloss(passage[side], name);
  const swap = l.length > 0 && r.length > 0;
  const stands = {
    left: new Set(swaps.flatMap((gap) => standIn(gap.left, gap.right, left, right))),
    right: new Set(swaps.flatMap((gap) => standIn(gap.right, gap.left, right, left))),
  };
  const isNew = (side: Side) => (name: Name) =>
    (swap || !isEpithet(passage[side], name)) &&
    !stands[side].has(name.from) &&
    !spelledOut.has(name) &&
    !isGloss(passage[side], name) &&
    !isHearer(passage[side], name);
  const fresh = { left: l.filter(isNew('left')), right: r.filter(isNew('right')) };
  return [
    ...alone,
    ...findingsOf('name', fresh),
    ...(fresh.left.length + fresh.right.length === 0 ? [] : swaps.flatMap((gap) => replacedBy(gap, fresh, left, right))),
    ...findingsOf('spelling', { left: l.filter(isRestyled('left')), right: r.filter(isRestyled('right')) }),
  ];
}

/** *a spokesman told Reuters* for *he said*: that a newsroom heard it names nobody in the story. */
function isHearer({ atoms }: Reading, { from, words }: Name): boolean {
  const before = atoms[from - 1]?.value === 'the' ? from - 2 : from - 1;
  return newsrooms.has(words.join(' ')) && /^t(?:old|ells?|elling)$/.test(atoms[before]?.value ?? '');
}

const newsrooms: ReadonlySet<string> = new Set('reuters ap afp dpa bbc cnn bloomberg xinhua tass interfax'.split(' '));

/** *Industries of [-Oslo-]{+Riga+}*: the name that a new one stands for went, even where its story has it at another place. */
function replacedBy({ left: l, right: r }: Run, fresh: Readonly<Record<Side, readonly Name[]>>, left: Reading, right: Reading): Finding[] {
  const areNames = (places: readonly number[], reading: Reading) =>
    places.length > 0 && places.every((i) => touchedNames(reading).some(({ from, to }) => i >= from && i < to));
  // *NEAR [-LINDHAVEN-]{+Ostrell+}*: in copy in capitals only what took its place shows that it was a name.
  const mayBe = (places: readonly number[], reading: Reading) =>
    l.length === r.length && places.every((i) => idleCapitals(reading, reading.atoms[i]!) !== undefined);
  const [isLeft, isRight] = [areNames(l, left), areNames(r, right)];
  if (!(isLeft || (isRight && mayBe(l, left))) || !(isRight || (isLeft && mayBe(r, right)))) return [];
  const isFresh = (places: readonly number[], own: readonly Name[]) => own.some(({ from, to }) => places.some((i) => i >= from && i < to));
  return findingsOf('name', { left: isFresh(r, fresh.right) ? rangesAt(l) : [], right: isFresh(l, fresh.left) ? rangesAt(r) : [] });
}

/** *Azpurua said* for *He said* names nobody new when the other story names him at another place. Returns where its words stand: *de Kock*. */
function standIn(own: readonly number[], others: readonly number[], reading: Reading, other: Reading): readonly number[] {
  if (others.length !== 1 || own.length === 0 || !/^(?:he|she|it|they|him|her|them|his|its|their)$/.test(other.atoms[others[0]!]!.value))
    return [];
  const known = own.every((i) => other.stretch.evidence.has(reading.atoms[i]!.text) || reading.atoms[i]!.value === "'s");
  return known ? own : [];
}

/** Whether the other story has all words of a name. */
function isToldElsewhere({ from, to }: Name, { atoms }: Reading, { stretch: { evidence } }: Reading): boolean {
  return atoms.slice(from, to).every(({ kind, text }) => kind === 'mark' || evidence.has(text));
}

/**
 * *major [-Solvian-] banks*, *a record [-U.S.-] deficit*: whose they are came or went by itself, whatever else the passage tells of the nation;
 * where it only moved it did not.
 */
function loneNations(passage: Passage): Finding[] {
  const found = passage.gaps.flatMap((gap) => {
    if (gap.left.length + gap.right.length !== 1) return [];
    const side = gap.left.length > 0 ? 'left' : 'right';
    const at = gap[side][0]!;
    return isLoneNation(passage[side], at) ? [{ side, at } as const] : [];
  });
  const isMoved = ({ side, at }: (typeof found)[number]) => {
    const nation = nationOf(passage[side].atoms[at]!.value);
    return passage[side === 'left' ? 'right' : 'left'].changed.some(({ value }) => nationOf(value) === nation);
  };
  return found.filter((nation) => !isMoved(nation)).map(({ side, at }) => ({ label: 'name', side, from: at, to: at + 1 }));
}

function isLoneNation({ atoms, loose }: Reading, at: number): boolean {
  const [atom, next] = [atoms[at]!, atoms[at + 1]];
  if (nationOf(atom.value) === undefined || (!hasCapital(atom) && atom.value !== 'u.s.')) return false;
  return next?.kind === 'word' && loose[at + 1]! < 0 && !isUnit(next.value);
}

function missing(reading: Reading, other: Reading): Name[] {
  return touchedNames(reading).filter((name) => !isKnown(withoutJob(name, reading), reading, other) && !isCounted(name, reading, other));
}

/** *the Coal Agency[- (CA)-]*: initials that came or went behind a name that stayed. */
function isLoneGloss(reading: Reading, name: Name): boolean {
  return isGloss(reading, name) && (reading.loose[name.from - 2] ?? 0) < 0;
}

/** *CD* and *CDs* */
function isCounted({ from, to, words }: Name, { atoms }: Reading, other: Reading): boolean {
  const { text } = atoms[from]!;
  return to === from + 1 && words.length === 1 && isInitials(text) && other.atoms.some((atom) => atom.text === `${text}s`);
}

/** *Midfielder Ana Ruiz left*: what somebody is, which bears a capital because a sentence begins with it, is not of the name. */
function withoutJob(name: Name, { atoms }: Reading): Name {
  const isJob = name.to > name.from + 1 && jobs.has(atoms[name.from]!.value) && opensSentence(atoms, name.from);
  return isJob ? { from: name.from + 1, to: name.to, words: name.words.slice(1) } : name;
}

/** The words of the names of one side. */
const named = remembered((reading) => new Set(names(reading).flatMap(({ words }) => words)));

/** What the atoms of one side say, and which nations. */
const saidIn = remembered(({ atoms }) => ({
  words: new Set(atoms.map(({ value }) => value)),
  nations: new Set(atoms.map(({ value }) => nationOf(value))),
}));

/** In a passage of so many atoms it is cheaper to know all of them than to look for a word from one to the next. */
const longPassage = 1000;

/** Whether one side has a word, a nation by the name of the nation. */
function hasWord(reading: Reading, word: string): boolean {
  const { atoms } = reading;
  const isNation = nationOf(word) !== undefined;
  if (atoms.length >= longPassage) return isNation ? saidIn(reading).nations.has(word) : saidIn(reading).words.has(word);
  for (let i = 0; i < atoms.length; i++) if ((isNation ? nationOf(atoms[i]!.value) : atoms[i]!.value) === word) return true;
  return false;
}

/**
 * Whether the other side has the name: all its words, or one of them where its story has the rest beside it elsewhere.
 * *Murillo said* for *Rosario Murillo said* names nobody new when the story gives her first name at another place; *the New York Cocoa Exchange* for
 * *the Cocoa Exchange* does, whatever else it tells of New York.
 */
function isKnown(name: Name, own: Reading, other: Reading): boolean {
  const { evidence } = other.stretch;
  const absent = name.words.filter((word) => !hasWord(other, word));
  if (absent.length === 0) return true;
  if (absent.length === name.words.length || !absent.every((word) => nationOf(word) === undefined && evidence.has(word))) return false;
  return name.words.some((word) => named(other).has(word)) && (!isOneStory(other) || isJoinedIn(name, own, other));
}

/** Whether the story of the other side has, one after the other, what is told and what is not told of a name in its passage. */
function isJoinedIn({ from, to }: Name, { atoms }: Reading, other: Reading): boolean {
  const words = atoms.slice(from, to).filter(({ kind }) => kind !== 'mark');
  const isAbsent = ({ value }: Atom) => !hasWord(other, value);
  return words.every((word, i) => {
    const next = words[i + 1];
    if (!next || isAbsent(word) === isAbsent(next)) return true;
    return [`${word.text} ${next.text}`, `${word.text}. ${next.text}`].some(other.stretch.evidence.says);
  });
}

/** *the Venezuelan government*: a nation as an epithet; dropping it names nobody else. */
function isEpithet({ atoms }: Reading, { from, to, words }: Name): boolean {
  const [atom, next] = [atoms[from]!, atoms[to]];
  return words.length === 1 && isMadeFromNation(atom.value) && next?.kind === 'word' && !hasCapital(next);
}
