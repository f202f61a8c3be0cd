import { type Document, linePieces, load, Trouble } from '../../../index.js';
import type { DiffFlags } from '../../definitions/flags.js';
import { standard } from '../../files.js';
import { protectSources } from '../../output/protect.js';
import { Utf8Texts } from '../../output/utf8-texts.js';
import { compareAs, isSameAs, loadSource, readingOf } from '../diff.js';
import { type Batch, lineEnd, longestLine } from './batches.js';
import { type ArticleSource, type PairRecord, readPair } from './record.js';

/** Some lines of a list of pairs, and what to do with them. */
export interface PairsTask {
  readonly batch: Batch;
  /** The list, as the user named it. */
  readonly list: string;
  readonly flags: DiffFlags;
  /** The folder that paths start from. */
  readonly cwd: string;
  /** Whether anybody wants the reports, or only how it comes out. */
  readonly wanted: boolean;
}

/** The arguments of a `Trouble`, which would lose its class between threads. */
export type Told = readonly [subject: string, problem: string, remedy: string];

/** What came of them. */
export interface PairsResult {
  /** A report a line, for every pair that could be compared, in UTF-8. */
  readonly reports: Uint8Array;
  /** What is wrong with the others, in their order. */
  readonly told: readonly Told[];
  /** Whether one of the pairs differs. */
  readonly differ: boolean;
  /** Whether nothing but blank lines stood there. */
  readonly blank: boolean;
}

/**
 * Compares the pairs of some lines. What is wrong with a line is told in the result, and the others go on. Rejects with `Trouble` when the reports would take
 * the place of an article.
 */
export async function compareBatch(task: PairsTask): Promise<PairsResult> {
  const told: Told[] = [];
  const reports = new Utf8Texts();
  let [differ, blank] = [false, true];
  for (const [place, line] of placesOf(task)) {
    const pair = await orTold(told, async () => pairIn(line, place));
    if (!pair) continue;
    blank = false;
    protectSources(task.flags, pathsOf(pair), task);
    const compared = await orTold(told, () => comparePair(pair, place, task));
    if (!compared) continue;
    for (const piece of compared.report) reports.add(piece);
    differ ||= !compared.same;
  }
  return { reports: reports.bytes(), told, differ, blank: blank && told.length === 0 };
}

/** What a work gives; nothing when there was trouble with it, which is then told. */
async function orTold<T>(told: Told[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    told.push([error.subject, error.problem, error.remedy]);
    return undefined;
  }
}

/** The lines, each with its place in the list. A line that is not there was too long. */
function* placesOf({ batch, list }: PairsTask): Generator<readonly [place: string, line: Uint8Array | undefined]> {
  const { first, bytes } = batch;
  const name = list === standard ? 'standard input' : list;
  if (!bytes) yield [`${name}:${first}`, undefined];
  let [start, number] = [0, first];
  while (bytes && start < bytes.length) {
    const next = bytes.indexOf(lineEnd, start);
    const end = next < 0 ? bytes.length : next;
    yield [`${name}:${number}`, bytes.subarray(start, end)];
    start = end + 1;
    number += 1;
  }
}

/** The pair of a line; nothing when the line is blank. Throws `Trouble`. */
function pairIn(line: Uint8Array | undefined, place: string): PairRecord | undefined {
  const text = textOf(line, place);
  return text.trim() === '' ? undefined : readPair(text, place);
}

/** The text of a line, without a byte order mark. Throws `Trouble`. */
function textOf(line: Uint8Array | undefined, place: string): string {
  if (!line) throw new Trouble(place, `is longer than ${longestLine} bytes`, 'give the articles as files');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new Trouble(place, 'is not in UTF-8', 'save the list as UTF-8; the articles it names may have any encoding');
  }
}

const pathsOf = ({ left, right }: PairRecord) => [left, right].flatMap((side) => (side.kind === 'file' ? [side.path] : []));

async function comparePair({ id, left, right }: PairRecord, place: string, task: PairsTask) {
  const [older, newer] = await atPlace(place, async () => [await documentOf(left, task), await documentOf(right, task)] as const);
  if (!task.wanted) return { report: [], same: isSameAs(older, newer, task.flags) };
  const comparison = compareAs(older, newer, task.flags);
  return { report: Array.from(linePieces(comparison, id)), same: comparison.summary.same };
}

/** What is wrong with an article is wrong at a place of the list. */
async function atPlace<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Trouble) || error.subject.startsWith(place)) throw error;
    throw new Trouble(`${place}: ${error.subject}`, error.problem, error.remedy);
  }
}

async function documentOf(side: ArticleSource, { flags, cwd }: PairsTask): Promise<Document> {
  switch (side.kind) {
    case 'file':
      return loadSource(side.path, flags, { cwd, stdin: nobody });
    case 'text':
      return load(new TextEncoder().encode(side.text), side.source, readingOf(flags));
    default:
      return side satisfies never;
  }
}

/** Standard input is no article of a pair; `readPair` does not let it pass. */
const nobody = () => Promise.reject(new Error('standard input is not for a pair'));
