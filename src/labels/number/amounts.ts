import type { Side } from '../../model.js';
import { numeric, traitFor } from '../atoms/traits.js';
import { spelledOut } from '../numerals/number-words.js';
import { isTelling, stem } from '../passage/content.js';
import { paragraphsWith, withoutElsewhere } from '../passage/elsewhere.js';
import { gapOf } from '../passage/gaps.js';
import { type Finding, findingsOf, type Mention, rangesAt, respelled, type Unmatched, unmatched } from '../passage/mentions.js';
import { opensSentence, type Passage, type Reading } from '../passage/reading.js';
import { withCounterparts } from '../passage/swaps.js';
import { unitWords } from '../vocabulary/units.js';
import { withoutKnownAges } from './ages.js';
import { approximate, exactness } from './exactness.js';
import { type Figure, figures, rates } from './numbers.js';
import { isAlike, withoutTimesInWords } from './sameness.js';

/** Words that may be of a figure, of its unit or of how exact it is, and words that lead from or to one. */
const measuring = traitFor([...unitWords, ...approximate]);
const stepping = traitFor(['to', 'by', 'from']);

/** Numbers that came, went or changed by value, unit or exactness; dates and times are not among them. */
export function numberFindings(passage: Passage): Finding[] {
  const { left, right, touched } = passage;
  const steps = (touched & stepping) === 0 ? [] : turnedSteps(passage);
  if ((touched & (numeric | measuring)) === 0 || ((left.traits | right.traits) & numeric) === 0) return steps;
  const found = unmatched(figures, left, right, isAlike);
  const news = isNone(found)
    ? found
    : withoutKnownAges(passage, withoutElsewhere(passage, withoutRepeats(found, left, right), isToldElsewhere));
  const full = plainly(passage, { left: fullOnes(news.left, news.right), right: fullOnes(news.right, news.left) });
  return [
    ...withCounterparts('number', findingsOf('number', full), passage, figures),
    ...findingsOf('number', boundsOf(passage, found, news)),
    ...findingsOf('number', replaced(unmatched(rates, left, right))),
    ...steps,
    ...findingsOf('spelling', respelled(figures, left, right)),
  ];
}

/** Leaves out what is told in other units or words beside the figures of the other side. */
function plainly(passage: Passage, found: Unmatched<Figure>): Unmatched<Figure> {
  if (isNone(found)) return found;
  return withoutToldBefore(passage, withoutTimesInWords(passage, found));
}

function isNone({ left, right }: Unmatched<unknown>): boolean {
  return left.length + right.length === 0;
}

/** *ended [-a three-year-]{+the+} dig*, where the other story has *a three-year dig* at another place. */
function withoutToldBefore(passage: Passage, found: Unmatched<Figure>): Unmatched<Figure> {
  const isNew = (side: Side, across: Side) => (figure: Figure) => {
    const gap = gapOf(passage, side, figure)?.gap;
    if (gap?.[across].length !== 1 || passage[across].atoms[gap[across][0]!]!.value !== 'the') return true;
    const [own, other] = [passage[side], passage[across]];
    return !isToldOf(figure, own, other);
  };
  return { left: found.left.filter(isNew('left', 'right')), right: found.right.filter(isNew('right', 'left')) };
}

/** Whether the other story gives the figure of the same thing at another place. */
function isToldOf(figure: Figure, own: Reading, other: Reading): boolean {
  const places = paragraphsWith(other, [own.atoms[figure.from]!.text, ...spelledOut(figure.value)]);
  return places.some((place) => figures(place).some((told) => isAlikeInShort(figure, told) && countsTheSame(own, figure, place, told)));
}

/** *fell [-to-]{+by+} 5 percent*: the figure is kept, and what it says is not. */
function turnedSteps({ left, right, swaps }: Passage): Finding[] {
  return swaps.flatMap((gap) => {
    if (gap.left.length !== 1 || gap.right.length !== 1) return [];
    const [l, r] = [gap.left[0]!, gap.right[0]!];
    if (!isStep(left, l) || !isStep(right, r)) return [];
    return findingsOf('number', { left: rangesAt(gap.left), right: rangesAt(gap.right) });
  });
}

/** Whether a word leads from or to a figure: *to 5 percent*. */
function isStep({ atoms }: Reading, at: number): boolean {
  if ((atoms[at]!.traits & stepping) === 0) return false;
  // *rose by a third*
  const isShare = /^an?$/.test(atoms[at + 1]?.value ?? '') && (atoms[at + 2]?.kind === 'number' || atoms[at + 2]?.value === 'quarter');
  return atoms[at + 1]?.kind === 'number' || isShare;
}

/** *1,417 dollars* and *1,417 dollars per tonne* */
function isAlikeInShort(one: Figure, other: Figure): boolean {
  return isAlike(one, other) || (one.value === other.value && (one.unit.startsWith(other.unit) || other.unit.startsWith(one.unit)));
}

/** Full figures, and lesser ones where a full one stood in their place. */
function fullOnes(own: readonly Figure[], others: readonly Figure[]): Figure[] {
  return own.filter(({ weight }) => weight === 2 || others.some((other) => weight + other.weight >= 2));
}

