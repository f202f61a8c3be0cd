import { Trouble } from '../../index.js';
import type { World } from '../world.js';
import type { Articles } from './articles.js';
import { lineAt, linesOf } from './blocks.js';
import { readArticle } from './chunk.js';
import { readRecord } from './record.js';
import type { Source } from './sources.js';

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
    if (source.kind === 'lines') yield* fromLines(articles, source, blocks(source), next, end, wanted);
    else yield { article: first, path: source.path, text: async () => (await readArticle(source, world)).text };
  }
}

function nextWanted(from: number, last: number, wanted: (article: number) => boolean): number {
  let article = from;
  while (article < last && !wanted(article)) article++;
  return article;
}

async function* fromLines(
  articles: Articles,
  { path }: Source,
  blocks: AsyncIterable<Uint8Array>,
  first: number,
  last: number,
  wanted: (article: number) => boolean,
): AsyncGenerator<Original> {
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

/** The text of an article by its line; `place` is where that stands. Throws `Trouble` when it is none, for it was one. */
export function textOfLine(line: Uint8Array, place: string): string {
  const reading = readRecord(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('utf8'));
  if (reading.kind === 'bad') throw changed(place);
  return reading.article.text;
}

function changed(place: string): Trouble {
  return new Trouble(place, 'has changed since it was read', 'run it again when nobody writes there');
}
