/** Some words, by their values, and the value that they have together. */
export type Phrase = readonly [words: readonly string[], value: string];

/** Lengths by their values, and as they are written before an exponent. */
const lengths: readonly (readonly [length: string, short: string])[] = [
  ...['m', 'meter', 'meters'].map((length) => [length, 'm'] as const),
  ...['kilometer', 'kilometers'].map((length) => [length, 'km'] as const),
  ...['centimeter', 'centimeters'].map((length) => [length, 'cm'] as const),
  ...['foot', 'feet'].map((length) => [length, 'ft'] as const),
  ...['mile', 'miles'].map((length) => [length, 'mi'] as const),
];

/** *square metres*, *sq km* and *m²*, *km2* */
function measures(words: readonly string[], exponent: number): Phrase[] {
  return words.flatMap((word) => lengths.map(([length, short]) => [[word, length], `${short}${exponent}`] as const));
}

/** *35 degrees Celsius*, *35°C*; of *35 degrees* alone nothing is known. */
function degrees(scale: string, written: readonly string[]): Phrase[] {
  return ['degrees', 'degree'].flatMap((sign) => written.map((word): Phrase => [[sign, word], scale]));
}

/** *World War II*, *World War Two* and *the Second World War* */
function worldWars(): Phrase[] {
  return [
    ['first', '1', 'i', 'one'],
    ['second', '2', 'ii', 'two'],
  ].flatMap(([ordinal, ...behind]) =>
    [[ordinal!, 'world', 'war'], ...behind.map((word) => ['world', 'war', word])].map((words): Phrase => [words, `${ordinal} world war`]),
  );
}

/** Words that together have another form: *the United States* and *the U.S.*, *per cent* and *percent*. */
export const phrases: readonly Phrase[] = [
  [['united', 'states', 'of', 'america'], 'u.s.'],
  [['united', 'states'], 'u.s.'],
  // *in the U.S over the next weeks*
  [['u', 's'], 'u.s.'],
  [['united', 'kingdom'], 'uk'],
  [['united', 'nations', 'children', "'s", 'fund'], 'unicef'],
  [['un', 'children', "'s", 'fund'], 'unicef'],
  [['united', 'nations'], 'un'],
  [['united', 'nations', 'high', 'commissioner', 'for', 'refugees'], 'unhcr'],
  [['un', 'high', 'commissioner', 'for', 'refugees'], 'unhcr'],
  [['un', 'refugee', 'agency'], 'unhcr'],
  [['european', 'union'], 'eu'],
  [['european', 'community'], 'ec'],
  [['chief', 'executive', 'officer'], 'ceo'],
  [['chief', 'executive'], 'ceo'],
  [['chief', 'financial', 'officer'], 'cfo'],
  [['chief', 'operating', 'officer'], 'coo'],
  [['per', 'cent'], 'percent'],
  [['por', 'ciento'], 'percent'],
  [['por', 'cento'], 'percent'],
  [['per', 'cento'], 'percent'],
  [['pour', 'cent'], 'percent'],
  [['miles', 'per', 'hour'], 'mph'],
  [['miles', 'an', 'hour'], 'mph'],
  [['kilometers', 'per', 'hour'], 'kph'],
  [['kilometers', 'an', 'hour'], 'kph'],
  [['kilometer', '/', 'h'], 'kph'],
  [['barrels', 'per', 'day'], 'bpd'],
  [['barrels', 'a', 'day'], 'bpd'],
  ...degrees('celsius', ['celsius', 'centigrade', 'c']),
  ...degrees('fahrenheit', ['fahrenheit', 'f']),
  [['basis', 'point'], 'bp'],
  [['basis', 'points'], 'bp'],
  ...worldWars(),
  [['day', 'after', 'tomorrow'], 'overmorrow'],
  [['day', 'before', 'yesterday'], 'ereyesterday'],
  [['light', 'years'], 'lightyear'],
  [['light', 'year'], 'lightyear'],
  [['light', 'minutes'], 'lightminute'],
  [['federal', 'reserve'], 'fed'],
  // *Det Con Ana Ruiz*; alone *Con* is a party.
  [['detective', 'con'], 'detective constable'],
  [['detective', 'constable'], 'detective constable'],
  [['associated', 'press'], 'ap'],
  [['czech', 'republic'], 'czechia'],
  [['saudi', 'arabia'], 'saudi'],
  [['group', 'of', 'seven'], 'g7'],
  [['group', 'of', '20'], 'g20'],
  ...measures(['square'], 2),
  ...measures(['cubic'], 3),
];
