import type { Alignment, Document, Edit, Label, Link } from '../model.js';
import { labelOrder } from '../text/labels.js';
import { attributionFindings } from './attribution.js';
import { certainties } from './certainty.js';
import { isTelling, stem, stems } from './content.js';
import { dates } from './dates.js';
import { compareMentions, type Finding } from './mentions.js';
import { nameFindings } from './names.js';
import { numbers } from './numbers.js';
import { type Passage, type Reading, readPassage } from './reading.js';
import { markLabel, writingOf } from './typography.js';

/** The alignment with every edit's labels: at least one each, the gravest first. */
export function labelEdits(left: Document, right: Document, alignment: Alignment): Alignment {
  const links = alignment.links.map((link) =>
    link.edits.length === 0 ? link : { ...link, edits: labelLink(left, right, alignment, link) },
  );
  return { ...alignment, links };
}

function labelLink(left: Document, right: Document, alignment: Alignment, link: Link): Edit[] {
  const passage = readPassage(
    [left, link.left.map((unit) => alignment.left[unit]!)],
    [right, link.right.map((unit) => alignment.right[unit]!)],
    link.edits,
  );
  const labels = labelPassage(passage);
  return link.edits.map((edit, i) => ({ ...edit, labels: labelOrder.filter((label) => labels[i]!.has(label)) }));
}

function labelPassage(passage: Passage): Set<Label>[] {
  const { left, right } = passage;
  const labels = passage.edits.map(() => new Set<Label>());
  const findings = [
    ...compareMentions('number', numbers, left, right),
    ...compareMentions('datetime', dates, left, right),
    ...nameFindings(left, right),
    ...attributionFindings(left, right),
    ...compareMentions('negation', certainties, left, right),
  ];
  const explained = { left: new Set<number>(), right: new Set<number>() };
  for (const { label, side, from, to } of findings) {
    for (let i = from; i < to; i++) {
      const edit = passage[side].loose[i]!;
      explained[side].add(i);
      if (edit >= 0) labels[edit]!.add(label);
    }
  }
  quoteLabels(left, labels);
  quoteLabels(right, labels);
  for (const { edit, left: i, right: j } of passage.pairs) {
    const label = writingOf(left.atoms[i]!, right.atoms[j]!);
    if (label) labels[edit]!.add(label);
  }
  passage.edits.forEach((_, edit) => restLabels(passage, edit, explained, labels[edit]!));
  return labels;
}

function quoteLabels({ atoms, loose, quoted }: Reading, labels: Set<Label>[]): void {
  atoms.forEach(({ kind }, i) => {
    if (kind !== 'mark' && quoted[i] && loose[i]! >= 0) labels[loose[i]!]!.add('quote');
  });
}

function restLabels(
  { left, right }: Passage,
  edit: number,
  explained: { left: Set<number>; right: Set<number> },
  labels: Set<Label>,
): void {
  const pick = (reading: Reading) => reading.atoms.map((_, i) => i).filter((i) => reading.loose[i] === edit);
  const [l, r] = [pick(left), pick(right)];
  const words = { left: l.filter((i) => left.atoms[i]!.kind !== 'mark'), right: r.filter((i) => right.atoms[i]!.kind !== 'mark') };
  if (words.left.length + words.right.length === 0) {
    if (l.length + r.length > 0)
      labels.add(
        markLabel(
          l.map((i) => left.atoms[i]!),
          r.map((i) => right.atoms[i]!),
        ),
      );
    else if (labels.size === 0) labels.add('space');
    return;
  }
  const rest = (side: 'left' | 'right') =>
    words[side].filter((i) => !explained[side].has(i)).map((i) => (side === 'left' ? left : right).atoms[i]!.value);
  const fresh = (own: string[], other: ReadonlySet<string>) => new Set(own.filter((v) => isTelling(v) && !other.has(stem(v)))).size;
  const news = Math.max(fresh(rest('left'), stems(right)), fresh(rest('right'), stems(left)));
  const telling = [...rest('left'), ...rest('right')];
  if (news >= 5) labels.add('content');
  if (telling.some(isTelling) || labels.size === 0)
    if (news < 5 || (words.left.length > 0 && words.right.length > 0)) labels.add('wording');
}
