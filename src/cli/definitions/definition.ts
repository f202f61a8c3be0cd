import type { Invocation } from './flags.js';

/**
 * Commands as plain data. Help, the reading of a command line, shell completion and the manual page are made from it, so that they say the same.
 */
export interface Definition {
  readonly name: string;
  /** What follows the name: `<left> <right> [flags]`. */
  readonly usage: string;
  /** A few words, for a list of commands. */
  readonly summary: string;
  /** A sentence or two, for the command's own help. */
  readonly description: string;
  readonly takes: readonly Argument[];
  readonly flags: readonly Flag[];
  /** What its report shows, explained. */
  readonly legends?: readonly Legend[];
  /** When it exits with 0 and with 1, in a clause; absent when it has no finding to tell. With 2 every command exits on an error. */
  readonly exits?: { readonly 0: string; readonly 1: string };
  readonly examples: readonly Example[];
  /** What the command line asks for. Throws `Trouble` when the flags do not go together. */
  readonly invoke: (given: Given) => Invocation;
}

/** An argument that is no flag. */
export interface Argument {
  readonly name: string;
  readonly does: string;
  /** May be left out. */
  readonly optional?: boolean;
  /** May be given several times; only the last argument may. */
  readonly several?: boolean;
  /** The exact values it takes, for completion; absent when it names a file. */
  readonly known?: readonly string[];
}

/** Signs or words of a report, each with its meaning. */
export interface Legend {
  readonly title: string;
  readonly rows: readonly (readonly [sign: string, means: string])[];
}

/** A flag. One without `value` is a switch: absent, or `true`. */
export interface Flag {
  /** With its dashes: `--min-severity`. */
  readonly name: `--${string}`;
  /** What its value is called: `number`; with ` ` for several, which `read` is given in one, parted by `betweenValues`: `id id`. */
  readonly value?: string;
  readonly does: string;
  /** Makes the value out of what was written, and of what an earlier use of the flag gave. Throws `Trouble`. */
  readonly read?: (written: string, before: never) => unknown;
  readonly default?: string | number;
  /** The exact values it takes, for completion. */
  readonly known?: readonly string[];
  /** May be given several times, or once with commas, for completion. */
  readonly several?: boolean;
  /** Its value names a file, for completion. */
  readonly file?: boolean;
  /** The heading under which help lists it. */
  readonly group?: string;
  /** It is taken, for scripts that give it to every command, and has no say in this one: help passes over it. */
  readonly hidden?: boolean;
}

/** Parts the values of a flag that takes several; no argument can hold it. */
export const betweenValues = '\0';

/** A command line to copy, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** What a command line gives to a command: its arguments in order, a list where one may be given several times, and its flags by name in camel case. */
export interface Given {
  readonly taken: readonly (string | readonly string[] | undefined)[];
  readonly flags: object;
  /** The names of the flags that were written, with their dashes; the others have their defaults. */
  readonly written: readonly string[];
}
