import type { Atom } from '../atom.js';
import { isCapital } from '../orthography/letters.js';
import { hasCapital, type Reading } from '../passage/reading.js';
import { isAuxiliary, isDeterminer, isFormOfBe, isModal } from '../vocabulary/function-words.js';
import { isOfDate } from '../vocabulary/times.js';
import { isWeakVerbOfSaying } from '../vocabulary/verbs.js';

/** Whether a verb of saying says something where it stands: *reports*, *claims*, *notes* are verbs only after who does it; *learnt*, *gathered* only in *it was learnt that*. */
export function isSaying({ atoms }: Reading, at: number): boolean {
  const { value } = atoms[at]!;
  if (value === 'said') return true;
  const before = atoms[at - 1];
  if (isIdiom(atoms, at)) return false;
  if (value === 'claim') return isClaim(before, atoms[at + 1]);
  if (isWeakVerbOfSaying(value)) return leadsToSpeech(atoms, at);
  if (/^(?:reports|claims|notes|states|comments)$/.test(value))
    return before !== undefined && (isCapital(before.text) || /^(?:he|she|it|who|which)$/.test(before.value));
  if (/^(?:learned|gathered|understood)$/.test(value))
    return /^(?:was|is|been)$/.test(before?.value ?? '') && atoms[at - 2]?.value === 'it';
  if (value === 'according' || value === 'citing') return !isReason(atoms, at);
  return !isAdjective(atoms, at) && !isAdmission(atoms, at) && !isAct(atoms, at);
}

/** *claimed responsibility for the raid*, *claimed the lives of 12*, *was declared dead*, *fired warning shots*, *denied him bail*: nobody says anything. */
function isIdiom(atoms: Reading['atoms'], at: number): boolean {
  const { value } = atoms[at]!;
  const next = atoms[at + 1]?.value ?? '';
  if (value.startsWith('claim'))
    return next === 'responsibility' || atoms.slice(at + 1, at + idiom).some(({ value: own }) => own === 'lives' || own === 'life');
  // *, warning that*, *is warning of*; *a flood warning*, *fired warning shots*
  if (value === 'warning' && next !== 'that')
    return warnings.test(next) || (atoms[at - 1]?.kind === 'word' && !warns.test(atoms[at - 1]!.value));
  if (pleas.test(value) && isOfCharge(atoms, at)) return true;
  if (/^den(?:y|ies|ied|ying)$/.test(value))
    return denied.test(/^(?:him|her|them|it|us|any|an?|the)$/.test(next) ? (atoms[at + 2]?.value ?? '') : next);
  return value === 'declared' && next === 'dead';
}

/** *denied all seven charges*, *admitted one count of fraud*, *denied murder*: what is pleaded in court, and no statement about it. */
function isOfCharge(atoms: Reading['atoms'], at: number): boolean {
  for (let i = at + 1; i <= at + idiom && atoms[i] !== undefined && atoms[i]!.kind !== 'mark'; i++) {
    if (charges.test(atoms[i]!.value)) return true;
    if (/^(?:that|to|in|and|is|was|had|has)$/.test(atoms[i]!.value)) return false;
  }
  return false;
}

const pleas = /^(?:den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?)$/;
const charges =
  /^(?:charges?|counts?|murder|manslaughter|fraud|theft|arson|rape|assault|burglary|robbery|perjury|treason|bribery|blackmail|conspiracy|forgery|kidnapping|terrorism)$/;

const warns = /^(?:is|are|was|were|been|and|while|by|before|after|in|without|now|also)$/;
const warnings = /^(?:shots?|signs?|lights?|systems?|sirens?|labels?|letters?|notices?|level)$/;
/** What is asked for, and not given. */
const denied =
  /^(?:bail|entry|access|permission|parole|asylum|visas?|boarding|leave|treatment|medical|appeals?|requests?|motions?|petitions?|bids?)$/;

/** *claimed at least 12 lives* */
const idiom = 5;

/** *according to tradition*, *citing his poor health*: nobody is said to say it. */
function isReason(atoms: Reading['atoms'], at: number): boolean {
  for (let i = at + 1; i <= at + reach.plain && atoms[i]?.kind === 'word'; i++) if (reasons.has(atoms[i]!.value)) return true;
  return false;
}

const reasons: ReadonlySet<string> = new Set(
  `tradition legend custom law rules plan plans schedule size age need taste rank height
  health illness injury concern concerns reasons reason fear fears cost costs lack risk risks rise weather security pressure demand conditions
  uncertainty safety problem problems difficulties threat threats shortage shortages competition inflation restrictions pandemic sanctions
  privacy interests example evidence`.split(/\s+/),
);

