import { Trouble } from '../../errors.js';
import type { Baseline, Label, RecordedPassage, Relation } from '../../model.js';
import { labelOrder } from '../../text/labels.js';
import { recordedFields } from '../fields.js';
import { figures } from '../figures.js';
import { suggestion } from '../reading/nearest.js';
import { readPieces } from './pieces.js';
import { heading, noLabel } from './print.js';
import { unquoted } from './quoted.js';

/**
 * A baseline out of its text. White space, line ends, comments and the order of names make no difference.
 * Throws `Trouble` that names `source` and the line of what cannot be read.
 */
export function parseBaseline(text: string, source: string): Baseline {
  const groups = groupsOf(text);
  const [first, ...rest] = groups;
  if (!first || first.head !== heading) fail(source, first?.line ?? 1, `is not a baseline: it does not begin with \`${heading}\``);
  const found = { options: {}, left: {}, right: {}, figures: {} as Record<string, string>, passages: [] as RecordedPassage[] };
  const seen = new Set<string>();
  for (const group of rest) {
    if (/^[=~+-]/.test(group.head)) found.passages.push(passageOf(group, source));
    else if (!isSection(group.head))
      fail(source, group.line, `\`${group.head}\` is not part of a baseline`, suggestion(group.head, sections));
    else if (seen.has(group.head)) fail(source, group.line, `\`${group.head}\` appears twice`, 'keep one of them');
    else {
      seen.add(group.head);
      Object.assign(found[group.head], valuesOf(group, source, knownIn[group.head]));
    }
  }
  return { ...found, figures: figuresOf(found.figures, groups, source) };
}

const sections = ['options', 'left', 'right', 'figures'] as const;
type Section = (typeof sections)[number];

const knownIn: Readonly<Record<Section, readonly string[] | undefined>> = {
  options: undefined,
  left: recordedFields,
  right: recordedFields,
  figures: ['same', ...Object.keys(figures)],
};

function isSection(name: string): name is Section {
  return sections.some((section) => section === name);
}

/** A line at the margin, and the indented lines under it. */
interface Group {
  readonly head: string;
  readonly line: number;
  readonly under: { readonly text: string; readonly line: number }[];
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .forEach((written, index) => {
      const line = written.trim();
      if (line === '' || written.startsWith('#')) return;
      if (/^\s/.test(written) && groups.length > 0) groups.at(-1)!.under.push({ text: line, line: index + 1 });
      else groups.push({ head: line.replace(/\s+/g, ' '), line: index + 1, under: [] });
    });
  return groups;
}

function valuesOf(group: Group, source: string, known: readonly string[] | undefined): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { text, line } of group.under) {
    const at = text.indexOf(':');
    const name = text.slice(0, at).trimEnd();
    if (at < 0) fail(source, line, 'has no colon', 'write name: value');
    if (known && !known.includes(name)) fail(source, line, `\`${name}\` is unknown`, suggestion(name, known));
    if (Object.hasOwn(values, name)) fail(source, line, `\`${name}\` appears twice`, 'keep one of them');
    Object.defineProperty(values, name, { value: unquoted(text.slice(at + 1)), enumerable: true });
  }
  return values;
}

/** The value of a figure; negative where its text is none. */
function figureIn(name: string, text: string): number {
  if (name === 'same') return ['no', 'yes'].indexOf(text);
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : -1;
}

/** Figures as numbers; `same` is 1 or 0. */
function figuresOf(written: Readonly<Record<string, string>>, groups: readonly Group[], source: string): Record<string, number> {
  return Object.fromEntries(
    Object.entries(written).map(([name, text]) => {
      const value = figureIn(name, text);
      if (value < 0)
        fail(source, lineOf(name, groups), `\`${name}: ${text}\` is not a figure`, name === 'same' ? 'write yes or no' : 'write a number');
      return [name, value];
    }),
  );
}

function lineOf(figure: string, groups: readonly Group[]): number {
  const section = groups.find(({ head }) => head === 'figures');
  const written = section?.under.find(({ text }) => text.split(':')[0]?.trimEnd() === figure);
  return (written ?? section)?.line ?? 1;
}

/** What a sign before a passage says of it; any other stands before a unique one. */
const kinds: ReadonlyMap<string, 'shared' | 'edited'> = new Map([
  ['=', 'shared'],
  ['~', 'edited'],
]);
const relations: readonly Relation[] = ['one-to-one', 'split', 'merge', 'repeat', 'many-to-many'];

function passageOf({ head, line, under }: Group, source: string): RecordedPassage {
  const match = /^([=~+-])(>?) ([^|]*)(?:\|(.*))?$/.exec(head);
  if (!match) fail(source, line, `\`${head}\` is not a passage`, 'write a mark and what it stands for: ~ graf 3');
  const [, mark, moved, units, rest] = match;
  const parts = (rest ?? '').split('|').map((part) => part.trim());
  const relation = relations.find((each) => each === parts[0]);
  const labels = relation === undefined ? parts[0] : parts[1];
  const text = under.map((each) => each.text).join(' ');
  return {
    kind: kinds.get(mark ?? '') ?? 'unique',
    moved: moved === '>',
    relation: relation ?? 'one-to-one',
    ...sidesOf(units ?? '', mark ?? ''),
    text: readPieces(
      text,
      (labels ?? '').split(';').map((group) => labelsOf(group, source, line)),
    ),
  };
}

function sidesOf(units: string, mark: string): Pick<RecordedPassage, 'left' | 'right'> {
  const [from = [], to = from] = units.split('->').map((side) => side.split(',').map((unit) => unit.trim()));
  return { left: mark === '+' ? [] : from, right: mark === '-' ? [] : to };
}

function labelsOf(group: string, source: string, line: number): Label[] {
  const names = group
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== noLabel);
  return names.map(
    (name) => labelOrder.find((label) => label === name) ?? fail(source, line, `\`${name}\` is not a label`, suggestion(name, labelOrder)),
  );
}

function fail(source: string, line: number, problem: string, remedy = 'fix the line, or write the baseline anew with --update'): never {
  throw new Trouble(`${source}:${line}`, problem, remedy);
}
