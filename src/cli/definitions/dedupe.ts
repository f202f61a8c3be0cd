import { dedupeThresholds, Trouble } from '../../index.js';
import { headings, printing } from './common.js';
import type { Definition, Given } from './definition.js';
import type { DedupeFlags } from './flags.js';
import { ofDuplicates } from './legend.js';
import { choice, choices, file, group, measure, toggle, two } from './makers.js';
import { fraction, jobs, values } from './values.js';

const { resemblance, containment, shingle } = dedupeThresholds;

/** `wirediff dedupe`: its arguments, its flags and its help, as data. */
export const dedupe: Definition = {
  name: 'dedupe',
  usage: '<paths...> [flags]',
  summary: 'find near-duplicates in a collection',
  description: 'Finds every near-duplicate in a collection, and says which article of each family to keep.',
  takes: [
    {
      name: 'paths',
      does: 'files, folders and patterns; .ndjson and .jsonl hold an article a line; .gz is unpacked; - is standard input, in lines',
      several: true,
    },
  ],
  flags: [
    ...group(headings.counts, [
      measure(
        '--resemblance',
        'number',
        share('--resemblance'),
        'report pairs that have this share of their word sequences in common, above 0 and up to 1',
        {
          default: resemblance.default,
        },
      ),
      measure(
        '--containment',
        'number',
        share('--containment'),
        'report pairs of which this share of one side stands in the other, above 0 and up to 1',
        {
          default: containment.default,
        },
      ),
      measure('--shingle', 'words', shingleSize, 'how many words in a row are compared as one', { default: shingle.default }),
      choice(
        '--keep',
        'rule',
        values.keep,
        'which article of a family to keep: {}; auto is the earliest where every date is known, or else the most complete',
        { default: 'auto' },
      ),
      choice(
        '--templates',
        'what',
        values.templates,
        'keep stories that differ only in figures or names apart from families, or merge them into families: {}',
        {
          default: 'apart',
        },
      ),
    ]),
    ...group('With two of its articles', [
      two('--show', 'id id', 'the ids of two articles', 'compare two articles of the collection, as wirediff diff does'),
      choice('--unit', 'unit', values.unit, 'with --show, what to align: {}'),
      choice('--view', 'view', values.view, 'with --show, how to lay the report out: {}'),
      choices('--only', 'kind', values.only, 'with --show, print only {} passages (repeatable)'),
      toggle('--all', 'with --show, print long shared stretches whole, and every change of fact in the head'),
    ]),
    ...group(headings.prints, [choice('--progress', 'when', values.progress, 'show the progress of longer runs: {}', { default: 'auto' })]),
    ...group(headings.files, [
      file('--unique', 'write the collection without its duplicates: the lines kept, or the paths of the files kept; .gz is compressed'),
    ]),
    ...group(headings.files, [
      measure('--jobs', 'number', jobs('--jobs'), 'threads that read and search (default: one per processor)'),
      choice('--from', 'format', [...values.from, 'ndjson'], 'the format of every file: {}; detected by default'),
    ]),
    ...printing(values.duplicatesFormat, 'near-duplicates are found'),
  ],
  legends: ofDuplicates,
  exits: { 0: 'there are no near-duplicates', 1: 'there are some' },
  examples: [
    { line: 'wirediff dedupe wire.ndjson', does: 'families of near-duplicates, the largest first' },
    { line: 'wirediff dedupe stories/ archive/*.txt', does: 'the same for files' },
    { line: 'wirediff dedupe wire.ndjson.gz --unique kept.ndjson.gz --quiet', does: 'keep one article of each family' },
    { line: 'wirediff dedupe wire.ndjson --show 1207 1311', does: 'what differs between two articles, by their ids' },
    { line: 'fetch-wire | wirediff dedupe - --format csv > pairs.csv', does: 'a table of all pairs' },
  ],
  invoke: ({ taken, flags, written }) => ({
    kind: 'dedupe',
    paths: taken[0] as readonly string[],
    flags: checked(flags as DedupeFlags, written),
  }),
};

/** Throws `Trouble` when flags do not go together. */
function checked(flags: DedupeFlags, written: Given['written']): DedupeFlags {
  if (flags.show === undefined) {
    const stray = ['--unit', '--view', '--only', '--all'].find((flag) => written.includes(flag));
    if (stray !== undefined) throw new Trouble(stray, 'is for comparing two articles', 'use it with --show');
    return flags;
  }
  const other = ['--unique', '--keep', '--templates', '--resemblance', '--containment', '--shingle'].find((flag) => written.includes(flag));
  if (other !== undefined) throw new Trouble(other, 'does not apply when two articles are compared', 'leave it out with --show');
  if (flags.format !== 'terminal' && flags.format !== 'json')
    throw new Trouble(`--format ${flags.format}`, 'cannot be used with --show', 'use terminal or json');
  return flags;
}

/** Reads a share above 0: at 0 every two articles would be a pair. */
function share(flag: string): (value: string) => number {
  const read = fraction(flag);
  return (value) => {
    const number = read(value);
    if (number === 0) throw new Trouble(`${flag} ${value}`, 'would make a pair of any two articles', 'use a number above 0');
    return number;
  };
}

function shingleSize(value: string): number {
  const [least, most] = shingle.range;
  if (!/^\d{1,3}$/.test(value) || Number(value) < least || Number(value) > most)
    throw new Trouble(`--shingle ${value}`, 'is not a number of words', `use a whole number from ${least} to ${most}`);
  return Number(value);
}
