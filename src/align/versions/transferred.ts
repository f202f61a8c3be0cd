import type { Sides, Span } from '../../model.js';
import { DisjointSets } from '../../text/disjoint-sets.js';
import type { Profile } from '../lexicon/lexicon.js';
import type { Evidence } from '../likeness/evidence.js';
import { thresholds } from '../options.js';
import type { SideUnits } from '../sides.js';
import type { Ties } from '../ties.js';
import { type Sentence, SentenceReader } from './whole-sentences.js';

/** A sentence that went from one paragraph to another: where it stands on each side. */
export interface Transfer extends Sides<{ readonly unit: number; readonly span: Span }> {}

/**
 * Ties two paragraphs, each of which has its counterpart elsewhere, when a sentence was carried from the one to the other, wherever it stands there, and edited or not:
 * *[Firemen found the leak. Eleven people were treated in hospital for headaches.]* and, four paragraphs on, *[The company sent two vans. Seventeen people were treated in hospital for
 * headaches.]*. No counterpart has it, and none is as like. Paragraphs that go with several are left alone, and so is what would chain more than a few.
 */
export function tieTransferred(sides: Sides<SideUnits>, ties: Ties, evidence: Evidence): Transfer[] {
  const { lost, gained } = strayIn(sides, ties, evidence);
  if (lost.length === 0 || gained.length === 0) return [];
  const passages = new Passages(ties);
  const found: Transfer[] = [];
  for (const [one, other] of likest(lost, gained, evidence)) {
    if (!passages.mayTake(one, other)) continue;
    passages.take(one, other);
    const [left, right] = narrowed(one.sentence.span, sides.left.document.text, other.sentence.span, sides.right.document.text);
    found.push({ left: { unit: one.unit, span: left }, right: { unit: other.unit, span: right } });
  }
  for (const { left, right } of found) if (!ties.left.of(left.unit).includes(right.unit)) ties.add(left.unit, right.unit);
  return found;
}

/** Where one text stands whole at the head or the end of the other, only that of both: *"So do I." Innes said: "On the third day…* is two sentences where its first words stay. */
function narrowed(one: Span, left: string, other: Span, right: string): readonly [left: Span, right: Span] {
  const [own, theirs] = [left.slice(...one), right.slice(...other)];
  if (own.length < theirs.length) return [one, within(other, theirs, own)];
  return [within(one, own, theirs), other];
}

function within(span: Span, text: string, part: string): Span {
  if (text.endsWith(` ${part}`)) return [span[1] - part.length, span[1]];
  return text.startsWith(`${part} `) ? [span[0], span[0] + part.length] : span;
}

/** A sentence of a paragraph whose counterpart does not have it. */
interface Stray {
  readonly unit: number;
  readonly sentence: Sentence;
  /** How many sentences its paragraph has. */
  readonly of: number;
  /** The left one of the passage that it strayed from, or strayed into. */
  readonly home: number;
}

interface Strays {
  readonly lost: Stray[];
  readonly gained: Stray[];
}

function strayIn({ left, right }: Sides<SideUnits>, ties: Ties, evidence: Evidence): Strays {
  const strays: Strays = { lost: [], gained: [] };
  const { lexicon, contained } = evidence;
  const reader = new SentenceReader(lexicon.weights);
  for (let pair = 0; pair < evidence.size; pair++) {
    const [l, r] = [evidence.left[pair]!, evidence.right[pair]!];
    if (ties.left.isFree(l) || left.classes[l] !== 'story' || !arePartners(ties, l, r)) continue;
    const [one, other] = [lexicon.left[l]!, lexicon.right[r]!];
    const shared = contained[pair]! * Math.min(one.weight, other.weight);
    const add = (strays: Stray[], side: SideUnits, unit: number, own: Profile, counterpart: Profile) => {
      if (own.weight - shared < thresholds.strayWeight.default) return;
      const sentences = reader.read(side, unit, own);
      for (const sentence of sentences)
        if (isNew(sentence, counterpart, evidence)) strays.push({ unit, sentence, of: sentences.length, home: l });
    };
    add(strays.lost, left, l, one, other);
    add(strays.gained, right, r, other, one);
  }
  return strays;
}

