import { Trouble } from '../../index.js';
import { listOf } from '../definitions/values.js';

/** A command as its users' mistakes are told: how it is written, the flags it knows, and the commands under it. */
export interface Shape {
  readonly name: string;
  readonly usage: string;
  readonly flags: readonly string[];
  /** Their values, each as it is written: `--format json`. */
  readonly values: readonly string[];
  /** How many files it takes, or what else it does. */
  readonly takes: number;
  /** What it takes: `file`. */
  readonly what: string;
  /** How many it was given. */
  readonly given: number;
  /** None under a command; the commands under the program. */
  readonly commands: readonly Shape[];
}

/** Commander's error as ours: one line that says what would have been right. Nothing for what is no mistake: help, version. */
export function mistakeOf(code: string, message: string, shape: Shape, argv: readonly string[]): Trouble | undefined {
  const named = /'(.*)'/s.exec(message)?.[1] ?? '';
  const meant = /\n\(Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1]?.split(', ');
  switch (code) {
    case 'commander.unknownOption':
      return unknownFlag(named, shape, argv, meant);
    case 'commander.unknownCommand':
      return unknownCommand(named, shape, argv, meant);
    case 'commander.missingArgument':
      return new Trouble(shape.name, `<${named}> is missing`, `write ${shape.usage}`);
    case 'commander.excessArguments':
      return new Trouble(shape.name, `takes ${counted(shape.takes, shape.what)} and was given ${shape.given}`, `write ${shape.usage}`);
    case 'commander.optionMissingArgument':
      return new Trouble(named.split(' ')[0] ?? named, 'needs a value', `write ${named}`);
    default:
      return undefined;
  }
}

/** An unknown command; for two files alone, the command that was meant, and of a slip what was `meant`, as commander guesses it. */
function unknownCommand(name: string, { commands }: Shape, argv: readonly string[], meant?: readonly string[]): Trouble {
  if (meant) return new Trouble(name, 'unknown command', `did you mean ${listOf(meant)}?`);
  const files = argv.filter((arg) => !arg.startsWith('--'));
  const example = files.length === 2 && files[0] === name ? `, as in wirediff diff ${files.join(' ')}` : '';
  return new Trouble(name, 'unknown command', `use ${listOf(commands.map((command) => command.name))}${example}`);
}

/** What flags of other programs are called here. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ...['-v', '-V', '-version'].map((flag) => [flag, '--version'] as const),
  ...['--no-color', '--no-colour', '--nocolor'].map((flag) => [flag, '--color never'] as const),
  ['-o', '--output'],
  ['-q', '--quiet'],
]);

function unknownFlag(
  flag: string,
  { name: command, flags, values, commands }: Shape,
  argv: readonly string[],
  meant?: readonly string[],
): Trouble {
  const [name = ''] = flag.split('=');
  if (name !== flag && flags.includes(name)) return new Trouble(flag, 'takes no value', `write ${name}`);
  const taker = commands.find((command) => command.flags.includes(flag));
  if (taker) return new Trouble(flag, 'comes before the command', `write wirediff ${taker.name} … ${flag} …`);
  const other = elsewhere.get(name);
  if (other) return new Trouble(flag, 'unknown flag', `did you mean ${other}?`);
  // A value for a flag: *--json* is *--format json* here.
  const valued = values.filter((value) => value.endsWith(` ${name.replace(/^--/, '')}`));
  const guesses = valued.length > 0 ? valued : meant;
  if (guesses) return new Trouble(flag, 'unknown flag', `did you mean ${listOf(guesses)}?`);
  const isFile = commands.length === 0 && !flag.startsWith('--') && argv.includes(flag);
  const help = commands.length === 0 ? `see wirediff ${command} --help` : `use ${listOf(flags)}`;
  return new Trouble(flag, 'unknown flag', `${help}${isFile ? `; a file is written ./${flag}` : ''}`);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
