import { type Definition, type Flag, helpCommand, program } from '../../definitions/index.js';
import { brief, flagsOf, quoted as inSingleQuotes } from './words.js';

/** A completion script for fish. It offers files where a command or a flag takes one. */
export function fish(definitions: readonly Definition[]): string {
  const lines = [
    '# Completion of wirediff for fish: wirediff completion fish > ~/.config/fish/completions/wirediff.fish',
    `complete -c wirediff -n __fish_use_subcommand -f`,
    ...program.flags.map(({ name, does }) => `complete -c wirediff -n __fish_use_subcommand -l ${name.slice(2)} -d ${quoted(does)}`),
    ...[...definitions, helpCommand].map(
      ({ name, summary }) => `complete -c wirediff -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    ...definitions.flatMap(linesOf),
    `complete -c wirediff -n '__fish_seen_subcommand_from ${helpCommand.name}' -f -a ${quoted(definitions.map(({ name }) => name).join(' '))}`,
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf(definition: Definition): string[] {
  const start = `complete -c wirediff -n '__fish_seen_subcommand_from ${definition.name}'`;
  const known = definition.takes.flatMap((argument) => argument.known ?? []);
  const words = known.length > 0 ? [`${start} -f -a ${quoted(known.join(' '))}`] : [];
  return [...words, ...flagsOf(definition).map((flag) => `${start} -l ${flag.name.slice(2)}${takingOf(flag)} -d ${quoted(brief(flag))}`)];
}

/** `-x`: takes a value that is no file; `-r -F`: takes a file. */
function takingOf({ value, known, file, several }: Flag): string {
  if (value === undefined) return '';
  if (file) return ' -r -F';
  if (!known) return ' -x';
  return several ? ` -x -a ${quoted(`(__fish_append , ${known.join(' ')})`)}` : ` -x -a ${quoted(known.join(' '))}`;
}

/** In fish a backslash escapes also in single quotes. */
function quoted(text: string): string {
  return inSingleQuotes(text.replaceAll('\\', '\\\\'), `\\'`);
}
