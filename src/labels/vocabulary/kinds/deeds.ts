/** What is done. Verbs with all their forms; the format is that of `./index.ts`. */
export const deeds = `
  shot shoot shoots shooting shootings gunned / stabbed stab stabs stabbing stabbings knifed / strangled / drowned drowning / poisoned poisoning / hanged / beheaded / electrocuted
    / beaten / burned burnt / crushed
  murdered / robbed / kidnapped abducted / raped assaulted / blackmailed / burgled / swindled defrauded
  arrested detained arrest / charged indicted / convicted / acquitted / questioned interviewed / sued / released freed
  imposed impose imposes introduced introduce introduces / proposed propose proposes
  fined / jailed imprisoned / executed
  freed released rescued / killed executed dead
  missing / dead died killed / injured wounded hurt / rescued saved
  broke broken breaks fractured / bruised / sprained / dislocated / twisted / cut / burned burnt / severed
  promised promises pledged vowed / refused refuses declined / threatened threatens
  granted grant grants / dismissed dismiss dismisses rejected denied
  suspended / promoted / demoted / fired sacked
  won win wins / lost lose loses / drew draw draws
  exploded detonated / defused disarmed
  landed lands landing / crashed crashes
  boarded boards boarding / left leaves leaving
  sank sunk sinks / capsized / docked / collided / aground grounded
  resign resigns resigned resigning resignation / dismissed dismissal fired sacked ousted / retire retires retired retiring retirement
  upheld uphold upholds / overturned overturn overturns lifted quashed annulled reversed struck
  signed sign signs / delayed postponed canceled scrapped
  hit hits beat beats / miss misses missed
  stay stays stayed remain remains remained / leave leaves left quit quits
  extended extend extends / shortened shorten shortens cut
  pleaded plead pleads pleading / convicted convict convicts
  resumed resume resumes resuming / collapsed collapse collapses stalled stall stalls
  postponed postpone postpones delayed / canceled cancel cancels scrapped scrap scraps abandoned axed / resumed
  elected elect elects / appointed appoint appoints
  firm firms firmed quicken quickened accelerate accelerated / ease eases eased slow slows slowed
  bailed / held custody
  bought buy buys buying purchased / leased leases leasing rented rents renting / sold sells selling / stole stolen steals / donated
  raise raises raised raising / halve halves halved halving
  jumped surged soared leapt rocketed skyrocketed shot / edged inched crept
  plunged plummeted tumbled crashed / dipped slipped eased edged
  captured seized / lost / recaptured retook retaken / besieged / shelled bombarded bombed / occupied / evacuated
  loaded loads loading / unloaded unloads unloading
  cause causes caused causing / prevent prevents prevented preventing / cure cures cured / worsen worsens worsened
  sing sings sang / dance dances danced
  fry fried / boil boiled / bake baked / roast roasted / grill grilled
  built build builds building / demolished demolish demolishes razed / repaired repair repairs renovated restored
  spend spends spent spending / save saves saved saving
  married / engaged / divorced / separated
  born / died / baptized / buried / cremated
  walk walks walked walking / drive drives drove driven driving / swim swims swam swimming / fly flies flew flown flying / cycle cycles cycled cycling / ride rides rode riding
    / sail sails sailed sailing
  must / should ought
  hunt hunts hunted hunting / arrested detained caught / killed
  arrested detained / killed / freed released / deported / extradited / executed / pardoned
  extradited / deported / jailed
  entered enter enters entering / left / surrounded surround / approached / attacked / bombed
  survived survive survives / lost lose loses
  taken brought rushed / released discharged / treated
  died dies dead / recovered recovers / released discharged / survived / worsened
  lost lose loses losing / kept keep keeps keeping retained retain retains held hold holds / regained regain won win
  elected elect / re-elected reelected re-elect / defeated / appointed named
  lifted lift lifts lifting / extended extend extends / imposed impose imposes / tightened / upheld / eased ease
  upheld / overturned quashed / suspended / reduced / increased
  suspended suspend / reinstated reinstate / called
  allowed allow allows / dismissed dismiss dismisses
  blocked block blocks / cleared clear clears approved approve / delayed
  infected infect infects / killed kill kills / vaccinated / hospitalized / sickened sicken / injured wounded
  overshot / undershot
  welcomed / adopted / rejected / condemned
  agreed agree / discussed discuss / rejected reject
  attended attend attends / boycotted boycott boycotts / missed skipped
  invited / expelled / banned
  fled flee / surrendered surrender / attacked / advanced
  evacuated / stranded trapped / rescued
  settled settle / dismissed / won / lost / dropped withdrawn withdrew
  file files filed / drop drops dropped withdraw withdraws withdrew withdrawn / settle settles settled / win wins won / lose loses lost
  propose proposes proposed / adopt adopts adopted pass passes passed approve approves approved / sign signs signed / ratify ratifies ratified / veto vetoed / repeal repeals repealed
    / amend amends amended / reject rejects rejected / withdraw withdrew withdrawn / debate debates debated debating / draft drafts drafted
  sign signed / complete completes completed / abandon abandoned / extend extended / renew renewed / terminate terminated / breach breached violate violated
  raise raises raised increase increased hike hiked / keep keeps kept hold holds held maintain maintained / cut cuts lower lowered reduce reduced / scrap scrapped abolish abolished
  leads led leading / trails trailed trailing
  boost boosts boosted boosting fuel fuels fueled spur spurs spurred / curb curbs curbed curbing dampen dampened hinder hindered hurt hurts hit hits
  help helps helped helping / hurt hurts harm harms harmed hinder hinders hindered
  protect protects protected protecting / endanger endangers endangered threaten threatens threatened
  promoted promote / relegated relegate
  booked cautioned / sent dismissed
  scored scores / missed misses / saved
  bowled / caught / stumped / lbw
  held holds / broke burst collapsed / leaked
  open opened / closed shut / reopened
  opened open opens / reopened reopen reopens
  arrested arrest / re-arrested rearrested
  retreated / advanced / surrendered / regrouped
  accuse accuses accused / clear clears cleared / suspect suspected / convict convicted
  admitted admits / denied denies
  discovered found / lost / stolen / recovered
  seized confiscated / returned / destroyed
  cheered applauded / booed jeered heckled
  urged urges advised asked / ordered orders forced / allowed
  promised pledged vowed / offered
`;
