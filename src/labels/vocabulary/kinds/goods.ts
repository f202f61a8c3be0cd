/** What is made, grown, mined, carried, driven and eaten. Nouns, each in the singular unless its plural is irregular; the format is that of `./index.ts`. */
export const goods = `
  oil crude petroleum / gas / diesel / gasoline / kerosene / coal / uranium / plutonium / gold / silver / platinum / palladium / copper / nickel / aluminum
    / steel / iron / tin / lead / zinc / lithium / cobalt / tungsten / manganese / wheat / barley / oats / rye / corn maize / sorghum / millet / rice / soybean / sunflower
    / rapeseed canola / cotton / wool / jute / silk / rubber / timber lumber / coffee / cocoa / tea / sugar / tobacco / beef / pork / mutton lamb / poultry chicken / veal
    / milk / butter / cheese / cream / egg / bread / flour / potato / tomato / onion / carrot / cabbage / banana / apple / grape / lemon / olive / salt / wine / beer
    / whiskey / vodka / rum / cement / fertilizer / electricity / ammonia / chlorine / sulfur / phosphate / potash
  gold / silver / bronze
  diamond / ruby / emerald / sapphire / pearl
  hydrogen / oxygen / nitrogen / helium / methane / ozone / carbon
  nuclear / coal / solar / wind / hydroelectric hydro / gas / geothermal / diesel / tidal
  electric / diesel / petrol gasoline / hybrid
  water / gas / power electricity / phone telephone / sewage sewer / internet / oil
  cocaine / heroin / cannabis marijuana hashish / ecstasy / methamphetamine meth / fentanyl / opium / morphine / amphetamine / lsd
  gun pistol rifle / knife knives machete / bomb / grenade / rocket missile / drone / mortar / landmine / torpedo / sword / axe hatchet / hammer / club / brick / arrow
  tank / rifle / missile / helicopter / artillery / mortar
  car / truck lorry / bus coach / van / train subway / tram / plane aircraft airplane airliner jet / helicopter / motorcycle motorbike / bicycle / ship vessel boat ferry
    / submarine / tractor / balloon / airship / scooter / spacecraft
  frigate / destroyer / cruiser / submarine / corvette / minesweeper
  tanker / freighter / trawler / ferry / yacht / tug tugboat / liner
  fighter / bomber / glider / helicopter / airliner
  engine / wing / tail / cockpit / fuselage / propeller / wheel / brake / tire / windscreen windshield / gearbox / rudder / hull / mast
  tire / battery / engine / phone telephone / computer / television / printer / camera / chip semiconductor / furniture / shoe / toy / clothing / refrigerator / watch
  bag / box / bottle / suitcase / briefcase / envelope / backpack rucksack / basket / barrel / jar
  shirt / coat jacket / dress / hat / mask / shoe / trousers / skirt / scarf scarves / glove / helmet / uniform
  wooden wood timber / stone / brick / concrete / glass / plastic / paper / leather / marble / clay
  breakfast / lunch / dinner supper
  film movie / play / novel / poem / opera / album / musical / documentary / symphony / ballet / sculpture statue / painting / photograph
  piano / violin / guitar / drum / trumpet / cello / flute / saxophone / clarinet / harp / organ
  letter / email / telegram / fax / tweet
  television tv / radio / newspaper / magazine / website
  dollar / yen / euro / pound sterling / franc / mark / rupee / ruble rouble / yuan renminbi / peso / lira / rial / dinar / krona / krone / shekel / rand / baht / ringgit / zloty
    / forint / lev / rupiah
  cash / stock shares
  bond debenture / share stock / loan / option / warrant
  pint / quart / gallon / liter
`;
