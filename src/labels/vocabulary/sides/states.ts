/** What a thing is like, of which it is one or the other; the degrees of short words follow: *thick*, *thicker*, *thinnest*. The format is that of `./index.ts`. */
export const states = `
  thick / thin
  wet, rainy, damp / dry, arid
  mild, gentle / moderate / harsh, severe, brutal
  cheap, inexpensive, affordable, low cost / dear, expensive, costly, pricey
  strict, tight, tough, rigid, stringent, harsh / loose, lax, lenient, soft
  safe, secure, fit / unsafe, dangerous, unfit, hazardous, risky, insecure
  deep / shallow / large
  long / short, brief
  short, near / long / medium, mid
  high, tall / low, short
  strong, powerful / weak, feeble
  big, large, huge / small, tiny, little / medium
  rich, wealthy, affluent / poor, impoverished
  young / old, elderly / middle aged
  eldest, oldest / youngest
  new / old
  early / mid / late
  first / last
  hot, warm / cold, cool, chilly
  hot / cold / mild
  bright, sunny / dark, dull, gloomy, cloudy
  sunny / cloudy / rainy / foggy / snowy
  fast, quick, rapid, swift / slow, sluggish
  hard, difficult, tough / easy, simple
  heavy / light
  wide, broad / narrow
  good, great / bad, poor, dire
  near, not far from / far from, remote
  clean / dirty, polluted, contaminated
  quiet, calm, peaceful / loud, noisy, violent, restive
  calm / tense / violent
  smooth, calm / rough, choppy
  steep / gentle, gradual
  rare, uncommon, scarce, unusual / common, frequent, widespread, abundant, plentiful
  often, frequently, regularly / rarely, seldom, hardly ever, occasionally
  always / never / sometimes
  usual, normal, ordinary / unusual, exceptional, extraordinary
  true, genuine, authentic, real, accurate, correct, right / false, untrue, fake, forged, counterfeit, bogus, wrong, incorrect, inaccurate
  original / copy, replica
  alive, well / dead, ill
  full, crowded, packed / empty, half empty, deserted
  sharp, sharply, steep, steeply, dramatically, significantly, substantially, considerably / slight, slightly, modest, modestly, marginal, marginally, gradually
  peacefully, after a long illness / suddenly, unexpectedly, violently
  quickly, swiftly, promptly, fast, rapidly / slowly, belatedly
  immediately, instantly / eventually, later
  retroactively / immediately
  on time, on schedule, ahead of schedule / late, behind schedule
  deliberately, on purpose, intentionally, deliberate, intentional / accidentally, by accident, by mistake, accidental, unintentionally, inadvertently
  voluntarily, willingly, of his own accord / under pressure, under duress, unwillingly
  alone, on his own, on her own, single handed / with others, together, with accomplices, accomplice
  mandatory, compulsory, obligatory, required / optional, voluntary / recommend, advisable
  useful, helpful / useless, unhelpful
  harmless, benign / harmful, lethal
  available / unavailable, sold out, out of stock
  upstream / downstream
  upstairs / downstairs
  uphill / downhill
  indoor, indoors / outdoor, outdoors
  north, northern / south, southern / east, eastern / west, western / central / northeast, northeastern, north east, north eastern
    / northwest, northwestern, north west, north western / southeast, southeastern, south east, south eastern
    / southwest, southwestern, south west, south western
  northbound / southbound / eastbound / westbound
  inbound / outbound
  left / right / center
  upper / lower
  front / rear, back
  inner / outer
  top / bottom
  vertical / horizontal
  offshore / onshore
  internal / external / independent
  rural / urban
  home / away
  above, over / below, under, beneath
  inside, within / outside
  before, ahead of, prior to, in the run up to, on the eve of / after, following, in the wake of, in the aftermath of
  until, till, up to / after, following / since / before
  close / mixed
  lunch / tea / stumps
  husband / partner
  wife / partner
  largest, biggest / smallest / oldest / newest, youngest / richest / poorest / highest, tallest / lowest / longest / shortest / fastest / slowest / strongest / weakest
    / best / worst / deadliest / cheapest / busiest
  larger, bigger / smaller / older / newer, younger / richer / poorer / taller / longer / shorter / faster / slower / cheaper / heavier / lighter
  landslide, overwhelming / narrow, slim
  unanimous / split, divided
  stable, satisfactory / fair / serious / critical / grave
  fatally, mortally / seriously, gravely, badly, severely, critically / slightly, lightly
  fatal, deadly / nonfatal, minor
  minor, slight / serious, severe, grave / fatal
  unexplained / suspicious / accidental / natural
  acute / chronic
  benign / malignant, cancerous
  viral / bacterial / fungal
  conscious / unconscious
  drunk / sober
  pregnant / ill, sick
  blind / deaf / mute / lame
  naked / barefoot / clothed
  male / female
  adult / juvenile
  junior / senior
  amateur / professional
  armed / unarmed
  loyal / rebel, rebellious
  secular / religious
  vegetarian, vegan / kosher / halal
  left wing, leftist / right wing, rightist / centrist
  conservative / liberal / socialist / communist / nationalist / centrist / republican / democratic
  ruling, governing / opposition
  hawkish / dovish
  bullish / bearish
  civil / criminal
  civilian / military
  legal / political / financial / military / medical
  federal / state / local / municipal
  national / regional / local / international, global
  domestic / foreign / international
  commercial / residential / industrial
  primary / secondary
  legally, lawfully / illegally, unlawfully
  suspended / life / death
  consecutive, consecutively / concurrent, concurrently
  joint / sole
  temporary, temporarily / permanent, permanently
  annual, yearly / monthly / weekly / daily / quarterly / hourly / biannual
  semi / quarter
  daytime / nighttime
  current, present, serving, sitting / former / future / next
  outgoing, departing / incoming
  preliminary, provisional, interim, partial, early / final, complete / revise, update
  exit / opinion
  passenger / freight, cargo, goods
  narrowly / comfortably, well, easily
  draft / final
  urgent / routine
  positive / negative
  popular / unpopular
  absolute / relative
  prime / discount / mortgage
  fixed / floating, variable
  core / headline
  simple / compound
  solvent / insolvent, bankrupt
  free / paid
  vacant / occupied
  active / dormant, extinct / retired
  extinct, died out / endangered, threatened / thriving, common, abundant
  live / recorded
  oral, verbal / written
  verbal / physical / sexual
  manual / automatic
  direct / connecting
  solo / ensemble
  fresh / frozen / canned
  raw / cooked
  solid / liquid / gaseous
  red / blue / green / yellow / black / white / brown / gray / orange / purple / pink
  yes / no
`;
