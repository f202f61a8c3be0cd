import { closeSync, openSync, readSync } from 'node:fs';
import { readRecord } from '../reading/record.js';

/** Bytes in which the first line of a file is looked for: a few, for nearly every file shows with its first letter that it is no JSON; then enough for a line. */
const [few, enough] = [1 << 9, 1 << 16];

/**
 * Whether a file holds an article a line, whatever it is called (`wire.json`, `export.txt`): its first line is a JSON object with a text. Not for what cannot be read; whoever reads it finds out.
 * It waits for the disk, a few microseconds: a hundred thousand files would each be asked for and waited for.
 */
export function holdsLines(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      return isObject(beginningOf(file, few)) && isArticle(beginningOf(file, enough));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

function beginningOf(file: number, length: number): { readonly text: string; readonly whole: boolean } {
  const bytes = Buffer.alloc(length);
  const read = readSync(file, bytes, 0, length, 0);
  return { text: bytes.toString('utf8', 0, read).replace(/^\ufeff?\s*/, ''), whole: read < length };
}

function isObject({ text }: { readonly text: string }): boolean {
  return /^\{\s*"/.test(text);
}

function isArticle({ text, whole }: ReturnType<typeof beginningOf>): boolean {
  const end = text.search(/[\r\n]/);
  if (end < 0 && !whole) return /"(?:text|body)"\s*:\s*"/.test(text);
  return readRecord(end < 0 ? text : text.slice(0, end)).kind === 'article';
}
