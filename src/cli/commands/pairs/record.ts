import { Trouble } from '../../../index.js';
import { standard } from '../../files.js';

/** One side of a pair: a file to read, or an article's own text with what to call it. */
export type ArticleSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'text'; readonly text: string; readonly source: string };

/** A line of a list of pairs. */
export interface PairRecord {
  readonly id?: string | number;
  readonly left: ArticleSource;
  readonly right: ArticleSource;
}

const shape = 'write {"left": "old.txt", "right": "new.txt"}';
const textShape = 'write a path, or {"text": "…"} for an article itself';

/**
 * Reads a line of a list of pairs: `{"left": "old.txt", "right": {"text": "…", "source": "desk copy"}, "id": 7}`. Fields that we do not know are let pass.
 * `place` is where the line stands, `pairs.ndjson:3`. Throws `Trouble`.
 */
export function readPair(line: string, place: string): PairRecord {
  const value = parsed(line, place);
  if (!isObject(value)) throw new Trouble(place, 'is not a pair', shape);
  const [left, right] = [readSide(value, 'left', place), readSide(value, 'right', place)];
  const id = readId(value.id, place);
  return { left, right, ...(id === undefined ? {} : { id }) };
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Trouble(place, 'is not JSON', shape);
  }
}

function readSide(pair: Readonly<Record<string, unknown>>, name: 'left' | 'right', place: string): ArticleSource {
  const value = pair[name];
  if (value === undefined) throw new Trouble(place, `has no "${name}"`, shape);
  if (typeof value === 'string') return fileOf(value, name, place);
  if (!isObject(value) || typeof value.text !== 'string') throw new Trouble(place, `"${name}" is not an article`, textShape);
  const { text, source = `${place} ${name}` } = value;
  if (typeof source !== 'string') throw new Trouble(place, `the "source" of "${name}" is not text`, 'write what to call the article');
  return { kind: 'text', text, source };
}

function fileOf(path: string, name: string, place: string): ArticleSource {
  if (path === standard) throw new Trouble(place, `"${name}" is standard input`, 'name a file for it; a file of that name is written ./-');
  return { kind: 'file', path };
}

/** A number that JavaScript cannot hold would come back as another. */
function readId(id: unknown, place: string): string | number | undefined {
  if (id === undefined || id === null) return undefined;
  if (typeof id === 'string' || Number.isSafeInteger(id)) return id as string | number;
  if (Number.isInteger(id)) throw new Trouble(place, 'its "id" is too long for a number', 'write it in quotation marks');
  throw new Trouble(place, 'its "id" is neither text nor a whole number', 'write it in quotation marks');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
