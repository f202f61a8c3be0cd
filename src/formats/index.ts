import { createHash } from 'node:crypto';
import { Trouble } from '../errors.js';
import type { Document, Format, Structure } from '../model.js';
import { recognise } from '../structure/index.js';
import { makeDocument } from '../text/document.js';
import { plain } from './plain.js';

/** Most telling first; plain text, which takes anything that is text, last. */
export const formats: readonly Format[] = [plain];

export interface LoadOptions {
  /** A format's exact name; sniffed when absent. */
  readonly from?: string;
  readonly structure?: Structure;
}

/**
 * Reads one article.
 * Rejects with `Trouble` when the bytes are not text, or hold nothing to compare.
 */
export async function load(bytes: Uint8Array, source: string, options: LoadOptions = {}): Promise<Document> {
  const { structure = 'article' } = options;
  const format = formats.find((candidate) => (options.from ? candidate.name === options.from : candidate.sniff(bytes, source)));
  if (!format) throw new Trouble(`--from ${options.from}`, 'unknown format', `use one of ${formats.map(({ name }) => name).join(', ')}`);
  const { draft, encoding } = await format.read(bytes, source);
  const recognised = structure === 'article' ? recognise(draft) : { draft, fields: {} };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return makeDocument(recognised.draft, { source, format: format.name, encoding, sha256, structure, fields: recognised.fields });
}
