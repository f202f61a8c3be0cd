import { createRequire } from 'node:module';
import { Trouble } from '../errors.js';
import type { Document, Format, Structure } from '../model.js';
import { recognise } from '../structure/index.js';
import { makeDocument } from '../text/document.js';
import { languageOf } from '../text/language.js';
import { plain } from './plain.js';

/** Most telling first; plain text, which takes anything that is text, last. */
export const formats: readonly Format[] = [plain];

/** How an article is to be read. */
export interface LoadOptions {
  /** A format's exact name; sniffed when absent. */
  readonly from?: string;
  readonly structure?: Structure;
}

/**
 * Reads one article.
 * Rejects with `Trouble` when the bytes are not text, or hold nothing to compare. The bytes must not be written to afterwards.
 */
export async function load(bytes: Uint8Array, source: string, options: LoadOptions = {}): Promise<Document> {
  const { structure = 'article', from } = options;
  const format = formats.find(({ name, sniff }) => (from === undefined ? sniff(bytes, source) : name === from));
  if (!format) throw unknownFormat(source, from);
  const { draft, encoding } = await format.read(bytes, source, structure);
  const recognised = structure === 'article' ? recognise(draft) : { draft, fields: {} };
  const language = languageOf(draft.text);
  return makeDocument(recognised.draft, {
    source,
    format: format.name,
    encoding,
    sha256: () => sha256(bytes),
    structure,
    ...(language === undefined ? {} : { language }),
    fields: recognised.fields,
  });
}

function unknownFormat(source: string, from: string | undefined): Trouble {
  const known = formats.map(({ name }) => name).join(', ');
  if (from === undefined) return new Trouble(source, 'is in no known format', `known: ${known}`);
  return new Trouble(`--from ${from}`, 'unknown format', `known: ${known}`);
}

/** Loaded only when somebody asks for the digest: 3 ms, a fifteenth of Node's own start, and the terminal report has no use for it. */
function sha256(bytes: Uint8Array): string {
  crypto ??= createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
  return crypto.createHash('sha256').update(bytes).digest('hex');
}

let crypto: typeof import('node:crypto') | undefined;
