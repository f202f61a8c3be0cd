/** Cities that stand for their governments or that news comes from, so that they open sentences: *Prague plans to send engineers*. */
const capitals: readonly string[] = `
  abuja accra algiers amman amsterdam ankara ashgabat asmara astana athens baghdad baku bamako bangkok beijing beirut belgrade berlin bern bishkek bogota
  brasilia bratislava brussels bucharest budapest cairo canberra caracas chisinau copenhagen dakar damascus delhi dhaka doha dublin dushanbe gaza hanoi
  harare havana helsinki islamabad jakarta jerusalem juba kabul kampala kathmandu khartoum kigali kinshasa kyiv lagos lima lisbon ljubljana london luanda
  madrid managua manila maputo maseru minsk mogadishu moscow muscat nairobi niamey nicosia oslo ottawa ouagadougou paris podgorica prague pretoria pyongyang
  quito rabat reykjavik riga riyadh rome sanaa santiago sarajevo seoul singapore skopje sofia stockholm strasbourg taipei tallinn tashkent tbilisi tehran
  tirana tokyo tripoli tunis ulaanbaatar vienna vilnius warsaw washington windhoek yaounde yerevan zagreb`
  .trim()
  .split(/\s+/);

/**
 * Other towns that open stories without a credit or a date (*KARACHI:*, *Geneva – Talks on…*), where the town's name alone must tell a dateline from a
 * title. Further capitals, seats of international bodies and papers, the towns that the AP Stylebook lets stand alone,
 * and towns of two words in the United States, whose papers open their stories with them: capitals of two words alone are as often a topic's.
 */
const others: readonly string[] = `
  abidjan|abu dhabi|addis ababa|aden|ahmedabad|aleppo|amritsar|antananarivo|asuncion|atlanta|auckland|baltimore|bandar abbas|bangalore|bangui|barcelona
  |basra|bengaluru|benghazi|bhopal|boston|brazzaville|buenos aires|bujumbura|cape town|casablanca|chandigarh|chennai|chicago|chittagong|cincinnati|cleveland
  |colombo|conakry|dallas|dar es salaam|denver|detroit|dili|djibouti|dnipro|donetsk|dubai|edinburgh|erbil|faisalabad|frankfurt|freetown|gaborone|gaza city
  |geneva|glasgow|guangzhou|guatemala city|guwahati|hamburg|hiroshima|ho chi minh city|hong kong|honolulu|houston|hyderabad|imphal|indianapolis|isfahan
  |istanbul|jaipur|jalalabad|jammu|jeddah|jenin|johannesburg|kandahar|karachi|kharkiv|kherson|kingston|kochi|kolkata|kuala lumpur|kuwait city|kiev|la paz
  |lahore|las vegas|libreville|lilongwe|los angeles|lucknow|lusaka|luxembourg|lviv|lyon|malabo|male|manama|manchester|mariupol|marrakesh|marseille|mashhad
  |mecca|medina|melbourne|mexico city|miami|milan|milwaukee|minneapolis|monaco|monrovia|montevideo|montreal|mosul|multan|mumbai|munich|nablus|naples|nassau
  |naypyitaw|new delhi|new orleans|new york|nouakchott|odesa|odessa|osaka|panama city|patna|peshawar|philadelphia|phnom penh|phoenix|pittsburgh
  |port-au-prince|port louis|port moresby|pristina|quebec city|quetta|rafah|ramallah|rangoon|rawalpindi|rio de janeiro|salt lake city|san antonio|san diego
  |san francisco|san jose|san juan|san salvador|santo domingo|sao paulo|são paulo|seattle|shanghai|shenzhen|srinagar|st. louis|st. petersburg|suva|sydney
  |tegucigalpa|tel aviv|the hague|thimphu|thiruvananthapuram|toronto|turin|united nations|vaduz|valletta|vancouver|vatican city|vientiane|wellington|wuhan
  |yangon|ann arbor|atlantic city|baton rouge|cedar rapids|chapel hill|colorado springs|corpus christi|daytona beach|des moines|eau claire|el paso
  |fort collins|fort lauderdale|fort myers|fort smith|fort wayne|fort worth|grand forks|grand rapids|green bay|idaho falls|iowa city|jersey city|kansas city
  |las cruces|little rock|long beach|los alamos|myrtle beach|new haven|newport news|niagara falls|oklahoma city|palm beach|palm springs|rapid city
  |san bernardino|santa ana|santa barbara|santa cruz|santa fe|santa monica|santa rosa|sioux city|sioux falls|south bend|terre haute|virginia beach
  |west palm beach|wichita falls|winston-salem|zaporizhzhia|zurich|zürich|genf|wien|münchen|köln|frankfurt/main|moskau|brüssel|rom|genève|bruxelles|moscou
  |londres|bogotá|brasília|asunción`
  .trim()
  .split(/\s*\|\s*/);

const capitalCities: ReadonlySet<string> = new Set(capitals);
const newsTowns: ReadonlySet<string> = new Set([...capitals, ...others]);

/** Whether a word, in small letters, is a city that governs or that news comes from. */
export function isCapitalCity(word: string): boolean {
  return capitalCities.has(word);
}

/** Whether a text is the name of a town that often opens stories: *NEW DELHI*, *Kabul*. */
export function isNewsTown(text: string): boolean {
  return newsTowns.has(text.toLowerCase());
}
