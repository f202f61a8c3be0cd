/** How people stand to each other and to what was said, and how they move and fight. The format is that of `./index.ts`. */
export const conduct = `
  praise, hail, laud, applaud, welcome, commend, salute, celebrate, back, support, defend, endorse, pay tribute to, heap praise on, speak up for
    / criticize, condemn, denounce, deplore, slam, pan, savage, attack, blast, lambast, lambaste, castigate, rebuke, decry, assail, berate, deride, mock, pillory, censure, hit out at, lash out at, take aim at,
    speak out against, rail against, pour scorn on
  defend, stand by, back, stick by, stick to, repeat, reiterate, double down on, stand up for, stand behind
    / apologize for, regret, retract, withdraw, disown, disavow, renounce, distance, back away from, back down from, walk back, take back, row back on, backtrack on
  attack, assault, invade / defend, protect, guard, shield
  love, enjoy, admire, adore / hate, dislike, loathe, detest, despise
  trust, believe, have faith in / distrust, mistrust, doubt, disbelieve
  remember / forget
  encourage, hearten, embolden / discourage, dishearten, deter, put off
  ally, friend, friendly / enemy, foe, rival, hostile
  cooperate, collaborate, work with / compete, clash, refuse to cooperate
  confirm, support, back up, bear out, reinforce, bolster / contradict, refute, challenge, undermine, disprove, cast doubt on, call into question, rebut, belie
  prove / disprove
  constructive, cordial, fruitful, productive, positive, warm, amicable, calm, smooth / tense, heated, fractious, acrimonious, frosty, fruitless, stormy, bitter, difficult, fraught
  hope, hopeful, optimistic, upbeat, confident / fear, fearful, pessimistic, gloomy, downbeat, worried, doubtful
  relieve, delight, please, happy, glad / disappoint, dismay, anger, upset, sad, sadden, angry, furious
  attend, be at, turn up, turn up at, show up at, go to, take part in, feature in, appear in, play in, play, start
    / miss, skip, boycott, shun, snub, stay away from, sit out, pull out of, withdraw from, drop out of
  advance, advance on, move in, push into, march on, close in on, move toward, gain ground
    / retreat, withdraw, withdraw from, retreat from, pull out, pull out of, pull back, pull back from, fall back, give ground, lose ground
  near, approach, close in on, bear down on, head for, head toward, move toward, hit / move away from, veer away from, pull away from, skirt, bypass, leave
  flee, leave, evacuate, escape, move out / return, go back, come back, go home, come home, move back, stay, remain, stay put
  arrive, land, reach, get to, dock / depart, leave, set off, set out, sail from
  enter, go in, go into, board / leave, exit, go out, come out of, get off
  bound for, head for, travel to, on its way to, en route to / bound from, return from, travel from, on its way from, en route from
  take off, lift off, blast off / land, touch down, splash down, descend
  lift off, blast off, launch, take off / explode, blow up, abort, scrub, crash
  pass, fly by, fly past, orbit, swing by / crash into, hit, strike, slam into, plow into, smash into, collide with
  travel, move, drive / stationary, at a standstill, park
  ascend, go up, climb / descend, go down, come down
  overturn, roll over, flip, tip over / catch fire, burst into flames, skid, jackknife, break down, stall
  capture, seize, overrun, take control of, occupy / surround, besiege, encircle, lay siege to / lose, abandon, cede / liberate, retake, recapture
  surrender, give up, lay down, give in, yield, cave in, bow to / fight on, hold out, resist, hold firm, stand firm, dig in
  strike, walk out, down tools / lock out / return to work, go back to work
  win over, unite, bring together, reconcile / alienate, divide, drive apart, split
  meet, met / marry, wed / divorce, split up
  single, unmarried / marry, wed / engaged / divorce / separate, split up, break up / widowed
  ask, query / answer, reply, respond
  push / pull
  freeze / unfreeze, unfroze, unfrozen, release
  into, toward / out of, away from
  give, donate, hand over / take, receive, take away
`;