/** Whether two units are tied, and to nothing else. */
function arePartners(ties: Ties, left: number, right: number): boolean {
  return ties.left.count(left) === 1 && ties.left.at(left, 0) === right && ties.right.count(right) === 1;
}

/** Whether a sentence has some weight, and the counterpart of its paragraph has little of it. */
function isNew({ sequence, weight }: Sentence, { sequence: counterpart }: Profile, { lexicon }: Evidence): boolean {
  if (weight < thresholds.strayWeight.default || sequence.length < thresholds.sentenceWords.default) return false;
  return lexicon.overlap.weight(counterpart, sequence) <= thresholds.edgeKnown.default * weight;
}

type Match = readonly [lost: Stray, gained: Stray];

/** The strays that are versions of each other, each in one pair at most, the likest first: of two that are nearly as like, neither is known to be it. */
function likest(lost: readonly Stray[], gained: readonly Stray[], { lexicon }: Evidence): Match[] {
  if (lost.length * gained.length > thresholds.allPairs.default) return [];
  const alike = lost.map(({ sentence: one }) =>
    gained.map(({ sentence: other }) => {
      const both = lexicon.sentenceOverlap.weight(one.sequence, other.sequence);
      return both < thresholds.strayWeight.default ? 0 : (2 * both) / (one.weight + other.weight);
    }),
  );
  const found: (readonly [match: Match, likeness: number])[] = [];
  for (let i = 0; i < lost.length; i++) {
    for (let j = 0; j < gained.length; j++) {
      const own = alike[i]![j]!;
      if (own < enoughFor(lost[i]!, gained[j]!) || lost[i]!.home === gained[j]!.home) continue;
      const rival = own * thresholds.strayRival.default;
      const isRivalled = gained.some((_, k) => k !== j && alike[i]![k]! > rival) || lost.some((_, k) => k !== i && alike[k]![j]! > rival);
      if (!isRivalled) found.push([[lost[i]!, gained[j]!], own]);
    }
  }
  return found.sort(([a, own], [b, other]) => other - own || a[0].unit + a[1].unit - (b[0].unit + b[1].unit)).map(([match]) => match);
}

/** A sentence of a few words is known by all of them. */
function enoughFor({ sentence: one }: Stray, { sentence: other }: Stray): number {
  const isShort = Math.min(one.sequence.length, other.sequence.length) < thresholds.strayWords.default;
  return isShort ? thresholds.shortStray.default : thresholds.stray.default;
}

/** Which passages are joined by what strayed. */
class Passages {
  private readonly sets: DisjointSets;
  private readonly sizes = new Map<number, number>();
  private readonly taken: Sides<Map<number, number>> = { left: new Map(), right: new Map() };

  constructor(ties: Ties) {
    this.sets = new DisjointSets(ties.leftCount);
  }

  /** Whether two may be joined by a sentence: only a few are read as one, and of each paragraph something stays. */
  mayTake(one: Stray, other: Stray): boolean {
    const [a, b] = [this.sets.rootOf(one.home), this.sets.rootOf(other.home)];
    if (a !== b && this.sizeOf(a) + this.sizeOf(b) > thresholds.strayPassages.default) return false;
    return this.takenOf('left', one) + 1 < one.of && this.takenOf('right', other) + 1 < other.of;
  }

  take(one: Stray, other: Stray): void {
    const size = this.sizeOf(this.sets.rootOf(one.home)) + this.sizeOf(this.sets.rootOf(other.home));
    if (this.sets.join(one.home, other.home)) this.sizes.set(this.sets.rootOf(one.home), size);
    this.taken.left.set(one.unit, this.takenOf('left', one) + 1);
    this.taken.right.set(other.unit, this.takenOf('right', other) + 1);
  }

  private sizeOf(root: number): number {
    return this.sizes.get(root) ?? 1;
  }

  private takenOf(side: 'left' | 'right', { unit }: Stray): number {
    return this.taken[side].get(unit) ?? 0;
  }
}
