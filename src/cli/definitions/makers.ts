import { Trouble } from '../../index.js';
import { betweenValues, type Flag } from './definition.js';
import { listOf, oneOf, severalOf } from './values.js';

/** What a flag may say besides its name and what it does. */
type More = Pick<Flag, 'default'>;

/** Flags that help lists under one heading. */
export function group(heading: string, flags: readonly Flag[]): Flag[] {
  return flags.map((flag) => ({ ...flag, group: heading }));
}

/** A flag that is there or not. */
export function toggle(name: Flag['name'], does: string): Flag {
  return { name, does };
}

/** A flag that takes one of the known values; `{}` in its words stands for their list. */
export function choice(name: Flag['name'], value: string, known: readonly string[], does: string, more: More = {}): Flag {
  return { name, value, does: does.replace('{}', listOf(known)), read: oneOf(name, known), known, ...more };
}

/** A flag that may be given several times, or once with commas; `{}` in its words stands for the list of its values. */
export function choices(name: Flag['name'], value: string, known: readonly string[], does: string): Flag {
  return { name, value, does: does.replace('{}', listOf(known)), read: severalOf(name, known), known, several: true };
}

/** A flag that names a file. */
export function file(name: Flag['name'], does: string): Flag {
  return { name, value: 'file', does, file: true };
}

/** A flag that takes two values, `value` says what they are called; `needs` says it to those who gave but one. */
export function two(name: Flag['name'], value: string, needs: string, does: string): Flag {
  const read = (written: string): readonly string[] => {
    const values = written.split(betweenValues);
    if (values.length !== 2) throw new Trouble(name, `needs ${needs}`, `write ${name} ${value.replaceAll(/\S+/g, '<$&>')}`);
    return values;
  };
  return { name, value, does, read };
}

/** A flag whose value is read by `read`, which throws `Trouble`. */
export function measure(name: Flag['name'], value: string, read: (written: string) => unknown, does: string, more: More = {}): Flag {
  return { name, value, does, read, ...more };
}
