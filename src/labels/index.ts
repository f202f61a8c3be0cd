import type { Alignment, Document, Edit, Label, Side } from '../model.js';
import { labelOrder } from '../text/labels.js';
import { attributionFindings } from './attribution.js';
import { certaintyFindings } from './certainty.js';
import { isClause, isNews, isTelling, newsOf } from './content.js';
import { dateFindings } from './dates.js';
import { evidenceOf } from './evidence.js';
import type { Finding } from './mentions.js';
import { nameFindings } from './names.js';
import { numberFindings } from './numbers.js';
import { quoteFindings } from './quotes.js';
import { type Passage, type Reading, readPassage } from './reading.js';
import { type Explained, writingLabels } from './typography.js';

/** The alignment with every edit's labels: at least one each, the gravest first. */
export function labelEdits(left: Document, right: Document, alignment: Alignment): Alignment {
  const evidence = { left: evidenceOf(left), right: evidenceOf(right) };
  const links = alignment.links.map((link) => {
    if (link.edits.length === 0) return link;
    const l = { document: left, units: link.left.map((unit) => alignment.left[unit]!), evidence: evidence.left };
    const r = { document: right, units: link.right.map((unit) => alignment.right[unit]!), evidence: evidence.right };
    return { ...link, edits: labelled(readPassage(l, r, link.edits)) };
  });
  return { ...alignment, links };
}

function labelled(passage: Passage): Edit[] {
  const labels = labelsOf(passage);
  return passage.edits.map((edit, i) => ({ ...edit, labels: labelOrder.filter((label) => labels[i]!.has(label)) }));
}

/** Rules for what is factual come first; what they do not explain is wording, content or typography. */
function labelsOf(passage: Passage): Set<Label>[] {
  const labels = passage.edits.map(() => new Set<Label>());
  const explained = { left: new Set<number>(), right: new Set<number>() };
  if (hasLooseWords(passage.left) || hasLooseWords(passage.right)) {
    for (const finding of factualFindings(passage)) note(finding, passage, explained, labels);
    restLabels(passage, explained, labels);
  }
  writingLabels(passage, explained, labels);
  return labels;
}

function hasLooseWords({ atoms, loose }: Reading): boolean {
  return loose.some((edit, i) => edit >= 0 && atoms[i]!.kind !== 'mark');
}

function note(
  { label, side, from, to }: Finding,
  passage: Passage,
  explained: Record<Side, Set<number>>,
  labels: readonly Set<Label>[],
): void {
  for (let i = from; i < to; i++) {
    explained[side].add(i);
    const edit = passage[side].loose[i]!;
    if (edit >= 0) labels[edit]!.add(label);
  }
}

function factualFindings(passage: Passage): Finding[] {
  const { left, right } = passage;
  return [
    ...numberFindings(left, right),
    ...dateFindings(left, right),
    ...nameFindings(passage),
    ...quoteFindings(left, right),
    ...attributionFindings(left, right),
    ...certaintyFindings(left, right),
  ];
}

/** Labels the words that no factual rule explains. */
function restLabels(passage: Passage, explained: Explained, labels: readonly Set<Label>[]): void {
  const news = newsOf(passage);
  const gaps = passage.edits.map((_, edit) => passage.gaps.filter((gap) => gap.edit === edit));
  passage.edits.forEach((_, edit) => {
    const mine = labels[edit]!;
    const words = (side: Side) => gaps[edit]!.flatMap((gap) => gap[side]).filter((i) => passage[side].atoms[i]!.kind !== 'mark');
    const [left, right] = [words('left'), words('right')];
    if (left.length + right.length === 0) return;
    const isContent = isNews(news, edit) || isClause(passage.left, left, right) || isClause(passage.right, right, left);
    const rest = [...unexplained(passage.left, left, explained.left), ...unexplained(passage.right, right, explained.right)];
    const oneSided = left.length === 0 || right.length === 0;
    if (isReworded(rest, mine.size > 0, oneSided, isContent)) mine.add('wording');
    if (isContent) mine.add('content');
  });
}

function unexplained({ atoms }: Reading, words: readonly number[], explained: ReadonlySet<number>): string[] {
  return words.filter((i) => !explained.has(i)).map((i) => atoms[i]!.value);
}

/** What is left of an edit is a change of wording, unless it only came or went with a fact: *in which 15 people were killed*, *near Sablale district*. */
function isReworded(rest: readonly string[], factual: boolean, oneSided: boolean, isContent: boolean): boolean {
  if (!factual) return rest.length > 0 && !(oneSided && isContent);
  const words = rest.filter((value) => !isGlue(value));
  return words.length > 0 && !(oneSided && (isContent || words.some(isTelling)));
}

/** Words that come and go with what they lean on: *said on Sunday*, *in the capital*, *will hurt* for *may hurt*. */
function isGlue(value: string): boolean {
  return /^(?:on|in|at|of|to|for|from|by|the|a|an|and|he|she|it|they|with|'s|his|her|its|will|would|do|does|did|is|are|was|were|be|been|has|have|had|mister|missus|ms)$/.test(
    value,
  );
}
