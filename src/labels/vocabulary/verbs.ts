import { wordsIn } from '../../text/word-tables.js';
import { canonicalWord } from '../orthography/spelling.js';

/** Forms that are nouns more often than verbs: *a police report*, *a note*, *with stress on exports*. */
const nouns: ReadonlySet<string> = new Set(['report', 'note', 'stress']);

/** Verbs of saying, by their stem: from *said* to *says* the tense changes, from *said* to *claimed* the attribution. */
const stems: ReadonlyMap<string, string> = new Map(
  wordsIn(`
  say says said saying
  tell tells told telling
  report reports reported reporting
  according
  add adds added adding
  note notes noted noting
  explain explains explained explaining
  announce announces announced announcing
  claim claims claimed claiming
  stated states stating
  warn warns warned warning
  insist insists insisted insisting
  argue argues argued arguing
  admit admits admitted admitting
  concede concedes conceded conceding
  contend contends contended contending
  assert asserts asserted asserting
  stress stressed stressing
  vow vows vowed vowing
  complain complains complained complaining
  testify testifies testified testifying
  deny denies denied denying
  write wrote writes
  confirm confirms confirmed confirming
  reveal reveals revealed revealing
  cite cites cited citing
  tweet tweets tweeted
  declare declares declared declaring
  acknowledge acknowledges acknowledged
  allege alleges
  commented
  believe believes
  quoted quoting
  learned gathered understood
  suggest suggests suggested
  indicate indicates indicated
  predict predicts predicted
  estimate estimates estimated
  recall recalls recalled
  promise promises promised
  pledge pledges pledged
  hint hints hinted
  conclude concludes concluded
  remark remarked
  maintain maintains maintained
  disclose discloses disclosed
  reiterate reiterates reiterated
  emphasize emphasizes emphasized
  boast boasts boasted
  joke jokes joked
  think thinks
  `)
    .filter(([form]) => !nouns.has(form))
    .map(([form, stem]) => [canonicalWord(form, false), stem] as const),
);

/** The stem of a verb of saying; undefined for any other word. */
export function verbOfSaying(value: string): string | undefined {
  return stems.get(value);
}

/** Whether two stems say no more than where it comes from: *according to police* and *police said*. */
export function isSameSaying(left: string, right: string): boolean {
  return left === right || alike.some((verbs) => verbs.has(left) && verbs.has(right));
}

/** *[-vowed-]{+pledged+} to scrap the tax*, *Scientists [-think-]{+believe+}* */
const alike: readonly ReadonlySet<string>[] = ['say according', 'vow pledge promise', 'think believe', 'stress emphasize'].map(
  (verbs) => new Set(verbs.split(' ')),
);

/** Whether a verb says something only before *that* or beside speech: *suggested that*, *promised rain*. */
export function isWeakVerbOfSaying(value: string): boolean {
  const verb = stems.get(value);
  return verb !== undefined && weak.has(verb);
}

const weak: ReadonlySet<string> = new Set(
  'vow write stress suggest indicate predict estimate recall promise pledge hint conclude remark maintain disclose reiterate emphasize boast joke think'.split(
    ' ',
  ),
);

/** All verbs of saying, in each of their forms. */
export const verbsOfSaying: Iterable<string> = [...stems.keys()];

/** Whether a word is a verb of saying. */
export function isVerbOfSaying(value: string): boolean {
  return stems.has(value);
}
