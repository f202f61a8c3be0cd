import { type Article, type Corpus, Trouble } from '../../index.js';
import { Ids } from './ids.js';
import { type LinePlace, LinePlaces, lastUpTo } from './line-places.js';
import type { Heads } from './reading/chunk.js';
import type { Source } from './sources/index.js';

/** Ids that stood before. */
export interface Repeated {
  /** The first of them, enough to show what is wrong: where each stands again, and what the article is called instead. */
  readonly first: readonly Trouble[];
  /** How many more there are. */
  readonly more: number;
}

const mostRepeated = 20;

/** What is known of each article of a collection, in the order of the sources and of their lines. */
export class Articles {
  readonly #corpus: Corpus;
  readonly #ids = new Ids();
  readonly #sources: Source[] = [];
  /** The first article of each source. */
  readonly #firsts: number[] = [];
  /** The line of each article, from 1; 0 for a file that is one article. */
  readonly #lines: number[] = [];
  readonly #places = new LinePlaces();
  readonly #titles: (string | undefined)[] = [];
  readonly #dates: (string | undefined)[] = [];
  readonly #outlets: (string | undefined)[] = [];
  readonly #repeated: Trouble[] = [];
  #moreRepeated = 0;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  get length(): number {
    return this.#lines.length;
  }

  get repeated(): Repeated {
    return { first: this.#repeated, more: this.#moreRepeated };
  }

  /** The article with a number. */
  at(article: number): Article {
    const [title, date, outlet] = [this.#titles[article], this.#dates[article], this.#outlets[article]];
    // Asked for so often that spreading what may be absent would take most of the time.
    const known: { -readonly [Name in keyof Article]: Article[Name] } = {
      id: this.#ids.at(article),
      source: this.#placeOf(article),
      words: this.#corpus.wordCount(article),
      shingles: this.#corpus.sizeOf(article),
    };
    if (title !== undefined) known.title = title;
    if (date !== undefined) known.date = date;
    if (outlet !== undefined) known.outlet = outlet;
    return known;
  }

  /** The number of the article with an id. */
  find(id: string): number | undefined {
    return this.#ids.find(id);
  }

  *[Symbol.iterator](): Generator<Article> {
    for (let article = 0; article < this.length; article++) yield this.at(article);
  }

  /** Each source with the articles from it, half open. */
  *sources(): Generator<readonly [source: Source, first: number, last: number]> {
    for (const [i, source] of this.#sources.entries()) yield [source, this.#firsts[i]!, this.#firsts[i + 1] ?? this.length];
  }

  /** The line of an article, from 1; 0 for a file that is one article. */
  lineOf(article: number): number {
    return this.#lines[article]!;
  }

  /** The source of an article. */
  sourceOf(article: number): Source {
    return this.#sources[this.#sourceOf(article)]!;
  }

  /** The source of an article, and where in it its line stands; the place is absent for a file that is one article. */
  originOf(article: number): { readonly source: Source; readonly place?: LinePlace } {
    const source = this.sourceOf(article);
    return source.kind === 'lines' ? { source, place: this.#places.at(article) } : { source };
  }

  /** Takes in the articles of the next block of a source; `firstLine` is the line of place 0, from 1. */
  addLines(source: Source, firstLine: number, heads: Heads): void {
    this.#begin(source);
    this.#places.addBlock(source, this.length, heads.starts ?? []);
    for (let i = 0; i < heads.places.length; i++) this.#add(heads, i, firstLine + heads.places[i]!);
  }

  /** Takes in the articles of files. */
  addFiles(files: readonly Source[], heads: Heads): void {
    for (const [i, place] of heads.places.entries()) {
      this.#begin(files[place]!);
      this.#add(heads, i, 0);
    }
  }

  #begin(source: Source): void {
    if (this.#sources.at(-1) === source) return;
    this.#sources.push(source);
    this.#firsts.push(this.length);
  }

  #add({ ids, titles, dates, outlets }: Heads, i: number, line: number): void {
    const article = this.length;
    this.#lines.push(line);
    this.#titles.push(titles?.[i]);
    this.#dates.push(dates?.[i]);
    this.#outlets.push(outlets?.[i]);
    const wanted = ids?.[i] ?? this.#placeOf(article);
    const given = this.#ids.add(wanted);
    if (given !== wanted) this.#repeat(article, wanted, given);
  }

  /** A collection may be a million articles twice over: what is said of them all would fill the memory. */
  #repeat(article: number, wanted: string, given: string): void {
    if (this.#repeated.length === mostRepeated) this.#moreRepeated += 1;
    else
      this.#repeated.push(new Trouble(this.#placeOf(article), `has the id of an earlier article, ${wanted}`, `it is called ${given} here`));
  }

  #placeOf(article: number): string {
    const { path } = this.#sources[this.#sourceOf(article)]!;
    const line = this.#lines[article]!;
    return line === 0 ? path : `${path}:${line}`;
  }

  /** The source that an article comes from: the last that does not begin after it. */
  #sourceOf(article: number): number {
    return lastUpTo(this.#firsts, article);
  }
}
