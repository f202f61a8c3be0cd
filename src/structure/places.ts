/**
 * Towns that open stories without a credit or a date (*ISLAMABAD:*, *London – Prime Minister…*), where the town's name alone must tell a dateline from a
 * title. Capitals, seats of international bodies and papers, the towns that the AP Stylebook lets stand alone,
 * and towns of two words in the United States, whose papers open their stories with them: capitals of two words alone are as often a topic's.
 */
const names = `abidjan|abu dhabi|abuja|accra|addis ababa|aden|ahmedabad|aleppo|algiers|amman|amritsar|amsterdam|ankara|antananarivo|ashgabat|asmara|astana|asuncion
  |athens|atlanta|auckland|baghdad|baku|baltimore|bamako|bandar abbas|bangalore|bangkok|bangui|barcelona|basra|beijing|beirut|belgrade|bengaluru|benghazi|berlin
  |bern|bhopal|bishkek|bogota|boston|brasilia|bratislava|brazzaville|brussels|bucharest|budapest|buenos aires|bujumbura|cairo|canberra|cape town|caracas|casablanca
  |chandigarh|chennai|chicago|chisinau|chittagong|cincinnati|cleveland|colombo|conakry|copenhagen|dakar|dallas|damascus|dar es salaam|delhi|denver|detroit|dhaka
  |dili|djibouti|dnipro|doha|donetsk|dubai|dublin|dushanbe|edinburgh|erbil|faisalabad|frankfurt|freetown|gaborone|gaza|gaza city|geneva|glasgow|guangzhou
  |guatemala city|guwahati|hamburg|hanoi|harare|havana|helsinki|hiroshima|ho chi minh city|hong kong|honolulu|houston|hyderabad|imphal|indianapolis|isfahan
  |islamabad|istanbul|jaipur|jakarta|jalalabad|jammu|jeddah|jenin|jerusalem|johannesburg|juba|kabul|kampala|kandahar|karachi|kathmandu|kharkiv|khartoum|kherson
  |kigali|kingston|kinshasa|kochi|kolkata|kuala lumpur|kuwait city|kyiv|kiev|la paz|lagos|lahore|las vegas|libreville|lilongwe|lima|lisbon|ljubljana|london
  |los angeles|luanda|lucknow|lusaka|luxembourg|lviv|lyon|madrid|malabo|male|managua|manama|manchester|manila|maputo|mariupol|marrakesh|marseille|mashhad|mecca
  |medina|melbourne|mexico city|miami|milan|milwaukee|minneapolis|minsk|mogadishu|monaco|monrovia|montevideo|montreal|moscow|mosul|multan|mumbai|munich|muscat
  |nablus|nairobi|naples|nassau|naypyitaw|new delhi|new orleans|new york|niamey|nicosia|nouakchott|odesa|odessa|oslo|osaka|ottawa|ouagadougou|panama city|paris
  |patna|peshawar|philadelphia|phnom penh|phoenix|pittsburgh|podgorica|port-au-prince|port louis|port moresby|prague|pretoria|pristina|pyongyang|quebec city|quetta
  |quito|rabat|rafah|ramallah|rangoon|rawalpindi|reykjavik|riga|rio de janeiro|riyadh|rome|salt lake city|san antonio|san diego|san francisco|san jose|san juan
  |san salvador|sanaa|santiago|santo domingo|sao paulo|são paulo|sarajevo|seattle|seoul|shanghai|shenzhen|singapore|skopje|sofia|srinagar|st. louis|st. petersburg
  |stockholm|strasbourg|suva|sydney|taipei|tallinn|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|the hague|thimphu|thiruvananthapuram|tirana|tokyo|toronto|tripoli
  |tunis|turin|ulaanbaatar|united nations|vaduz|valletta|vancouver|vatican city|vienna|vientiane|vilnius|warsaw|washington|wellington|windhoek|wuhan|yangon|yaounde
  |ann arbor|atlantic city|baton rouge|cedar rapids|chapel hill|colorado springs|corpus christi|daytona beach|des moines|eau claire|el paso|fort collins|fort lauderdale
  |fort myers|fort smith|fort wayne|fort worth|grand forks|grand rapids|green bay|idaho falls|iowa city|jersey city|kansas city|las cruces|little rock|long beach
  |los alamos|myrtle beach|new haven|newport news|niagara falls|oklahoma city|palm beach|palm springs|rapid city|san bernardino|santa ana|santa barbara|santa cruz
  |santa fe|santa monica|santa rosa|sioux city|sioux falls|south bend|terre haute|virginia beach|west palm beach|wichita falls|winston-salem
  |yerevan|zagreb|zaporizhzhia|zurich|zürich|genf|wien|münchen|köln|frankfurt/main|moskau|brüssel|rom|genève|bruxelles|moscou|londres|bogotá|brasília|asunción`;

const known = new Set(names.split(/\s*\|\s*/));

/** Whether a text is the name of a town that often opens stories: *NEW DELHI*, *Kabul*. */
export function isNewsTown(text: string): boolean {
  return known.has(text.toLowerCase());
}
