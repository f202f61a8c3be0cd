import { othersIn } from '../../text/word-tables.js';
import { keptByWord } from '../atoms/kept.js';
import { verbOfIrregularPast } from './pasts.js';

/** Pasts and participles that no ending shows, each behind its verb, beyond those of `pasts`. */
const irregular = `
  arise arose arisen, awake awoke awoken, be been, beat beaten, become become, begin begun, bid bade bidden, bind bound, bite bit bitten, bleed bled,
  blow blew blown, break broken, breed bred, choose chose chosen, cling clung, come come, creep crept, deal dealt, dig dug, do did done, draw drawn,
  drink drank drunk, drive driven, eat ate eaten, fall fallen, feed fed, flee fled, fly flown, forbid forbade forbidden, forget forgot forgotten,
  forgive forgave forgiven, freeze froze frozen, get gotten, give given, go gone, grow grown, hang hung, hear heard, hide hid hidden, know known, lay laid,
  leap leapt, learn learnt, lend lent, lie lain, light lit, mean meant, oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown,
  read read, rebuild rebuilt, resell resold, ride rode ridden, ring rang rung, rise risen, run run, say said, see seen, seek sought, shake shook shaken,
  shine shone, show shown, shrink shrank shrunk, sing sang sung, sink sunk, sit sat, slay slew slain, sleep slept, slide slid, speak spoken, speed sped,
  spill spilt, spin spun, split split, spread spread, spring sprang sprung, steal stole stolen, stick stuck, sting stung, strike struck stricken,
  strive strove striven, swear swore sworn, sweep swept, swim swam swum, swing swung, take taken, teach taught, tear tore torn, tell told, think thought,
  throw thrown, undergo underwent undergone, understand understood, undertake undertook undertaken, uphold upheld, wake woke woken, wear wore worn,
  weep wept, win won, wind wound, withhold withheld, withdraw withdrawn, write written`;

const verbOfForm: ReadonlyMap<string, string> = new Map(othersIn(irregular));

/** What the regular forms of a verb share: *plan*, *planned* and *planning*; *close* and *closing*; *deny* and *denies*. */
export const rootOfVerb = keptByWord((value) => {
  const verb = baseOf(value) ?? value;
  if (whole.test(verb)) return verb;
  const cut = /(?:ies|ied)$/.test(verb) ? `${verb.slice(0, -3)}y` : (ending.exec(verb)?.[1] ?? verb);
  return cut.replace(/e$/, '').replace(/([^aeiouy])\1$/, '$1');
});

/** An ending behind a vowel: *closing*; *bring* has none. */
const ending = /^(.*[aeiouy].*?)(?:ing|ed|es|s|e)$/;
/** Verbs whose own letters look like one. */
const whole = /(?:ceed|need|feed|seed|heed|speed|weed|bleed|breed)$/;

/** Whether two words are forms of one verb: *cut* and *cutting*, *steal* and *stolen*. */
export function areOneVerb(one: string, other: string): boolean {
  return one === other || rootOfVerb(one) === rootOfVerb(other);
}

/** Whether a word may be a past or a participle: *opened*, *fell*, *stolen*. */
export function mayBePast(value: string): boolean {
  return value.endsWith('ed') || baseOf(value) !== undefined;
}

/** The verb that a word is an irregular past or participle of: *take* of *taken*; undefined for any other word. */
function baseOf(value: string): string | undefined {
  return verbOfIrregularPast(value) ?? verbOfForm.get(value);
}

/** What a word may be a form of, itself among them: *cut* and *cutt* of *cutting*, *deny* of *denies*, *take* of *taken*. */
export function basesOf(value: string): string[] {
  const found = [value];
  const irregular = baseOf(value);
  if (irregular !== undefined && irregular !== value) found.push(irregular);
  if (!/[dgs]$/.test(value)) return found;
  const [, stem, ending] = regular.exec(value) ?? [];
  if (stem === undefined || ending === undefined) return found;
  if (ending.startsWith('i') && ending !== 'ing') return found.concat(`${stem}y`, `${stem}ie`);
  found.push(stem);
  if (ending !== 's') found.push(`${stem}e`);
  if (ending !== 's' && stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  return found;
}

const regular = /^(.{2,}?)(ies|ied|ing|ed|es|s)$/;
