import { Command, CommanderError, Help } from 'commander';
import { thresholds, version } from '../index.js';
import type { CommonFlags, DiffFlags, Invocation } from './flags.js';
import { type Example, examplesOf, helpFor } from './help.js';
import { mistakeOf, type Shape, unknownCommand } from './usage.js';
import { columns, fraction, listOf, narrowest, oneOf, severalOf, values } from './values.js';

/**
 * What a command line asks for. `width` is the columns that help may fill.
 * Throws `Trouble` when a command, a flag, a value or a file is unknown, missing or one too many.
 */
export function parse(argv: readonly string[], width: number): Invocation {
  const found: Invocation[] = [];
  const program = commands((invocation) => found.push(invocation));
  const words = collectWords(program, width);
  for (const command of [program, ...program.commands]) command.exitOverride((error) => explain(error, command, argv));
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = error.exitCode === 0;
    if (!asked && argv[0] === 'help' && argv[1] !== undefined) throw unknownCommand(argv[1], shapeOf(program), argv);
    return { kind: 'words', text: words(), asked };
  }
  if (!found[0]) throw new Error('no command took the arguments');
  return found[0];
}

/** Keeps what commander would print, so that it is printed in one place. What is returned tells it. */
function collectWords(program: Command, width: number): () => string {
  let words = '';
  const write = (text: string) => {
    words += text;
  };
  program.configureOutput({
    writeOut: write,
    writeErr: write,
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
    outputError: () => {},
  });
  for (const command of program.commands) command.copyInheritedSettings(program);
  return () => words;
}

type Take = (invocation: Invocation) => void;

function commands(take: Take): Command {
  const program = new Command('wirediff')
    .usage('<command> [flags]')
    .description('Compares two versions of a news story: what is shared, what was edited, what only one has, what moved.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError(false)
    .configureHelp({ minWidthToWrap: narrowest })
    .addHelpText('after', examplesOf(helpFor.program));
  addDiff(program, take);
  addInspect(program, take);
  return program;
}

function addDiff(program: Command, take: Take): void {
  const command = program
    .command('diff')
    .usage('<left> <right> [flags]')
    .summary('compare two articles')
    .description('Compares two articles, the older one first. Leaves with 0 when the story is the same and with 1 when something differs.')
    .argument('<left>', 'the older article, or the one to measure against; - is standard input')
    .argument('<right>', 'the newer article; - is standard input')
    .option('--unit <unit>', `what is aligned: ${listOf(values.unit)}`, oneOf('--unit', values.unit), 'paragraph')
    .option(
      '--threshold <number>',
      'how alike two passages must be to count as versions of each other, 0 to 1',
      fraction('--threshold'),
      thresholds.threshold.default,
    )
    .option('--strict', 'let furniture, date lines, datelines and bylines count as differences too')
    .option('--only <kind>', `print only ${listOf(values.only)} passages (repeatable)`, severalOf('--only', values.only))
    .option('--view <view>', `how to lay the report out: ${listOf(values.view)}`, oneOf('--view', values.view), 'report')
    .option('--all', 'print long shared stretches whole');
  addCommon(command, helpFor.diff).action((left: string, right: string, flags: DiffFlags) => take({ kind: 'diff', left, right, flags }));
}

function addInspect(program: Command, take: Take): void {
  const command = program
    .command('inspect')
    .usage('<file> [flags]')
    .summary('show how one article was read')
    .description('Shows how one article was read: its fields, its parts with their roles and the rules that gave them, its sentences.')
    .argument('<file>', 'the article; - is standard input');
  addCommon(command, helpFor.inspect).action((file: string, flags: CommonFlags) => take({ kind: 'inspect', file, flags }));
}

function addCommon(command: Command, examples: readonly Example[]): Command {
  const { structure, format, from, color } = values;
  return command
    .option(
      '--structure <structure>',
      `recognise a story's parts (article) or take paragraphs as they are (none)`,
      oneOf('--structure', structure),
      'article',
    )
    .option('--from <format>', `how the input is to be read: ${listOf(from)}; found out when left out`, oneOf('--from', from))
    .option('--format <format>', `how to print: ${listOf(format)}`, oneOf('--format', format), 'terminal')
    .option('--width <columns>', "columns to print in; the terminal's own when left out, or 80", columns('--width'))
    .option('--color <when>', `${listOf(color)}; NO_COLOR and FORCE_COLOR are obeyed`, oneOf('--color', color), 'auto')
    .option('--output <file>', 'write the report to a file, whole or not at all; - is standard output')
    .option('--quiet', 'print no report; the exit code tells')
    .option('--exit-zero', 'leave with 0 also when something differs')
    .helpOption('--help', 'print this help')
    .addHelpText('after', examplesOf(examples));
}

function explain(error: CommanderError, command: Command, argv: readonly string[]): never {
  throw mistakeOf(error.code, error.message, shapeOf(command), argv) ?? error;
}

function shapeOf(command: Command): Shape {
  return {
    name: command.name(),
    usage: `wirediff ${command.parent ? `${command.name()} ` : ''}${command.usage()}`,
    flags: new Help().visibleOptions(command).map((option) => option.long ?? option.flags),
    takes: command.registeredArguments.length,
    given: command.args.length,
    commands: command.commands.map(shapeOf),
  };
}
