import type {
  Alignment,
  Brings,
  CompareOptions,
  Comparison,
  Document,
  Edit,
  Label,
  Limit,
  Link,
  Relation,
  Role,
  Rules,
  Style,
  Unit,
} from '../../src/model.js';
import { withNote } from '../../src/report/index.js';
import { type Making, passagesOf } from '../../src/report/passages.js';
import { summarize } from '../../src/report/summary.js';
import { labelOrder } from '../../src/text/labels.js';

/** A block as a test writes it: a paragraph's text, or a role and its text. */
export type BlockText = string | readonly [role: Role, text: string];

/** A document whose blocks stand a blank line apart; each block is one sentence. */
export function documentOf(source: string, blocks: readonly BlockText[], more: Partial<Document> = {}): Document {
  const parts = blocks.map((block) => (typeof block === 'string' ? (['paragraph', block] as const) : block));
  let at = 0;
  const placed = parts.map(([role, text], index) => {
    const start = at;
    const end = start + text.length;
    at = end + 2;
    return { index, role, start, end, text, sentences: text === '' ? [] : ([[start, end]] as const) };
  });
  return {
    source,
    format: 'text',
    encoding: { name: 'utf-8', evidence: 'valid' },
    sha256: '0'.repeat(64),
    structure: 'article',
    fields: {},
    text: parts.map(([, text]) => text).join('\n\n'),
    blocks: placed,
    ...more,
  };
}

/** A link as a test writes it. `text` is its text in the notation of the house, with a blank line where a paragraph ends. */
export interface LinkText {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly relation?: Relation;
  readonly moved?: boolean;
  readonly similarity?: number;
  readonly edits?: readonly Edit[];
}

/** The same paragraph on both sides. */
export function pair(left: number, right: number, more: Partial<LinkText> = {}): LinkText {
  return { left: [left], right: [right], ...more };
}

/** The edit that replaces one text by another; the `nth` (from 0) time that each stands in its document. Empty texts stand at `place`. */
export function replace(documents: readonly [Document, Document], from: string, to: string, labels: readonly Label[] = []): Edit {
  const [left, right] = documents.map(({ text }, side) => excerpt(text, side === 0 ? from : to)) as [Edit['left'], Edit['right']];
  const kind = left.text === '' ? 'insert' : right.text === '' ? 'delete' : 'replace';
  return { kind, left, right, labels };
}

/** `{dead}, ` style places: what stands in `<…>` is the excerpt, the rest is context that finds it: `dead<,> according`, `dead<> according`. */
function excerpt(text: string, sought: string): Edit['left'] {
  const [before = '', inside = '', after = ''] = /[<>]/.test(sought) ? sought.split(/[<>]/) : ['', sought, ''];
  const at = text.indexOf(`${before}${inside}${after}`);
  if (at < 0) throw new Error(`"${sought}" is not in the text`);
  const start = at + before.length;
  return { start, end: start + inside.length, text: inside };
}

/** What a comparison is made with where nothing is asked for. */
export const usualOptions: CompareOptions = {
  unit: 'paragraph',
  structure: 'article',
  threshold: 0.5,
  strict: false,
  ignore: [],
  bands: [0.8, 0.3],
};

const nothing: Brings = { numbers: [], dates: [], names: [], quotes: [] };
/** Nothing is ignored, and what stands alone brings nothing. */
export const plainMaking: Making = { ignore: [], brings: () => nothing };

/** As if all rules had run. */
const rules: Rules = { language: 'en', ran: labelOrder, partly: [], withheld: [] };

/** A comparison of two documents by links written by hand; the order and the figures are the report's own. */
export function comparisonOf(left: Document, right: Document, links: readonly LinkText[], more: Partial<Comparison> = {}): Comparison {
  const options = { ...usualOptions, ...more.options };
  const passages = passagesOf(alignmentOf(left, right, links), { ...plainMaking, ignore: options.ignore });
  const limits: readonly Limit[] = [];
  const facts = {
    schema: 'wirediff.comparison/1',
    version: '0.0.0',
    left,
    right,
    rules,
    passages,
    summary: summarize(left, right, passages, options),
    limits,
    ...more,
    options,
  } as const;
  return withNote(facts, () => undefined);
}

/** An alignment of whole blocks. */
export function alignmentOf(left: Document, right: Document, links: readonly LinkText[]): Alignment {
  return { left: unitsOf(left), right: unitsOf(right), links: links.map(linkOf), limits: [] };
}

function unitsOf({ blocks }: Document): Unit[] {
  return blocks.map(({ index, start, end }) => ({ block: index, start, end }));
}

function linkOf({
  left,
  right,
  relation = 'one-to-one',
  moved = false,
  edits = [],
  similarity = edits.length === 0 ? 1 : 0.9,
}: LinkText): Link {
  return { left, right, relation, moved, similarity, edits };
}

/** Eighty columns without colour. */
export const plainStyle: Style = { width: 80, color: 0, view: 'report', all: false, only: [] };