/** *Locals claim the dog was a wolf*, *reports claim*; not *a claim*, *they claim to be police*. */
function isClaim(before: Atom | undefined, after: Atom | undefined): boolean {
  if (before?.kind !== 'word' || !/[^'s]s$|^(?:police|they|people|who|some|many)$/.test(before.value)) return false;
  return !/^(?:his|its|this|us|was|is|has)$/.test(before.value) && !/^(?:to|of|for|against|responsibility)$/.test(after?.value ?? '');
}

/** *suggested that*, *"It will rain," she predicted*, *predicted it would rain*; not *suggested a route*, *promised rain*. */
function leadsToSpeech(atoms: Reading['atoms'], at: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  if (after?.value === 'that' || after?.value === '"' || leadsToClause(atoms, at) || tellsWhoSpoke(atoms, at)) return true;
  return (
    after?.kind !== 'word' && atoms.slice(Math.max(0, at - reach.plain), at).some(({ value }) => value === '"') && before !== undefined
  );
}

/** *"They came by night," Jane Doe wrote in 1980.*, *"…," wrote Jane Doe.*; not *Her book, "The Seam," predicted a war*. */
function tellsWhoSpoke(atoms: Reading['atoms'], at: number): boolean {
  let quote = at - 1;
  while (quote > at - reach.plain && atoms[quote]?.kind === 'word') quote--;
  if (atoms[quote]?.value !== '"' || atoms[quote - 1]?.value !== ',') return false;
  const after = atoms[at + 1];
  if (after === undefined) return true;
  return quote === at - 1
    ? hasCapital(after)
    : isOfDate(after) || /^(?:in|on|at|to|of|with|from|after|before|during|when|as)$/.test(after.value);
}

/** *predicted the mill would close*; not *promised a mill to the town*, *an estimated 40 men were hurt* */
function leadsToClause(atoms: Reading['atoms'], at: number): boolean {
  const before = atoms[at - 1]?.value ?? 'of';
  if (before === 'to' || before === 'of' || isDeterminer(before) || isFormOfBe(before)) return false;
  for (let i = at + 1; i < atoms.length && i <= at + reach.plain; i++) {
    const { value, kind } = atoms[i]!;
    if (i > at + 1 && isAuxiliary(value)) return true;
    if (kind === 'mark' || value === 'to' || value === 'and' || value === 'who' || clauses.has(value)) return false;
  }
  return false;
}

/** *added 200 jobs*, *would add caution*, *declared a dividend*: done and not said. */
function isAct(atoms: Reading['atoms'], at: number): boolean {
  const { value } = atoms[at]!;
  const [before, after] = [atoms[at - 1]?.value ?? '', atoms[at + 1]];
  // *added a second from the spot*; *added a deal was close* is said
  if (/^add/.test(value) && /^(?:an?|another|his|her|their)$/.test(after?.value ?? '')) return !leadsToClause(atoms, at);
  if (/^add/.test(value)) return after?.kind === 'number' || after?.value === 'to' || (value === 'add' && leadsToBase(before));
  if (/^(?:announc|tell$|told$)/.test(value))
    return after?.value === 'to' || ((value === 'tell' || value === 'told') && isFormOfBe(before));
  return /^declar/.test(value) && /^(?:an?|its|force)$/.test(after?.value ?? '');
}

/** Whether a verb behind the word has no ending: *to add*, *would add*. */
function leadsToBase(value: string): boolean {
  return isModal(value) || value === 'to' || value === 'not';
}

/** *a confirmed case*, *the reported attack*, *12 confirmed deaths* */
function isAdjective(atoms: Reading['atoms'], at: number): boolean {
  if (!atoms[at]!.value.endsWith('ed')) return false;
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  if (after?.kind !== 'word' || !before) return false;
  return before.kind === 'number' ? after.value.endsWith('s') : isDeterminer(before.value) || /^(?:any|no|this)$/.test(before.value);
}

/** *Nine people were admitted to the clinic.*, *could not be confirmed*, *were confirmed dead*: nobody is said to say it. */
function isAdmission(atoms: Reading['atoms'], at: number): boolean {
  if (atoms[at]!.value === 'reported') return isFormOfBe(atoms[at - 1]?.value) && isOfNothing(atoms, at);
  if (atoms[at]!.value === 'confirmed') return isUntold(atoms, at);
  return atoms[at]!.value === 'admitted' && isFormOfBe(atoms[at - 1]?.value);
}

/** *could not be confirmed*, *two cases were confirmed*; *was confirmed by the ministry* is said by it. */
function isUntold(atoms: Reading['atoms'], at: number): boolean {
  const [before, after] = [atoms[at - 1]?.value ?? '', atoms[at + 1]?.value ?? ''];
  return /^(?:be|been|being|immediately|independently|yet)$/.test(before) || (isFormOfBe(before) && !/^(?:by|that)$/.test(after));
}

/** *No injuries were reported*: there were none. */
function isOfNothing(atoms: Reading['atoms'], at: number): boolean {
  let from = at - 1;
  while (from > 0 && at - from < reach.plain && atoms[from]!.kind === 'word' && atoms[from]!.value !== 'no') from--;
  return atoms[from]?.value === 'no' && atoms[at + 1]?.value !== 'by';
}

/** How many words and marks a source takes: *a senior U.S. defence ministry official said*; with its apposition, *Jane Doe, the head of the agency in Geneva, said*. */
export const reach = { plain: 7, apposition: 20 };

/** Words that a clause begins with. */
export const clauses: ReadonlySet<string> = new Set('that but which what while as because if when whether where than'.split(' '));
