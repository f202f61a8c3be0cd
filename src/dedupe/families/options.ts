import { Trouble } from '../../errors.js';
import type { DuplicatesOptions, Keep, Templates } from '../../model.js';
import { oneOf, shown } from '../../text/given.js';
import { dedupeThresholds } from '../options.js';

const keeps: readonly Keep[] = ['auto', 'earliest', 'longest', 'first', 'most-complete'];
const templates: readonly Templates[] = ['apart', 'merge'];

/** The options in full, each looked at: a program without types can give anything. What is undefined or null counts as left out. Throws `Trouble`. */
export function optionsOf(options: Partial<DuplicatesOptions>): DuplicatesOptions {
  return {
    resemblance: inRange('resemblance', options),
    containment: inRange('containment', options),
    shingle: whole(inRange('shingle', options)),
    keep: oneOf('keep', options.keep ?? 'auto', keeps),
    templates: oneOf('templates', options.templates ?? 'apart', templates),
  };
}

function inRange(name: keyof typeof dedupeThresholds, options: Partial<DuplicatesOptions>): number {
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
