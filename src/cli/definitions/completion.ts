import type { Definition } from './definition.js';
import { oneOf, values } from './values.js';

/** `wirediff completion`: its arguments, its flags and its help, as data. */
export const completion: Definition = {
  name: 'completion',
  usage: `<${values.shell.join('|')}>`,
  summary: 'print a shell completion script',
  description: 'Prints a script for a shell, which then completes the commands, flags and values of wirediff when you press Tab.',
  takes: [{ name: 'shell', does: 'bash, zsh or fish', known: values.shell }],
  flags: [],
  examples: [
    { line: 'source <(wirediff completion bash)', does: 'in ~/.bashrc; for zsh the same in ~/.zshrc, after compinit' },
    { line: 'wirediff completion fish > ~/.config/fish/completions/wirediff.fish', does: 'for fish' },
  ],
  invoke: ({ taken }) => ({ kind: 'completion', shell: oneOf('completion', values.shell)(String(taken[0])) }),
};
