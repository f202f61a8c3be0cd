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
    return bad('is no JSON object', 'write {"id": …, "text": …} for an article');
  const record = value as Readonly<Record<string, unknown>>;
  const text = typeof record.text === 'string' ? record.text : record.body;
  if (typeof text !== 'string') return bad('has neither "text" nor "body"', 'give the article its text, as a string');
  return { kind: 'article', article: { text, ...named(record) } };
}

function named({ id, title, date, source }: Readonly<Record<string, unknown>>): Omit<Recorded, 'text'> {
  return { ...entry('id', id), ...entry('title', title), ...entry('date', date), ...entry('outlet', source) };
}

/** A number will do as a name (`"id": 17`); an empty string says nothing. */
function entry<Name extends string>(name: Name, value: unknown): { [N in Name]?: string } {
  const said = typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
  return (said === undefined ? {} : { [name]: said }) as { [N in Name]?: string };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function bad(...mishap: Mishap): LineReading {
  return { kind: 'bad', mishap };
}
