import { numberWritten } from './written.js';

/** One article of NDJSON, or what is wrong with its line. */
export type LineReading = { readonly kind: 'article'; readonly article: Recorded } | { readonly kind: 'bad'; readonly mishap: Mishap };

/** What a line says of an article. */
export interface Recorded {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
}

/** What is wrong, and what to do about it. */
export type Mishap = readonly [problem: string, remedy: string];

/** Reads a line of NDJSON. */
export function readRecord(line: string): LineReading {
  const value = parsed(line);
  if (value === undefined) return bad('is not JSON', 'write one article a line, each a JSON object');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad('is not a JSON object', 'write {"id": …, "text": …} for an article');
  const record = value as Readonly<Record<string, unknown>>;
  const text = textOf(record);
  if (text === undefined) return bad('has neither "text" nor "body"', 'give the article its text, as a string');
  return { kind: 'article', article: recorded(text, record, line) };
}

/** The text, or where there is none the body: an exporter may write a column for each, and fill one. */
function textOf({ text, body }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof text === 'string' && (text !== '' || typeof body !== 'string')) return text;
  return typeof body === 'string' ? body : undefined;
}

function recorded(text: string, { id, title, date, source }: Readonly<Record<string, unknown>>, line: string): Recorded {
  // Every line comes through here, and spreading what may be absent would take longer than the rest of it.
  const article: { -readonly [Name in keyof Recorded]: Recorded[Name] } = { text };
  const [name, heading, day, outlet] = [nameIn(id, line), said(title), said(date), said(source)];
  if (name !== undefined) article.id = name;
  if (heading !== undefined) article.title = heading;
  if (day !== undefined) article.date = day;
  if (outlet !== undefined) article.outlet = outlet;
  return article;
}

/** A number that JavaScript cannot hold would come back as another: the ids of posts and of many systems have 64 bits. */
function nameIn(id: unknown, line: string): string | undefined {
  return typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER ? (numberWritten(line, 'id') ?? said(id)) : said(id);
}

/** A number will do as a name (`"id": 17`); an empty string says nothing. */
function said(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line.startsWith(mark) ? parsed(line.slice(mark.length)) : undefined;
  }
}

/** The mark that some programs put at the head of a file; where files were put together it stands before a line among others. */
const mark = '\ufeff';

function bad(...mishap: Mishap): LineReading {
  return { kind: 'bad', mishap };
}
