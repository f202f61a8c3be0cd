import type { Side } from '../../model.js';
import type { Atom } from '../atom.js';
import { traitFor } from '../atoms/traits.js';
import { isTelling, isVerb, stem, stems } from '../passage/content.js';
import type { Run } from '../passage/lineup.js';
import { type Finding, findingsOf, type Mention, rangesAt, unmatched } from '../passage/mentions.js';
import { type Passage, type Reading, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';
import { isDeterminer } from '../vocabulary/function-words.js';
import { type Figure, figures } from './numbers.js';

const more = 'other others another more further additional extra';
const joints = 'and or plus including besides';
const counting = traitFor(`${more} ${joints} well addition of`.split(' '));

/** What a count is on top of, what it is a part of, and what else it counts: *two [-other-] people*, *12, [-including-]{+and+} three children*, *40 dead [-or missing-]*. */
export const countRule: Rule = { touching: counting, find: countFindings };

function countFindings(passage: Passage): Finding[] {
  const { left, right, gaps } = passage;
  const besides = unmatched(others, left, right);
  const shared = unmatched(relations, left, right);
  return [
    ...findingsOf('number', { left: ofKept(besides.left, left, right), right: ofKept(besides.right, right, left) }),
    ...findingsOf('number', { left: opposed(shared.left, shared.right), right: opposed(shared.right, shared.left) }),
    ...gaps.flatMap((gap) => [...countedToo(gap, 'left', left, right), ...countedToo(gap, 'right', right, left)]),
  ];
}

/** A word beside a figure, and the figure. */
interface Beside extends Mention {
  readonly figure: string;
}

/** *two other people*, *another 12*, *a dozen more*: a count on top of another. */
const others = remembered((reading): Beside[] => {
  const { atoms } = reading;
  return figures(reading).flatMap((figure) => {
    const at = [figure.from - 1, figure.from + 1, figure.to].find((place) => isMore(atoms, place));
    return at === undefined || isDefinite(atoms, Math.min(at, figure.from))
      ? []
      : [{ from: at, to: at + 1, key: 'more', figure: figure.value }];
  });
});

/** *the other three locals*, *her two other sons*: who they are is known. */
function isDefinite(atoms: readonly Atom[], at: number): boolean {
  return isDeterminer(atoms[at - 1]?.value) && !/^an?$/.test(atoms[at - 1]!.value);
}

/** *Two died, and three others were hurt*, *two are critical while three others are stable*: what became of each is told, and they are others in any case. */
function isCountedApart({ atoms }: Reading, { from }: Beside): boolean {
  return /^(?:others|more)$/.test(atoms[from]!.value) && /^(?:and|but|while|with)$/.test(atoms[from - 2]?.value ?? '');
}

const moreWords: ReadonlySet<string> = new Set(more.split(' '));

/** Whether a word says that there are others; *more than 12* says how exact a figure is. */
function isMore(atoms: readonly Atom[], at: number): boolean {
  return moreWords.has(atoms[at]?.value ?? '') && atoms[at + 1]?.value !== 'than';
}

/** Those whose figure the other side has too: another figure is a change by itself. */
function ofKept(found: readonly Beside[], own: Reading, other: Reading): readonly Beside[] {
  return found.filter((beside) => !isCountedApart(own, beside) && figures(other).some(({ value }) => value === beside.figure));
}

/** Whether a figure is a part of the one before, or comes on top of it: *40, including six crew*, *12 of the 40*, *40 and six crew*. */
const relations = remembered((reading): Beside[] =>
  figures(reading).flatMap((figure) => {
    const found = relationOf(reading.atoms, figure);
    return found ? [{ ...found, to: figure.from, figure: figure.value, key: `${found.key} ${figure.value}` }] : [];
  }),
);

function relationOf(atoms: readonly Atom[], { from }: Figure): { from: number; key: 'part' | 'sum' } | undefined {
  const [two, one] = [atoms[from - 2]?.value ?? '', atoms[from - 1]?.value ?? ''];
  if (one === 'including') return { from: from - 1, key: 'part' };
  if (one === 'the' && two === 'of' && atoms[from - 3]?.kind === 'number') return { from: from - 2, key: 'part' };
  if (/^(?:and|plus|besides)$/.test(one)) return { from: from - 1, key: 'sum' };
  if ((one === 'to' && two === 'addition') || (one === 'as' && two === 'well')) return { from: from - 3, key: 'sum' };
  return undefined;
}

/** Those that are a part on one side and on top on the other. */
function opposed(own: readonly Beside[], others: readonly Beside[]): readonly Beside[] {
  return own.filter(({ key, figure }) => others.some((other) => other.figure === figure && other.key !== key));
}

/** *7,350 people dead[- or missing-]*, *four soldiers[- and a civilian-]*: what a count counts besides, come or gone by itself. */
function countedToo(gap: Run, side: Side, reading: Reading, other: Reading): Finding[] {
  const { atoms } = reading;
  const places = gap[side].filter((at) => atoms[at]!.kind !== 'mark');
  const joint = atoms[places[0] ?? -1]?.value;
  if (gap.left.length * gap.right.length > 0 || (joint !== 'and' && joint !== 'or') || places.length < 2 || places.length > longestJoined)
    return [];
  if (places.length < gap[side].length || !isCountable(atoms, places, joint)) return [];
  const from = places[0]!;
  // *West Germany and the Netherlands*, *the Netherlands and West Germany*
  if (places.slice(1).every((at) => !isTelling(atoms[at]!.value) || stems(other).has(stem(atoms[at]!.value)))) return [];
  // *15 million barrels of crude and gas* is a measure, of which the second word is no count.
  const isCounted = figures(reading).some(
    (figure) => figure.unit === '' && figure.to <= from && figure.from >= from - reach && areWords(atoms, figure.to, from),
  );
  return isCounted ? findingsOf('number', { left: [], right: [], [side]: rangesAt(places) }) : [];
}

/** *or missing*, *and passengers*, *and a civilian*; *and ran* is a deed, *big and costly ships* are not two things. */
function isCountable(atoms: readonly Atom[], places: readonly number[], joint: 'and' | 'or'): boolean {
  const words = places.slice(1).map((at) => atoms[at]!);
  if (words.some(({ kind }) => kind === 'number')) return false;
  const last = words.at(-1)!;
  const isNamed = /^an?$/.test(words[0]!.value) || last.value.endsWith('s');
  if (joint === 'or') return isNamed || harm.test(last.value);
  return isNamed && !words.some(isVerb);
}

/** What people come to, of whom a toll tells. */
const harm = /^(?:missing|wounded|injured|dead|killed|hurt|sick|ill|homeless|displaced|trapped|stranded|detained|arrested|captured)$/;

/** Whether nothing but what is counted stands between; *five children of a miner and a clerk* are five. */
function areWords(atoms: readonly Atom[], from: number, to: number): boolean {
  const isOfOne = (at: number) => atoms[at]!.value === 'of' && /^an?$/.test(atoms[at + 1]?.value ?? '');
  for (let at = from; at < to; at++) if (atoms[at]!.kind !== 'word' || isOfOne(at)) return false;
  return to > from;
}

/** How many words a second thing takes with its joint, and how far behind the figure it stands at most: *12 crew and passengers*. */
const longestJoined = 4;
const reach = 5;
