import { Trouble } from '../errors.js';
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

/** What was given, as a mistake shows it: a text in quotation marks. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
