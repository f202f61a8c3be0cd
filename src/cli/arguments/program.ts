import { Command, CommanderError, Help, Option } from 'commander';
import { version } from '../../index.js';
import type { Invocation } from '../definitions/flags.js';
import {
  betweenValues,
  type Definition,
  definitions,
  type Flag,
  helpCommand,
  helpFlag,
  versionFlag,
  program as whole,
} from '../definitions/index.js';
import { examplesOf, explained, item, widestHelp } from './help.js';
import { mistakeOf, type Shape } from './usage.js';

/**
 * What a command line asks for. `width` is the columns that help may fill.
 * Throws `Trouble` when a command, a flag, a value or a file is unknown, missing or one too many.
 */
export function parse(argv: readonly string[], width: number): Invocation {
  const found: Invocation[] = [];
  const columns = Math.min(width, widestHelp);
  const program = commands((invocation) => found.push(invocation), columns);
  const words = collectWords(program, columns);
  for (const command of [program, ...program.commands]) command.exitOverride((error) => explain(error, command, argv));
  try {
    program.parse(withJoinedValues(helpFirst(argv)), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = error.exitCode === 0;
    // `help help`, and the help of a command that there is not: what is wrong with that is told as if it had been given.
    if (!asked && argv[0] === helpCommand.name && argv[1] !== undefined) return parse(argv.slice(1, 2), width);
    return { kind: 'words', text: words(), asked };
  }
  if (!found[0]) throw new Error('no command took the arguments');
  return found[0];
}

/** `--help diff` asks for what `help diff` does. */
function helpFirst(argv: readonly string[]): readonly string[] {
  const asks = (argv[0] === helpFlag.name || argv[0] === '-h') && definitions.some(({ name }) => name === argv[1]);
  return asks ? [helpCommand.name, ...argv.slice(1)] : argv;
}

/** Keeps what commander would print, so that it is printed in one place. What is returned tells it. */
function collectWords(program: Command, width: number): () => string {
  let words = '';
  const write = (text: string) => {
    words += text;
  };
  for (const command of [program, ...program.commands])
    command.configureOutput({
      writeOut: write,
      writeErr: write,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      outputError: () => {},
    });
  return () => words;
}

/**
 * A flag that takes several values gets them in one, for commander knows one value or a list without an end. What is a flag itself is none of its values:
 * *--show a --format json* lacks an id.
 */
function withJoinedValues(argv: readonly string[]): string[] {
  const joined: string[] = [];
  const flags = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  for (let at = 0; at < flags.length; at++) {
    const [name = '', first] = flags[at]!.split(/=(.*)/s);
    const wanted = several.get(name) ?? 1;
    const given = valuesIn(flags.slice(at + 1, at + 1 + wanted - (first === undefined ? 0 : 1)));
    const values = [...(first === undefined ? [] : [first]), ...given];
    if (wanted === 1 || values.length === 0) joined.push(flags[at]!);
    else joined.push(`${name}=${values.join(betweenValues)}`);
    if (wanted > 1) at += given.length;
  }
  return [...joined, ...argv.slice(flags.length)];
}

/** The words before the first that is a flag. */
function valuesIn(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => known.has(word.split('=')[0]!));
  return end < 0 ? words : words.slice(0, end);
}

/** The flags of all commands. */
const known: ReadonlySet<string> = new Set([...whole.flags, ...definitions.flatMap(({ flags }) => flags)].map(({ name }) => name));

/** The flags that take several values, with how many. */
const several = new Map(
  definitions
    .flatMap(({ flags }) => flags.map(({ name, value = '' }): [string, number] => [name, value.split(' ').length]))
    .filter(([, count]) => count > 1),
);

const helpNames = `${helpFlag.name}, -h`;

type Take = (invocation: Invocation) => void;

function commands(take: Take, width: number): Command {
  const program = new Command('wirediff')
    .usage('<command> [flags]')
    .description(whole.description)
    .optionsGroup(headingOf('Flags'))
    .version(version, versionFlag.name, versionFlag.does)
    .addHelpOption(new Option(helpNames, helpFlag.does).helpGroup(headingOf('Flags')))
    .helpCommand(`${helpCommand.name} [command]`, helpCommand.summary)
    .configureHelp({
      minWidthToWrap: 1,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      formatItem: (term, termWidth, says) => item(term, termWidth, says, width),
    })
    .addHelpText('after', examplesOf(whole.examples));
  for (const definition of definitions) program.addCommand(commandOf(definition, program, take, width));
  return program;
}

function commandOf(definition: Definition, program: Command, take: Take, width: number): Command {
  const { name, usage, summary, description, takes, flags, invoke } = definition;
  const command = new Command(name).copyInheritedSettings(program).usage(usage).summary(summary).description(description);
  for (const { name, does, optional, several } of takes) {
    const shape = `${name}${several ? '...' : ''}`;
    command.argument(optional ? `[${shape}]` : `<${shape}>`, does);
  }
  for (const flag of flags) command.addOption(optionOf(flag));
  return command
    .addHelpOption(new Option(helpNames, helpFlag.does).helpGroup(headingOf(flags.at(-1)?.group ?? 'Flags')))
    .addHelpText('after', explained(definition, width))
    .action(() => take(invoke({ taken: command.processedArgs, flags: command.opts(), written: writtenIn(command) })));
}

function writtenIn(command: Command): string[] {
  const written = command.options.filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli');
  return written.map(({ long, flags }) => long ?? flags);
}

function optionOf({ name, value, does, read, ...rest }: Flag): Option {
  const option = new Option(value === undefined ? name : `${name} <${value}>`, does);
  if (rest.group) option.helpGroup(headingOf(rest.group));
  if (rest.hidden) option.hideHelp();
  if (read) option.argParser(read as (written: string, before: unknown) => unknown);
  return rest.default === undefined ? option : option.default(rest.default);
}

const headingOf = (group: string) => `${group}:`;

function explain(error: CommanderError, command: Command, argv: readonly string[]): never {
  throw mistakeOf(error.code, error.message, shapeOf(command), argv) ?? error;
}

const valuesOf = ({ name, known = [] }: Flag) => known.map((value) => `${name} ${value}`);

function shapeOf(command: Command): Shape {
  return {
    name: command.name(),
    usage: `wirediff ${command.parent ? `${command.name()} ` : ''}${command.usage()}`,
    flags: new Help().visibleOptions(command).map((option) => option.long ?? option.flags),
    values: definitions.find(({ name }) => name === command.name())?.flags.flatMap(valuesOf) ?? [],
    takes: command.registeredArguments.length,
    what: command.registeredArguments.some((argument) => argument.name() === 'shell') ? 'shell' : 'file',
    given: command.args.length,
    commands: command.commands.map(shapeOf),
  };
}
