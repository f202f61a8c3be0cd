import { Trouble } from '../../index.js';
import { grouped } from '../stderr/tell.js';
import { type Chunk, mostTold } from './reading/chunk.js';
import type { Source } from './sources/index.js';

/** Bad lines that are not told one by one. */
export class MoreLines extends Trouble {
  constructor(
    path: string,
    /** How many. */
    readonly lines: number,
  ) {
    super(
      path,
      lines === 1 ? '1 more line is not an article' : `${grouped(lines)} more lines are not articles`,
      'write one article a line, each a JSON object, or leave the file out',
    );
  }
}

/** How many lines or files a trouble is about. */
export function linesOf(trouble: Trouble): number {
  return trouble instanceof MoreLines ? trouble.lines : 1;
}

/** Tells the bad lines of sources, which come chunk by chunk in their order, and after the first of a source how many more there are. */
export class BadLines {
  readonly #trouble: Trouble[];
  #source: Source | undefined;
  #told = 0;
  #more = 0;

  constructor(trouble: Trouble[]) {
    this.#trouble = trouble;
  }

  /** Takes in those of the next chunk of a source; `firstLine` is the line of place 0, from 1. */
  add(source: Source, firstLine: number, { trouble, untold }: Pick<Chunk, 'trouble' | 'untold'>): void {
    if (source !== this.#source) [this.#source, this.#told, this.#more] = [source, 0, 0];
    const told = trouble.slice(0, mostTold - this.#told);
    for (const { place, mishap } of told) this.#trouble.push(new Trouble(`${source.path}:${firstLine + place}`, ...mishap));
    this.#told += told.length;
    const more = trouble.length - told.length + untold;
    if (more === 0) return;
    // What was said of the chunks before is said anew: nothing else is told while one source is read.
    if (this.#more > 0) this.#trouble.pop();
    this.#more += more;
    this.#trouble.push(new MoreLines(source.path, this.#more));
  }
}
