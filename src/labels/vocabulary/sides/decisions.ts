/** What is granted or refused, begun or ended, set up or done away with, and who is for it and who against. The format is that of `./index.ts`. */
export const decisions = `
  grant, accept, approve, agree, agree to, allow, permit, adopt, pass, back, support, endorse, sign off, wave through, nod through, give the green light, greenlight, say yes, clear, ratify, vote for,
    vote in favor of, embrace, consent to, take up
    / refuse, reject, deny, decline, oppose, block, veto, forbid, bar, rebuff, spurn, snub, turn down, turn away, throw out, knock back, vote down, vote against, rule against, say no, balk at,
    shoot down, strike down, dismiss, resist, rule out, scupper
    / hear, consider, rule on, weigh, debate, review, put off, defer, shelve, recommend
  allow, permit, let, able, free to, legal, lawful, legalize, authorize, license, sanction, unblock, encourage, give permission
    / ban, bar, forbid, prohibit, outlaw, illegal, unlawful, unable, block, prevent, stop from, keep from, criminalize, refuse permission, deny permission
  agree, vow, pledge, promise, undertake, volunteer, offer, accept, opt, choose / refuse, decline, disagree, threaten
  agree, consent, accede / disagree, refuse, differ, fall out
  vote for, vote in favor of, vote in favor, back, support / vote against, oppose, reject / abstain
  urge, encourage, ask, call on, advise, press, order, instruct / forbid, ban, discourage, warn against, advise against, dissuade, urge against, tell not
  valid, lawful, legal, constitutional, in order, binding / invalid, void, null, unlawful, illegal, unconstitutional, inadmissible
  begin, start, resume, commence, launch, open, kick off, get underway, set off / end, stop, suspend, halt, finish, complete, conclude, wrap up, cease, abandon, call off, break off, break up, cancel, scrap
  begin, start, launch, commence, kick off, open / resume, restart, reopen, relaunch, continue, go on
  pause, suspend, freeze, put on hold / end, scrap, stop, abolish, terminate / resume, restart, continue / extend
  continue, go on, carry on, press on, keep up, keep on, persist, drag on, rage on, enter / end, stop, halt, give up, call off, abandon, come to an end, peter out, cease
  extend, prolong, renew / suspend, call off, end, cancel, break, breach, violate, shorten, cut short, terminate / observe, honor, respect
  break down, collapse, stall, fail, founder, fall apart, fall through, break off / resume, restart, continue, succeed, progress, make progress, conclude, bear fruit
  go ahead, go through, proceed, take place, come off, happen
    / fall through, collapse, fall apart, be off, call off, cancel, scrap, postpone, put off, shelve, delay
  go ahead with, press ahead with, push ahead with, stage, hold, proceed with, stick to, stick with / call off, cancel, scrap, drop, abandon, shelve, postpone, put off, back out of, pull out of, ditch, axe
  plan, prepare / shelve, scrap, abandon, drop, cancel, call off, postpone, put off
  announce, unveil, table, put forward, offer, propose, make / withdraw, take back, retract, drop, rescind, revoke, go back on
  bring, file, lay, press, level / drop, withdraw, dismiss, throw out
  impose, introduce, bring in, bring back, reimpose, reinstate, restore, put in place, tighten, slap on, extend, declare, implement
    / lift, end, scrap, abolish, do away with, repeal, drop, ease, relax, remove, phase out, get rid of, revoke, waive
  tighten, toughen, strict, stricter, stiffen / loosen, relax, ease, soften, water down, lax, lenient, weaken
  set up, founded, establish, launch, create, open, form / wind up, close, close down, shut, shut down, dissolve, disband, liquidate, abolish
  open, reopen / close, shut, shut down, close down, shutter, sealed, seal off, cordon off
  reopen, rebuild, repair, restore / demolish, tear down, pull down, knock down, raze
  put up, erect, unveil, install, hoist / take down, pull down, tear down, remove, topple, dismantle
  take effect, come into force, come into effect, enter into force, kick in, in force, in effect, in place
    / expire, lapse, run out, lift, cancel, end
  send, dispatch, appoint, post, accredit / expel, recall, withdraw, throw out, kick out / summon, call in
  welcome, admit, let in, let through, wave through, take in, invite / expel, turn away, turn back, shut out, keep out, throw out, exclude, ban, deport, shun
  include, take in, cover, add / except, except for, apart from, exclude, omit, leave out, drop, strip of, rule out
  reject, turn down / consider, weigh, mull, study, review, vote on
  uphold, sustain, let stand, affirm, confirm, stand by / overturn, lift, quash, throw out, strike down, reverse, set aside, annul, vacate, dismiss, overrule
  acquit, acquittal, clear, innocent, exonerate, absolve, let off, find not guilty / convict, conviction, find guilty, guilty
  ban, suspend, punish, sanction, fine / clear, let off, reinstate, pardon
  jail, imprison, lock up, send to prison, put behind bars / suspended, spare, walk free, give a conditional discharge, fine, release on, let off
  free, release, release on, let go, set free, bail / arrest, detain, jail, hold, take into custody, capture, lock up, remand / rule on
  accuse, charge, indict, suspect / convict, sentence, guilty / clear, acquit
  buy, purchase, acquire, snap up, pile into, stock up on, bid for, take over / sell, sell off, offload, divest, dispose of, dump, spin off / shun, avoid, steer clear of
  sell, sell off, offload, dispose of, divest, spin off, part with, give up / keep, retain, hold on to, hold onto, hang on to
  import / export
  buy back, repurchase / issue
  lend / borrow
  spend, splash out / save, put aside
  hire, take on, recruit, employ, add, create / fire, dismiss, sack, lay off, let go, shed, axe, make redundant, get rid of, cut
  appoint, reappoint, elect, name, install, swear in / dismiss, oust, remove, sack, fire, force out, depose, vote out, recall, impeach
  resign, quit, leave, step down, stand down, bow out, step aside, depart, retire, walk out, give up
    / stay, stay on, remain, stay put, carry on, hang on, cling on, soldier on / take over, take office, take up, succeed, join, take charge, start
  enter, join, sign up to, accede to, move into / leave, quit, exit, withdraw, withdraw from, pull out, pull out of, walk away from, walk out of, drop out of, opt out of, storm out of
  sign / veto, reject, tear up, pull out of
  recall, withdraw / relaunch, resume sales of, launch, release
  comply with, obey, abide by, observe, respect, follow / defy, flout, ignore, breach, violate, break, disobey
  enforce, apply, implement / waive, ignore, suspend
  public, in public, openly / private, in private, secret, behind closed doors, secretly
  for, in favor of, pro / against, anti
  hide, conceal, cover up, withhold / reveal, disclose, publish, release, lay bare, make public
`;
