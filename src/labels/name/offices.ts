import { traitFor } from '../atoms/traits.js';
import { type Finding, findingsOf, type Range, rangesAt } from '../passage/mentions.js';
import { hasCapital, type Passage, type Reading, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';
import { offices } from '../vocabulary/offices.js';

/** In small letters no capital tells that it is a title: *the foreign minister*, *a former mayor*. */
const titles: ReadonlySet<string> = new Set(['leader', ...offices]);
const titling = traitFor(titles);
/** Those that tell of an office where it is said how it is held, or which it is: *deputy head*, *assistant coach*, *former judge*. */
const held: ReadonlySet<string> = new Set(
  [...offices].concat(
    'leader head chief coach manager superintendent inspector judge editor marshal pope dean rector treasurer curator principal spokesman'.split(
      ' ',
    ),
  ),
);
/** They say that somebody does not, or not quite, hold the office. */
const standing: ReadonlySet<string> = new Set('former ex deputy vice acting interim assistant outgoing designate'.split(' '));
/** They say which office it is. */
const fields: ReadonlySet<string> = new Set(
  `prime foreign finance defense interior justice trade health education environment agriculture energy oil labor transport economy planning
  industry information culture home lord attorney managing executive regional federal national state provincial crown major lieutenant rear police fire army navy party`.split(
    /\s+/,
  ),
);

const qualifying = traitFor([...standing, ...fields]);

/** An office as a passage names it, the last of its atoms its noun. */
interface Office extends Range {
  readonly noun: string;
  readonly standing: string;
  readonly fields: string;
}

const found = remembered(({ atoms }: Reading): Office[] =>
  atoms.flatMap(({ value }, at) => {
    if (!held.has(value)) return [];
    let from = at;
    while (from > 0 && from > at - reach && (isQualifier(atoms[from - 1]!.value) || hasCapital(atoms[from - 1]!))) from--;
    const words = atoms.slice(from, at).map((atom) => atom.value);
    const told = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).join(' ');
    return [{ from, to: at + 1, noun: value, standing: told(standing), fields: told(fields) }];
  }),
);

/**
 * *{+Prime Minister Arvid+} Horn*, *[-Solvian leader Arvid-] Horn*: who somebody is said to be in this passage came or went, wherever else the
 * story has it. A first name alone is none of it.
 */
export const titleRule: Rule = { touching: titling, find: titleFindings };

function titleFindings({ left, right, gaps }: Passage): Finding[] {
  return gaps.flatMap((gap) => {
    const isGone = gap.right.length === 0;
    const [places, own, other] = isGone ? [gap.left, left, right] : [gap.right, right, left];
    if (!isGone && gap.left.length > 0) return [];
    const range = { from: places[0]!, to: places.at(-1)! + 1 };
    if (!leadsToName(own, range) || !places.every((at) => own.atoms[at]!.kind === 'word')) return [];
    const titles = places.map((at) => own.atoms[at]!.value).filter(isTitle);
    const isNew = titles.length > 0 && !other.atoms.some(({ value }) => titles.includes(value));
    return isNew ? [{ label: 'name', side: isGone ? 'left' : 'right', ...range }] : [];
  });
}

function isTitle(value: string): boolean {
  return titles.has(value);
}

/** Whether a stretch ends in a capital and the surname that it leads to stayed. */
function leadsToName({ atoms, loose }: Reading, { to }: Range): boolean {
  const surname = atoms[to];
  return surname !== undefined && loose[to]! < 0 && surname.kind === 'word' && hasCapital(surname) && hasCapital(atoms[to - 1]!);
}

/** How many words tell of an office before its noun, names among them: *the former Norland finance minister*. */
const reach = 5;

function isQualifier(value: string): boolean {
  return standing.has(value) || fields.has(value);
}

/**
 * Offices that became others: *the [-prime-]{+foreign+} minister*, *the {+former+} mayor*. *The minister* for *the finance minister* is
 * the same in short, and an office that came or went whole goes with other words.
 */
export const officeRule: Rule = { touching: qualifying, find: officeFindings };

function officeFindings({ left, right }: Passage): Finding[] {
  const [l, r] = [alone(left, right), alone(right, left)];
  const changed = l.flatMap((one) => {
    const other = r.find((office) => office.noun === one.noun && isAnother(one, office));
    return other ? [{ one, other }] : [];
  });
  return findingsOf('name', {
    left: changed.flatMap(({ one }) => touched(one, left)),
    right: changed.flatMap(({ other }) => touched(other, right)),
  });
}

/** The offices of one side that the other does not name in the same words. */
function alone(own: Reading, other: Reading): Office[] {
  const known = new Set(found(other).map(keyOf));
  return found(own).filter((office) => !known.has(keyOf(office)));
}

function keyOf({ standing: how, fields: what, noun }: Office): string {
  return `${how} ${what} ${noun}`;
}

function isAnother(one: Office, other: Office): boolean {
  if (one.standing !== other.standing) return true;
  return one.fields !== '' && other.fields !== '' && one.fields !== other.fields;
}

/** The words of an office that an edit touched. */
function touched({ from, to }: Office, reading: Reading): Range[] {
  const places = Array.from({ length: to - from }, (_, i) => from + i);
  return rangesAt(places.filter((at) => reading.loose[at]! >= 0));
}
