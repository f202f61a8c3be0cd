/**
 * Words that are a letter apart from another word, those too in the list: *trial* and *trail*, *filed* and *filled*, *indicated* and *indicted*. None of them is a
 * slip for another.
 */
const words: ReadonlySet<string> = new Set(
  `
  abdication abduction ablution abolition absorption adaption addiction addictions addition additions adoption adsorption affected afflicted allusion
  alteration altercation angel angels angle angles arraigned arranged assumed assured automation automaton badly baldly bared barely baring barley
  barred barring battering beast beats bellow below bidding biding biter bitter blots boast boats bolts boost boots borrowing brunt bugle bulge burnt
  burrowing buses busses buttering calms caned canned cannon cannons canon canons canvas canvass cares caress carted carton cartons cartoon cartoons
  carve carved carves carving casual causal censored censured choose chose clams claps clasp cleaning cleansing climactic climatic closest closets clots
  coast coats colliding collision colluding collusion colts comas commanded commandeer commander commas commended commented competed competes competing
  compiled complaint complement complementary complements completed completes completing compliant complied compliment complimentary compliments
  computed computing concession concessions concussion concussions conducive conductive confirmation confirmed confirming conformation conformed
  conforming conservation constricted constricting constructed constructing contacted contacting contacts contended contented continent contingent
  contracted contracting contracts conversation converted convicted convinced coped coping copped copping coral corporal corporeal corps corpse corral
  counties countries country county crated crave craved craves craving creation creep cremation crepe crops crust cures curse curst cuter cutter dairy
  deceased decreased defeated defecated defected defecting defection defector deferred deflected deflecting deflection deflector deletion departing
  department depletion deporting deportment depraved deprecate deprecated depreciate depreciated deprivation deprived derivation desert deserts dessert
  desserts detailed detained deterred diagnoses diagnosis diary diner diners dinner dinners diplomas diplomats discreet discrete discus discuss
  distracts districts doted dotted duelling dulling effected emigrate eminent escape escapee escapees escapes eternally exercised exercising exist exits
  exorcised exorcising expandable expansive expendable expensive extensive externally factions fated fatted favored favoured feast feats fiance fiancee
  field fiend filed files filing filings filled filling fillings fined fired fires flattering flavored flavoured flies fluttering foreword forth forward
  founding foundling fractions frictions fried fries froth fused fussed garter grater griped gripped groove grooves grove groves gusty gutsy hater
  hatter heritage hermitage hoped hoping hopped hopping hurst hurts hypotheses hypothesis illusion immigrate imminent immorality immortality impeding
  impending importers imposters imprudent impudent indicated indicating indicted indicting infarction infection inflection inflicted infraction
  ingenious ingenuous inhabited inhibited installed instilled insulated insulted insurgence insurgents intensive interment interned internment interred
  later laterally latter launching liberally lightening lighting lightning lions liter literally liters litter litters loins looser loosing loser loses
  losing losses lunching marital marque marquee martial martyred martyrs massaging mated mater matted matter mediation medication meditation messaging
  moped moping mopped mopping moral morale morality mortality mouse mousse musing mussing nuclear ordinance ordnance outsiders outsides overdoes
  overdose overdoses overhead overheard overthrew overthrow pacemaker pacemakers pairs pandering paris parole parolee parsonage patently patiently
  peacemaker peacemakers peasants peers peres perfect persecuted persecution personage personal personnel pheasants piled pined pining pinned pinning
  planed planing planned planning plied pondering poses posse posses possess precede preceded predicated predicted prefect preposition prescribed pride
  pried principal principle proceed proceeded proposition proscribed prosecuted prosecution prospects prospectus prostate prostrate protege protegee
  quiet quite ragging raging raping rapping rated rating ratted ratting reality realty recession reefers refers refuge refugee reigning relieving
  reliving remainder remainders reminder reminders resigning restrained restraining retained retaining retrained retraining ridding riding robbed robbin
  robed robin rogue roost rooster roosters roots roster rosters rouge rudder ruder sacred salon salons saloon saloons salted salts salve satin satins
  scared scaring scarred scarring scraped scraping scrapped scrapping secession shedding shining shinning shoots shots shredding signed signer signing
  signs silver simulate simulated simulation singed singer singing sings slated slats slave sliver sloping slopping smoothing snipers snippers snowball
  snowfall soldier solider soothing spares sparing sparking sparkling sparring sparse spilt split spouting sprouting stain staining stains stared
  staring starred starring starting startling stationary stationery statue statues statute statutes steamers stimulate stimulated stimulation stoops
  stops straining stranger strangers strangest strangler stranglers strapping streamers strictures striped stripped stripping strongest structures
  sturgeons subsides subsidies suit suite suites suits super supper surgeons tampering taped tapering taping tapped tapping tarps taters tatters there
  thrashing threading three thrusting tiers tilted tired tires title titled tittle tones tonnes tortuous torturous track tract trail trails tramping
  trampling transacted transected traps trashing treading treasures treasuries treaties treating treatise trial trials tried tries trusting twist twits
  unclear uniformed uninformed uninhabited uninhibited unite united untie untied vacation vanished varnished veracity villagers villages vocation
  voracity waged wagged waist waits wandering waring warring weathering whining whipped whiter whitter wining winning wiped withering wondering worth
  wroth
  `
    .trim()
    .split(/\s+/),
);

/** Whether two words, in lower case, are a letter apart and two words all the same. */
export function areLookalikes(one: string, other: string): boolean {
  return words.has(one) && words.has(other);
}

/** What the hyphen of *re-* tells apart from another word: a player who *re-signed* did not *resign*. */
const parted: ReadonlySet<string> = new Set(
  `resign resigns resigned resigning recover recovers recovered recovering recreation recreate reform reforms reformed reforming represent represents represented
  repress resent resents resented release releases released releasing remark remarks remarked resort resorts resorted restrain restrained retreat retreats retreated
  return reserve reserved resound resounding redress relay relayed recollect resolve resolved reprove reproved coop`.split(/\s+/),
);

/** Whether a word in lower case is another without a hyphen behind its *re-*. */
export function isPartedByHyphen(word: string): boolean {
  return parted.has(word);
}
