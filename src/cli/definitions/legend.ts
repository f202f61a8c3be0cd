import { labelTable, reportThresholds } from '../../index.js';
import type { Legend } from './definition.js';
import { severityNames } from './values.js';

/** The signs of a comparison's report. */
const marks: Legend = {
  title: 'Marks',
  rows: [
    ['=', 'the same in both'],
    ['~', 'edited; the words that changed are marked'],
    ['-', 'only in the left article'],
    ['+', 'only in the right article'],
    ['>', 'beside = or ~: moved'],
    ['[-old-]{+new+}', 'words of the left article, and what stands for them in the right one'],
    ['7→2', 'paragraph ("graf") 7 of the left article, 2 of the right one'],
  ],
};

/** What an edit may bear, by severity. */
const labels: Legend = {
  title: 'Labels, gravest first',
  rows: severityNames.map((name, severity): [string, string] => [`${severity} ${name}`, labelsOf(severity)]).reverse(),
};

function labelsOf(severity: number): string {
  return labelTable
    .filter((entry) => entry.severity === severity)
    .map(({ label }) => label)
    .join(', ');
}

/** How far one story is made of the other. */
const derivation: Legend = {
  title: 'Derivation',
  rows: [
    ['wholly derived', `${reportThresholds.wholly.default * 100}% of its words or more are in the other story`],
    ['partially derived', `${reportThresholds.partially.default * 100}% of its words or more are in the other story`],
    ['not derived', 'fewer are'],
  ],
};

/** What the report of a comparison shows. */
export const ofComparisons: readonly Legend[] = [marks, labels, derivation];

/** What the report on a collection shows. */
export const ofDuplicates: readonly Legend[] = [
  {
    title: 'What an article is',
    rows: [
      ['same', 'it has the same sequences of words as the kept article'],
      ['version', 'it and the kept article have much in common'],
      ['excerpt', 'all or nearly all of it is in the kept article'],
      ['superset', 'all or nearly all of the kept article is in it'],
      ['chained', 'it is linked to the kept article only through other articles'],
    ],
  },
];
