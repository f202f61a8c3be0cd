import type { Alignment, Document, Edit, Label, Link, Side, Unit } from '../model.js';
import { labelOrder } from '../text/labels.js';
import { restLabels } from './content/rest.js';
import { findingsIn, findingsInMarks } from './findings.js';
import { evidenceOf } from './passage/evidence.js';
import type { Finding } from './passage/mentions.js';
import { readPassage } from './passage/read.js';
import type { Passage } from './passage/reading.js';
import { spareLeftOut } from './repeats.js';
import { type Fitness, fitnessOf } from './rules.js';
import { spareSlightEdits } from './slight.js';
import { writingLabels } from './writing/typography.js';

/** The alignment with every edit's labels: at least one each, the gravest first. */
export function labelEdits(left: Document, right: Document, alignment: Alignment): Alignment {
  const evidence = evidenceOf(left, right);
  const fitness = fitnessOf(left, right);
  const links = alignment.links.map((link) => {
    if (link.edits.length === 0) return link;
    const l = { document: left, units: unitsOf('left', link, alignment, left), evidence: evidence.left };
    const r = { document: right, units: unitsOf('right', link, alignment, right), evidence: evidence.right };
    const edits = labelled(readPassage(l, r, link.edits), fitness);
    return { ...link, edits: link.relation === 'repeat' ? spareLeftOut(edits, { left: l.units, right: r.units }) : edits };
  });
  return { ...alignment, links };
}

/** The units of a link on one side, or the pieces that they are read in, each by its first sentence. */
function unitsOf(side: Side, link: Link, { [side]: units }: Alignment, { blocks }: Document): Unit[] {
  const own = link[side].map((unit) => units[unit]!);
  if (!link.pieces) return own;
  return link.pieces[side].map(([start, end]) => {
    const { block } = own.find((unit) => start >= unit.start && end <= unit.end)!;
    return { block, sentence: blocks[block]!.sentences.findIndex((span) => span[1] > start), start, end };
  });
}

function labelled(passage: Passage, fitness: Fitness): Edit[] {
  const labels = labelsOf(passage, fitness);
  return passage.edits.map((edit, i) => ({ ...edit, labels: inOrder(labels[i]!) }));
}

function inOrder(labels: ReadonlySet<Label>): Label[] {
  return labels.size === 1 ? [...labels] : labelOrder.filter((label) => labels.has(label));
}

/** Rules for what is factual, and for opposites, come first; what they do not explain is wording, content or typography. */
function labelsOf(passage: Passage, fitness: Fitness): Set<Label>[] {
  const labels = passage.edits.map(() => new Set<Label>());
  const explained = { left: new Map<number, Label>(), right: new Map<number, Label>() };
  const isWorded = passage.left.changed.length + passage.right.changed.length > 0;
  const found = isWorded ? findingsIn(passage, fitness) : findingsInMarks(passage, fitness);
  for (let rule = 0; rule < found.length; rule++) if (found[rule]!.length > 0) note(found[rule]!, passage, explained, labels);
  if (isWorded) {
    spareSlightEdits(passage, explained, labels);
    restLabels(passage, explained, labels);
  }
  writingLabels(passage, explained, labels);
  return labels;
}

function note(
  findings: readonly Finding[],
  passage: Passage,
  explained: Record<Side, Map<number, Label>>,
  labels: readonly Set<Label>[],
): void {
  for (let k = 0; k < findings.length; k++) {
    const { label, side, from, to } = findings[k]!;
    const { [side]: told } = explained;
    const { loose } = passage[side];
    for (let i = from; i < to; i++) {
      if (!told.has(i)) told.set(i, label);
      if (loose[i]! >= 0) labels[loose[i]!]!.add(label);
    }
  }
}
