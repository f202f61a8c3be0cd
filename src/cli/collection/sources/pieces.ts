import { Trouble } from '../../../index.js';
import type { Source } from './index.js';

/** What is read at once: some lines of a source, some files, or why a source gives no more. */
export type Piece =
  | { readonly kind: 'lines'; readonly source: Source; readonly bytes: Uint8Array }
  | { readonly kind: 'articles'; readonly files: readonly Source[] }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** How many files are read at once. */
const filesAtOnce = 32;

/** The pieces of sources, in their order; `blocks` opens a source that has many articles. */
export async function* piecesOf(sources: readonly Source[], blocks: (source: Source) => AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let files: Source[] = [];
  for (const source of sources) {
    if (source.kind === 'article') files.push(source);
    if (files.length > 0 && (source.kind === 'lines' || files.length === filesAtOnce)) {
      yield { kind: 'articles', files };
      files = [];
    }
    if (source.kind === 'lines') yield* linesOf(source, blocks(source));
  }
  if (files.length > 0) yield { kind: 'articles', files };
}

async function* linesOf(source: Source, blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  try {
    for await (const bytes of blocks) yield { kind: 'lines', source, bytes };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    yield { kind: 'trouble', trouble: error };
  }
}
