import { spawnSync } from 'node:child_process';
import { folderWith, runIn } from '../../fake-world.js';

export type Shell = 'bash' | 'zsh' | 'fish';

/** Whether a shell is there to be asked. */
export function isThere(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

/** A folder in which a user completes, with the script of a shell beside his articles. */
export async function homeWith(shell: Shell): Promise<string> {
  const { out } = await runIn('/', ['completion', shell]);
  return folderWith({ script: out, 'articles/late edition.txt': 'x', 'morning.txt': 'x' });
}

/** What a shell prints that runs a program; fails with what it complains of. */
export function run(shell: Shell, home: string, program: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(shell, [...args, '-c', program], {
    cwd: home,
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, ...env },
  });
  if (status !== 0 || stderr !== '') throw new Error(`${shell} left with ${status}: ${stderr}`);
  return stdout;
}

/** The words of a command line as bash parts them: `=` is a word of its own. */
export function wordsOfBash(line: string): string[] {
  return line
    .split(/(=)|\s/)
    .filter((word) => word !== undefined && word !== '')
    .concat(/\s$/.test(line) ? [''] : []);
}

/** What bash offers at the end of a line; nothing where it would offer files. */
export function offeredByBash(home: string, line: string): string[] {
  const words = wordsOfBash(line);
  const program = `source ./script
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_wirediff; ((\${#COMPREPLY[@]})) && printf '%s\\n' "\${COMPREPLY[@]}"; true`;
  return run('bash', home, program, ['--norc', '--noprofile']).split('\n').filter(Boolean);
}

/** What fish offers at the end of a line, without what it says of each. */
export function offeredByFish(home: string, line: string): string[] {
  const out = run('fish', home, `source ./script; complete -C '${line}'`, ['--no-config']);
  return out
    .split('\n')
    .filter(Boolean)
    .map((each) => each.split('\t')[0] ?? '');
}

/** The line that zsh makes of a line when Tab is pressed, in a terminal of its own. */
export function completedByZsh(home: string, line: string): string {
  const setUp = [
    `PROMPT='%%'`,
    'unsetopt zle_bracketed_paste beep',
    'autoload -Uz compinit; compinit -u -D',
    'source ./script',
    `show() { print -r -- "<""<$BUFFER>"">"; BUFFER=; zle accept-line }; zle -N show; bindkey '^X' show`,
    'print ready$((1+1))',
  ].join('; ');
  const program = `zmodload zsh/zpty
zpty shell 'TERM=dumb zsh -f -i'
zpty -w shell "$SET_UP"
zpty -r shell ignored '*ready2*'
zpty -w -n shell "$LINE"$'\\t\\C-x'
zpty -r shell shown '*<<*>>*'
zpty -d shell
print -r -- "$shown"`;
  const out = run('zsh', home, program, ['-f'], { SET_UP: setUp, LINE: line });
  return /<<(.*)>>/s.exec(out)?.[1] ?? out;
}
