import type { Label } from '../../model.js';
import { isTelling, phrase, stem } from '../passage/content.js';
import type { Run } from '../passage/lineup.js';
import type { Explained } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import { isRetold } from '../quotes.js';
import { isContent, type News, newsOf } from './news.js';

/** Labels as wording or content the words that no factual rule explains. */
export function restLabels(passage: Passage, explained: Explained, labels: readonly Set<Label>[]): void {
  const news = newsOf(passage, explained);
  for (let edit = 0; edit < passage.inside.length; edit++) {
    const { gaps } = passage.inside[edit]!;
    for (let k = 0; k < gaps.length; k++) addLabels(passage, gaps[k]!, news, explained, labels[edit]!);
  }
  const quoting = labels.filter((mine) => mine.has('quote'));
  if (quoting.length > 0 && isRetold(passage.left, passage.right)) for (const mine of quoting) mine.add('wording');
}

function addLabels(passage: Passage, gap: Run, news: News, explained: Explained, labels: Set<Label>): void {
  const gone: string[] = [];
  const come: string[] = [];
  const left = addRest(passage.left, gap.left, explained.left, gone);
  const right = addRest(passage.right, gap.right, explained.right, come);
  if (left + right === 0) return;
  const tells = isContent(passage, gap, news);
  const factual = gone.length + come.length < left + right;
  const rest = factual ? withoutForms(gone, come).concat(withoutForms(come, gone)) : gone.concat(come);
  // *[-Bell, 31, and-]{+Dorn (31) and+}*: how a figure is spelled brings no words along.
  const oneSided = (left === 0 || right === 0) && (!factual || hasFact(gap, explained));
  if (isReworded(rest, factual, oneSided, tells)) labels.add('wording');
  if (tells && !(rest.length === 0 && left + right <= phrase && isTold(gap, explained))) labels.add('content');
}

/** Whether more than a spelling explains a word of a gap. */
function hasFact({ left, right }: Run, explained: Explained): boolean {
  const isFact = (label: Label | undefined) => label !== undefined && label !== 'spelling';
  return left.some((i) => isFact(explained.left.get(i))) || right.some((j) => isFact(explained.right.get(j)));
}

/** Whether facts other than quoted words explain a gap: what is newly quoted is new all the same. */
function isTold({ left, right }: Run, explained: Explained): boolean {
  return !left.some((i) => explained.left.get(i) === 'quote') && !right.some((j) => explained.right.get(j) === 'quote');
}

/** The words that have no other form on the other side: *confirmed* becomes *confirm* with the *not* of *could not confirm*. */
function withoutForms(own: readonly string[], others: readonly string[]): string[] {
  if (own.length === 0 || others.length === 0) return own.slice();
  const stems = new Set(others.map(formless));
  return own.filter((word) => !stems.has(formless(word)));
}

/** *denied* and *deny* */
function formless(word: string): string {
  return stem(word).replace(/y$/, 'i');
}

/** Counts the words; adds those that no rule explains to the rest. */
function addRest({ atoms }: Reading, places: readonly number[], explained: Explained['left'], rest: string[]): number {
  let words = 0;
  for (let k = 0; k < places.length; k++) {
    const i = places[k]!;
    if (atoms[i]!.kind === 'mark') continue;
    words++;
    if (!explained.has(i)) rest.push(atoms[i]!.value);
  }
  return words;
}

/** What is left of a gap is a change of wording, unless it only came or went with a fact: *in which 15 people were killed*, *near Sablale district*. */
function isReworded(rest: readonly string[], factual: boolean, oneSided: boolean, tells: boolean): boolean {
  if (!factual) return rest.length > 0 && !(oneSided && tells);
  const words = rest.filter((value) => !glue.has(value));
  return words.length > 0 && !(oneSided && (tells || words.some(isTelling)));
}

/**
 * Words that come and go with what they lean on: *said on Sunday*, *in the capital*, *will hurt* for *may hurt*,
 * *Mr. Reagan* for *President Reagan*, *a week* for *three days*.
 */
const glue: ReadonlySet<string> = new Set(
  `on in at of to for from by with the a an and he she it they his her its 's
  will would do does did is are was were be been has have had mister missus ms hour day week month year early late mid up down`.split(
    /\s+/,
  ),
);
