import { wordsIn } from '../../text/word-tables.js';

/**
 * A nation's name and the words made from it. *Venezuela's government* and *the Venezuelan government* name one thing;
 * the first of a line is the value that the rest are read as when names are compared. The last lines are peoples, faiths and parties: *Sunni police*.
 */
const lines = `
u.s. american americans america
uk british britain briton britons
england english
scotland scottish
france french franco
germany german germans
italy italian italians
spain spanish
portugal portuguese
netherlands dutch holland
belgium belgian
switzerland swiss
austria austrian
sweden swedish
norway norwegian
denmark danish
finland finnish
poland polish
greece greek greeks
turkey turkish turkiye
russia russian russians russo
ukraine ukrainian ukrainians
israel israeli israelis
palestine palestinian palestinians
iran iranian iranians
iraq iraqi iraqis
syria syrian syrians
lebanon lebanese
jordan jordanian
egypt egyptian egyptians
oman omani
yemen yemeni
qatar qatari
saudi saudis
kuwait kuwaiti
libya libyan
tunisia tunisian
algeria algerian
morocco moroccan
sudan sudanese
somalia somali somalis
ethiopia ethiopian
kenya kenyan
nigeria nigerian
zambia zambian
africa african africans
china chinese sino
japan japanese
korea korean koreans
taiwan taiwanese
india indian indians
pakistan pakistani pakistanis
bangladesh bangladeshi bangladeshis
afghanistan afghan afghans
nepal nepali
vietnam vietnamese
thailand thai
indonesia indonesian
malaysia malaysian
philippines philippine filipino
australia australian australians
canada canadian canadians
mexico mexican mexicans
brazil brazilian brazilians
argentina argentine
chile chilean
venezuela venezuelan venezuelans
colombia colombian
cuba cuban cubans
nicaragua nicaraguan
ecuador ecuadorean
peru peruvian
ireland irish
wales welsh
hungary hungarian hungarians
czechia czech czechs
slovakia slovak slovaks slovakian
slovenia slovenian slovenes
romania romanian romanians
bulgaria bulgarian bulgarians
serbia serbian serbs serbians
croatia croatian croats croatians
bosnia bosnian bosnians
montenegro montenegrin
kosovo kosovar kosovars
albania albanian albanians
macedonia macedonian
cyprus cypriot cypriots
malta maltese
iceland icelandic
estonia estonian estonians
latvia latvian latvians
lithuania lithuanian lithuanians
belarus belarusian belarusians
moldova moldovan
georgia georgian georgians
armenia armenian armenians
azerbaijan azerbaijani azeri azeris
kazakhstan kazakh
uzbekistan uzbek
kyrgyzstan kyrgyz
tajikistan tajik
turkmenistan turkmen
mongolia mongolian
bahrain bahraini bahrainis
emirates emirati emiratis
eritrea eritrean
uganda ugandan ugandans
tanzania tanzanian
rwanda rwandan rwandans
burundi burundian
congo congolese
ghana ghanaian ghanaians
senegal senegalese
mali malian malians
niger nigerien
chad chadian
cameroon cameroonian
liberia liberian liberians
guinea guinean
angola angolan
mozambique mozambican
zimbabwe zimbabwean zimbabweans
namibia namibian
botswana
malawi malawian
myanmar burma burmese
cambodia cambodian cambodians
laos laotian
singapore singaporean
lanka lankan lankans
bolivia bolivian
paraguay paraguayan
uruguay uruguayan
panama panamanian
guatemala guatemalan guatemalans
honduras honduran hondurans
salvador salvadoran salvadorans
haiti haitian haitians
jamaica jamaican jamaicans
dominican dominicans
europe european europeans
asia asian
arab arabs
kurds kurd kurdish
muslims muslim
christians christian
jews jew jewish
sunnis sunni
shiites shiite shia
catholics catholic
protestants protestant
hindus hindu
buddhists buddhist
sikhs sikh
republicans republican
democrats democrat
`;

const nations = new Map(wordsIn(lines));
// *Nigerians*, *Iraqis*
for (const [word, nation] of [...nations]) if (/[ni]$/.test(word) && !nations.has(`${word}s`)) nations.set(`${word}s`, nation);

/** All words that name a nation, are made from it or name people of it. */
export const nationWords: Iterable<string> = [...nations.keys()];

/** Second names of nations, which are no epithets. */
const names: ReadonlySet<string> = new Set(['america', 'britain', 'turkiye', 'holland', 'burma']);

/** Whether a word is made from a nation's name: *British*, *the Nigerians*; not *Britain*. */
export function isMadeFromNation(value: string): boolean {
  const nation = nationOf(value);
  return nation !== undefined && nation !== value && !names.has(value);
}

/** The nation that a word names or is made from, or of which it names people (*the Nigerians*); undefined when it is none. */
export function nationOf(value: string): string | undefined {
  return nations.get(value);
}
