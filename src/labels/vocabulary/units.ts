import { wordsIn } from '../../text/word-tables.js';
import type { Atom } from '../atom.js';
import { measureOf, measureWords } from './measures.js';
import { nationOf, nationWords } from './nations.js';

/** What a figure measures: *4 percent* and *4 pct points* are two figures, *10 tonnes* and *10 metric tons* one. */
const units: ReadonlyMap<string, string> = new Map([
  // *Prozentpunkte*, *puntos porcentuales*
  ['percent point', 'percent point'] as const,
  ...wordsIn(`
  percent
  percentage
  point points
  bp
  dollar
  cent
  pence penny
  pound
  euro
  yen
  rupee
  mark
  franc
  aud
  cad
  hkd
  nzd
  sgd
  yuan renminbi
  won
  ruble rubles
  peso pesos
  lira liras
  krona kronor
  krone kroner
  crown crowns
  zloty zlotys
  rand
  rial rials
  riyal riyals
  dinar dinars
  dirham dirhams
  shekel shekels
  baht
  ringgit
  rupiah
  naira
  guilder guilders
  mph
  kph
  knots
  liter liters
  gallon gallons
  bushel bushels
  hectare hectares
  acre acres
  ounce ounces
  gram grams
  watt watts
  megawatt megawatts
  gigawatt gigawatts
  celsius
  fahrenheit
  kilometer kilometers
  mile miles
  yard yards
  fathom fathoms
  times
  lightyear
  lightminute
  meter meters
  foot feet
  inch inches
  barrel barrels
  bpd
  ton tons
  tonne tonnes
  metric
  kilogram kilograms
  m2
  m3
  cm2
  cm3
  mm2
  mm3
  km2
  km3
  ft2
  ft3
  mi2
  mi3
  hour hours
  minute minutes
  day days
  week weeks
  month months
  year years
  decade decades
  century centuries
  degree degrees
  `),
]);

/** Whether a word, by its value, is one of measure. */
export function isUnit(value: string): boolean {
  return units.has(value);
}

/** Words of measure, and those that may tell what kind of a unit follows: *Canadian dlrs*, *short tons*. */
export const unitWords: Iterable<string> = [...units.keys(), ...measureWords, 'short', 'long', ...nationWords];

/** Money that several nations have. */
const monies: ReadonlySet<string> = new Set(
  'dollar cent pound franc francs peso pesos rupee rupees krona kronor krone kroner crown crowns dinar dinars'.split(' '),
);

/** What kind of a unit a word before it tells: *40 mln Canadian dlrs*, *short tons*; empty for the American dollar, which *dlrs* alone is too. */
function kindOf(word: string, unit: string): string | undefined {
  if (word === 'short' || word === 'long') return unit === 'ton' || unit === 'tons' ? word : undefined;
  if (!monies.has(unit)) return undefined;
  const nation = nationOf(word);
  return nation === 'u.s.' && (unit === 'dollar' || unit === 'cent') ? '' : nation;
}

/** Where the unit of a part of one begins: *half a percentage point*, *three quarters of an hour*. */
function behindArticle(atoms: readonly Atom[], at: number): number {
  if (!/^#0\./.test(atoms[at - 1]?.value ?? '')) return at;
  const article = atoms[at]?.value === 'of' ? at + 1 : at;
  return /^an?$/.test(atoms[article]?.value ?? '') && units.has(atoms[article + 1]?.value ?? '') ? article + 1 : at;
}

/** *500 Australian dollars* and *A$500* */
const named: ReadonlyMap<string, string> = new Map([
  ['australia dollar', 'aud'],
  ['canada dollar', 'cad'],
  ['new zealand dollar', 'nzd'],
  ['singapore dollar', 'sgd'],
]);

/** The unit, or the part of one, that stands at a place behind the figure that ends before `first`. */
function unitOf(atoms: readonly Atom[], at: number, first: number): string | undefined {
  const atom = atoms[at];
  if (atom === undefined) return undefined;
  return units.get(atom.value) ?? (at === first ? measureOf(atom) : undefined);
}

/** *$4.3 billion a year earlier*, *$4.3 bln year ago*, *fell 9 percent year-on-year*: what the figure is held against, and no part of its unit. */
function tellsWhen(atoms: readonly Atom[], at: number): boolean {
  const { value } = atoms[at]!;
  if (!/^(?:hour|day|week|month|quarter|season|year|decade)$/.test(value)) return false;
  const [next, after] = [atoms[at + 1], atoms[at + 2]];
  if (/^(?:ago|earlier|later|previously|prior)$/.test(next?.value ?? '')) return true;
  // *a year before*; *saves $3 billion a year before tax*
  if (next?.value === 'before') return after?.kind !== 'word';
  return /^(?:on|over)$/.test(next?.value ?? '') && after?.value === value;
}

/** The unit of the number that ends before `at`: *pct points*, *barrels a day*; an age has none, *29-year-old*. */
export function unitAfter(atoms: readonly Atom[], at: number): { unit: string; to: number } {
  const words: string[] = [];
  let to = behindArticle(atoms, at);
  const kind = kindOf(atoms[to]?.value ?? '', atoms[to + 1]?.value ?? '');
  if (kind !== undefined) {
    if (kind !== '') words.push(kind);
    to++;
  }
  for (let unit = unitOf(atoms, to, at); unit !== undefined && !(words.length > 0 && tellsWhen(atoms, to)); unit = unitOf(atoms, ++to, at))
    words.push(unit);
  if (words[0] === 'year' && (atoms[to]?.value === 'old' || atoms[to]?.value === 'olds')) return { unit: '', to: at };
  const [per, unit] = [atoms[to]?.value, atoms[to + 1]?.value];
  if (words.length > 0 && /^(?:a|an|per|each)$/.test(per ?? '') && units.has(unit ?? '') && !tellsWhen(atoms, to + 1)) {
    words.push('per', units.get(unit!)!);
    to += 2;
  }
  const unitInWords = words.join(' ');
  return { unit: named.get(unitInWords) ?? unitInWords, to };
}
