import { Trouble } from '../errors.js';
import type { DedupeOptions, Given } from '../model.js';
import { shown } from '../text/given.js';
import { dedupeThresholds } from './options.js';

/** The options of a search in full, each looked at: a program without types can give anything. What is undefined or null counts as left out. Throws `Trouble`. */
export function searchOptionsOf(options: Given<DedupeOptions>): DedupeOptions {
  return {
    resemblance: inRange('resemblance', options),
    containment: inRange('containment', options),
    shingle: whole(inRange('shingle', options)),
  };
}

function inRange(name: keyof typeof dedupeThresholds, options: Given<DedupeOptions>): number {
  const { default: usual, range } = dedupeThresholds[name];
  const value: unknown = options[name] ?? usual;
  const [least, most] = range;
  if (typeof value === 'number' && value > 0 && value >= least && value <= most) return value;
  throw new Trouble(`${name} ${shown(value)}`, 'is out of range', `use a number above ${least === 0 ? 0 : least - 1}, and ${most} at most`);
}

function whole(shingle: number): number {
  if (!Number.isInteger(shingle)) throw new Trouble(`shingle ${shingle}`, 'is not a whole number', 'use 5, for example');
  return shingle;
}
