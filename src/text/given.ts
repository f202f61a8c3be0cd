import { Trouble } from '../errors.js';
import type { Document } from '../model.js';
import { enumerate } from './lists.js';

/** An option of the library that takes one of some values; a program without types can give anything. Throws `Trouble` for any other. */
export function oneOf<T extends string>(name: string, value: T, known: readonly T[]): T {
  if (!known.includes(value)) throw new Trouble(`${name} ${shown(value)}`, 'unknown value', `use ${enumerate(known, 'or')}`);
  return value;
}

/**
 * An argument of the library that must have been waited for: `load` returns a Promise, and `compare(load(a), load(b))` is what one writes first.
 * Throws `Trouble`, naming the argument, for a Promise.
 */
export function awaited<T>(name: string, value: T): T {
  if (typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function')
    throw new Trouble(name, 'is a Promise', 'await it first: await load(bytes, source)');
  return value;
}

/** A document that a function of the library is given. Throws `Trouble`, naming the argument, for a Promise and for what `load` did not read. */
export function loaded(name: string, value: Document): Document {
  if (!isDocument(awaited(name, value))) throw new Trouble(name, 'is not a document', 'read one first: await load(bytes, source)');
  return value;
}

/** Whether something is a document, also one that went through JSON or to another thread. */
export function isDocument(value: unknown): value is Document {
  return isObject(value) && 'blocks' in value && Array.isArray(value.blocks);
}

/** Whether something has fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What was given, as a mistake shows it: a text in quotation marks. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
