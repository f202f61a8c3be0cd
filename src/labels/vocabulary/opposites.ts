import { canonicalWord } from '../orthography/spelling.js';
import { kinds, smallKinds } from './kinds.js';

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
  win wins won winning winner winners victory victories / lose loses lost losing loser losers defeat
  beat beats defeats / lose loses lost losing loser losers
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
export interface Place {
  readonly axis: number;
  readonly end: number;
}

const ofWords = placesOn(`${axes}${kinds}`);
const ofSmallWords = placesOn(smallKinds);

/** Where a word stands, by its value: on one axis or several; on none, as most words do. */
export function placesOf(value: string): readonly Place[] {
  return ofWords.get(value) ?? nowhere;
}

/** The same of small words: *from* and *to*. */
export function placesOfSmall(value: string): readonly Place[] {
  return ofSmallWords.get(value) ?? nowhere;
}

const nowhere: readonly Place[] = [];

/** All words that stand on an axis. */
export const placedWords: Iterable<string> = [...ofWords.keys(), ...ofSmallWords.keys()];

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
