import type { Side } from '../../model.js';
import { isQuotationMark } from '../orthography/marks.js';
import { gapOf, type PlacedGap } from '../passage/gaps.js';
import type { Inside, Run } from '../passage/lineup.js';
import type { Passage } from '../passage/reading.js';

/** The edit whose words a mark came or went with, if a mark is all that an edit touched; undefined for a mark that changed by itself. */
export function companionOf(passage: Passage, { pairs, gaps }: Inside): number | undefined {
  const [gap, more] = gaps;
  if (!gap || more || pairs.length > 0) return undefined;
  if (gap.left.length === 1 && gap.right.length === 1) return beforeSource(passage, 'left', gap) ?? beforeSource(passage, 'right', gap);
  if (gap.left.length + gap.right.length > 1) return undefined;
  const side = gap.left.length > 0 ? 'left' : 'right';
  return withClause(passage, side, gap[side][0]!) ?? withOpening(passage, side, gap[side][0]!);
}

/** *He stormed into the hall[-,-] and [-struck him-]{+smashed the clock+}*: the comma before a clause that was written anew. */
function withClause(passage: Passage, side: Side, comma: number): number | undefined {
  const { atoms } = passage[side];
  if (atoms[comma]!.value !== ',' || !/^(?:and|but|or)$/.test(atoms[comma + 1]?.value ?? '')) return undefined;
  const clause = gapAt(passage, side, comma + 2);
  return clause && clause.gap.left.length > 1 && clause.gap.right.length > 1 ? clause.edit : undefined;
}

/** *"We shall stay[-.-]{+,+}" {+she said.+}*: the comma came with what follows the speech. */
function beforeSource(passage: Passage, side: Side, gap: Run): number | undefined {
  const { atoms } = passage[side];
  const mark = gap[side][0]!;
  if (atoms[mark]!.value !== ',' || atoms[mark + 1]?.value !== '"') return undefined;
  const source = gapAt(passage, side, mark + 2);
  return source && source.gap[side].length > 1 ? source.edit : undefined;
}

const brackets: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/** *from [-today (-]Monday[-)-]*, *received [-"friendly-] offers[-"-]*: what closes, where what opens went with words. */
function withOpening(passage: Passage, side: Side, mark: number): number | undefined {
  const { atoms } = passage[side];
  const { text, value } = atoms[mark]!;
  const opening = brackets.get(text) ?? (isQuotationMark(text) ? '"' : undefined);
  if (opening === undefined) return undefined;
  let open = mark - 1;
  while (open >= 0 && open > mark - reach && atoms[open]!.value !== opening && atoms[open]!.value !== value) open--;
  if (atoms[open]?.value !== opening) return undefined;
  const lead = gapAt(passage, side, open);
  return lead && [...lead.gap.left, ...lead.gap.right].length > 1 ? lead.edit : undefined;
}

/** How many atoms a bracket or a phrase in quotation marks takes, at most. */
const reach = 30;

function gapAt(passage: Passage, side: Side, at: number): PlacedGap | undefined {
  return gapOf(passage, side, { from: at, to: at + 1 });
}
