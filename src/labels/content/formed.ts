/** Words of which a prefix makes another, and not their opposite: *an invaluable source*, *famous* and *infamous*. */
const others: ReadonlySet<string> = new Set(
  'valuable flammable famous different genuine passive migrant migrate tent tense tensive sure habitable cite vest stable dent covered veiled leashed loaded corked locked dressed folded'.split(
    ' ',
  ),
);

/** How the words end that *in-* and *un-* deny: adjectives, and adverbs made from them. */
const denied = /(?:able|ible|ent|ant|ate|al|ite|ive|ect|id|ure|ous|ic|ile|ular|ary|act|ly)$/;
const undone =
  /(?:able|ed|ful|al|ous|ing|ic|en|air|afe|fit|ound|rue|well|wise|like|ly|aid|hurt|sold|told|seen|sung|known|born|ain|ear|even)$/;

/** Prefixes that turn each other round. */
const turns: readonly (readonly [string, string])[] = [
  ['over', 'under'],
  ['up', 'down'],
  ['pre', 'post'],
  ['pro', 'anti'],
  ['hyper', 'hypo'],
];

/** The shortest part that two opposites have in common: *fair*, *safe*. */
const shortest = 4;

/** Whether one word is the other denied, or the other turned round, by how they are formed: *curable* and *incurable*, *harmful* and *harmless*, *upstream* and *downstream*. */
export function areFormedOpposites(one: string, other: string): boolean {
  if (one === other || one.length < shortest || other.length < shortest) return false;
  // A prefix leaves the end of a word as it is.
  if (one.charCodeAt(one.length - 1) !== other.charCodeAt(other.length - 1)) return isWithout(one, other) || isWithout(other, one);
  return isDenied(one, other) || isDenied(other, one) || areTurned(one, other) || areTurned(other, one);
}

function isDenied(word: string, other: string): boolean {
  if (other.length <= word.length || !other.endsWith(word) || others.has(word)) return false;
  const prefix = other.slice(0, -word.length);
  if (prefix === 'un') return undone.test(word);
  if (/^(?:in|im|ir|il)$/.test(prefix)) return word.length > shortest && denied.test(word);
  return prefix === 'non' || prefix === 'non-';
}

/** *harmful* and *harmless* */
function isWithout(one: string, other: string): boolean {
  return one.endsWith('ful') && other.endsWith('less') && one.length > shortest + 1 && one.slice(0, -3) === other.slice(0, -4);
}

function areTurned(one: string, other: string): boolean {
  for (let k = 0; k < turns.length; k++) {
    const [before, after] = turns[k]!;
    if (!one.startsWith(before) || !other.startsWith(after)) continue;
    if (one.length >= before.length + shortest && one.slice(before.length) === other.slice(after.length)) return true;
  }
  return false;
}
