import { type Definition, helpCommand, program } from '../../definitions/index.js';
import { flagsOf, quoted } from './words.js';

/**
 * A completion script for bash, from 3.2 on, the one of macOS. Where it offers nothing bash offers the names of files.
 * `--format=json` comes to it in three words, and of `--only shared,edited` it completes what stands behind the last comma.
 */
export function bash(definitions: readonly Definition[]): string {
  const names = definitions.map(({ name }) => name);
  return `# Completion of wirediff for bash: source <(wirediff completion bash)
_wirediff() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= values= head= i
  COMPREPLY=()
  if [[ $word == = ]]; then word=
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      --) [[ -n $command ]] && return ;;
      ${[...names, helpCommand.name].join('|')}) [[ -z $command ]] && command=\${COMP_WORDS[i]} ;;
    esac
  done
  case "$command $before" in
${definitions.flatMap(valueCases).join('\n')}
  esac
  case "$command $word" in
    ' -'*) values=${quoted(program.flags.map(({ name }) => name).join(' '))} ;;
    ' '*) values=${quoted([...names, helpCommand.name].join(' '))} ;;
    '${helpCommand.name} '*) values=${quoted(names.join(' '))} ;;
${definitions.flatMap(wordCases).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$values" -- "$word"))
}
_wirediff_several() {
  [[ $1 == *,* ]] && head=\${1%,*},
  COMPREPLY=($(compgen -P "$head" -W "$2" -- "\${1##*,}"))
}
complete -o default -F _wirediff wirediff
`;
}

/** What follows a flag that takes a value. Where the values are not known, bash offers files. */
function valueCases({ name, flags }: Definition): string[] {
  return flags
    .filter(({ value }) => value !== undefined)
    .map((flag) => {
      const { known, several } = flag;
      const list = quoted(known?.join(' ') ?? '');
      const answer = several ? `_wirediff_several "$word" ${list}` : `COMPREPLY=($(compgen -W ${list} -- "$word"))`;
      return `    ${quoted(`${name} ${flag.name}`)}) ${known ? `${answer}; ` : ''}return ;;`;
    });
}

function wordCases(definition: Definition): string[] {
  const { name, takes } = definition;
  const known = takes.flatMap((argument) => argument.known ?? []);
  const flags = quoted(
    flagsOf(definition)
      .map((flag) => flag.name)
      .join(' '),
  );
  return [`    '${name} -'*) values=${flags} ;;`, ...(known.length > 0 ? [`    '${name} '*) values=${quoted(known.join(' '))} ;;`] : [])];
}
