import { createRequire } from 'node:module';
import { Trouble } from '../errors.js';
import type { Document, Format, Structure } from '../model.js';
import { recognise } from '../structure/index.js';
import { structures } from '../text/choices.js';
import { makeDocument } from '../text/document.js';
import { oneOf } from '../text/given.js';
import { languageOf } from '../text/language.js';
import { type DataKind, dataKindOf } from './data.js';
import { nameOfMarkup } from './markup.js';
import { plain } from './plain.js';

/** Most telling first; plain text, which takes anything that is text, last. */
export const formats: readonly Format[] = [plain];

/** The most bytes of an article, some twenty million words: a source without an end must not fill the memory, and a string cannot hold four times as much. */
export const longestArticle = 2 ** 27;

/** How an article is to be read. */
export interface LoadOptions {
  /** A format's exact name; sniffed when absent. */
  readonly from?: string | undefined;
  readonly structure?: Structure | undefined;
  /** What the document is called (`source`) where that is not its source: a copy of *desk/fire.txt* that lies elsewhere. */
  readonly name?: string | undefined;
}

/**
 * Reads one article.
 * Rejects with `Trouble` when the bytes are not text, hold nothing to compare, or are more than `longestArticle`, and for an option that is none of its values; one that is undefined or null counts
 * as left out. The bytes must not be written to afterwards.
 */
export async function load(given: Uint8Array | ArrayBuffer, source: string, options: LoadOptions = {}): Promise<Document> {
  const structure = oneOf('structure', options.structure ?? 'article', structures);
  const from = options.from ?? undefined;
  if (from !== undefined) oneOf('from', from, formatNames);
  if (typeof source !== 'string') throw new Trouble('load: source', 'is not text', 'say what the article is to be called');
  const bytes = bytesOf(given, source);
  if (bytes.length > longestArticle) throw new Trouble(source, `is larger than ${longestArticle / 2 ** 20} MB`, 'name a single article');
  const format = formats.find(({ name, sniff }) => (from === undefined ? sniff(bytes, source) : name === from));
  if (!format) throw noFormat(source, bytes);
  const { draft, encoding } = await format.read(bytes, source, structure);
  const recognised = structure === 'article' ? recognise(draft) : { draft, fields: {} };
  const language = languageOf(draft.text);
  return makeDocument(recognised.draft, {
    source: options.name ?? source,
    format: format.name,
    encoding,
    sha256: () => sha256(bytes),
    structure,
    ...(language === undefined ? {} : { language }),
    fields: recognised.fields,
  });
}

const formatNames = formats.map(({ name }) => name);

/** `fetch` gives an ArrayBuffer, the disk a view of one. */
function bytesOf(given: Uint8Array | ArrayBuffer, source: string): Uint8Array {
  if (ArrayBuffer.isView(given)) return given;
  // Not by its class: one of another window or worker has another.
  if (Object.prototype.toString.call(given) === '[object ArrayBuffer]') return new Uint8Array(given);
  throw new Trouble(source, 'is not given as bytes', 'use new TextEncoder().encode(text) for a text');
}

function noFormat(source: string, bytes: Uint8Array): Trouble {
  const data = dataKindOf(bytes, source);
  if (data !== undefined) return new Trouble(source, `is ${data}, not an article`, `${remedies[data]}; --from text reads it as it stands`);
  const what = nameOfMarkup(bytes, source) ?? 'in no known format';
  return new Trouble(
    source,
    `is ${what}, and its tags are not words`,
    'save the article as plain text first; --from text reads it as it stands',
  );
}

const remedies: Readonly<Record<DataKind, string>> = {
  JSON: 'take the text out of it first (jq -r .body_text, say)',
  'a table': 'save the text of each article as a file first',
};

/** Loaded only when somebody asks for the digest: 3 ms, a fifteenth of Node's own start, and the terminal report has no use for it. */
function sha256(bytes: Uint8Array): string {
  crypto ??= createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
  // Without an object to be collected later; Node has it from 20.12 on.
  return crypto.hash?.('sha256', bytes, 'hex') ?? crypto.createHash('sha256').update(bytes).digest('hex');
}

let crypto: typeof import('node:crypto') | undefined;
