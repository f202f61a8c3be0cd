import { Corpus, Trouble } from '../../index.js';
import { Articles } from './articles.js';
import { BadLines } from './bad-lines.js';
import type { Reading } from './reading/task.js';
import type { Source } from './sources/index.js';
import type { Piece } from './sources/pieces.js';

/** What has been read of a collection, piece by piece in the order of the sources. */
export class Gathered {
  readonly corpus: Corpus;
  readonly articles: Articles;
  readonly #trouble: Trouble[];
  readonly #badLines: BadLines;
  /** The source that is being read line by line, and how many of its lines were read. */
  #source: Source | undefined;
  #lines = 0;

  constructor(shingle: number, trouble: Trouble[]) {
    this.corpus = new Corpus(shingle);
    this.articles = new Articles(this.corpus);
    this.#trouble = trouble;
    this.#badLines = new BadLines(trouble);
  }

  /** Takes in the next piece, and what was read in it. */
  add(piece: Piece, reading: Reading | undefined): void {
    if (piece.kind === 'trouble') this.#trouble.push(piece.trouble);
    if (!reading || piece.kind === 'trouble') return;
    const { batch, heads, places, trouble } = reading.chunk;
    this.corpus.append(batch, reading.reader);
    if (piece.kind === 'articles') {
      this.articles.addFiles(piece.files, heads);
      for (const { place, mishap } of trouble) this.#trouble.push(new Trouble(piece.files[place]!.path, ...mishap));
      return;
    }
    const first = 1 + (this.#source === piece.source ? this.#lines : 0);
    this.articles.addLines(piece.source, first, heads);
    this.#badLines.add(piece.source, first, reading.chunk);
    this.#source = piece.source;
    this.#lines = first - 1 + places;
  }
}
