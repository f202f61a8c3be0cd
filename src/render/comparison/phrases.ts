import type { Encoding, Grain, Label, Limit, Role, Sides, Style, Summary } from '../../model.js';
import { isFactual, labelOrder, labelWords } from '../../text/labels.js';
import { counted, figure, percent } from '../../text/quantities.js';
import { roleNames } from '../../text/roles.js';

/** The words of a comparison that all parts of its report share. */

/** Over the numbers of paragraphs, and of sentences in them; an arrow leads from the left's number to the right's. */
export const numberHeading: Readonly<Record<Grain, string>> = { paragraph: 'graf', sentence: 'graf.sentence' };

/** The totals of the story in a line: `10 the same, 5 edited, 11 only in a.txt; of these 2 moved`. What there is none of is left out. */
export function totals({ passages }: Summary, names: Sides<string>): string {
  const { shared, edited, unique, moved, split, merged, repeated } = passages;
  const kinds = kindCounts([
    [shared, 'the same'],
    [edited, 'edited'],
    [unique.left, `only in ${names.left}`],
    [unique.right, `only in ${names.right}`],
  ]);
  const ways = kindCounts([
    [moved, 'moved'],
    [split, 'split'],
    [merged, 'merged'],
    [repeated, 'repeated'],
  ]);
  return ways === '' ? kinds : `${kinds}; of these ${ways}`;
}

