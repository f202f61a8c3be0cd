import { Trouble } from '../../index.js';
import type { CheckFlags } from '../flags.js';
import { jobs, values } from '../values.js';
import { printing } from './common.js';
import type { Definition } from './definition.js';
import { measure, toggle } from './makers.js';

/** `wirediff check`: its arguments, its flags and its help, as data. */
export const check: Definition = {
  name: 'check',
  usage: '[paths...] [flags]',
  summary: 'hold pairs and collections to what is expected of them',
  description:
    'Holds pairs of articles and collections to what is expected of them. Exits with 0 when every expectation is kept and with 1 when one is broken.',
  takes: [
    {
      name: 'paths',
      does: 'folders, which are searched for cases, and manifests; the wirediff.check.yml of this folder when left out',
      optional: true,
      several: true,
    },
  ],
  flags: [
    toggle('--update', 'write baselines anew where a comparison means something else, and remove those without articles'),
    toggle('--ci', 'treat a missing baseline as broken instead of writing it, and one without its articles too; CI=true does the same'),
    toggle('--bail', 'stop at the first case that is broken or in trouble'),
    measure('--filter', 'pattern', (written) => written, 'check only the cases whose names hold this; * stands for anything'),
    measure('--jobs', 'number', jobs('--jobs'), 'threads that compare; one for each processor when left out'),
    toggle('--broken', 'leave what is kept out of the terminal report'),
    ...printing(values.verdictFormat, 'an expectation is broken'),
  ],
  examples: [
    { line: 'wirediff check', does: 'what the manifest of this folder lists' },
    { line: 'wirediff check fixtures', does: 'every folder in it with left.* and right.*' },
    { line: 'wirediff check fixtures --update', does: 'accept what the comparisons say now; review it with git diff' },
    { line: 'wirediff check fixtures --filter datelines --bail', does: 'some of them, up to the first that is broken' },
    { line: 'wirediff check fixtures --ci --format junit --output junit.xml', does: 'for a test server' },
  ],
  invoke: ({ taken, flags }) => {
    const { update, ci, filter } = flags as CheckFlags;
    if (update && ci) throw new Trouble('--update', 'writes baselines, and --ci lets none be written', 'use one of them');
    if (filter === '') throw new Trouble("--filter ''", 'is empty', 'write a part of a name, or leave the flag out');
    return { kind: 'check', paths: (taken[0] ?? []) as readonly string[], flags: flags as CheckFlags };
  },
};
