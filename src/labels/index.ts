import type { Alignment, Document, Edit, Label, Side } from '../model.js';
import { labelOrder } from '../text/labels.js';
import { attributionFindings } from './attribution.js';
import { certainties } from './certainty.js';
import { isTelling, newsOf } from './content.js';
import { dates } from './dates.js';
import { evidenceOf } from './evidence.js';
import { compareMentions, type Finding } from './mentions.js';
import { nameFindings } from './names.js';
import { numbers } from './numbers.js';
import { quoteFindings } from './quotes.js';
import { type Passage, type Reading, readPassage } from './reading.js';
import { writingLabels } from './typography.js';

/** The alignment with every edit's labels: at least one each, the gravest first. */
export function labelEdits(left: Document, right: Document, alignment: Alignment): Alignment {
  const evidence = evidenceOf(left, right);
  const links = alignment.links.map((link) => {
    if (link.edits.length === 0) return link;
    const l = { document: left, units: link.left.map((unit) => alignment.left[unit]!) };
    const r = { document: right, units: link.right.map((unit) => alignment.right[unit]!) };
    return { ...link, edits: labelled(readPassage(l, r, link.edits, evidence)) };
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
  for (const { label, side, from, to } of factualFindings(passage)) {
    for (let i = from; i < to; i++) {
      explained[side].add(i);
      const edit = passage[side].loose[i]!;
      if (edit >= 0) labels[edit]!.add(label);
    }
  }
  restLabels(passage, explained, labels);
  writingLabels(passage, labels);
  return labels;
}

function factualFindings({ left, right }: Passage): Finding[] {
  return [
    ...compareMentions('number', numbers, left, right),
    ...compareMentions('datetime', dates, left, right),
    ...nameFindings(left, right),
    ...quoteFindings(left, right),
    ...attributionFindings(left, right),
    ...compareMentions('negation', certainties, left, right),
  ];
}

type Explained = Readonly<Record<Side, ReadonlySet<number>>>;

/** How many new words make a clause: *after a meeting of leaders of the ruling party*. */
const clause = 5;

function restLabels(passage: Passage, explained: Explained, labels: readonly Set<Label>[]): void {
  const news = newsOf(passage);
  const most = Math.max(...news.byEdit);
  passage.edits.forEach((_, edit) => {
    const mine = labels[edit]!;
    const own = passage.gaps.filter((gap) => gap.edit === edit);
    const count = (side: Side, test: (reading: Reading, i: number) => boolean) =>
      own.reduce((sum, gap) => sum + gap[side].filter((i) => passage[side].atoms[i]!.kind !== 'mark' && test(passage[side], i)).length, 0);
    const factual = mine.size > 0;
    const all = count('left', () => true) + count('right', () => true);
    if (all === 0) return;
    const oneSided = count('left', () => true) === 0 || count('right', () => true) === 0;
    const isContent = news.total >= clause && news.byEdit[edit]! >= Math.min(2, most);
    if (isContent) mine.add('content');
    const rest = (side: Side) => count(side, (reading, i) => !explained[side].has(i) && !(factual && isGlue(reading.atoms[i]!.value)));
    if (rest('left') + rest('right') > 0 && !(isContent && oneSided)) mine.add('wording');
  });
}

/** Words that come and go with what they lean on: *said on Sunday*, *in the capital*. */
function isGlue(value: string): boolean {
  return !isTelling(value) && /^(?:on|in|at|of|to|for|from|by|the|a|an|and|he|she|it|they|with|'s|his|her|its)$/.test(value);
}