/** How exact the figures are said to be, but for those that have not changed: *about 600* is told elsewhere, *about* and all. */
function boundsOf(passage: Passage, found: Unmatched<Figure>, news: Unmatched<Figure>): Unmatched<Mention> {
  const bounds = unmatched(exactness, passage.left, passage.right);
  if (isNone(bounds)) return bounds;
  const counts = (own: readonly Mention[], all: readonly Figure[], fresh: readonly Figure[]) =>
    own.filter(({ to }) => !all.some((figure) => figure.from === to && !fresh.includes(figure)));
  const kept = { left: counts(bounds.left, found.left, news.left), right: counts(bounds.right, found.right, news.right) };
  return {
    left: kept.left.filter((bound) => !isWhile(passage, 'left', bound) && !(kept.right.length === 0 && isHead(passage.left, bound))),
    right: kept.right.filter((bound) => !isWhile(passage, 'right', bound) && !(kept.left.length === 0 && isHead(passage.right, bound))),
  };
}

/** *followed them [-for-]{+over+} 20 years*, *[-over-]{+in the next+} four years*: over is while. */
function isWhile(passage: Passage, side: Side, { from, to }: Mention): boolean {
  if (passage[side].atoms[from]!.value !== 'over' || to !== from + 1) return false;
  const across = side === 'left' ? 'right' : 'left';
  const gap = gapOf(passage, side, { from, to })?.gap;
  const words = gap?.[across].map((at) => passage[across].atoms[at]!.value) ?? [];
  const isBeside = words.every((word, i) => i === 0 || /^(?:the|next|last|past|coming|following|previous)$/.test(word));
  return words.length > 0 && isBeside && /^(?:for|in|during|within)$/.test(words[0]!);
}

/** *Some 900 patients were studied*: no figure opens a sentence by itself. */
function isHead({ atoms }: Reading, { from }: Mention): boolean {
  return atoms[from]!.text === 'Some' && opensSentence(atoms, from);
}

/** Leaves out a figure that its passage only says once more or once less: *The slide trapped 56. The 56 were brought out*. */
function withoutRepeats(found: Unmatched<Figure>, left: Reading, right: Reading): Unmatched<Figure> {
  if (found.left.length > 0 && found.right.length > 0) return found;
  if (found.left.length * figures(right).length + found.right.length * figures(left).length > mostRepeats) return found;
  const isNew = (own: Reading, other: Reading) => (figure: Figure) =>
    !figures(other).some((kept) => isAlike(figure, kept) && (isDefinite(own, figure) || countsTheSame(own, figure, other, kept)));
  return { left: found.left.filter(isNew(left, right)), right: found.right.filter(isNew(right, left)) };
}

/** Beyond so many pairs of figures, a thousand against a thousand, a passage is a table, of which no sentence repeats a figure. */
const mostRepeats = 1_000_000;

/** *the 56*, *those 12 men* */
function isDefinite({ atoms }: Reading, { from }: Figure): boolean {
  return /^(?:the|these|those)$/.test(atoms[from - 1]?.value ?? '');
}

/** Whether the other story gives the figure at another place: any that tells by itself, *two* only of the same thing. */
function isToldElsewhere(figure: Figure, own: Reading, other: Reading): boolean {
  const places = paragraphsWith(other, [own.atoms[figure.from]!.text, ...spelledOut(figure.value)]);
  return places.some((place) =>
    figures(place).some((told) => isAlikeInShort(figure, told) && (isTellingFigure(figure) || countsTheSame(own, figure, place, told))),
  );
}

/** *1,340*, *6.5*, *7 percent*; a story has many a *two*, and *15* that are men in one place and crowns in another. */
function isTellingFigure({ value, unit }: Figure): boolean {
  const number = Number(value.slice(1));
  return unit !== '' || number > smallCount || number % 1 > 0;
}

/** The largest number that tells nothing without what it counts. */
const smallCount = 100;

/** *the two striking locals* and *two locals* */
function countsTheSame(own: Reading, figure: Figure, other: Reading, told: Figure): boolean {
  const things = counted(other, told);
  return counted(own, figure).some((thing) => things.includes(thing));
}

/** The stems of the words that follow a figure: what it counts is among them; before an age in commas, of whom it is told: *Ana, 30, said*. */
function counted({ atoms }: Reading, { from, to }: Figure): string[] {
  if (atoms[from - 1]?.value === ',' && atoms[to]?.value === ',') return [stem(atoms[from - 2]?.value ?? '')];
  const things: string[] = [];
  for (let i = to; i < to + thingReach && atoms[i]?.kind === 'word'; i++)
    if (isTelling(atoms[i]!.value)) things.push(stem(atoms[i]!.value));
  return things;
}

/** How far behind its figure the thing stands that it counts: *two other striking locals*. */
const thingReach = 3;

/** Only what another took the place of. */
function replaced<M>({ left, right }: Unmatched<M>): Unmatched<M> {
  return left.length > 0 && right.length > 0 ? { left, right } : { left: [], right: [] };
}
