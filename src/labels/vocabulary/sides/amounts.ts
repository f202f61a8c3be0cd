/** Which way figures go, and what is more and what less. The format is that of `./index.ts`. */
export const amounts = `
  rise, gain, gainer, climb, increase, jump, surge, soar, rally, rebound, recover, leap, spike, rocket, skyrocket, swell, balloon, mount, multiply, grow, growth, widen,
    go up, move up, come up, tick up, edge up, inch up, creep up, pick up, shoot up, drive up, bounce back, build up, head higher, move higher, edge higher, push higher,
    raise, hike, boost, bump up, push up, step up, ramp up, beef up, scale up, put up, double, triple, quadruple
    / fall, lose, loser, loss, decrease, drop, decline, plunge, tumble, shrink, shrinkage, slump, slip, slide, dip, sink, ease, plummet, retreat, shed, recede, subside, dwindle,
    nosedive, dive, diminish, abate, wane, slide back, go down, come down, move down, tick down, edge down, inch down, die down, fall off, drop off, tail off, fall away,
    fall back, drop back, edge lower, head lower, move lower, push lower,
    lower, cut, reduce, trim, slash, halve, curtail, pare, shave, scale back, scale down, cut back, pare back, wind down, bring down, drive down, push down, water down
    / flat, unchanged, steady, little changed, stagnate, plateau, level off, hold steady, mark time
  raise, increase, lift, hike / keep, hold, maintain, leave, leave unchanged, freeze / cut, lower, reduce, trim, slash / scrap, abolish
  up, upward, higher / down, downward, lower / flat, unchanged, steady
  more, too many, too much / less, fewer, too few, too little
  enough, sufficient, plenty / too few, too little, insufficient, lack, short of, run out of
  majority, most / minority, least
  all, every / most / some
  many / few
  much / little
  entire, whole / partial
  partly, partially / fully, completely, entirely, totally
  single / double / triple
  minimum / maximum
  pretax / net / operating / gross
  median / mean, average
  plus / minus
  exceed, outnumber, outstrip, outpace, surpass, overtake, top / fewer than, lag, lag behind, trail, fall behind, fall short of
  more than expected, above expectations, better than expected / less than expected, below expectations, worse than expected
    / as expected, in line with expectations
  beat, exceed, surpass, outperform, top / miss, fall short of, lag, undershoot / meet, match, in line with
  quicken, accelerate, speed up, gather pace, gather speed, gather momentum, gain momentum, pick up, take off, heat up, firm
    / slow, slow down, ease, run out of steam, lose steam, lose momentum, lose ground, falter, fizzle, fizzle out, peter out, stall, cool, cool off, cool down, fall off, tail off
  strengthen, firm, appreciate, pick up, freshen, intensify, gain strength, strong, stronger, robust
    / weaken, soften, depreciate, ease, die down, let up, lose strength, weak, weaker, fragile
  extend, add to, build on, hold, hold on to, hold onto, keep, consolidate / erase, wipe out, give up, surrender, pare, trim, lose, give back
  expand, expansion, enlarge, broaden / contract, contraction, shrink, narrow
  widen / narrow
  lengthen, extend, prolong / shorten, curtail, cut, cut short
  profit, surplus, in the black / loss, deficit, shortfall, in the red
  asset / liability
  upgrade / downgrade
  overvalued / undervalued
  overestimate / underestimate
  overstate, exaggerate / understate, play down
  retreat from, back away from, slip from, fall from, come off, pull back from / hit, reach, touch, near, approach
  high, peak, record high / low, trough, record low
  clear, ahead / adrift, behind
`;
