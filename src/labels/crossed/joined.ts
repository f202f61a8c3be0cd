import type { Side } from '../../model.js';
import { nameable, timing } from '../atoms/traits.js';
import { dates } from '../datetime/dates.js';
import { names, touchedNames } from '../name/names.js';
import { type Finding, isLoose, type Range } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';

/** A name or a day in a row of its like: *Horn, Velde and Marin*. */
interface Member extends Range {
  readonly key: string;
}

/**
 * *Police arrested Horn {+and Velde+}. Velde's cousin …*: a name or a day that came beside its like, or left it, is news of the clause that the row is of, whatever
 * else the passage tells of it; not where a clause of its own was taken into the row, or the row has another order.
 */
export function joinedFindings(passage: Passage, capitals: boolean): Finding[] {
  const { touched } = passage;
  return [
    ...(capitals && (touched & nameable) !== 0 ? joinedOf(passage, 'name', nameMembers, touchedNames) : []),
    ...((touched & timing) !== 0 ? joinedOf(passage, 'datetime', dates, looseDates) : []),
  ];
}

type Find = (reading: Reading) => readonly Member[];

/** *Horn and Velde* are read as one name, as *Johnson and Johnson* are. */
function nameMembers(reading: Reading): Member[] {
  return names(reading).flatMap(({ from, to }) => {
    const found: Member[] = [];
    for (let start = from, at = from; at <= to; at++) {
      if (at < to && reading.atoms[at]!.value !== 'and') continue;
      if (at > start) found.push({ from: start, to: at, key: reading.atoms[at - 1]!.value });
      start = at + 1;
    }
    return found;
  });
}

function joinedOf(
  { left, right }: Passage,
  label: 'name' | 'datetime',
  find: Find,
  touchedIn: (reading: Reading) => readonly Range[],
): Finding[] {
  const both = { left, right };
  return (['left', 'right'] as const).flatMap((side: Side) => {
    const [own, other] = [both[side], both[side === 'left' ? 'right' : 'left']];
    if (!touchedIn(own).some((mention) => mayBeOfRow(own, mention, other))) return [];
    const added = rowsOf(own, find).flatMap((row) => row.filter((member) => isAdded(own, row, member)).map((member) => ({ row, member })));
    if (added.length === 0) return [];
    const others = rowsOf(other, find);
    return added
      .filter(({ row, member }) => isNewIn(row, member, others, other))
      .map(({ member: { from, to } }) => ({ label, side, from, to }));
  });
}

function looseDates(reading: Reading): readonly Range[] {
  return dates(reading).filter((date) => isLoose(reading, date));
}

/** Whether something stands beside *and*, *or* or a comma, and its last word on the other side too. */
function mayBeOfRow({ atoms }: Reading, { from, to }: Range, other: Reading): boolean {
  const isJoint = (at: number) => /^(?:and|or|,)$/.test(atoms[at]?.value ?? '');
  if (!isJoint(from - 1) && !isJoint(to) && !atoms.slice(from, to).some(({ value }) => value === 'and')) return false;
  const last = atoms[to - 1]!.value;
  return other.atoms.some(({ value }) => value === last);
}

/** Whether a member of a row of several came or went, and others of it stayed. */
function isAdded(own: Reading, row: readonly Member[], { from, to }: Member): boolean {
  return row.length > 1 && isLooseWhole(own, from, to) && row.some((other) => !isLoose(own, other));
}

function isLooseWhole({ loose }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (loose[at]! < 0) return false;
  return true;
}

/** Whether the other side tells of a member, and all that it tells stayed or is of another row. */
function isNewIn(row: readonly Member[], { key }: Member, others: readonly (readonly Member[])[], other: Reading): boolean {
  const kept = new Set(row.map((member) => member.key));
  kept.delete(key);
  const same = others.flatMap((its) => its.filter((member) => member.key === key).map((member) => ({ its, member })));
  return same.length > 0 && same.every(({ its, member }) => !isLoose(other, member) || isOfOthers(its, kept));
}

/** Whether a row of several shares no member with some others. */
function isOfOthers(row: readonly Member[], others: ReadonlySet<string>): boolean {
  return row.length > 1 && row.every(({ key }) => !others.has(key));
}

/** The rows of a side: what stands by itself is a row of one. */
function rowsOf(reading: Reading, find: Find): Member[][] {
  const rows: Member[][] = [];
  for (const member of find(reading)) {
    const last = rows.at(-1)?.at(-1);
    if (last && areJoined(reading, last.to, member.from)) rows.at(-1)!.push(member);
    else rows.push([member]);
  }
  return rows;
}

/** Whether nothing but *and*, *or* and a comma stands between two places. */
function areJoined({ atoms }: Reading, from: number, to: number): boolean {
  if (from >= to || to - from > longestJoint) return false;
  for (let i = from; i < to; i++) if (!/^(?:and|or|,|the|on)$/.test(atoms[i]!.value)) return false;
  return true;
}

/** *, and on the* */
const longestJoint = 4;
