import type { Side } from '../../model.js';
import type { Atom } from '../atom.js';
import { traitFor } from '../atoms/traits.js';
import { names } from '../name/names.js';
import { isCapital } from '../orthography/letters.js';
import { canonicalWord } from '../orthography/spelling.js';
import type { Run } from '../passage/lineup.js';
import { type Finding, findingsOf, type Range } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import { kinds, smallKinds } from '../vocabulary/kinds.js';

/**
 * Words that turn a statement round when one takes the other's place: *Shares [-rose-]{+fell+}*, *He was [-convicted-]{+acquitted+}*. One axis
 * begins on each line that is not indented further. For an editor the direction of a figure is as much of the news as the figure.
 */
const axes = `
  rise rises rose risen rising gain gains gained gaining gainer gainers increase increases increased increasing climb climbs climbed climbing
    jump jumps jumped jumping surge surges surged surging soar soars soared soaring raise raises raised raising grow grows grew grown growing growth
  / fall falls fell fallen falling lose loses lost losing loser losers loss losses decrease decreases decreased decreasing drop drops dropped
    dropping decline declines declined declining plunge plunges plunged plunging tumble tumbles tumbled tumbling lowered lowering reduce reduces reduced reducing cut cuts
    cutting shrink shrinks shrank shrunk shrinking slump slumps slumped slumping
  up upward higher / down downward lower
  more / less fewer
  win wins won winning winner winners victory victories beat beats / lose loses lost losing loser losers defeat defeats
  acquit acquits acquitted acquitting acquittal cleared innocent / convict convicts convicted convicting conviction guilty
  open opens opened opening reopen reopens reopened reopening / shut shuts shutting close closes closed closing
  before / after
  above over / below under
  approve approves approved approving accept accepts accepted accepting adopt adopts adopted pass passes passed back backs backed support supports supported supporting
  / reject rejects rejected rejecting oppose opposes opposed opposing block blocks blocked veto vetoed
  allow allows allowed allowing permit permits permitted legal lawful legalise legalize / ban bans banned banning forbid forbids forbidden prohibit prohibits prohibited
    illegal unlawful outlaw outlawed
  begin begins began begun beginning start starts started starting resume resumes resumed / end ends ended ending stop stops stopped stopping suspend suspends suspended halt
    halts halted
  free frees freed freeing release releases released releasing / arrest arrests arrested arresting detain detains detained detaining jail jails jailed jailing
  buy buys bought buying purchase purchased / sell sells sold selling
  profit profits surplus / loss losses deficit
  import imports imported importing / export exports exported exporting
  hire hires hired hiring / fire fires fired firing dismiss dismisses dismissed sack sacked
  alive survived survives injured injures injuring wounded wounds wounding hurt / dead died dies dying killed kills killing
  accused accuses charged charges indicted suspected / convicted convicts sentenced guilty
  agree agrees agreed agreeing / refuse refuses refused refusing disagree disagrees disagreed
  short shorter / long longer
  plus / minus
  strengthen strengthens strengthened stronger strong / weaken weakens weakened weaker weak
  better improve improves improved improving / worse worsen worsens worsened worsening
  include includes included including / exclude excludes excluded excluding
  enter enters entered entering join joins joined joining / leave leaves leaving quit quits exit exits exited withdraw withdraws withdrew
  arrive arrives arrived arriving / depart departs departed departing
  north northern / south southern
  east eastern / west western
  majority most / minority least
  true / false
  sign signs signed signing / veto vetoes vetoed vetoing
  succeed succeeds succeeded succeeding success pass passes passed passing / fail fails failed failing failure
  safe / unsafe dangerous
  public / private
  ally allies / enemy enemies
`;

/** A kind or an axis, and the words on it that a word is one with. */
interface Place {
  readonly axis: number;
  readonly end: number;
}

/** Where each word stands, on one axis or several. */
const placesOfWords: ReadonlyMap<string, readonly Place[]> = placesOn(`${axes}${kinds}`);
const placesOfSmallWords: ReadonlyMap<string, readonly Place[]> = placesOn(smallKinds);

const placed = traitFor([...placesOfWords.keys(), ...placesOfSmallWords.keys()]);

