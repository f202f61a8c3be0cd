import { othersIn } from '../../text/word-tables.js';

/** Verbs whose past no ending shows, each before its past: *The bank cut rates*, *Both sides met*. */
const verbs = `
  be was, be were, have had, beat beat, become became, begin began, break broke, bring brought, build built, buy bought, catch caught, come came, cut cut,
  draw drew, drive drove, fall fell, feel felt, fight fought, find found, fly flew, get got, give gave, go went, grow grew, hit hit, hold held, keep kept,
  know knew, lead led, leave left, lose lost, make made, meet met, pay paid, put put, rise rose, run ran, see saw, sell sold, send sent, shoot shot, shut shut,
  sink sank, speak spoke, spend spent, stand stood, take took, throw threw, win won, withdraw withdrew, write wrote`;

const verbOfPast: ReadonlyMap<string, string> = new Map(othersIn(verbs));

/** The verb that a word is the past of, though no ending shows it: *took* is of *take*; undefined for any other word. */
export function verbOfIrregularPast(value: string): string | undefined {
  return verbOfPast.get(value);
}

/** Those that are nouns, or helpers of other verbs, as often. */
const ambiguous: ReadonlySet<string> = new Set('was were had cut hit put shot felt'.split(' '));

/** Whether a word is such a past and hardly anything else: *Ardenne beat Solvia*, *Solvia shut its refinery*. */
export function isPlainPast(value: string): boolean {
  return verbOfPast.has(value) && !ambiguous.has(value);
}
