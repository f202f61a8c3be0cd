import { traitFor } from '../atoms/traits.js';
import type { Run } from '../passage/lineup.js';
import { type Finding, findingsOf, type Mention, type Range, rangesAt, type Unmatched, unmatched } from '../passage/mentions.js';
import { hasCapital, type Passage, type Reading, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';

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
  `source sources police official officials report reports study studies survey poll polls paper papers media minister ministers ministry lawyer lawyers attorney
  attorneys prosecution defence defense witness witnesses agency agencies judge judges court expert experts analyst analysts economist economists trader traders
  broker brokers prosecutor prosecutors investigator investigators detective detectives coroner inquest inquiry union unions army navy military militia rebels mayor
  governor president premier pm government opposition lawmaker lawmakers mp mps senator council spokesman spokeswoman spokesperson aide aides diplomat diplomats envoy
  research researchers scientists doctor doctors surgeon hospital clinic company firm owner owners operator airline airlines insurer insurers bank employer employers
  coach club manager agent family relatives father mother brother sister husband wife widow son daughter friend friends neighbors residents rescuers firefighters
  coastguard embassy campaigners activists monitors watchdog regulator auditor forecasters tv radio television newspaper website memo data documents
  un who imf nato eu pentagon kremlin bbc reuters ap afp cnn`.split(/\s+/),
);

const evidencing = traitFor([...works.keys(), ...verbs.keys()]);
const heading = traitFor(headlineSources);

/** *, exit poll shows* and *a study suggests* came, went or became surer; so did *- sources* behind a headline and *Police:* before it. */
export const evidenceRule: Rule = { touching: evidencing | heading, find: evidenceFindings };

function evidenceFindings({ left, right, touched, swaps }: Passage): Finding[] {
  return [
    ...((touched & evidencing) === 0 ? [] : findingsOf('attribution', unmatched(supports, left, right))),
    ...((touched & evidencing) === 0 ? [] : swaps.flatMap((gap) => surer(gap, left, right))),
    ...((touched & heading) === 0 ? [] : findingsOf('attribution', setOff(unmatched(inHeadline, left, right)))),
  ];
}

/** *Footprints [-suggest-]{+show+} that people lived here*: whatever bears a claim out, it bears it out more or less. */
function surer({ left: gone, right: come }: Run, left: Reading, right: Reading): Finding[] {
  if (gone.length !== 1 || come.length !== 1) return [];
  const [from, to] = [verbs.get(left.atoms[gone[0]!]!.value), verbs.get(right.atoms[come[0]!]!.value)];
  if (from === undefined || to === undefined || (from === 'suggest') === (to === 'suggest')) return [];
  if (workBefore(left.atoms, gone[0]!) >= 0 || workBefore(right.atoms, come[0]!) >= 0) return [];
  return findingsOf('negation', { left: rangesAt(gone), right: rangesAt(come) });
}

/** A work and its verb, what stands between the two is of the work: *a study of 4,000 nurses suggests*; and *according to the study*, which is as much as that it shows it. */
const supports = remembered(({ atoms }: Reading): Mention[] =>
  atoms.flatMap(({ value }, at): Mention[] => {
    if (value === 'according') return accordingTo(atoms, at);
    const verb = verbs.get(value);
    if (verb === undefined || noVerb.test(atoms[at - 1]?.value ?? '')) return [];
    const from = workBefore(atoms, at);
    return from < 0 ? [] : [{ from, to: at + 1, key: `${works.get(atoms[from]!.value)!} ${verb}` }];
  }),
);

function accordingTo(atoms: Reading['atoms'], from: number): Mention[] {
  let at = from + 2;
  while (at < from + nearest && atoms[at]?.kind === 'word' && !works.has(atoms[at]!.value)) at++;
  const work = works.get(atoms[at]?.value ?? '');
  return work === undefined || hasCapital(atoms[at]!) ? [] : [{ from, to: at + 1, key: `${work} show` }];
}

/** *according to a new government study* */
const nearest = 6;

/** Whether a source is a work that bears a claim out on the other side as well: *according to the study* and *the study found*. */
export function isBorneOut({ from, to }: Range, own: Reading, other: Reading): boolean {
  return supports(own).some((one) => one.from < to && from < one.to && supports(other).some(({ key }) => key === one.key));
}

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

/** A source that a headline is told by. */
interface HeadlineSource extends Mention {
  /** Whether a mark alone sets it off: what *police say* tells is a saying. */
  readonly bare: boolean;
}

/** The sources of a headline: *Police: two dead*, *Two dead - police*, *Two dead, police say*, *Police say two are dead*. */
const inHeadline = remembered((reading): HeadlineSource[] => {
  const { atoms } = reading;
  if (!isHeadline(reading)) return [];
  const found: (HeadlineSource | undefined)[] = [
    sourceIn(
      reading,
      0,
      atoms.findIndex(({ value }) => value === ':'),
      true,
    ),
  ];
  const end = says.test(atoms.at(-1)?.value ?? '') ? atoms.length - 1 : atoms.length;
  const setsOff = end < atoms.length ? /^[-:,]$/ : /^[-:]$/;
  let dash = end - 1;
  while (dash >= 0 && !setsOff.test(atoms[dash]!.value)) dash--;
  if (dash >= 0) found.push(sourceIn(reading, dash + 1, end, end === atoms.length));
  found.push(
    sourceIn(
      reading,
      0,
      atoms.slice(0, longest + 1).findIndex(({ value }) => says.test(value)),
      false,
    ),
  );
  return found.filter((one) => one !== undefined);
});

const says = /^sa(?:y|ys|id)$/;

/** A title, and a line without a stop that a format could not tell from a paragraph: *Plane was off course: investigators*. */
function isHeadline({ atoms, stretch: { document, units } }: Reading): boolean {
  const role = document.blocks[units[0]!.block]?.role;
  if (role === 'headline' || role === 'deck' || role === 'crosshead') return true;
  return units.length === 1 && role === 'paragraph' && atoms.length < longestLine && atoms.at(-1)?.kind === 'word';
}

/** No headline has more words and marks. */
const longestLine = 25;

/** Whether a headline names a source behind a mark that the other one has say it: *several hurt[-, police say-]{+ -police+}*. */
export function isSetOff({ from, to }: Range, own: Reading, other: Reading): boolean {
  if (!isHeadline(own) || !isHeadline(other)) return false;
  return inHeadline(own).some((one) => one.from < to && from <= one.to && inHeadline(other).some(({ key }) => key === one.key));
}

/** The source that a few words are, with the mark that sets them off. */
function sourceIn({ atoms }: Reading, from: number, to: number, bare: boolean): HeadlineSource | undefined {
  if (to <= from || to - from > longest) return undefined;
  const found = atoms.slice(from, to).find(({ value }) => headlineSources.has(value));
  return found && { from, to, key: found.value, bare };
}

function setOff({ left, right }: Unmatched<HeadlineSource>): Unmatched<Mention> {
  const isBare = ({ bare }: HeadlineSource) => bare;
  return { left: left.filter(isBare), right: right.filter(isBare) };
}

/** *- Ostrell police sources* */
const longest = 3;
