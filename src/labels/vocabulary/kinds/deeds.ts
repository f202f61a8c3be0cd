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
  capsized sank sunk sinks / docked / collided
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
`;
