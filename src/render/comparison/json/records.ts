import type {
  Block,
  Brings,
  CompareOptions,
  Comparison,
  Document,
  Excerpt,
  Fields,
  Limit,
  Note,
  Passage,
  RatedEdit,
  Rules,
  Sourced,
  Summary,
  UnitRef,
} from '../../../model.js';
import { version } from '../../../version.js';
import { derivationRecord, instructionRecord, markRecord, readingRecord } from './note.js';

/**
 * The records of the JSON contract, field by field: what a foreign object bears besides is not written, and the order of keys is ours.
 * `JSON.stringify` leaves out what is undefined, which is how an absent field is written.
 */

/** What stands before each field and each item: a line end, or nothing where all is to be one line. */
type Break = '\n' | '';

/** A whole comparison, `wirediff.comparison/1`. */
export function comparisonJson(comparison: Comparison, broken: Break): string {
  const { passages, limits, note } = comparison;
  return object(broken, [
    ['schema', JSON.stringify(comparison.schema)],
    ['version', JSON.stringify(comparison.version)],
    ['options', JSON.stringify(optionsRecord(comparison.options))],
    ['left', object(broken, documentParts(comparison.left, broken))],
    ['right', object(broken, documentParts(comparison.right, broken))],
    ['rules', JSON.stringify(rulesRecord(comparison.rules))],
    ['passages', list(broken, passages, (passage) => JSON.stringify(passageRecord(passage)))],
    ['summary', JSON.stringify(summaryRecord(comparison.summary))],
    ['derivation', JSON.stringify(derivationRecord(comparison.derivation))],
    ['note', noteJson(note, broken)],
    ['limits', list(broken, limits, (limit) => JSON.stringify(limitRecord(limit)))],
  ]);
}

function noteJson({ readings, marks, instructions }: Note, broken: Break): string {
  return object(broken, [
    ['readings', list(broken, readings, (reading) => JSON.stringify(readingRecord(reading)))],
    ['marks', list(broken, marks, (mark) => JSON.stringify(markRecord(mark)))],
    ['instructions', list(broken, instructions, (instruction) => JSON.stringify(instructionRecord(instruction)))],
  ]);
}

/** One article as it was read, `wirediff.document/1`. */
export function documentJson(document: Document): string {
  const own: Part[] = [
    ['schema', '"wirediff.document/1"'],
    ['version', JSON.stringify(version)],
  ];
  return object('\n', [...own, ...documentParts(document, '\n')]);
}

type Part = readonly [key: string, value: string];

/** Strings are added and not joined: the pieces of a report of 100,000 paragraphs are then copied once, when it is written. */
function object(broken: Break, parts: readonly Part[]): string {
  let text = '{';
  let comma = '';
  for (const [key, value] of parts) {
    text += `${comma}${broken}"${key}": ${value}`;
    comma = ',';
  }
  return `${text}${broken}}`;
}

/** One item a line, so that `grep` and `git diff` can read it. */
function list<T>(broken: Break, items: readonly T[], write: (item: T) => string): string {
  if (items.length === 0) return '[]';
  let text = '[';
  for (let at = 0; at < items.length; at++) {
    text += at === 0 ? broken : `,${broken}`;
    text += write(items[at]!);
  }
  return `${text}${broken}]`;
}

function documentParts(document: Document, broken: Break): Part[] {
  const { language } = document;
  return [
    ['source', JSON.stringify(document.source)],
    ['format', JSON.stringify(document.format)],
    ['encoding', JSON.stringify({ name: document.encoding.name, evidence: document.encoding.evidence })],
    ['sha256', JSON.stringify(document.sha256)],
    ['structure', JSON.stringify(document.structure)],
    ...(language === undefined ? [] : [['language', JSON.stringify(language)] as const]),
    ['fields', JSON.stringify(fieldsRecord(document.fields))],
    ['text', JSON.stringify(document.text)],
    ['blocks', list(broken, document.blocks, (block) => JSON.stringify(blockRecord(block)))],
  ];
}

function fieldsRecord({ headline, deck, byline, date, dateline }: Fields) {
  return {
    headline,
    deck,
    byline,
    date,
    dateline: dateline && { text: dateline.text, place: dateline.place, date: dateline.date, credit: dateline.credit },
  };
}

function blockRecord({ index, role, rule, start, end, text, sentences }: Block) {
  return { index, role, rule, start, end, text, sentences };
}

function optionsRecord({ unit, structure, threshold, strict, ignore, bands }: CompareOptions) {
  return { unit, structure, threshold, strict, ignore, bands };
}

function rulesRecord({ language, ran, partly, withheld }: Rules) {
  return { language, ran, partly, withheld };
}

function passageRecord(passage: Passage) {
  const { id, kind, moved } = passage;
  const [left, right] = [passage.left.map(unitRecord), passage.right.map(unitRecord)];
  switch (passage.kind) {
    case 'shared': {
      const { relation, similarity, ignored } = passage;
      return { id, kind, left, right, relation, moved, similarity, edits: [], ignored: ignored?.map(editRecord) };
    }
    case 'edited': {
      const { relation, similarity, labels, severity, edits, ignored } = passage;
      const [marked, passedOver] = [edits.map(editRecord), ignored?.map(editRecord)];
      return { id, kind, left, right, relation, moved, similarity, labels, severity, edits: marked, ignored: passedOver };
    }
    case 'unique':
      return { id, kind, side: passage.side, left, right, moved, brings: bringsRecord(passage.brings), edits: [] };
    default:
      return passage satisfies never;
  }
}

function unitRecord({ block, sentence }: UnitRef) {
  return { block, sentence };
}

function editRecord({ kind, left, right, labels, severity }: RatedEdit) {
  return { kind, left: excerptRecord(left), right: excerptRecord(right), labels, severity };
}

function bringsRecord({ numbers, dates, names, quotes }: Brings) {
  return {
    numbers: numbers.map(sourcedRecord),
    dates: dates.map(excerptRecord),
    names: names.map(excerptRecord),
    quotes: quotes.map(sourcedRecord),
  };
}

function sourcedRecord({ speaker, start, end, text }: Sourced) {
  return { start, end, text, speaker: speaker && excerptRecord(speaker) };
}

function excerptRecord({ start, end, text }: Excerpt) {
  return { start, end, text };
}

function summaryRecord({ same, passages, apart, words, containment, resemblance, labels, ignored }: Summary) {
  const { shared, edited, unique, moved, split, merged } = passages;
  return {
    same,
    passages: { shared, edited, unique: { left: unique.left, right: unique.right }, moved, split, merged },
    apart: { left: apart.left, right: apart.right },
    words: { left: words.left, right: words.right, shared: words.shared },
    containment: { left: containment.left, right: containment.right },
    resemblance,
    labels,
    ignored,
  };
}

function limitRecord({ name, value, count, message }: Limit) {
  return { name, value, count, message };
}
