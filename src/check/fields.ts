import type { Dateline, Document, Fields } from '../model.js';
import { fold } from './baseline/quoted.js';

/** Where each field of an article is found. A field that is new in the model is missing here until it has a row. */
const plain = {
  headline: (fields: Fields) => fields.headline,
  deck: (fields: Fields) => fields.deck,
  byline: (fields: Fields) => fields.byline,
  date: (fields: Fields) => fields.date,
  dateline: (fields: Fields) => fields.dateline?.text,
} as const satisfies Record<keyof Fields, (fields: Fields) => string | undefined>;

const inDateline = {
  text: (fields: Fields) => fields.dateline?.text,
  place: (fields: Fields) => fields.dateline?.place,
  date: (fields: Fields) => fields.dateline?.date,
  credit: (fields: Fields) => fields.dateline?.credit,
} as const satisfies Record<keyof Dateline, (fields: Fields) => string | undefined>;

type Read = (document: Document) => string | undefined;

const readers: Readonly<Record<string, Read>> = {
  format: ({ format }) => format,
  language: ({ language }) => language,
  encoding: ({ encoding }) => encoding.name,
  ...named('fields.', plain),
  ...named('fields.dateline.', inDateline),
};

function named(prefix: string, of: Readonly<Record<string, (fields: Fields) => string | undefined>>): Record<string, Read> {
  return Object.fromEntries(Object.entries(of).map(([name, read]) => [`${prefix}${name}`, ({ fields }: Document) => read(fields)]));
}

/** Every name that something can be expected of, as it follows `left.` or `right.`: `fields.dateline.place`, `language`. */
export const fieldNames: readonly string[] = Object.keys(readers);

/** A field's text with its white space folded, or `undefined` where the article has none. */
export function fieldOf(document: Document, name: string): string | undefined {
  const text = readers[name]?.(document);
  return text === undefined ? undefined : fold(text.replace(/\s+/g, ' '));
}

/** What a baseline records of an article, by name without `fields.`; how its bytes were encoded is no part of it. */
export function fieldsOf(document: Document): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of fieldNames) {
    const text = isRecorded(name) ? fieldOf(document, name) : undefined;
    if (text !== undefined) found[recordedName(name)] = text;
  }
  return found;
}

/** The names that a baseline knows. */
export const recordedFields: readonly string[] = fieldNames.filter(isRecorded).map(recordedName);

function isRecorded(name: string): boolean {
  return name !== 'encoding' && name !== 'fields.dateline.text';
}

function recordedName(name: string): string {
  return name.replace(/^fields\./, '');
}
