import { numberedInJson } from '../../page/visible.js';
import { portion } from '../portions.js';

/** What stands before each field and each item: a line end, or nothing where all is to be one line. */
export type Break = '\n' | '';

/** A field of an object: its name, and its value, a long one in pieces. */
export type Part = readonly [key: string, value: string | Generator<string>];

/** An object with a field a line, in pieces. */
export function* object(broken: Break, parts: Iterable<Part>): Generator<string> {
  let text = '{';
  let comma = '';
  for (const [key, value] of parts) {
    text += `${comma}${broken}"${key}": `;
    comma = ',';
    if (typeof value === 'string') {
      text += value;
      continue;
    }
    yield text;
    yield* value;
    text = '';
  }
  yield `${text}${broken}}`;
}

/** A list with an item a line, so that `grep` and `git diff` can read it; in portions, for the lists are what is long. */
export function* list<T>(broken: Break, items: readonly T[], write: (item: T) => string): Generator<string> {
  let text = '[';
  for (let at = 0; at < items.length; at++) {
    text += `${at === 0 ? '' : ','}${broken}${write(items[at]!)}`;
    if (text.length < portion) continue;
    yield text;
    text = '';
  }
  yield items.length === 0 ? '[]' : `${text}${broken}]`;
}

/** A text as a JSON string, a long one in portions. */
export function wholeText(text: string): string | Generator<string> {
  return text.length > portion ? longText(text) : quote(text);
}

function* longText(text: string): Generator<string> {
  yield '"';
  for (let from = 0; from < text.length; ) {
    const to = endOf(text, from + portion);
    yield quote(text.slice(from, to)).slice(1, -1);
    from = to;
  }
  yield '"';
}

/** A place to cut at that is not within a character: half of one would be escaped. */
function endOf(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before < 0xdc00 ? at - 1 : at;
}

/** A short list on one line. */
export function row<T>(items: readonly T[], write: (item: T) => string): string {
  if (items.length === 0) return '[]';
  let text = `[${write(items[0]!)}`;
  for (let at = 1; at < items.length; at++) text += `,${write(items[at]!)}`;
  return `${text}]`;
}

/** A value as JSON in which nothing acts on a terminal. */
export function inJson(value: object | string | number): string {
  return numberedInJson(JSON.stringify(value));
}

/** A text as a JSON string. Most have nothing to escape but quotation marks and line ends: `JSON.stringify` takes twice as long for them. */
export function quote(text: string): string {
  if (!escaped.test(text)) return `"${text}"`;
  return rare.test(text) ? inJson(text) : `"${text.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

/** What is not written as it is: quotation marks, backslashes, controls and turns of direction; surrogates where they stand alone, which is left to `JSON.stringify`. */
const escaped = /[^ !#-[\]-~\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]/;
/** The same without quotation marks and line ends. */
const rare = /[^\n -[\]-~\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]/;