function placesOn(lines: string): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  let [axis, end] = [0, 0];
  for (const word of lines
    .trim()
    .replace(/\n+ {2}(?! |\/)/g, ' ; ')
    .split(/\s+/)) {
    if (word === '/') end++;
    else if (word === ';') [axis, end] = [axis + 1, 0];
    else {
      const value = canonicalWord(word, false);
      found.set(value, [...(found.get(value) ?? []), { axis, end }]);
    }
  }
  return found;
}

/** In a longer stretch put in another's place, opposites stand by chance: *set up* and *shut down*. */
const longestGap = 6;

/** Words that took the place of their opposites, or of others of their kind. */
export function oppositeFindings({ left, right, swaps, touched }: Passage): Finding[] {
  if ((touched & placed) === 0) return [];
  return calledOff(left, right, 'left').concat(
    calledOff(right, left, 'right'),
    swaps.flatMap((gap) => turnedIn(gap, left, right)),
  );
}

/** *The strike was called[- off-].*: the particle alone turns the verb round. */
function calledOff(own: Reading, other: Reading, side: Side): Finding[] {
  const isCall = ({ value }: Atom) => /^call(?:s|ed|ing)?$/.test(value);
  const isOff = ({ atoms }: Reading, at: number) => atoms[at]!.value === 'off' && at > 0 && isCall(atoms[at - 1]!);
  if (!other.atoms.some(isCall) || other.atoms.some((_, at) => isOff(other, at))) return [];
  return own.atoms.flatMap((_, at) =>
    own.loose[at]! >= 0 && own.loose[at - 1] === -1 && isOff(own, at) ? [{ label: 'content', side, from: at, to: at + 1 }] : [],
  );
}

function turnedIn(gap: Run, left: Reading, right: Reading): Finding[] {
  if (gap.left.length === 1 && gap.right.length === 1 && areSmallOpposites(left.atoms[gap.left[0]!]!, right.atoms[gap.right[0]!]!)) {
    return findingsOf('content', { left: wholly(gap.left), right: wholly(gap.right) });
  }
  if (gap.left.length > longestGap || gap.right.length > longestGap) return [];
  const [l, r] = [placesIn(left, gap.left), placesIn(right, gap.right)];
  const turned = new Set(l.flatMap(({ axis }) => (isTurned(l, r, axis) ? [axis] : [])));
  return findingsOf('content', { left: mentions(left, gap.left, turned), right: mentions(right, gap.right, turned) });
}

/** Whether both sides stand on an axis, and nowhere at the same end. */
function isTurned(left: readonly Place[], right: readonly Place[], axis: number): boolean {
  const ends = new Set(left.filter((place) => place.axis === axis).map(({ end }) => end));
  const others = right.filter((place) => place.axis === axis);
  return others.length > 0 && others.every(({ end }) => !ends.has(end));
}

/** *nearly all* are most, and *after all* tells of nobody. */
const softer = /^(?:nearly|almost|virtually|hardly|not)$/;
const beforeAll = /^(?:at|after|above)$/;

function placesIn(reading: Reading, places: readonly number[]): readonly Place[] {
  const { atoms } = reading;
  return places.flatMap((i) => {
    if (placesOfWords.has(atoms[i]!.value) && isInName(reading, i)) return [];
    const [before, value] = [atoms[i - 1]?.value ?? '', atoms[i]!.value];
    return softer.test(before) || (value === 'all' && beforeAll.test(before)) ? [] : (placesOfWords.get(value) ?? []);
  });
}

/** *Solvia Steel Corp* and *Ardenne Oil Ltd* are two firms, and no two goods. */
function isInName(reading: Reading, at: number): boolean {
  return isCapital(reading.atoms[at]!.text) && names(reading).some(({ from, to }) => from <= at && at < to);
}

function mentions({ atoms }: Reading, places: readonly number[], turned: ReadonlySet<number>): Range[] {
  const found = places.filter((i) => placesOfWords.get(atoms[i]!.value)?.some(({ axis }) => turned.has(axis)));
  return wholly(found);
}

function areSmallOpposites(one: Atom, other: Atom): boolean {
  const places = placesOfSmallWords.get(other.value) ?? [];
  return (placesOfSmallWords.get(one.value) ?? []).some(({ axis, end }) =>
    places.some((place) => place.axis === axis && place.end !== end),
  );
}

function wholly(places: readonly number[]): Range[] {
  return places.map((i) => ({ from: i, to: i + 1 }));
}
