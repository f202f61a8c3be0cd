/** What was done to somebody or something, or by whom, of which one was done. The format is that of `./index.ts`. */
export const deeds = `
  shoot, shootings, gunned / stab, stabbings, knifed / strangle / drown / poison / hanged / beheaded / electrocute / beaten / burned / crushed
  murder / rob / kidnap, abduct / rape, assaulted / blackmail / burgled / swindle, defraud
  arrest, detain / wanted / charged, indict / convict / acquit / questioned, interviewed / sued / released, freed
  arrest, detain / kill / freed, released / deport / extradite / executed / pardon
  extradite / deport / jail
  arrest / re arrested, rearrest
  arrest, caught, detain, capture / flee, escape, get away, at large, on the run
  attack, target / destroy / capture, seize, took, taken
  lose, lost / make, earn
  demand, seek, request / receive / refused / paid
  hunt / arrest, detain, caught / kill
  accuse / suspect
  plead, plead guilty, plead not guilty / convict
  fined / jail, imprison / executed
  bail, at large, on the run / held, custody
  freed, released, rescue / kill, executed, dead
  missing, unaccounted for / dead, die, kill / injure, wound, hurt / rescue, save
  infect / kill / vaccinate / hospitalize / sicken / injure, wound
  evacuate / strand, trap / rescue
  taken, brought, rushed / released, discharge / treated
  die, dead / recover / released, discharge / survive / worsen
  break, broke, fracture / bruise / sprain / dislocate / twisted / cut / burned / sever
  alive / stillborn / dead
  born / die / baptize / bury / cremate
  survive / lose
  explode, detonate / defuse, disarm
  land / crash
  sink, sank / capsize / docked / collide / aground, grounded
  capture, seize / lost / recapture, retake, retook, retaken / besiege / shelled, bombard, bombed / occupied / evacuate
  enter / left / surround / approach / attacked / bombed
  flee / surrender / attacked / advance
  retreat / advance / surrender / regroup
  seize, confiscate / returned / destroy
  discover, found / lost / stolen / recover
  intact / breached, damage / destroy
  resign, resignation / dismiss, dismissal, fired, sacked, oust / retire, retirement
  suspended / promote / demote / expel, fired, sacked, dismissed
  elect / reelect, re elect, re elected / defeated / appoint, named
  suspend / reinstate / called
  impose, introduce / propose
  lift, rescind, withdraw, cancel / issue
  shown a yellow card, booked, cautioned / sent off, shown a red card / substituted, taken off
  stand, stood, allowed to stand / disallow, ruled out
  quit / fired from, sacked from, thrown out of, kicked out of, expel from
  file for, seek / emerge from, exit
  speeding, moving / parked, stationary, stopped
  gross, earn / cost, lose, lost
  lift / extend / impose / tighten / uphold / ease
  uphold / overturn, quash / suspended / reduce / increased
  sign / delay, postpone, cancel, scrap
  sign / complete / abandon / extend / renew / terminate / breach, violate
  propose / adopt, pass, approve, agree on / sign / ratify / veto / repeal / amend / reject / withdraw / debate / draft
  file / drop, withdraw / settle / win / lose / dismiss, throw out
  job cuts, layoffs, redundancies / new jobs, hires, hirings
  face / given, handed, got, receive
  agree, agree on / discuss / reject
  welcome / adopt / reject / condemn
  block / clear, approve / delay
  postpone, delay, put off, put back, push back / bring forward, brought forward, move up, advance
  postpone, delay / cancel, scrap, scrub, abandon, axe / resume
  boycott / miss, skip
  expel / ban
  recall / expel, throw out, kick out
  prison, jail, imprison, lock up, behind bars / house arrest, under house arrest
  need, require, await, seek / win, won, secure, obtain, receive
  promise, pledge, vow / offer
  refuse, decline / threaten
  urge, advise, asked / order, forced / allow
  admit, confess, plead guilty / deny, plead not guilty
  must / should, ought
  cheer, applaud / boo, jeer, heckle
  buy, purchase / lease, rent / sell / steal / donate
  load / unload
  cause / prevent / cure / worsen
  boost, fuel, spur / curb, dampen, hinder, hurt, hit
  jumped, surge, soar, leap, rocket, skyrocket, shot / edge, inched, creep
  plunge, plummet, tumble, crash / dip, slip, ease, edge
  overshoot, overshot, overrun, overran / undershoot, undershot, land short of, landed short of
  top floor, upper floor / ground floor, basement
  near, close to, next to, beside / opposite, across from / north of / south of / east of / west of
  lead / trail
  booked, caution / sent, dismiss
  hit / miss
  score, scores / miss / saved
  bowled / caught / stumped / lbw
  hold / broke, broken, burst, collapse / leak
  sing / dance
  fry / boil / bake / roast / grill
  walk / drive / swim / fly / cycle / ride / sail
`;
