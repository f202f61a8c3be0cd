import { BatchReader, Corpus, Trouble } from '../../index.js';
import type { World } from '../world.js';
import { Articles } from './articles.js';
import { readFiles, readLines } from './chunk.js';
import { type Original, originalsOf } from './originals.js';
import { type Source, sourcesOf } from './sources.js';
import { Streams } from './streams.js';

export type { Original } from './originals.js';
export { lineFormat } from './sources.js';

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
  /** Ids that stood before, and how the article is called instead. It was read all the same. */
  readonly repeated: readonly Trouble[];
  /** Goes through the sources once more for the articles that are wanted, in their order. Rejects with `Trouble` when a source has changed. */
  readonly originals: (wanted: (article: number) => boolean) => AsyncGenerator<Original>;
}

/** Reads a collection: files, folders, patterns, NDJSON, standard input (`-`). What cannot be read is told in `trouble`, and the rest goes on. */
export async function readCollection(paths: readonly string[], options: CollectionOptions, world: World): Promise<Collection> {
  const trouble: Trouble[] = [];
  const sources = await sourcesOf(paths, options.from, world, (each) => trouble.push(each));
  const corpus = new Corpus(options.shingle);
  const articles = new Articles(corpus);
  const streams = new Streams(world);
  const reader = new BatchReader(options.shingle);
  for (const source of sources) {
    try {
      if (source.kind === 'article') {
        const { batch, heads, trouble: told } = await readFiles([source], world, reader, false);
        corpus.append(batch);
        articles.addFiles([source], heads);
        for (const { mishap } of told) trouble.push(new Trouble(source.path, ...mishap));
        continue;
      }
      let line = 1;
      for await (const bytes of streams.blocks(source)) {
        const { batch, heads, places, trouble: told } = readLines(bytes, reader, false);
        corpus.append(batch);
        articles.addLines(source, line, heads);
        for (const { place, mishap } of told) trouble.push(new Trouble(`${source.path}:${line + place}`, ...mishap));
        line += places;
      }
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      trouble.push(error);
    }
  }
  return {
    articles,
    corpus,
    trouble,
    repeated: articles.repeated,
    originals: (wanted) => originalsOf(articles, (source: Source) => streams.blocks(source), world, wanted),
  };
}
