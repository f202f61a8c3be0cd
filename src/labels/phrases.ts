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

/** Words that together have another form: *the United States* and *the U.S.*, *per cent* and *percent*. */
export const phrases: readonly Phrase[] = [
  [['united', 'states', 'of', 'america'], 'u.s.'],
  [['united', 'states'], 'u.s.'],
  // *in the U.S over the next weeks*
  [['u', 's'], 'u.s.'],
  [['united', 'kingdom'], 'uk'],
  [['united', 'nations'], 'un'],
  [['european', 'union'], 'eu'],
  [['european', 'community'], 'ec'],
  [['per', 'cent'], 'percent'],
  [['miles', 'per', 'hour'], 'mph'],
  [['miles', 'an', 'hour'], 'mph'],
  [['kilometers', 'per', 'hour'], 'kph'],
  [['kilometers', 'an', 'hour'], 'kph'],
  [['group', 'of', 'seven'], 'g7'],
  [['group', 'of', '20'], 'g20'],
  ...measures(['square', 'sq'], 2),
  ...measures(['cubic', 'cu'], 3),
];
