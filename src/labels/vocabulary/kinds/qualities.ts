/** What somebody or something is like, how many and which, and how it is done. Adjectives, adverbs and pronouns; the format is that of `./index.ts`. */
export const qualities = `
  he him his himself / she her hers herself
  mister / missus ms miss
  all every / most / some
  largest biggest / smallest / oldest / newest youngest / richest / poorest / highest tallest / lowest / longest / shortest / fastest / slowest / strongest / weakest
    / best / worst / deadliest / cheapest / busiest
  larger bigger / smaller / older / newer younger / richer / poorer / taller / longer / shorter / faster / slower / cheaper / heavier / lighter
  high / low
  large big huge / small little tiny / medium
  many / few
  young / old elderly / middle-aged
  new / old
  early / late
  first / last
  ahead / behind
  quickly fast rapidly / slowly
  sharply steeply dramatically / slightly marginally modestly gradually
  landslide overwhelming / narrow slim
  stable satisfactory / fair / serious / critical / grave
  mild / moderate / severe harsh
  valid / void invalid
  rare scarce / common
  safe / unfit
  pint / quart / gallon / liter
  strict / loose
  red / blue / green / yellow / black / white / brown / gray / orange / purple / pink
  up higher / down lower / flat unchanged steady
  drunk / sober
  full / empty
  hot / cold / mild
  warm / cool
  wet / dry
  rich / poor
  heavy / light
  eldest oldest / youngest
  left / right / center
  left-wing leftist / right-wing rightist / centrist
  conservative / liberal / socialist / communist / nationalist / centrist / republican / democratic
  ruling governing / opposition
  upper / lower
  front / rear back
  inner / outer
  top / bottom
  northern north / southern south / eastern east / western west / central / northeastern northeast / northwestern northwest / southeastern southeast / southwestern southwest
  northbound / southbound / eastbound / westbound
  inbound / outbound
  outgoing departing / incoming
  positive / negative
  temporary temporarily / permanent permanently
  voluntary optional / compulsory mandatory
  domestic / foreign / international
  rural / urban
  home / away
  yes / no
  pro / anti
  unanimous / split divided
  unexplained / suspicious / accidental / natural
  fatally mortally / seriously gravely badly severely critically / slightly lightly
  fatal deadly / nonfatal minor
  minor slight / serious severe grave / fatal
  conscious / unconscious
  armed / unarmed
  offshore / onshore
  amateur / professional
  junior / senior
  semi / quarter
  annual yearly / monthly / weekly / daily / quarterly / hourly / biannual
  gross / net
  minimum / maximum
  prime / discount / mortgage
  primary / secondary
  civil / criminal
  civilian / military
  federal / state / local / municipal
  national / regional / local / international global
  commercial / residential / industrial
  internal / external
  indoor indoors / outdoor outdoors
  vertical / horizontal
  entire whole / partial
  partly partially / fully completely entirely totally
  friendly / hostile
  bullish / bearish
  hawkish / dovish
  optimistic / pessimistic
  calm / tense / violent
  easy / difficult hard
  cheap / expensive dear costly
  wide / narrow
  deep / shallow
  thick / thin
  clean / dirty
  fresh / frozen / canned
  raw / cooked
  sunny / cloudy / rainy / foggy / snowy
  blind / deaf / mute / lame
  pregnant / ill sick
  naked / barefoot / clothed
  single unmarried / married / divorced / widowed
  live / recorded
  oral verbal / written
  verbal / physical / sexual
  manual / automatic
  vacant / occupied
  suspended / life / death
  public / secret
  adult / juvenile
  vegetarian vegan / kosher / halal
  alone / together
  often / seldom
  everyone everybody / nobody / somebody someone
  large / custody
  short near / long / medium mid
  early / mid / late
  fixed / floating variable
  preliminary provisional interim / final
  draft / final
  current present / former / future / next
  legally lawfully / illegally unlawfully
  unharmed unhurt / injured hurt wounded / killed dead
  intact / breached damaged / destroyed
  alive / stillborn / dead
  retroactively / immediately
  immediately instantly / eventually later
  false / accurate true correct
  consecutive consecutively / concurrent concurrently
  joint / sole
  absolute / relative
  median / mean average
  strict harsh tough / lenient lax
  active / dormant extinct / retired
  free / paid
  popular / unpopular
  solvent / insolvent bankrupt
  simple / compound
  core / headline
  pretax / net / operating / gross
  direct / connecting
  single / double / triple
  solid / liquid / gaseous
  acute / chronic
  benign / malignant cancerous
  viral / bacterial / fungal
  male / female
  open / closed sealed
  tall high / short low
  guilty / innocent
  genuine authentic real / fake forged counterfeit bogus
  original / copy replica
  solo / ensemble
  daytime / nighttime
  loyal / rebel rebellious
  secular / religious
  strong / weak
  successful / unsuccessful failed
  peaceful / violent
  winning / losing
  urgent / routine
  legal / political / financial / military / medical
  winning / nominated
  internal / external / independent
`;
