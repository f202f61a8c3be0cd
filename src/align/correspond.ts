import { anchor } from './anchors.js';
import { candidates } from './candidates/candidates.js';
import { nearby } from './candidates/nearby.js';
import { type Lexicon, makeLexicon } from './lexicon/lexicon.js';
import { Evidence, gather } from './likeness/evidence.js';
import { greatest, logOddsOf } from './likeness/likeness.js';
import { thresholds } from './options.js';
import type { Alignable, SideUnits } from './sides.js';
import { Ties } from './ties.js';
import { tieCrossed } from './versions/crossed.js';
import { withoutHeadlines } from './versions/headlines.js';
import { tiePulled } from './versions/pulled.js';
import { tieRedivided } from './versions/redivided.js';
import { tieRepeats } from './versions/repeats.js';
import { tieRows } from './versions/rows.js';
import { tieTitles } from './versions/titles.js';
import { type Transfer, tieTransferred } from './versions/transferred.js';
import { seedTies, tieVersions } from './versions/versions.js';

/** Which units belong to which, the words they were compared by, and how many stand alone that had no word rare enough to be looked up by. */
export interface Correspondence {
  readonly ties: Ties;
  readonly lexicon: Lexicon;
  /** The sentences that went from one paragraph to another. */
  readonly transfers: readonly Transfer[];
  readonly unsearchable: number;
}

/** What is the same to the letter, then versions by likeness and neighbours, then what is said again. */
export function correspond(sides: Alignable, threshold: number): Correspondence {
  const { left, right } = sides;
  const atLeast = logOddsOf(threshold);
  // Who asks for more than likeness gets nothing that is tied by a row's name, a title's place or a sentence that went elsewhere.
  const mayCarry = atLeast <= logOddsOf(thresholds.carriedOdds.default);
  const exact = anchored(sides);
  if (mayCarry) tieRows(left, right, exact);
  const free = { left: (unit: number) => exact.left.isFree(unit), right: (unit: number) => exact.right.isFree(unit) };
  const lexicon = makeLexicon({ wanted: wanted(left, right, free.left), ...left }, { wanted: wanted(right, left, free.right), ...right });
  const found = candidates(lexicon, free);
  const mayBe = mayBeVersions(sides, exact);
  const evidence = new Evidence(lexicon);
  gather(evidence, found.pairs, mayBe);
  const seeds = seedTies(exact, evidence);
  gather(evidence, nearby(seeds, free).without(found.pairs), mayBe);
  evidence.keep((pair) => evidence.logOdds[pair]! + greatest(evidence.contained[pair]!, longer(evidence, pair)) >= atLeast);
  withoutHeadlines(evidence, sides);
  const ties = tieVersions({ exact, seeds }, evidence, atLeast);
  tieCrossed(left, right, ties, lexicon);
  if (mayCarry) tieTitles(left, right, ties);
  tieRepeats(left, right, ties);
  tiePulled(left, right, ties);
  const transfers = mayCarry && left.units[0]?.sentence === undefined ? tieTransferred(sides, ties, evidence) : [];
  const unsearchable = [
    ...found.unsearchable.left.filter((unit) => ties.left.isFree(unit)),
    ...found.unsearchable.right.filter((unit) => ties.right.isFree(unit)),
  ];
  return { ties, lexicon, transfers, unsearchable: unsearchable.length };
}

/** The units that are the same to the letter, tied, and the paragraphs of which others were made with every letter kept. */
function anchored({ left, right, isAfter }: Alignable): Ties {
  const ties = Ties.none(left.units.length, right.units.length);
  anchor(left.keys, right.keys, isAfter).forEach((r, l) => {
    if (r !== -1) ties.add(l, r);
  });
  tieRedivided(left, right, ties);
  return ties;
}

/** Of a long text only the units without an equal are read: what else they may belong to is left to short texts. */
function wanted(side: SideUnits, other: SideUnits, isFree: (unit: number) => boolean): (unit: number) => boolean {
  return side.units.length * other.units.length <= thresholds.allPairs.default ? () => true : isFree;
}

/** How long the longer unit of a pair is, in powers of e. */
function longer({ lexicon, left, right }: Evidence, pair: number): number {
  return Math.max(lexicon.left[left[pair]!]!.length, lexicon.right[right[pair]!]!.length);
}

/** Whether two units may be versions of each other at all, and are not known to be. */
function mayBeVersions({ left, right }: Alignable, exact: Ties): (l: number, r: number) => boolean {
  return (l, r) => left.keys[l] !== right.keys[r] && left.classes[l] === right.classes[r] && !exact.left.of(l).includes(r);
}
