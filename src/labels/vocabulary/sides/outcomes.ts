/** How things end, for people, in games and in disasters. The format is that of `./index.ts`. */
export const outcomes = `
  win, winner, victory, triumph, clinch, secure, take, prevail, succeed / lose, loser, defeat, fall short of, go down to, miss out on, concede defeat
    / shortlist, shortlist for, nominate, nominate for, draw, tie, reach
  beat, defeat, overcome, see off, knock out, get past, rout, edge, edge past / lose, loser, lose to, go down to, fall to, succumb to / draw with, draw, tie with, be held by
  rout, thrash, hammer, crush, trounce, thump, humiliate / edge, edge past, edge out, scrape past, squeeze past, squeak past, pip, scrape home
  go through, advance, progress, qualify, get through, reach, make it to / go out, exit, bow out, crash out, knock out, eliminate, put out
  promote, go up / relegate, go down / stay up, survive
  hold, keep, retain / gain, win, capture, take, pick up, regain / lose
  pull ahead, pull ahead of, pull clear, pull away from, overtake / fall behind, drop behind, drop back, trail, slip behind
  go top, move top, climb, take the lead / stay top, remain top, drop, slip
  stay top, remain top / slip, drop, lose the lead, fall
  winner / equalizer, equalize, level / consolation / opener
  winner, champion, victor / runner up, runner - up, finalist, loser
  unbeaten, undefeated, invincible / winless, without a win, without a victory
  bat / bowl, field
  carry off, stretcher off, injure / substitute, replace, take off, bring off / send off, dismiss, book
  dead, die, kill, perish, claim the lives of, claim the life of, lose his life, lose her life, lose their lives, death
    / survive, survivor, alive, escape, live, unharmed, unhurt / injure, wound, hurt, trap, strand / recover, get well, pull through, recuperate, be on the mend / miss
  recover, heal, respond to treatment, be cured / relapse, worsen, deteriorate, die, succumb / stable
  improve, better, get better, perk up / worsen, worse, deteriorate, get worse, decline, go downhill
  eject, bail out, parachute, escape / kill, die, perish
  discharge, release, go home from, leave / admit, admit to, take to, rush to, check into, treat
  give birth, give birth to, bear / adopt, foster, lose, miscarry
  survive / predecease, outlive
  bear, born / educate, raise, bring up, bury, die
  rescue, save, pull from / lose, drown, bury
  extinguish, put out, douse / contain, control, under control, tame / burn, still burning, rage, spread, out of control, flare up, break out
  take to hospital, hospitalize / take into custody
  hold, withstand / give way, burst, cave in
  succeed, success, successful, pay off, come off, bear fruit / fail, failure, unsuccessful, backfire, flop, collapse, misfire, come to nothing, delay
  pass, succeed / fail, flunk
  top, lead, dominate, storm, hit / flop, flop at, bomb, bomb at, tank, tank at, disappoint
  complete, finish, conclude / halt, abandon, abort, suspend, cut short, interrupt, leave unfinished, stop
  blow to, blow for, setback for, setback, defeat for, body blow / victory for, boost for, boost to, win for, triumph for, vindication
  find / lose, miss, unaccounted for
  find, discover, locate, trace / search for, look for, hunt for, seek
  give up, call off, abandon, suspend / keep up, keep on, step up, resume, continue, widen
  build / demolish, destroy, raze / repair, renovate, restore
  create / destroy, lose
  solve, resolve, settle / complicate, aggravate, inflame
  cause / prevent, avert, head off, stave off, ward off
  help, aid, assist / hinder, hamper, hurt, harm, impede
  protect, safeguard / endanger, threaten, put at risk, expose
`;
