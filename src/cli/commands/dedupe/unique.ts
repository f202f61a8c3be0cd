import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Duplicates, Trouble } from '../../../index.js';
import type { Collection, Rest } from '../../collection/index.js';
import { isPacked } from '../../collection/sources/unpack.js';
import type { DedupeFlags } from '../../definitions/flags.js';
import { namesFile } from '../../files.js';
import { stdoutReport } from '../../output/deliver.js';
import { openReport, type ReportFile } from '../../output/report-file.js';
import type { World } from '../../world.js';

/** Where the collection without its redundant articles is to be written; nothing is there until `finish`. Rejects with `Trouble`. */
export async function openUnique({ unique: path = '', quiet, output }: DedupeFlags, world: World): Promise<ReportFile> {
  if (namesFile(path)) return openReport(path, world, '--unique');
  if (!quiet && !namesFile(output))
    throw new Trouble('--unique -', 'goes where the report goes', 'add --quiet, or --output with a file for the report');
  return stdoutReport(world);
}

/**
 * Writes a collection without its redundant articles, in the order and the form it came in: lines byte for byte, those that could not be read among them, or the paths of files,
 * one a line. Packed by gzip when the path ends in .gz. Rejects with `Trouble`, also when lines and files are mixed.
 */
export async function writeUnique(
  { unique: path = '' }: DedupeFlags,
  file: ReportFile,
  collection: Collection,
  { families }: Duplicates,
): Promise<void> {
  checkForm(path, collection);
  const going = families.flatMap(({ members }) => members.filter(({ standing }) => !('stays' in standing && standing.stays)));
  const spare = new Set(going.map(({ article }) => article));
  const kept = keptOf(collection.rest((article) => spare.has(article)));
  for await (const chunk of isPacked(path) ? packed(kept) : kept) await file.write(chunk);
}

function checkForm(path: string, { articles }: Collection): void {
  const forms = new Set(Array.from(articles.sources(), ([{ kind }]) => kind));
  if (forms.size > 1) throw new Trouble(`--unique ${path}`, 'cannot hold both files and lines of NDJSON', 'run it on each separately');
}

const lineEnd = Buffer.from('\n');

/** Lines are handed over in pieces of this many bytes. */
const enough = 1 << 18;

async function* keptOf(rest: AsyncIterable<Rest>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const { path, line } of rest) {
    const bytes = line ?? pathLine(path);
    parts.push(bytes, lineEnd);
    length += bytes.length + 1;
    if (length < enough) continue;
    yield Buffer.concat(parts);
    [parts, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(parts);
}

/** A list of paths cannot hold one with a line end in it. */
function pathLine(path: string): Uint8Array {
  if (/[\r\n]/.test(path)) throw new Trouble(path, 'has a line break in its name, which a list of files cannot hold', 'rename it');
  return Buffer.from(path);
}

async function* packed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gzip = createGzip();
  // The reader of the stream meets the error.
  pipeline(Readable.from(chunks), gzip).catch(() => {});
  yield* gzip as AsyncIterable<Uint8Array>;
}
