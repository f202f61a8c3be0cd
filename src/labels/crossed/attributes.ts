import type { Side } from '../../model.js';
import type { Atom } from '../atom.js';
import { nameable, numeric } from '../atoms/traits.js';
import { type Name, names } from '../name/names.js';
import type { Finding, Range } from '../passage/mentions.js';
import { type Passage, type Reading, remembered } from '../passage/reading.js';

/** A name, and the figure or the place that is given behind it. */
interface Attribute {
  readonly name: Name;
  readonly at: number;
  readonly key: string;
}

/**
 * *Ana Bell, 31, and Ivo Dorn, 44* and *Ivo Dorn (31) and Ana Bell (44)*: two that have what the other had, however a version sets it off. Nothing came or went,
 * and what changed places may be told by its marks alone.
 */
export function attributeFindings({ left, right, touched: traits, moved }: Passage): Finding[] {
  if ((traits & (nameable | numeric)) === 0 || moved.size === 0 || !hasMoved(left, right)) return [];
  const [l, r] = [attributes(left), attributes(right)];
  if (l.size < 2 || r.size < 2) return [];
  const others = [...l].filter(([name, { key }]) => r.has(name) && r.get(name)!.key !== key);
  const isCrossed = ([name, one]: readonly [string, Attribute]) =>
    others.some(([other, two]) => other !== name && two.key === r.get(name)!.key && one.key === r.get(other)!.key);
  const crossed = others.filter(isCrossed).map(([name]) => name);
  return crossed.flatMap((name) => [...touched(left, 'left', l.get(name)!), ...touched(right, 'right', r.get(name)!)]);
}

/** Whether a name or a figure went at one place and came at another. */
function hasMoved(left: Reading, right: Reading): boolean {
  const isOne = ({ traits }: Atom) => (traits & (nameable | numeric)) !== 0;
  const gone = new Set(left.changed.filter(isOne).map(({ value }) => value));
  return gone.size > 0 && right.changed.some((atom) => isOne(atom) && gone.has(atom.value));
}

/** The attributes of one side by the names that they are given of; a name that has two of them shows none. */
const attributes = remembered((reading): ReadonlyMap<string, Attribute> => {
  const found = new Map<string, Attribute | undefined>();
  for (const name of names(reading)) {
    const own = attributeOf(reading, name);
    if (own) found.set(name.words.at(-1)!, found.has(name.words.at(-1)!) ? undefined : own);
  }
  return new Map([...found].flatMap(([name, own]) => (own ? [[name, own] as const] : [])));
});

/** *Bell, 31*, *Bell (31)*, *Bell, aged 31*, *Bell, for five*, *Kenya with 12*; *Bell, of Oslo*, *Bell (Oslo)* */
function attributeOf(reading: Reading, name: Name): Attribute | undefined {
  const { atoms } = reading;
  let at = name.to;
  if (/^[,(]$/.test(atoms[at]?.value ?? '')) at++;
  const isLed = at > name.to && atoms[at - 1]!.value === '(';
  if (leads.test(atoms[at]?.value ?? '')) at++;
  const atom = atoms[at];
  if (atom === undefined || at === name.to) return undefined;
  if ((atom.traits & numeric) !== 0) return { name, at, key: atom.value };
  const place = isLed || places.test(atoms[at - 1]!.value) ? names(reading).find(({ from }) => from === at) : undefined;
  return place && { name, at, key: place.words.at(-1)! };
}

const leads = /^(?:aged|for|with|of|from|in|at)$/;
const places = /^(?:of|from)$/;

function touched({ atoms, loose }: Reading, side: Side, { name, at }: Attribute): Finding[] {
  const isTouched = (range: Range) => loose.slice(range.from, range.to).some((edit) => edit >= 0);
  const figure = { from: at, to: at + 1 };
  const label = (atoms[at]!.traits & numeric) !== 0 ? 'number' : 'name';
  return [
    ...(isTouched(name) ? [{ label: 'name' as const, side, from: name.from, to: name.to }] : []),
    ...(isTouched(figure) ? [{ label, side, ...figure } as const] : []),
  ];
}
