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

/** A whole comparison, `wirediff.comparison/1`. */
export function comparisonJson(comparison: Comparison): string {
  const { passages, limits, note } = comparison;
  return object([
    ['schema', JSON.stringify(comparison.schema)],
    ['version', JSON.stringify(comparison.version)],
    ['options', JSON.stringify(optionsRecord(comparison.options))],
    ['left', object(documentParts(comparison.left))],
    ['right', object(documentParts(comparison.right))],
    ['rules', JSON.stringify(rulesRecord(comparison.rules))],
    ['passages', list(passages, (passage) => JSON.stringify(passageRecord(passage)))],
    ['summary', JSON.stringify(summaryRecord(comparison.summary))],
    ['derivation', JSON.stringify(derivationRecord(comparison.derivation))],
    ['note', noteJson(note)],
    ['limits', list(limits, (limit) => JSON.stringify(limitRecord(limit)))],
  ]);
}

function noteJson({ readings, marks, instructions }: Note): string {
  return object([
    ['readings', list(readings, (reading) => JSON.stringify(readingRecord(reading)))],
    ['marks', list(marks, (mark) => JSON.stringify(markRecord(mark)))],
    ['instructions', list(instructions, (instruction) => JSON.stringify(instructionRecord(instruction)))],
  ]);
}

/** One article as it was read, `wirediff.document/1`. */
export function documentJson(document: Document): string {
  return object([['schema', '"wirediff.document/1"'], ['version', JSON.stringify(version)], ...documentParts(document)]);
}

type Part = readonly [key: string, value: string];

/** Strings are added and not joined: the pieces of a report of 100,000 paragraphs are then copied once, when it is written. */
function object(parts: readonly Part[]): string {
  let text = '{';
  parts.forEach(([key, value], index) => {
    text += `${index === 0 ? '' : ','}\n"${key}": ${value}`;
  });
  return `${text}\n}`;
}

/** One item a line, so that `grep` and `git diff` can read it. */
function list<T>(items: readonly T[], write: (item: T) => string): string {
  if (items.length === 0) return '[]';
  let text = '[';
  items.forEach((item, index) => {
    text += index === 0 ? '\n' : ',\n';
    text += write(item);
  });
  return `${text}\n]`;
}

function documentParts(document: Document): Part[] {
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
    ['blocks', list(document.blocks, (block) => JSON.stringify(blockRecord(block)))],
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
