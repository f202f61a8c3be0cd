import { Trouble } from '../../index.js';
import { headings, printing } from './common.js';
import type { Definition } from './definition.js';
import type { CheckFlags } from './flags.js';
import { group, measure, toggle } from './makers.js';
import { jobs, values } from './values.js';

/** `wirediff check`: its arguments, its flags and its help, as data. */
export const check: Definition = {
  name: 'check',
  usage: '[paths...] [flags]',
  summary: 'check that pairs and collections are as expected',
  description: 'Checks that pairs of articles differ only as expected, and that collections have the families expected of them.',
  takes: [
    {
      name: 'paths',
      does: 'folders, which are searched for cases, and manifests; by default the wirediff.check.yml of this folder',
      optional: true,
      several: true,
    },
  ],
  flags: [
    ...group('What is checked', [
      toggle('--update', 'rewrite the baselines that a comparison no longer matches, and remove those without articles'),
      toggle('--ci', 'count a missing baseline as broken instead of writing it, and one without its articles too; CI=true does the same'),
      toggle('--bail', 'stop at the first case that is broken or in trouble'),
      measure('--filter', 'pattern', (written) => written, 'check only the cases whose names contain this; * stands for anything'),
      measure('--jobs', 'number', jobs('--jobs'), 'threads that compare (default: one per processor)'),
    ]),
    ...group(headings.prints, [toggle('--broken', 'leave kept cases out of the terminal report')]),
    ...printing(values.verdictFormat, 'an expectation is broken'),
  ],
  exits: { 0: 'every expectation is kept', 1: 'an expectation is broken' },
  examples: [
    { line: 'wirediff check', does: 'what the manifest of this folder lists' },
    { line: 'wirediff check fixtures', does: 'every folder in it with left.* and right.*' },
    { line: 'wirediff check fixtures --update', does: 'accept what the comparisons say now; review it with git diff' },
    { line: 'wirediff check fixtures --filter datelines --bail', does: 'some of them, up to the first that is broken' },
    { line: 'wirediff check fixtures --ci --format junit --output junit.xml', does: 'for a test server' },
  ],
  invoke: ({ taken, flags }) => {
    const { update, ci, filter } = flags as CheckFlags;
    if (update && ci) throw new Trouble('--update', 'writes baselines, and --ci forbids that', 'use one of them');
    if (filter === '') throw new Trouble("--filter ''", 'is empty', 'write part of a name, or leave the flag out');
    return { kind: 'check', paths: (taken[0] ?? []) as readonly string[], flags: flags as CheckFlags };
  },
};
