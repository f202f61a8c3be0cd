import type { Atom } from '../atom.js';
import { leading, timing, traitFor } from '../atoms/traits.js';
import { type Finding, findingsOf, type Mention, rangesAt, type Unmatched, unmatched } from '../passage/mentions.js';
import { type Passage, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';
import { dates } from './dates.js';

/** What a word before a date makes of it, where it is more than the day itself. */
const leads: ReadonlyMap<string, string> = new Map(
  Object.entries({
    from: 'from starting beginning effective',
    until: 'until till through',
    by: 'by',
    since: 'since',
    within: 'within',
    after: 'after following',
    before: 'before',
    during: 'during throughout',
  }).flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);
const leadsToTime = traitFor(leads.keys());

/** Spans of time that stand for no count: *hours after the raid*. */
const spans: ReadonlySet<string> = new Set('seconds minutes hours days weeks months years decades centuries'.split(' '));

/**
 * *in force [-from-]{+until+} midday*, *pay [-by-]{+after+} Friday*, *[-within-]{+after+} three days*, *[-hours-]{+days+} after the raid*: the day stayed, and what
 * is told of it did not.
 */
export const leadRule: Rule = { touching: leadsToTime | timing | leading, find: leadFindings };

function leadFindings(passage: Passage): Finding[] {
  const { left, right } = passage;
  const found = unmatched(datesLed, left, right);
  return [...findingsOf('datetime', ofOneDate(found, passage)), ...swapped(passage)];
}

/** What leads to a date, and the date. */
interface Led extends Mention {
  readonly lead: string;
  readonly date: string;
}

/** Leads that come to much the same: *by Friday* and *before Friday*, *since Monday* and *from Monday*. */
const alike = /^(?:by before|before by|from since|since from)$/;

/** The dates of one side with what leads to them: *by Friday*, *since early 2019*. */
const datesLed = remembered((reading): Led[] =>
  dates(reading).flatMap(({ from, to, key }) => {
    const { atoms, loose } = reading;
    const at = atoms[from - 1]?.value === 'the' ? from - 2 : from - 1;
    const lead = leadAt(atoms, at);
    // *after Friday's attack* tells what came before, and *during 2019* no more than *in 2019*.
    const isOfDay = lead !== undefined && lead !== 'during' && lead !== 'within' && atoms[to]?.value !== "'s";
    return isOfDay && loose.slice(from, to).every((edit) => edit < 0)
      ? [{ from: at, to: at + 1, key: `${lead} ${key}`, lead, date: key }]
      : [];
  }),
);

/** *by*; *prior to* and *ahead of*, *no later than* */
function leadAt(atoms: readonly Atom[], at: number): string | undefined {
  const [before, value] = [atoms[at - 1]?.value, atoms[at]?.value ?? ''];
  if ((before === 'prior' && value === 'to') || (before === 'ahead' && value === 'of')) return 'before';
  if (before === 'later' && value === 'than') return 'by';
  if (before === 'up' && value === 'to') return 'until';
  return before === 'as' && value === 'of' ? 'from' : leads.get(value);
}

/** Those whose date the other side has too; that the ban is from a day on is told by *on* as well, *takes effect from Monday*. */
function ofOneDate(found: Unmatched<Led>, { left, right }: Passage): Unmatched<Led> {
  const isTurned = (own: Led, others: readonly Led[], other: Passage['left']) => {
    const isKept = dates(other).some(({ key }) => key === own.date);
    const across = others.find(({ date }) => date === own.date);
    return isKept && (across ? !alike.test(`${own.lead} ${across.lead}`) : own.lead !== 'from');
  };
  return {
    left: found.left.filter((led) => isTurned(led, found.right, right)),
    right: found.right.filter((led) => isTurned(led, found.left, left)),
  };
}

/** One word for one: *within* and *after* before a span, *during* and *before* anything, *hours* and *days* alone. */
function swapped({ left, right, swaps }: Passage): Finding[] {
  return swaps.flatMap((gap) => {
    if (gap.left.length !== 1 || gap.right.length !== 1) return [];
    const [l, r] = [gap.left[0]!, gap.right[0]!];
    const [one, other] = [left.atoms[l]!.value, right.atoms[r]!.value];
    const isSpan = spans.has(one) && spans.has(other) && left.atoms[l - 1]?.kind !== 'number' && right.atoms[r - 1]?.kind !== 'number';
    if (!isSpan && !areTwoLeads(leads.get(one), leads.get(other), left.atoms[l + 1]?.kind === 'number')) return [];
    return findingsOf('datetime', { left: rangesAt(gap.left), right: rangesAt(gap.right) });
  });
}

/** *before* and *after* are opposites, and `content`, but before a span; *by* and *from* lead to other things too. */
function areTwoLeads(one: string | undefined, other: string | undefined, isBeforeFigure: boolean): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  // *Prices rose [-until-]{+after+} the vote*
  if (/^(?:until (?:after|before)|after until)$/.test(`${one} ${other}`)) return true;
  const isOfTime = (lead: string) => /^(?:until|since|within|during)$/.test(lead);
  return (
    (isOfTime(one) || isOfTime(other)) && (isBeforeFigure || one === 'during' || other === 'during' || (isOfTime(one) && isOfTime(other)))
  );
}
