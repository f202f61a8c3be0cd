import { traitFor } from '../atoms/traits.js';
import { type Finding, findingsOf, type Mention, unmatched } from '../passage/mentions.js';
import { hasCapital, type Passage, type Reading, remembered } from '../passage/reading.js';

/** What a claim rests on where nobody is said to say it, by kinds of which one stands for another. */
const works: ReadonlyMap<string, string> = new Map(
  Object.entries({
    study: 'study studies research paper analysis trial trials review experiment experiments',
    poll: 'poll polls survey surveys',
    figures: 'figures data statistics numbers tally results',
    report: 'report reports audit inquiry inquest investigation',
    documents: 'documents records filings papers emails memo footage video pictures',
    tests: 'test tests autopsy scan scans',
  }).flatMap(([key, list]) => list.split(' ').map((word) => [word, key] as const)),
);

/** How far a work bears a claim out, by verbs of which one stands for another. */
const verbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    suggest: 'suggest suggests suggested indicate indicates indicated hint hints hinted',
    show: 'show shows showed shown find finds found reveal reveals revealed conclude concludes concluded',
    prove: 'prove proves proved confirm confirms confirmed establish establishes established',
  }).flatMap(([key, list]) => list.split(' ').map((word) => [word, key] as const)),
);

/** Who stands for what a headline says, behind a dash or a colon at its end or before one at its head. */
const headlineSources: ReadonlySet<string> = new Set(
  `source sources police official officials report reports study survey poll paper papers media minister ministry lawyer lawyers witness witnesses
  agency judge court expert experts analyst analysts prosecutor prosecutors court union army navy military mayor government spokesman
  spokeswoman aide aides diplomat diplomats research data un who imf nato pentagon kremlin bbc reuters ap afp cnn`.split(/\s+/),
);

const evidencing = traitFor([...works.keys(), ...verbs.keys()]);
const heading = traitFor(headlineSources);

/** *, exit poll shows* and *a study suggests* came, went or became surer; so did *- sources* behind a headline and *Police:* before it. */
export function evidenceFindings({ left, right, touched }: Passage): Finding[] {
  return [
    ...((touched & evidencing) === 0 ? [] : findingsOf('attribution', unmatched(supports, left, right))),
    ...((touched & heading) === 0 ? [] : findingsOf('attribution', unmatched(inHeadline, left, right))),
  ];
}

/** A work and its verb, what stands between the two is of the work: *a study of 4,000 nurses suggests*. */
const supports = remembered(({ atoms }: Reading): Mention[] =>
  atoms.flatMap(({ value }, at): Mention[] => {
    const verb = verbs.get(value);
    if (verb === undefined || noVerb.test(atoms[at - 1]?.value ?? '')) return [];
    const from = workBefore(atoms, at);
    return from < 0 ? [] : [{ from, to: at + 1, key: `${works.get(atoms[from]!.value)!} ${verb}` }];
  }),
);

/** *a video said to show*, *the report was confirmed* */
const noVerb = /^(?:to|be|been|being|is|are|was|were|not|has|have|had)$/;

function workBefore(atoms: Reading['atoms'], verb: number): number {
  for (let at = verb - 1; at >= 0 && at >= verb - reach && atoms[at]!.kind === 'word'; at--) {
    if (works.has(atoms[at]!.value) && !hasCapital(atoms[at]!)) return at;
    if (/^(?:that|which|who|he|she|they|it|and|but)$/.test(atoms[at]!.value)) return -1;
  }
  return -1;
}

/** *a poll of voters by Central Radio shows* */
const reach = 6;

const inHeadline = remembered((reading): Mention[] => {
  const { atoms, stretch } = reading;
  const { block } = stretch.units[0]!;
  if (stretch.document.blocks[block]?.role !== 'headline') return [];
  const colon = atoms.findIndex(({ value }) => value === ':');
  let dash = atoms.length - 1;
  while (dash >= 0 && !/^[-:]$/.test(atoms[dash]!.value)) dash--;
  return [sourceIn(reading, 0, colon), dash < 0 ? undefined : sourceIn(reading, dash + 1, atoms.length)].filter((one) => one !== undefined);
});

/** The source that a few words are, with the mark that sets them off. */
function sourceIn({ atoms }: Reading, from: number, to: number): Mention | undefined {
  if (to <= from || to - from > longest) return undefined;
  const found = atoms.slice(from, to).find(({ value }) => headlineSources.has(value));
  return found && { from, to, key: found.value };
}

/** *- Ostrell police sources* */
const longest = 3;
