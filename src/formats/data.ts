import { firstMark, lettersOf } from './bytes.js';

/** What holds articles in fields, whose names, marks and ids would be read as words, and many articles as one. */
export type DataKind = 'JSON' | 'a table';

/** What kind of data a file is; `undefined` for text. Copy may begin with a bracket (*[1/3] Smoke rises*, *{Eds: …}*) and is none for that. */
export function dataKindOf(bytes: Uint8Array, source: string): DataKind | undefined {
  const from = firstMark(bytes);
  if (openings.has(bytes[from]!)) return isJson(lettersOf(bytes, from, bytes.length)) ? 'JSON' : undefined;
  if (!tableName.test(source) && !mayNameColumns(bytes, from)) return undefined;
  return isTable(source, lettersOf(bytes, from, from + sampleLength)) ? 'a table' : undefined;
}

/** `{` and `[`. */
const openings: ReadonlySet<number | undefined> = new Set([0x7b, 0x5b]);

/** So much is looked at to tell a table, in bytes: its head and the beginning of its first row. */
const sampleLength = 4096;

/** A list, an object over several lines, or one a line; *[1]* over a paragraph is none of them. */
function isJson(text: string): boolean {
  if (/^(?:\{\s*"|\[\s*\{)/.test(text) && isParsed(text.split(/[\r\n]/, 1)[0] ?? '')) return true;
  return /^(?:\{\s*"|\[\s*[[{"])/.test(text) && isParsed(text);
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A file called a table, or one whose first line names columns, the text of an article among them: `id,date,text`. */
function isTable(source: string, sample: string): boolean {
  return tableName.test(source) ? /^[^\r\n]*[,;\t|][^\r\n]*[\r\n]+\S/.test(sample) : hasColumns(sample);
}

/** Whether the first line is without a blank, which that of nearly every story has within a few letters: no more is looked at of it. */
function mayNameColumns(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === 0x20) return false;
    if (bytes[at] === 0x0a || bytes[at] === 0x0d) return true;
  }
  return false;
}

const tableName = /\.(?:csv|tsv|psv|tab)$/i;

/** Names of columns are words without blanks, some of them in quotation marks, and a row follows. */
const columns = /^("?\w*"?(?:([,;\t|])"?[\w.-]*"?)(?:\2"?[\w.-]*"?)*)(?:\r\n|\r|\n)[^\r\n]*\2/;

function hasColumns(sample: string): boolean {
  const [, head = '', separator = ''] = columns.exec(sample) ?? [];
  return head.split(separator || ',').some((name) => textColumns.has(name.replaceAll('"', '').toLowerCase()));
}

/** What exporters call the column with an article's text. */
const textColumns: ReadonlySet<string> = new Set(
  'text body content article fulltext full_text full-text body_text bodytext body_text_plain article_text articletext story maintext main_text text_content plaintext'.split(
    ' ',
  ),
);
