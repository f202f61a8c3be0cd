import type { Alignment, Document, Edit, Label, Link, Side, Unit } from '../model.js';
import { labelOrder } from '../text/labels.js';
import { numeric } from './atoms/traits.js';
import { anonymityRule } from './attribution/anonymity.js';
import { evidenceRule } from './attribution/evidence.js';
import { hearingRule } from './attribution/hearings.js';
import { attributionFindings } from './attribution/index.js';
import { deathRule } from './content/deaths.js';
import { harmRule } from './content/harm.js';
import { listedFindings } from './content/listed.js';
import { oppositeFindings } from './content/opposites.js';
import { predicateFindings } from './content/predicates.js';
import { reservationFindings } from './content/reservations.js';
import { restLabels } from './content/rest.js';
import { tenseRule } from './content/tenses.js';
import { attributeFindings } from './crossed/attributes.js';
import { fateFindings } from './crossed/fates.js';
import { crossedFindings } from './crossed/index.js';
import { joinedFindings } from './crossed/joined.js';
import { mirrorFindings } from './crossed/mirrored.js';
import { dateFindings, spanRule } from './datetime/dates.js';
import { leadRule } from './datetime/leads.js';
import { deedFindings, keptDeeds } from './deeds/turned.js';
import { exchangeFindings } from './exchanges.js';
import { findingsByWords } from './languages/rules/index.js';
import { officeRule, titleRule } from './name/offices.js';
import { pronounRule } from './name/pronouns.js';
import { relativeFindings } from './name/relatives.js';
import { nameFindings } from './name/renamed.js';
import { certaintyFindings } from './negation/certainty.js';
import { connectionRule } from './negation/connections.js';
import { movedRule } from './negation/moved.js';
import { questionFindings } from './negation/questions.js';
import { realizationRule } from './negation/realization.js';
import { silenceRule } from './negation/silences.js';
import { numberFindings } from './number/amounts.js';
import { countRule } from './number/counts.js';
import { quantityRule } from './number/quantities.js';
import { evidenceOf } from './passage/evidence.js';
import type { Finding } from './passage/mentions.js';
import { readPassage } from './passage/read.js';
import type { Passage } from './passage/reading.js';
import { anything, type Rule } from './passage/rule.js';
import { quotationFindings } from './quotations.js';
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
  if (passage.left.changed.length + passage.right.changed.length > 0) {
    const found = findingsIn(passage, fitness);
    for (let rule = 0; rule < found.length; rule++) if (found[rule]!.length > 0) note(found[rule]!, passage, explained, labels);
    spareSlightEdits(passage, explained, labels);
    restLabels(passage, explained, labels);
  } else {
    note(quotationFindings(passage.left, passage.right, fitness.language), passage, explained, labels);
    if (fitness.words) note(questionFindings(passage), passage, explained, labels);
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

/** What each rule found. */
function findingsIn(passage: Passage, { words, capitals, language }: Fitness): (readonly Finding[])[] {
  const { left, right } = passage;
  const found: (readonly Finding[])[] = [
    numberFindings(passage),
    dateFindings(passage),
    exchangeFindings(passage, capitals),
    capitals ? nameFindings(passage) : [],
    capitals ? attributeFindings(passage) : [],
    joinedFindings(passage, capitals),
    quotationFindings(left, right, language),
  ];
  if (language) found.push(findingsByWords(passage, language, capitals));
  if (!words) return found;
  addFindings(english, passage, capitals, found);
  const opposed: (readonly Finding[])[] = [];
  addFindings(ofOpposites, passage, capitals, opposed);
  return opposed.length === 0 ? found : found.concat(opposed.map((findings) => unexplained(findings, found)));
}

/** Adds what some rules found, of those that an edit touched a word of. */
function addFindings(rules: readonly Rule[], passage: Passage, capitals: boolean, found: (readonly Finding[])[]): void {
  for (let k = 0; k < rules.length; k++) {
    const { touching, find } = rules[k]!;
    if (touching !== anything && (passage.touched & touching) === 0) continue;
    const findings = find(passage, capitals);
    if (findings.length > 0) found.push(findings);
  }
}

/** The rules that know English words. */
const english: readonly Rule[] = [
  { touching: anything, find: attributionFindings },
  anonymityRule,
  evidenceRule,
  { touching: anything, find: certaintyFindings },
  movedRule,
  realizationRule,
  connectionRule,
  countRule,
  quantityRule,
  leadRule,
  silenceRule,
  { touching: anything, find: questionFindings },
  hearingRule,
  tenseRule,
  { touching: anything, find: deedFindings },
  { touching: anything, find: (passage, capitals) => (capitals ? crossedFindings(passage) : []) },
  { touching: numeric, find: fateFindings },
  officeRule,
  titleRule,
  pronounRule,
];

/** Those that find what no other rule has found. */
const ofOpposites: readonly Rule[] = [
  { touching: anything, find: oppositesOf },
  spanRule,
  deathRule,
  harmRule,
  { touching: anything, find: relativeFindings },
  { touching: anything, find: listedFindings },
  { touching: anything, find: predicateFindings },
  { touching: anything, find: reservationFindings },
  { touching: anything, find: mirrorFindings },
];

/** *A pupil attacked a teacher* for *A teacher was attacked by a pupil*: in another voice two words of a kind change places, and nothing else is told. */
function oppositesOf(passage: Passage): readonly Finding[] {
  const found = oppositeFindings(passage);
  if (found.length === 0) return found;
  const kept = keptDeeds(passage);
  return found.filter((one) => !kept[one.side].some(({ from, to }) => one.from >= from && one.to <= to));
}

/** *a [-former-] mayor* is another office, *state [-television-]{+newspapers+} reported* has another source: what no other rule has found. */
function unexplained(findings: readonly Finding[], others: readonly (readonly Finding[])[]): readonly Finding[] {
  const told = { left: new Set<number>(), right: new Set<number>() };
  for (const { side, from, to } of others.flat()) for (let at = from; at < to; at++) told[side].add(at);
  return findings.filter(({ side, from, to }) => {
    for (let at = from; at < to; at++) if (told[side].has(at)) return false;
    return true;
  });
}
