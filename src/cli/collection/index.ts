import type { Corpus, Trouble } from '../../index.js';
import { inOrder } from '../crew/in-order.js';
import type { World } from '../world.js';
import type { Articles, Repeated } from './articles.js';
import { Gathered } from './gathered.js';
import { isKept, keptLine, type Original, originalsOf, type Rest, restOf } from './originals.js';
import { readersFor } from './reading/readers.js';
import { type Source, sourcesOf } from './sources/index.js';
import { type Piece, piecesOf } from './sources/pieces.js';
import { Streams } from './sources/streams.js';

export { type Original, type Rest, textOfLine } from './originals.js';
export { lineFormat } from './sources/index.js';

/** How a collection is to be read. */
export interface CollectionOptions {
  /** How many words make a shingle. */
  readonly shingle: number;
  /** How many threads may read; every core when left out. */
  readonly jobs?: number;
  /** The format of every file: that of an article, or `ndjson`; found out when left out. */
  readonly from?: string;
  /** Told now and then how far the reading has come. */
  readonly progress?: (reading: ReadingProgress) => void;
}

/** How far the reading has come. */
export interface ReadingProgress {
  readonly articles: number;
  /** Bytes read, and of how many; `total` is absent when a source does not say. */
  readonly bytes: number;
  readonly total?: number;
}

/** A collection of articles, as it was read. */
export interface Collection {
  readonly articles: Articles;
  /** Their words and shingles. */
  readonly corpus: Corpus;
  /** What could not be read, in the order of the sources. */
  readonly trouble: readonly Trouble[];
  /** Ids that stood before; their articles were read all the same. */
  readonly repeated: Repeated;
  /** Goes through the sources once more for the articles that are wanted, in their order. Rejects with `Trouble` when a source has changed. */
  readonly originals: (wanted: (article: number) => boolean) => AsyncGenerator<Original>;
  /** What is left without the articles that go. Rejects with `Trouble` when a source has changed. */
  readonly rest: (goes: (article: number) => boolean) => AsyncGenerator<Rest>;
  /** Every file that was read, or was to be. */
  readonly files: readonly string[];
  /** The line of an article without the line end, when it is at hand: what is small is kept. */
  readonly lineOf: (article: number) => Uint8Array | undefined;
  /** Whether it is, which is told without looking it up. */
  readonly isAtHand: (article: number) => boolean;
}

/** Reads a collection: files, folders, patterns, NDJSON, standard input (`-`). What cannot be read is told in `trouble`, and the rest goes on. */
export async function readCollection(paths: readonly string[], options: CollectionOptions, world: World): Promise<Collection> {
  const trouble: Trouble[] = [];
  const sources = await sourcesOf(paths, options.from, world, (each) => trouble.push(each));
  const streams = new Streams(world);
  const blocks = (source: Source) => streams.blocks(source);
  const gathered = new Gathered(options.shingle, trouble);
  const total = sizeOf(sources);
  const readers = readersFor(options.shingle, options.jobs, total, world);
  try {
    const read = async (piece: Piece) => ({ piece, reading: piece.kind === 'trouble' ? undefined : await readers.read(piece) });
    for await (const { piece, reading } of inOrder(piecesOf(sources, blocks), read, readers.ahead)) {
      gathered.add(piece, reading);
      options.progress?.({ articles: gathered.articles.length, bytes: streams.bytes, ...(total === undefined ? {} : { total }) });
    }
  } finally {
    await readers.dismiss();
  }
  const { articles, corpus } = gathered;
  const originals: Collection['originals'] = (wanted) => originalsOf(articles, blocks, world, wanted);
  const rest: Collection['rest'] = (goes) => restOf(articles, sources, blocks, goes);
  const files = sources.map(({ path }) => path);
  const kept = (source: Source) => streams.kept(source);
  const lineOf: Collection['lineOf'] = (article) => keptLine(articles, kept, article);
  const isAtHand: Collection['isAtHand'] = (article) => isKept(articles, kept, article);
  return { articles, corpus, trouble, repeated: articles.repeated, originals, rest, files, lineOf, isAtHand };
}

/** Bytes of all sources that have many articles; nothing when one does not say. */
function sizeOf(sources: readonly Source[]): number | undefined {
  const sizes = sources.filter(({ kind }) => kind === 'lines').map(({ size }) => size);
  return sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size = 0) => sum + size, 0);
}
