import { isUtf8 } from 'node:buffer';
import { type Batch, type BatchReader, type DataKind, dataKindOf, load, Trouble } from '../../../index.js';
import { readSource } from '../../files.js';
import type { World } from '../../world.js';
import { linesOf } from '../sources/blocks.js';
import type { Source } from '../sources/index.js';
import { unpackedWhole } from '../sources/unpack.js';
import { type Mishap, type Recorded, readRecord } from './record.js';

/** Bad lines of a source that are told one by one, enough to show what is wrong: a table that is called `wire.ndjson` has millions. */
export const mostTold = 1000;

/** What some lines or some files hold. Its places count from 0 within the chunk: lines, or files. */
export interface Chunk {
  readonly batch: Batch;
  /** How many places it has. */
  readonly places: number;
  readonly heads: Heads;
  readonly trouble: readonly PlacedTrouble[];
  /** How many lines more are bad, beyond those that are told. */
  readonly untold: number;
}

/** What is known of the articles besides their texts, in columns; a column that no article fills is left out. */
export interface Heads {
  /** The place of each article. */
  readonly places: readonly number[];
  /** The byte that the line of each begins with; absent for files. */
  readonly starts?: readonly number[];
  readonly ids?: readonly (string | undefined)[];
  readonly titles?: readonly (string | undefined)[];
  readonly dates?: readonly (string | undefined)[];
  readonly outlets?: readonly (string | undefined)[];
}

/** What is wrong with a line or a file, by its place in the chunk. */
export interface PlacedTrouble {
  readonly place: number;
  readonly mishap: Mishap;
}

/** Reads whole lines of NDJSON. */
export function readLines(bytes: Uint8Array, reader: BatchReader, shared: boolean): Chunk {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunk = new ChunkMaker(reader);
  const valid = isUtf8(buffer);
  let place = 0;
  for (const [start, end] of linesOf(buffer)) {
    if (valid || isUtf8(buffer.subarray(start, end))) readLine(buffer.toString('utf8', start, end), place, start, chunk);
    else chunk.tell(place, ['is not UTF-8', 'convert it, for example with iconv -f WINDOWS-1252 -t UTF-8']);
    place++;
  }
  return chunk.take(place, shared);
}

const blank = /^\s*$/;

function readLine(line: string, place: number, start: number, chunk: ChunkMaker): void {
  const reading = readRecord(line);
  if (reading.kind === 'article') chunk.addLine(place, start, reading.article);
  else if (!blank.test(line)) chunk.tell(place, reading.mishap);
}

/** How one file is to be read. */
export type FileTask = Pick<Source, 'path' | 'packed' | 'from'>;

/** Reads files that hold an article each. */
export async function readFiles(
  files: readonly FileTask[],
  world: Pick<World, 'cwd' | 'stdin'>,
  reader: BatchReader,
  shared: boolean,
): Promise<Chunk> {
  const chunk = new ChunkMaker(reader);
  for (const [place, file] of files.entries()) {
    try {
      chunk.add(place, await readArticle(file, world));
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      chunk.tell(place, [error.problem, error.remedy]);
    }
  }
  return chunk.take(files.length, shared);
}

/** Reads a file that holds an article. Rejects with `Trouble`. */
export async function readArticle({ path, packed, from }: FileTask, world: Pick<World, 'cwd' | 'stdin'>): Promise<Recorded> {
  const read = await readSource(path, world);
  const [bytes, name] = packed ? [unpackedWhole(read, path), path.replace(/\.gz$/i, '')] : [read, path];
  const data = from === undefined ? dataKindOf(bytes, name) : undefined;
  if (data !== undefined) throw new Trouble(path, `is ${data}, not an article`, linesInstead[data]);
  const { text, fields } = await load(bytes, name, from === undefined ? {} : { from });
  const { headline, date = fields.dateline?.date, dateline } = fields;
  return {
    text,
    ...(headline === undefined ? {} : { title: headline }),
    ...(date === undefined ? {} : { date }),
    ...(dateline?.credit === undefined ? {} : { outlet: dateline.credit }),
  };
}

/** What makes lines of it. */
const linesInstead: Readonly<Record<DataKind, string>> = {
  JSON: `write one article a line, {"id": …, "text": …} (a list: jq -c '.[]'); --from text reads it as it stands`,
  'a table':
    'write one article a line, {"id": …, "text": …} (pandas: to_json(…, orient="records", lines=True)); --from text reads it as it stands',
};

type Column = (string | undefined)[];

/** Makes a chunk, article by article. */
class ChunkMaker {
  readonly #places: number[] = [];
  readonly #starts: number[] = [];
  readonly #columns: { readonly ids: Column; readonly titles: Column; readonly dates: Column; readonly outlets: Column };
  readonly #trouble: PlacedTrouble[] = [];
  #untold = 0;
  readonly #reader: BatchReader;

  constructor(reader: BatchReader) {
    this.#reader = reader;
    this.#columns = { ids: [], titles: [], dates: [], outlets: [] };
  }

  add(place: number, { text, id, title, date, outlet }: Recorded): void {
    this.#reader.add(text);
    this.#places.push(place);
    this.#columns.ids.push(id);
    this.#columns.titles.push(title);
    this.#columns.dates.push(date);
    this.#columns.outlets.push(outlet);
  }

  /** The same, of a line that begins at a byte. */
  addLine(place: number, start: number, article: Recorded): void {
    this.#starts.push(start);
    this.add(place, article);
  }

  tell(place: number, mishap: Mishap): void {
    if (this.#trouble.length < mostTold) this.#trouble.push({ place, mishap });
    else this.#untold++;
  }

  take(places: number, shared: boolean): Chunk {
    const filled = Object.entries(this.#columns).filter(([, column]) => column.some((each) => each !== undefined));
    return {
      batch: this.#reader.take(shared),
      places,
      heads: {
        places: this.#places,
        ...(this.#starts.length === 0 ? {} : { starts: this.#starts }),
        ...Object.fromEntries(filled),
      },
      trouble: this.#trouble,
      untold: this.#untold,
    };
  }
}
