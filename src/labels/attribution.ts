import { type Finding, type Mention, surplus } from './mentions.js';
import type { Reading } from './reading.js';

/** Verbs of saying, by their stem: a change from *said* to *says* is one of tense, from *said* to *claimed* one of attribution. */
const verbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    say: 'say says said saying',
    tell: 'tell tells told telling',
    report: 'report reports reported reporting',
    according: 'according',
    add: 'add adds added adding',
    note: 'note notes noted',
    explain: 'explain explains explained',
    announce: 'announce announces announced',
    claim: 'claim claims claimed',
    state: 'stated',
    warn: 'warn warns warned',
    insist: 'insist insists insisted',
    argue: 'argue argues argued',
    deny: 'deny denies denied',
    quote: 'quoted',
    write: 'wrote',
    confirm: 'confirm confirms confirmed',
    reveal: 'reveal reveals revealed',
    cite: 'citing cited',
    tweet: 'tweeted',
    declare: 'declared',
    describe: 'described',
    acknowledge: 'acknowledged',
    allege: 'alleges',
  }).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
);

function sources({ atoms }: Reading): Mention[] {
  return atoms.flatMap(({ value, kind }, i) => {
    const key = kind === 'word' ? verbs.get(value) : undefined;
    return key === undefined ? [] : [{ from: i, to: i + 1, key }];
  });
}

/** Changes of who says it, and of the verb of saying. */
export function attributionFindings(left: Reading, right: Reading): Finding[] {
  const [l, r] = [sources(left), sources(right)];
  return [
    ...surplus(l, r, left).map(({ from, to }) => ({ label: 'attribution' as const, side: 'left' as const, from, to })),
    ...surplus(r, l, right).map(({ from, to }) => ({ label: 'attribution' as const, side: 'right' as const, from, to })),
  ];
}
