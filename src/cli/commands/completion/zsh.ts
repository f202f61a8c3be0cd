import { type Argument, type Definition, type Flag, helpCommand, program } from '../../definitions/index.js';
import { brief, flagsOf, quoted } from './words.js';

/** A completion script for zsh: to be sourced, or kept as `_wirediff` in a folder of `fpath`. */
export function zsh(definitions: readonly Definition[]): string {
  const commands = [...definitions, helpCommand].map(({ name, summary }) => quoted(`${name}:${escaped(summary)}`));
  return `#compdef wirediff
# Completion of wirediff for zsh: source <(wirediff completion zsh), after compinit
_wirediff() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C \\
${program.flags.map(({ name, does }) => `    ${quoted(`(- *)${name}[${escaped(does)}]`)} \\`).join('\n')}
    '1: :->command' '*:: :->rest' && return
  case $state in
    command)
      local -a commands=(${commands.join(' ')})
      _describe command commands ;;
    rest)
      case $words[1] in
${definitions.map(commandCase).join('\n')}
        ${helpCommand.name}) _arguments ${quoted(`1:command:(${definitions.map(({ name }) => name).join(' ')})`)} ;;
      esac ;;
  esac
}
if [[ $funcstack[1] == _wirediff ]]; then _wirediff "$@"; else compdef _wirediff wirediff; fi
`;
}

function commandCase(definition: Definition): string {
  const specs = [...flagsOf(definition).flatMap(flagSpecs), ...definition.takes.map(argumentSpec)];
  return `        ${definition.name}) _arguments \\\n${specs.map((spec) => `          ${quoted(spec)}`).join(' \\\n')} ;;`;
}

/** A flag; one with a value also as `--format=json`. One that may be given several times is offered again. */
function flagSpecs(flag: Flag): string[] {
  const { name, value, several } = flag;
  const words = `[${escaped(brief(flag))}]`;
  if (value === undefined) return [`${name}${words}`];
  return [`${several ? '*' : ''}${name}=${words}:${escaped(value)}:${actionOf(flag)}`];
}

/** What completes a value: the known ones, with commas where several may stand, or files. */
function actionOf({ known, several, file }: Flag): string {
  if (known && several) return `_sequence compadd - ${known.join(' ')}`;
  if (known) return `(${known.join(' ')})`;
  return file ? '_files' : ' ';
}

function argumentSpec({ name, several, known }: Argument, index: number): string {
  return `${several ? '*' : index + 1}:${escaped(name)}:${known ? `(${known.join(' ')})` : '_files'}`;
}

/** What has a meaning to \`_arguments\`, as itself. */
function escaped(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&');
}
