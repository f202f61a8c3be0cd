import type { Side } from '../../../model.js';
import type { Atom } from '../../atom.js';
import { gapOf } from '../../passage/gaps.js';
import type { Run } from '../../passage/lineup.js';
import { type Finding, findingsOf, type Mention, type Range, unmatched } from '../../passage/mentions.js';
import type { Passage, Reading } from '../../passage/reading.js';
import type { Language } from '../language.js';
import { ofKeptStatements } from './kept.js';

/**
 * Who said it, and how: *[-Laut Polizei-] war der Fahrer betrunken*, *selon [-le parquet-]{+la défense+}*, *[-sagte-]{+behauptete+} der Bürgermeister*. A lead to a source for a
 * verb of saying is another way to name it: *laut Polizei*, *wie die Polizei mitteilte*.
 */
export function sayingFindings(passage: Passage, language: Language): Finding[] {
  const { left, right } = passage;
  const [ofLeft, ofRight] = [toldIn(left, language), toldIn(right, language)];
  if (ofLeft.length + ofRight.length === 0) return [];
  const cameOrWent = unmatched((reading) => (reading === left ? ofLeft : ofRight), left, right);
  return [
    ...findingsOf('attribution', judged(passage, language)),
    ...findingsOf('attribution', ofKeptStatements(passage, cameOrWent)),
    ...findingsOf('attribution', sourcesReplaced(passage, { left: ofLeft, right: ofRight })),
  ];
}

/** Whatever tells that somebody said it, by one key. */
function toldIn({ atoms }: Reading, { sayings, sources }: Language): Mention[] {
  const found: Mention[] = [];
  for (const { from, to } of [...sayings.in(atoms), ...sources.in(atoms)].sort((a, b) => a.from - b.from)) {
    const before = found.at(-1);
    // *según informó la Policía*
    if (before && from - before.to <= 1 && atoms[before.to]!.kind === 'word') found[found.length - 1] = { ...before, to };
    else found.push({ from, to, key: 'told' });
  }
  return found;
}

/** Verbs of saying that took each other's place and say another thing of what was said. */
function judged(passage: Passage, { sayings }: Language): Record<Side, Mention[]> {
  const found = unmatched(({ atoms }) => sayings.in(atoms), passage.left, passage.right);
  const edits = (side: Side) => found[side].map((mention) => gapOf(passage, side, mention)?.edit);
  const [ofLeft, ofRight] = [edits('left'), edits('right')];
  return {
    left: found.left.filter((_, at) => ofRight.includes(ofLeft[at])),
    right: found.right.filter((_, at) => ofLeft.includes(ofRight[at])),
  };
}

/** What stands in the place of another as the source. */
function sourcesReplaced({ gaps, left, right }: Passage, told: Readonly<Record<Side, readonly Mention[]>>): Record<Side, Range[]> {
  const places = gaps.filter(
    (gap) =>
      isShort(gap) &&
      !isRespelled(gap, left.atoms, right.atoms) &&
      isSource(gap.left, left.atoms, told.left) &&
      isSource(gap.right, right.atoms, told.right),
  );
  const ranges = (side: Side) => places.map((gap) => ({ from: gap[side][0]!, to: gap[side].at(-1)! + 1 }));
  return { left: ranges('left'), right: ranges('right') };
}

/** The longest name of a source that is put in another's place. */
const longest = 5;

function isShort({ left, right }: Run): boolean {
  return left.length > 0 && right.length > 0 && left.length <= longest && right.length <= longest;
}

/** *Selenskyj* and *Selenski* */
function isRespelled({ left: l, right: r }: Run, left: readonly Atom[], right: readonly Atom[]): boolean {
  const start = (atom: Atom) => atom.text.slice(0, likeness).toLowerCase();
  return l.length === r.length && start(left[l[0]!]!) === start(right[r[0]!]!);
}
const likeness = 4;

/** Whether some words stand right behind a lead or a verb of saying, or before a verb but for its auxiliary: *selon le parquet*, *le parquet a indiqué*. */
function isSource(places: readonly number[], atoms: readonly Atom[], told: readonly Mention[]): boolean {
  const [from, to] = [places[0]!, places.at(-1)! + 1];
  if (!atoms.slice(from, to).some(({ kind, text }) => kind === 'word' && text.length > 2)) return false;
  if (told.some((mention) => mention.from < to && from < mention.to)) return false;
  return told.some((mention) => isRightBefore(mention.to, from, atoms) || isRightBefore(to, mention.from, atoms));
}

/** Whether nothing but a small word, an article or an auxiliary, stands between two places. */
function isRightBefore(end: number, start: number, atoms: readonly Atom[]): boolean {
  if (start < end || start - end > 1) return false;
  return start === end || (atoms[end]!.kind === 'word' && atoms[end]!.text.length <= small && !joining.has(atoms[end]!.text.toLowerCase()));
}
const small = 4;
/** *dijo que el presidente*: what was said begins, and no source is named. */
const joining: ReadonlySet<string> = new Set(['que', 'qu', 'che', 'dass', 'dat', 'y', 'e', 'et', 'und', 'en', 'ed']);
