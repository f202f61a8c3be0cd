/** What a thing is like, of which it is one or the other; the degrees of short words follow: *thick*, *thicker*, *thinnest*. The format is that of `./index.ts`. */
export const states = `
  thick / thin
  wet, rainy, damp / dry, arid
  mild, gentle / harsh, severe, brutal
  cheap, inexpensive, affordable, low cost / dear, expensive, costly, pricey
  strict, tight, tough, rigid, stringent / loose, lax, lenient, soft
  safe, secure, fit / unsafe, dangerous, unfit, hazardous, risky, insecure
  deep / shallow / large
  long / short, brief
  high, tall / low
  strong, powerful / weak, feeble
  big, large, huge / small, tiny, little
  rich, wealthy, affluent / poor, impoverished
  young / old, elderly
  early / late
  hot, warm / cold, cool, chilly
  bright, sunny / dark, dull, gloomy, cloudy
  fast, quick, rapid, swift / slow, sluggish
  hard, difficult, tough / easy, simple
  heavy / light
  wide, broad / narrow
  good, great / bad, poor, dire
  better / worse
  best / worst
  near, not far from / far from, remote
  clean / dirty, polluted, contaminated
  quiet, calm, peaceful / loud, noisy, violent, restive
  smooth, calm / rough, choppy
  steep / gentle, gradual
  rare, uncommon, scarce, unusual / common, frequent, widespread, abundant, plentiful
  often, frequently, regularly / rarely, seldom, hardly ever, occasionally
  always / never / sometimes
  usual, normal, ordinary / unusual, exceptional, extraordinary
  true, genuine, authentic, accurate, correct, right / false, untrue, fake, bogus, wrong, incorrect, inaccurate
  alive, well / dead, ill
  full, crowded, packed / empty, half empty, deserted
  sharp, sharply, steep, steeply / slight, slightly, modest, modestly, marginal, marginally
  peacefully, after a long illness / suddenly, unexpectedly, violently
  quickly, swiftly, promptly / slowly, belatedly
  on time, on schedule, ahead of schedule / late, behind schedule
  deliberately, on purpose, intentionally, deliberate, intentional / accidentally, by accident, by mistake, accidental, unintentionally, inadvertently
  voluntarily, willingly, of his own accord / under pressure, under duress, unwillingly
  alone, on his own, on her own, single handed / with others, together, with accomplices
  mandatory, compulsory, obligatory, required / optional, voluntary
  useful, helpful / useless, unhelpful
  harmless, benign / harmful, lethal
  guilty / innocent
  available, in stock / unavailable, sold out, out of stock
  upstream / downstream
  upstairs / downstairs
  uphill / downhill
  indoors / outdoors
  north, northern / south, southern
  east, eastern / west, western
  above, over / below, under, beneath
  inside, within / outside
  before, ahead of, prior to, in the run up to, on the eve of / after, following, in the wake of, in the aftermath of
  until, till, up to / after, following / since / before
  close / mixed
  lunch / tea / stumps
  husband / partner
  wife / partner
`;