/** `10 the same, 5 edited`; empty when there is none of anything. */
function kindCounts(counts: readonly (readonly [count: number, what: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${figure(count)} ${what}`)
    .join(', ');
}

/** The edits of the story by label, gravest first, where facts are among them: `edits: 1 number, 4 punctuation`; empty otherwise, for then the head says it. */
export function editKinds({ labels }: Summary): string {
  return labelOrder.some((label) => isFactual(label) && labels[label] !== undefined) ? `edits: ${labelWords(labels)}` : '';
}

/** How much of one side the other has: `61% of a.txt is in b.txt`. */
export function containment(share: number, words: number, name: string, other: string): string {
  return `${percent(share)} of ${name} (${counted(words, 'word')}) is in ${other}`;
}

/** Instead of how much of a side the other has, where there is nothing of it: a page that held its furniture alone. */
export function noStoryText(name: string): string {
  return `no story text in ${name}`;
}

/** Why the bytes of two texts that read alike differ, in a line: `The bytes differ: CRLF line ends on the left; blanks or line breaks.` Empty when nothing is known. */
export function bytesDiffer(left: readonly string[], right: readonly string[], both: readonly string[]): string {
  const parts = [
    ...(left.length > 0 ? [`${left.join(' and ')} on the left`] : []),
    ...(right.length > 0 ? [`${right.join(' and ')} on the right`] : []),
    ...both,
  ];
  return parts.length === 0 ? '' : `The bytes differ: ${parts.join('; ')}.`;
}

/** What is said instead of a list when nothing differs. */
export function allTheSame({ passages, words }: Summary): string {
  if (passages.shared === 0) return 'Neither side has any story text: nothing differs.';
  return `The story text is the same: ${counted(passages.shared, 'passage')}, ${counted(words.right, 'word')}.`;
}

/** What is said when neither side has a single block. */
export const nothingAtAll = 'Nothing to compare: both sides are empty.';

/** Before a run of passages that are the same, of which the first may be a part with a name: `5 the same: Ferry crews …`, `5 the same, from the headline: …`. */
export function sameRun(count: number, named: boolean): string {
  return `${figure(count)} the same${named ? ', from the ' : ': '}`;
}

/** In place of a long stretch without a change inside an edited passage. */
export function sameStretch(characters: number): string {
  return `… ${counted(characters, 'character')} the same …`;
}

/** Where a passage was and where it is: `moved from graf 9 to graf 4`; for what has one number on both sides what it went past, `moved up past graf 2`; `moved` alone for what bears none. */
export function movedFrom(from: string, to: string, past: string | undefined): string {
  if (from !== to) return `moved from ${from} to ${to}`;
  return past === undefined ? 'moved' : `moved ${past}`;
}

/** Which part of a passage moved while the rest stayed: `part moved from graf 5 to graf 12`. */
export function partMoved(from: string, to: string): string {
  return from === to ? 'in another order' : `part moved from ${from} to ${to}`;
}

/** Where something stands that has no number: `before graf 4`. */
export function before(graf: string): string {
  return `before ${graf}`;
}

/** Where no graf is below it. */
export const theEnd = 'the end';

/** `up past graf 2 (now 4)`, `down past graf 3` */
export function wentPast(way: 'up' | 'down', from: string, to: string): string {
  return `${way} past ${from}${from === to ? '' : ` (now ${to.replace(/^grafs? /, '')})`}`;
}

/** Neighbours that moved as one: `3 grafs moved together from grafs 9-11 to grafs 2-4`. */
export function movedTogether(count: number, from: string, to: string): string {
  return `${counted(count, 'passage')} moved together from ${from} to ${to}`;
}

/** How units of the two sides belong together, where it is not one to one. */
export function relates(relation: 'split' | 'merge' | 'repeat' | 'many-to-many', left: string, right: string): string {
  switch (relation) {
    case 'split':
      return `${left} split into ${right}`;
    case 'merge':
      return `${left} merged into ${right}`;
    case 'repeat':
      return `repeated: ${left} on the left, ${right} on the right`;
    case 'many-to-many':
      return `${left} divided anew as ${right}`;
    default:
      return relation satisfies never;
  }
}

/** A passage that is another part of the story on each side. */
export function retold(left: string, right: string): string {
  return `${left} on the left, ${right} on the right`;
}

/** A dateline without what leads over to the story: `MUSCAT, Oman (AP)`. */
export function datelineInHead(text: string): string {
  return text.replace(/(?<=\S)\s*(?:\.?-{1,2}|[—–_:：])$/, '');
}

/** The kinds of factual change among labels. */
export function factual(labels: readonly Label[]): string {
  return `factual: ${labels.filter(isFactual).join(', ')}`;
}

/** What the terminal does not show because of `--only`, `--min-severity` and `--label`. */
export function leftOut(count: number, { only, minSeverity = 0, labels = [] }: Pick<Style, 'only' | 'minSeverity' | 'labels'>): string {
  const flags = [
    ...only.map((kind) => `--only ${kind}`),
    ...(minSeverity > 0 ? [`--min-severity ${minSeverity}`] : []),
    ...labels.map((label) => `--label ${label}`),
  ];
  return `${counted(count, 'passage')} not shown (${flags.join(', ')})`;
}

/** A bound that was reached. */
export function limitReached({ name, value, count, message }: Limit): string {
  return `limit reached: ${message} (${name} ${figure(value)}, ${counted(count, 'time')})`;
}

/** Over what is told apart from the story. */
export function apartHeading(strict: boolean): string {
  return `Not part of the story (${strict ? 'counted: --strict' : 'not counted'})`;
}

/** Why the report is not in two columns. */
export function tooNarrow(needed: number, width: number): string {
  return `side by side needs ${needed} columns (this is ${width}): printed one below the other`;
}

/** What says that a text is in its encoding. */
export const encodingEvidence = {
  bom: 'by its byte order mark',
  valid: 'its bytes are valid',
  detected: 'guessed from its bytes',
} as const satisfies Record<Encoding['evidence'], string>;

/** A block as it was read: `block 6, graf 1`, `block 0, furniture (rule logo-line)`. */
export function blockTitle(index: number, role: Role, graf: string, rule: string | undefined): string {
  const part = role === 'paragraph' ? `${roleNames.paragraph} ${graf}` : roleNames[role];
  return `block ${index}, ${part}${rule === undefined ? '' : ` (rule ${rule})`}`;
}
