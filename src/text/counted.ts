/** People and things that news counts, in small letters and the plural: what a figure in words must count to tell something, *three people*, *seventeen homes*. */
const counted: ReadonlySet<string> = new Set(
  `people persons men women children boys girls babies infants teenagers youths adults pensioners families relatives brothers sisters siblings
  workers employees miners builders labourers laborers farmers fishermen sailors seamen crew passengers drivers pilots pedestrians cyclists motorcyclists
  soldiers troops marines airmen servicemen peacekeepers fighters militants militiamen insurgents rebels gunmen attackers assailants bombers suspects
  police policemen officers guards agents firefighters rescuers paramedics medics doctors nurses patients
  civilians residents villagers locals tourists visitors hikers climbers skiers swimmers migrants refugees students pupils teachers
  prisoners inmates detainees hostages captives defendants convicts activists protesters demonstrators supporters fans voters journalists reporters
  lawmakers legislators deputies senators ministers diplomats judges jurors candidates members others survivors victims casualties
  dead killed wounded injured hurt missing unaccounted drowned deaths fatalities injuries bodies corpses arrests cases infections
  homes houses buildings apartments flats shops schools hospitals churches mosques villages towns bridges factories
  cars vehicles trucks lorries buses trains carriages ships boats vessels ferries planes aircraft jets helicopters drones missiles rockets bombs shells
  tanks guns explosions blasts strikes shots horses cows sheep`.split(/\s+/),
);

/** Whether a word is of what news counts. */
export function isCounted(word: string): boolean {
  return counted.has(word.toLowerCase());
}
