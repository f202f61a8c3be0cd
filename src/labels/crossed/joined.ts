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
    const rows = rowsOf(own, find).flatMap((row) => {
      const added = addedIn(row, own);
      return added.length === 0 ? [] : [{ row, added }];
    });
    if (rows.length === 0) return [];
    const others = membersByKey(rowsOf(other, find));
    return rows.flatMap(({ row, added }) => {
      const keys = new Set(row.map(({ key }) => key));
      const news = new Set([...new Set(added.map(({ key }) => key))].filter((key) => isNewIn(keys, key, others, other)));
      return added.filter(({ key }) => news.has(key)).map(({ from, to }) => ({ label, side, from, to }));
    });
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

/** The members of a row of several that came or went, where others of it stayed. */
function addedIn(row: readonly Member[], own: Reading): readonly Member[] {
  if (row.length === 1 || row.every((member) => isLoose(own, member))) return [];
  return row.filter(({ from, to }) => isLooseWhole(own, from, to));
}

function isLooseWhole({ loose }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (loose[at]! < 0) return false;
  return true;
}

/** The members of rows, each with its row, by their keys: a list of all who were killed has thousands. */
function membersByKey(rows: readonly (readonly Member[])[]): ReadonlyMap<string, readonly Placed[]> {
  const byKey = new Map<string, Placed[]>();
  for (const its of rows)
    for (const member of its) {
      const same = byKey.get(member.key);
      if (same) same.push({ its, member });
      else byKey.set(member.key, [{ its, member }]);
    }
  return byKey;
}

/** A member and its row. */
interface Placed {
  readonly its: readonly Member[];
  readonly member: Member;
}

/** Whether the other side tells of a member of a row, and all that it tells stayed or is of another row. */
function isNewIn(keys: ReadonlySet<string>, key: string, others: ReadonlyMap<string, readonly Placed[]>, other: Reading): boolean {
  const same = others.get(key) ?? [];
  return same.length > 0 && same.every(({ its, member }) => !isLoose(other, member) || isOfOthers(its, keys, key));
}

/** Whether a row of several shares no member with some others but that of a key. */
function isOfOthers(row: readonly Member[], others: ReadonlySet<string>, but: string): boolean {
  return row.length > 1 && row.every(({ key }) => key === but || !others.has(key));
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
