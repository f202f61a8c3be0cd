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
  return isDenied(one, other) || isDenied(other, one) || areTurned(one, other) || areTurned(other, one);
}

function isDenied(word: string, other: string): boolean {
  if (word.length < shortest || others.has(word)) return false;
  if (other === `un${word}`) return undone.test(word);
  if (/^(?:in|im|ir|il)$/.test(other.slice(0, 2)) && other.length === word.length + 2 && other.endsWith(word))
    return word.length > shortest && denied.test(word);
  return other.length > shortest && (other === `non${word}` || other === `non-${word}`);
}

function areTurned(one: string, other: string): boolean {
  if (one.endsWith('ful') && other.endsWith('less')) return one.length > shortest + 1 && one.slice(0, -3) === other.slice(0, -4);
  return turns.some(
    ([before, after]) =>
      one.startsWith(before) &&
      other.startsWith(after) &&
      one.length >= before.length + shortest &&
      one.slice(before.length) === other.slice(after.length),
  );
}
