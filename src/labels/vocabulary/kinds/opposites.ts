/**
 * Words that turn a statement round when one takes the other's place: *Shares [-rose-]{+fell+}*, *He was [-convicted-]{+acquitted+}*. For an editor the direction of
 * a figure is as much of the news as the figure. All forms of each; the format is that of `./index.ts`.
 */
export const opposites = `
  rise rises rose risen rising gain gains gained gaining gainer gainers increase increases increased increasing climb climbs climbed climbing
    jump jumps jumped jumping surge surges surged surging soar soars soared soaring raise raises raised raising grow grows grew grown growing growth
    rally rallies rallied rebound rebounds rebounded leap leaps leapt spike spikes spiked rocket rocketed skyrocket skyrocketed
  / fall falls fell fallen falling lose loses lost losing loser losers loss losses decrease decreases decreased decreasing drop drops dropped
    dropping decline declines declined declining plunge plunges plunged plunging tumble tumbles tumbled tumbling lowered lowering reduce reduces reduced reducing cut cuts
    cutting shrink shrinks shrank shrunk shrinking slump slumps slumped slumping slip slips slipped slipping slide slides slid sliding dip dips dipped dipping
    sink sinks sank sunk sinking ease eases eased easing plummet plummets plummeted plummeting retreat retreats retreated retreating
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
  praise praises praised praising hail hails hailed hailing laud lauded applaud applauded welcome welcomes welcomed welcoming
    / criticize criticizes criticized criticizing condemn condemns condemned condemning denounce denounces denounced denouncing deplore deplores deplored slam slammed
  advance advances advanced advancing / retreat retreats retreated retreating
  tighten tightens tightened tightening / loosen loosens loosened loosening relax relaxes relaxed relaxing ease eases eased easing
  widen widens widened widening / narrow narrows narrowed narrowing
  expand expands expanded expanding expansion / contract contracts contracted contracting contraction shrink shrinks shrank shrunk shrinking
  appreciate appreciates appreciated appreciation / depreciate depreciates depreciated depreciation
  upgrade upgrades upgraded upgrading / downgrade downgrades downgraded downgrading
  overvalued / undervalued
  overestimate overestimated / underestimate underestimated
  lend lends lent lending / borrow borrows borrowed borrowing
  attack attacks attacked attacking / defend defends defended defending
  love loves loved / hate hates hated
  remember remembers remembered / forget forgets forgot forgotten
  find finds found / lose loses lost
  include / omit omits omitted
  encourage encourages encouraged encouraging / discourage discourages discouraged discouraging
  ally allied / hostile
  inside / outside
  ascend ascended / descend descended
`;

/** Small words, which are told only where one stands for the other and nothing else changed beside them: *flights [-from-]{+to+} Oslo*. */
export const smallOpposites = `
  from / to
  for / against
  inside / outside
  in / out
  on / off
`;
