import type { Baseline, RecordedPassage } from '../../model.js';
import { enumerate } from '../../text/lists.js';
import { figureWord } from '../figures.js';
import { writePieces } from './pieces.js';
import { pairWords } from './units.js';

/** One thing in which a comparison is not as it was recorded. */
export interface Difference {
  /** What it is: `graf 3`, `headline of the left`, `figure containment.left`. */
  readonly subject: string;
  /** As it was recorded; absent where it was not there. */
  readonly expected?: string;
  /** As it is; absent where it is no more. */
  readonly found?: string;
  /** Which passage of the found ones it is, from 0. */
  readonly passage?: number;
}

/** Everything in which `found` is not as `expected`, what is said of passages first; empty when both mean the same. */
export function differencesOf(expected: Baseline, found: Baseline): Difference[] {
  return [
    ...passagesDiffer(expected.passages, found.passages),
    ...valuesDiffer(expected.left, found.left, (name) => `${name} of the left`),
    ...valuesDiffer(expected.right, found.right, (name) => `${name} of the right`),
    ...valuesDiffer(figureWords(expected), figureWords(found), (name) => `figure ${name}`),
    ...valuesDiffer(expected.options, found.options, (name) => `option ${name}`),
  ];
}

type Values = Readonly<Record<string, string>>;

function valuesDiffer(expected: Values, found: Values, subject: (name: string) => string): Difference[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return names.filter((name) => expected[name] !== found[name]).map((name) => difference(subject(name), expected[name], found[name]));
}

/** A figure that is 0 may be left out. */
function figureWords({ figures }: Baseline): Record<string, string> {
  return Object.fromEntries(
    Object.entries(figures)
      .map(([name, value]) => [name, figureWord(name, value)] as const)
      .filter(([, value]) => value !== '0'),
  );
}

function difference(subject: string, expected: string | undefined, found: string | undefined, passage?: number): Difference {
  return {
    subject,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    ...(passage === undefined ? {} : { passage }),
  };
}

/** Passages are held against those of the same units; what is left over on one side came or went. */
function passagesDiffer(expected: readonly RecordedPassage[], found: readonly RecordedPassage[]): Difference[] {
  const there = new Map(expected.map((passage) => [unitsOf(passage), passage]));
  const here = new Set(found.map(unitsOf));
  const changed = found.flatMap((passage, index) => {
    const before = there.get(unitsOf(passage));
    return before ? passageDiffers(before, passage, index) : [difference(nameOf(passage), undefined, wordsOf(passage), index)];
  });
  const gone = expected
    .filter((passage) => !here.has(unitsOf(passage)))
    .map((passage) => difference(nameOf(passage), wordsOf(passage), undefined));
  return [...changed, ...gone, ...(changed.length + gone.length === 0 ? orderDiffers(expected, found) : [])];
}

function unitsOf({ left, right }: RecordedPassage): string {
  return `${left.join(',')} -> ${right.join(',')}`;
}

function nameOf({ left, right }: RecordedPassage): string {
  return pairWords(left, right);
}

function passageDiffers(expected: RecordedPassage, found: RecordedPassage, index: number): Difference[] {
  const [before, after] = [wordsOf(expected), wordsOf(found)];
  if (before !== after) return [difference(nameOf(found), before, after, index)];
  const [labels, now] = [labelsOf(expected), labelsOf(found)];
  return labels === now ? [] : [difference(nameOf(found), `labels ${labels}`, `labels ${now}`, index)];
}

/** A passage in a line: `edited, moved: killing [-5-]{+at least 12+}`. Two passages of the same words and labels mean the same. */
function wordsOf({ kind, moved, relation, text }: RecordedPassage): string {
  return `${kind}${moved ? ', moved' : ''}${relation === 'one-to-one' ? '' : `, ${relation}`}: ${writePieces(text)}`;
}

function labelsOf({ text }: RecordedPassage): string {
  return text.flatMap((piece) => (piece.kind === 'edit' ? [piece.labels.join(', ') || 'none'] : [])).join('; ');
}

/** Passages of the same units in another order, or one of them recorded twice. */
function orderDiffers(expected: readonly RecordedPassage[], found: readonly RecordedPassage[]): Difference[] {
  const [before, after] = [expected.map(nameOf), found.map(nameOf)];
  const differs = after.findIndex((name, index) => name !== before[index]);
  const place = differs < 0 ? after.length : differs;
  if (place === before.length && place === after.length) return [];
  return [
    difference(
      'order of the passages',
      `${before[place] ?? 'nothing'} at place ${place + 1}`,
      `${after[place] ?? 'nothing'} at place ${place + 1}`,
      place < after.length ? place : undefined,
    ),
  ];
}

/** More than these are counted and not named. */
const mostNamed = 2;

/** Differences in a line: `graf 2 and 8 figures differ`, for one word that changed takes the figures that count it along. */
export function differenceWords(differences: readonly Difference[]): string {
  const figures = differences.filter(({ subject }) => subject.startsWith('figure ')).length;
  const others = differences.filter(({ subject }) => !subject.startsWith('figure ')).map(({ subject }) => subject);
  const named = others.length <= mostNamed ? others : [`${others.length} passages and fields`];
  const counted = figures === 0 ? [] : [figures === 1 ? '1 figure' : `${figures} figures`];
  return `${enumerate([...named, ...counted], 'and')} ${differences.length === 1 ? 'differs' : 'differ'}`;
}
