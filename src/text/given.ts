import { Trouble } from '../errors.js';
import { enumerate } from './lists.js';

/** An option of the library that takes one of some values; a program without types can give anything. Throws `Trouble` for any other. */
export function oneOf<T extends string>(name: string, value: T, known: readonly T[]): T {
  if (!known.includes(value)) throw new Trouble(`${name} ${shown(value)}`, 'unknown value', `use ${enumerate(known, 'or')}`);
  return value;
}

/** What was given, as a mistake shows it: a text in quotation marks. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
