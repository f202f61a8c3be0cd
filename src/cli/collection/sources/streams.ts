import { resolve } from 'node:path';
import { Trouble } from '../../../index.js';
import { standard, streamSource, unreadable } from '../../files.js';
import type { World } from '../../world.js';
import { blocksOf, LongLine } from './blocks.js';
import { type Feed, feedOf, feedOfFile } from './feeds.js';
import type { Source } from './index.js';
import { unpacked, unpackTrouble } from './unpack.js';

/** Bytes that are kept of what was read, since unpacking and reading it again takes a tenth of a run. */
const mostKept = 128 * 2 ** 20;

/** Opens the sources of a run that have many articles, as often as one likes: standard input is kept, and so is what is small. */
export class Streams {
  readonly #world: World;
  readonly #enough = new AbortController();
  /** Standard input, as it came. */
  readonly #kept: Uint8Array[] = [];
  #keeps = false;
  /** The blocks of sources that were read to their end, and how many bytes more may be kept. */
  readonly #blocks = new Map<Source, readonly Uint8Array[]>();
  #room: number;
  /** Bytes that came from disk or standard input the first time, before they were unpacked. */
  bytes = 0;

  constructor(world: World, room = mostKept) {
    this.#world = world;
    this.#room = room;
  }

  /** The lines of a source in blocks, without a byte order mark. Rejects with `Trouble`, after what could be read. */
  async *blocks(source: Source): AsyncGenerator<Uint8Array> {
    const known = this.#blocks.get(source);
    if (known) return yield* known;
    const read: Uint8Array[] = [];
    let room = this.#room;
    for await (const block of this.#read(source)) {
      room -= block.length;
      if (room < 0) read.length = 0;
      else read.push(block);
      yield block;
    }
    if (room < 0) return;
    this.#blocks.set(source, read);
    this.#room = room;
  }

  /** The blocks of a source that was read to its end, if they were kept. */
  kept(source: Source): readonly Uint8Array[] | undefined {
    return this.#blocks.get(source);
  }

  async *#read(source: Source): AsyncGenerator<Uint8Array> {
    try {
      yield* blocksOf(withoutMark(this.#feedOf(source), source.path));
    } catch (error) {
      if (error instanceof LongLine)
        throw new Trouble(source.path, 'has a line longer than 512 MB', 'put every article on a line of its own');
      throw unpackTrouble(error, source.path) ?? error;
    }
  }

  #feedOf(source: Source): Feed {
    if (source.packed) return feedOf(unpacked(() => this.#bytesOf(source)));
    return source.path === standard ? feedOf(this.#bytesOf(source)) : this.#feedOfFile(source.path);
  }

  #feedOfFile(path: string): Feed {
    const { fill, close } = feedOfFile(resolve(this.#world.cwd, path));
    const counted: Feed['fill'] = async (into, at) => {
      try {
        const read = await fill(into, at);
        this.bytes += read;
        return read;
      } catch (error) {
        throw unreadable(path, error);
      }
    };
    return { fill: counted, close };
  }

  async *#bytesOf({ path }: Source): AsyncGenerator<Uint8Array> {
    if (path === standard && this.#keeps) return yield* this.#kept;
    this.#keeps ||= path === standard;
    for await (const chunk of streamSource(path, this.#world, this.#enough.signal)) {
      if (path === standard) this.#kept.push(chunk);
      this.bytes += chunk.length;
      yield chunk;
    }
  }
}

/** Marks at the beginning of a file that say what it is. */
const marks = {
  utf8: [0xef, 0xbb, 0xbf],
  utf16le: [0xff, 0xfe],
  utf16be: [0xfe, 0xff],
  gzip: [0x1f, 0x8b],
} as const;

/** UTF-8 without its mark; rejects with `Trouble` for what is something else. */
function withoutMark({ fill, close }: Feed, path: string): Feed {
  let first = true;
  const checked: Feed['fill'] = async (into, at) => {
    const read = await fill(into, at);
    if (!first) return read;
    first = false;
    const mark = markOf(into.subarray(at, at + read), path);
    into.copyWithin(at, at + mark, at + read);
    // No mark is all that a source gives at once, but a source may be a mark and nothing else.
    return read > mark || mark === 0 ? read - mark : fill(into, at);
  };
  return { fill: checked, close };
}

/** How many bytes at the beginning of a source are its mark; throws `Trouble` when it is none of UTF-8. */
function markOf(bytes: Uint8Array, path: string): number {
  const begins = (mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
  if (begins(marks.utf16le) || begins(marks.utf16be)) throw new Trouble(path, 'is UTF-16', 'convert it to UTF-8: iconv -f UTF-16 -t UTF-8');
  if (begins(marks.gzip)) throw new Trouble(path, 'is compressed with gzip', 'unpack it, or give its name the ending .gz');
  return begins(marks.utf8) ? marks.utf8.length : 0;
}
