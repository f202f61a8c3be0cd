import { Trouble } from '../../index.js';
import type { World } from '../world.js';
import type { Articles } from './articles.js';
import { readArticle } from './reading/chunk.js';
import { readRecord } from './reading/record.js';
import { lineAt, linesOf } from './sources/blocks.js';
import type { Source } from './sources/index.js';

/** An article as it stands in its source. */
export interface Original {
  readonly article: number;
  /** Its line without the line end; absent for a file that is one article. */
  readonly line?: Uint8Array;
  /** The file it is in; `-` for standard input. */
  readonly path: string;
  /** Its text. Rejects with `Trouble` when the source is no longer what it was. */
  readonly text: () => Promise<string>;
}

/** The lines of a source in blocks, as they were read the first time. */
export type Blocks = (source: Source) => AsyncIterable<Uint8Array>;

/** Whether the line of an article is at hand, its source having been kept. */
export function isKept(articles: Articles, kept: (source: Source) => readonly Uint8Array[] | undefined, article: number): boolean {
  const source = articles.sourceOf(article);
  return source.kind === 'lines' && kept(source) !== undefined;
}

/** The line of an article without the line end, when its source was kept; undefined for a file. */
export function keptLine(
  articles: Articles,
  kept: (source: Source) => readonly Uint8Array[] | undefined,
  article: number,
): Uint8Array | undefined {
  const { source, place } = articles.originOf(article);
  const block = place && kept(source)?.[place.block];
  return block && lineAt(block, place.start);
}

/** Goes through the sources once more for articles that are wanted, in their order. */
export async function* originalsOf(
  articles: Articles,
  blocks: Blocks,
  world: World,
  wanted: (article: number) => boolean,
): AsyncGenerator<Original> {
  for (const [source, first, last] of articles.sources()) {
    const [next, end] = [nextWanted(first, last, wanted), last];
    if (next === end) continue;
    if (source.kind === 'lines') yield* fromLines(articles, { source, blocks: blocks(source), first: next, last: end }, wanted);
    else yield { article: first, path: source.path, text: async () => (await readArticle(source, world)).text };
  }
}

function nextWanted(from: number, last: number, wanted: (article: number) => boolean): number {
  let article = from;
  while (article < last && !wanted(article)) article++;
  return article;
}

/** The lines of a source, and which articles stand in them: from `first` on those before `last`. */
interface Lines {
  readonly source: Source;
  readonly blocks: AsyncIterable<Uint8Array>;
  readonly first: number;
  readonly last: number;
}

async function* fromLines(
  articles: Articles,
  { source, blocks, first, last }: Lines,
  wanted: (article: number) => boolean,
): AsyncGenerator<Original> {
  const { path } = source;
  let article = first;
  let line = 0;
  for await (const bytes of blocks) {
    for (const [start, end] of linesOf(bytes)) {
      if (++line !== articles.lineOf(article)) continue;
      const found = article;
      const text = bytes.subarray(start, end);
      yield { article, path, line: text, text: async () => textOfLine(text, articles.at(found).source) };
      article = nextWanted(article + 1, last, wanted);
      if (article === last) return;
    }
  }
  throw changed(articles.at(article).source);
}

/** A line as it stands, without its line end, or a file that holds an article. */
export interface Rest {
  readonly line?: Uint8Array;
  readonly path: string;
}

/**
 * What is left of a collection without the articles that go, in its order: the lines that are not blank, or where there are no lines the files. What could not be read stays, for it is
 * nobody's duplicate. Rejects with `Trouble` when a source is no longer what it was.
 */
export async function* restOf(
  articles: Articles,
  sources: readonly Source[],
  blocks: Blocks,
  goes: (article: number) => boolean,
): AsyncGenerator<Rest> {
  const known = new Map(Array.from(articles.sources(), ([source, first, last]) => [source, { first, last }]));
  const form = ([...known.keys()][0] ?? sources[0])?.kind;
  for (const source of sources) {
    const { first, last } = known.get(source) ?? { first: 0, last: 0 };
    if (source.kind !== form) continue;
    if (form === 'lines') yield* restOfLines(articles, { source, blocks: blocks(source), first, last }, goes);
    else if (first === last || !goes(first)) yield { path: source.path };
  }
}

async function* restOfLines(
  articles: Articles,
  { source, blocks, first, last }: Lines,
  goes: (article: number) => boolean,
): AsyncGenerator<Rest> {
  const { path } = source;
  let [article, line] = [first, 0];
  try {
    for await (const bytes of blocks) {
      for (const [start, end] of linesOf(bytes)) {
        const isArticle = ++line === (article < last ? articles.lineOf(article) : 0);
        const stays = isArticle ? !goes(article) : !isBlank(bytes, start, end);
        if (isArticle) article++;
        if (stays) yield { path, line: bytes.subarray(start, end) };
      }
    }
  } catch (error) {
    // Why the source breaks off was told when it was read first.
    if (!(error instanceof Trouble) || article < last) throw error;
  }
  if (article < last) throw changed(articles.at(article).source);
}

/** White space of ASCII. */
const blanks: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 32]);

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && blanks.has(bytes[at]!)) at++;
  return at === end;
}

/** The text of an article by its line; `place` is where that stands. Throws `Trouble` when it is none, for it was one. */
export function textOfLine(line: Uint8Array, place: string): string {
  const reading = readRecord(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('utf8'));
  if (reading.kind === 'bad') throw changed(place);
  return reading.article.text;
}

function changed(place: string): Trouble {
  return new Trouble(place, 'has changed since it was read', 'run it again when nothing is writing to it');
}
