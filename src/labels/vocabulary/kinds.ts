/**
 * Words of one kind of which a story tells one: *His [-son-]{+daughter+} was held*, *He was [-shot-]{+stabbed+}*, *carrying [-oil-]{+gas+}*. A kind begins on
 * each line that is not indented further; a stroke parts words that are not the same thing. What may be said of one thing in two words
 * (*rape* and *assault*, *ship* and *ferry*, *theft* and *crime*) is of no kind.
 */
export const kinds = `
  husband husbands / wife wives / son sons / daughter daughters / father fathers / mother mothers / brother brothers / sister sisters / uncle uncles / aunt aunts
    / nephew nephews / niece nieces / cousin cousins / grandfather / grandmother / grandson / granddaughter
  man men / woman women
  boy boys / girl girls
  male males / female females
  he him his himself / she her hers herself
  mister / missus ms miss
  king kings / queen queens
  prince princes / princess princesses
  child children minors / adult adults
  civilian civilians / soldier soldiers troops / gunman gunmen militant militants
  driver drivers / passenger passengers / pilot pilots / pedestrian pedestrians / cyclist cyclists
  student students pupil pupils / teacher teachers
  patient patients / doctor doctors / nurse nurses
  victim victims / suspect suspects / witness witnesses
  plaintiff plaintiffs / defendant defendants
  employer employers / employee employees
  landlord landlords / tenant tenants
  shot shoot shooting shootings gunned / stabbed stab stabbing stabbings knifed / strangled / drowned drowning / poisoned poisoning / hanged / beheaded / electrocuted
  murder murders murdered / manslaughter / suicide / accident / robbery robberies robbed / burglary burglaries / fraud / arson / bribery / kidnapping
    kidnapped abducted / treason / perjury / espionage / extortion / smuggling
  arrested detained arrest / charged indicted / convicted / acquitted
  gun guns pistol rifle rifles / knife knives / bomb bombs / grenade grenades / rocket rockets missile missiles / drone drones
  all every / most / some
  largest biggest / smallest / oldest / newest youngest / richest / poorest / highest tallest / lowest / longest / shortest / fastest / slowest / strongest / weakest
    / best / worst
  must / should ought
  imposed impose imposes introduced introduce introduces / proposed propose proposes
  fined / jailed imprisoned / executed
  freed released rescued / killed executed dead
  missing / dead died killed / injured wounded hurt / rescued saved
  decade decades / century centuries
  promised promises pledged vowed / refused refuses declined / threatened threatens
  granted grant grants / dismissed dismiss dismisses rejected denied
  suspended / promoted / demoted / fired sacked
  won win wins / lost lose loses / drew draw draws
  high / low
  quickly fast rapidly / slowly
  sharply steeply / slightly marginally modestly
  stable / serious / critical
  oil crude petroleum / gas / coal / gold / silver / copper / aluminum / steel / zinc / wheat / corn maize / rice / soybeans soybean / cotton / coffee / cocoa / tea / sugar
    / beef / pork
  red / blue / green / yellow / black / white / brown / gray / orange / purple / pink
  car cars / truck trucks lorry lorries / bus buses / train trains / plane planes aircraft airplane airliner jet / helicopter helicopters / motorcycle motorbike / bicycle
  earthquake quake tremor / flood floods flooding / drought / avalanche / landslide mudslide
  resign resigns resigned resigning resignation / dismissed dismissal fired sacked ousted
  upheld uphold upholds / overturned overturn overturns lifted quashed annulled reversed struck
  signed sign signs / delayed postponed canceled scrapped
  exploded detonated / defused disarmed
  landed lands landing / crashed crashes
  up higher / down lower / flat unchanged steady
  drunk / sober
  full / empty
  hot / cold
  wet / dry
  rich / poor
  heavy / light
  eldest oldest / youngest
  left / right
  positive / negative
  temporary temporarily / permanent permanently
  voluntary / compulsory mandatory
  domestic / foreign
  rural / urban
  home / away
  yes / no
  pro / anti
  hit hits beat beats / miss misses missed
  stay stays stayed remain remains remained / leave leaves left quit quits
  extended extend extends / shortened shorten shortens cut
  unanimous / split divided
  northbound / southbound / eastbound / westbound
  inbound / outbound
  custody / bail bailed
  pleaded plead pleads pleading / convicted convict convicts
  suspect suspects / killer killers murderer murderers
  unexplained / suspicious / accidental / natural
  resumed resume resumes resuming / collapsed collapse collapses stalled stall stalls
  postponed postpone postpones delayed / canceled cancel cancels scrapped scrap scraps abandoned axed / resumed
  fatally mortally / seriously gravely badly severely critically / slightly lightly
  elected elect elects / appointed appoint appoints
  married / engaged / divorced
  conscious / unconscious
  armed / unarmed
  offshore / onshore
  felony felonies / misdemeanor misdemeanors
  amateur amateurs / professional professionals
  firm firms firmed quicken quickened accelerate accelerated / ease eases eased slow slows slowed
`;

/** The same of small words, which are told only where one stands for the other and nothing else changed beside them: *flights [-from-]{+to+} Oslo*. */
export const smallKinds = `
  from / to
  for / against
  inside / outside
  in / out
  on / off
`;
