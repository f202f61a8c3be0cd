/** Cities that stand for their governments, so that they open sentences: *Prague plans to send engineers*. */
const cities: ReadonlySet<string> = new Set(
  `abuja accra algiers amman amsterdam ankara ashgabat asmara astana athens baghdad baku bamako bangkok beijing beirut belgrade berlin bern
  bishkek bogota brasilia bratislava brussels bucharest budapest cairo canberra caracas chisinau copenhagen dakar damascus delhi dhaka doha dublin
  dushanbe gaza hanoi harare havana helsinki islamabad jakarta jerusalem juba kabul kampala kathmandu khartoum kigali kinshasa kyiv lagos lima lisbon
  ljubljana london luanda madrid managua manila maputo maseru minsk mogadishu moscow muscat nairobi niamey nicosia oslo ottawa ouagadougou paris
  podgorica prague pretoria pyongyang quito rabat reykjavik riga riyadh rome sanaa santiago sarajevo seoul singapore skopje sofia stockholm strasbourg
  taipei tallinn tashkent tbilisi tehran tirana tokyo tripoli tunis ulaanbaatar vienna vilnius warsaw washington windhoek yaounde yerevan zagreb`.split(
    /\s+/,
  ),
);

/** Whether a word, by its value, is a city that governs or that news comes from. */
export function isCapitalCity(value: string): boolean {
  return cities.has(value);
}
