import { type Passage, type Reading, remembered } from './reading.js';

/** Words that carry no news of their own. */
const empty: ReadonlySet<string> = new Set(
  `the a an of to in on at by for with from as into over after before and or but if that which who whom whose this these those it its he she they them his her their him i we you our my your me us
  is are was were be been being am has have had having do does did will would shall should can could may might must also however meanwhile though although while when where there here then than so such not no
 said says say told 's 'd very more most some any all other another own same just only even still about up out well above below`.split(
    /\s+/,
  ),
);

/** Whether a word, by its value, carries news of its own. */
export function isTelling(value: string): boolean {
  return !empty.has(value);
}

/** The part of a word that its forms share: *develop*, *developed*, *development*. */
export function stem(value: string): string {
  return value.length < 5 ? value.replace(/s$/, '') : value.replace(/(?:ing|ed|es|s|ly|e)$/, '').slice(0, 6);
}

/** How many telling words of each side have no relative on the other side, by edit and over the whole passage. */
export interface News {
  readonly byEdit: readonly number[];
  readonly most: number;
  readonly total: number;
}

/** Counts what came and what went; the larger of the two is the news. */
export function newsOf({ left, right, edits }: Passage): News {
  const [gone, come] = [freshOf(left, right, edits.length), freshOf(right, left, edits.length)];
  const byEdit = gone.map(({ size }, edit) => Math.max(size, come[edit]!.size));
  return { byEdit, most: byEdit.reduce((most, size) => Math.max(most, size), 0), total: Math.max(sizeOf(gone), sizeOf(come)) };
}

function sizeOf(fresh: readonly ReadonlySet<string>[]): number {
  const all = new Set<string>();
  for (const words of fresh) for (const word of words) all.add(word);
  return all.size;
}

function freshOf({ atoms, loose }: Reading, other: Reading, edits: number): Set<string>[] {
  const fresh = Array.from({ length: edits }, () => new Set<string>());
  for (const [i, { value, kind }] of atoms.entries()) {
    const edit = loose[i]!;
    if (edit < 0 || kind !== 'word' || !isTelling(value)) continue;
    const root = stem(value);
    if (!stems(other).has(root)) fresh[edit]!.add(root);
  }
  return fresh;
}

/** The stems of one side. */
const stems = remembered(({ atoms }) => new Set(atoms.map(({ value }) => stem(value))));

/** How many new words make a clause of new information: *after a meeting of leaders of the ruling party*. */
const clause = 5;

/** Whether an edit has its share of so much news that something new is told. */
export function isNews({ byEdit, most, total }: News, edit: number): boolean {
  return total >= clause && byEdit[edit]! >= Math.min(2, most);
}

/** Whether a word is one that makes a clause of the words around it: *was*, *may*, *killed*. */
export function makesClause(value: string): boolean {
  return finite.test(value);
}

const finite = /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|\p{L}{2,}ed)$/u;

/** Whether words that came or went whole, with something new among them, are a clause of their own: *He did not provide details.*, *in which 15 people were killed*. */
export function isClause({ atoms }: Reading, words: readonly number[]): boolean {
  if (words.length < clause) return false;
  const values = words.map((i) => atoms[i]!.value);
  return values.some(makesClause) && values.filter(isTelling).length >= 2;
}
