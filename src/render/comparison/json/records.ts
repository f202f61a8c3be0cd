import type {
  Block,
  Brings,
  CompareOptions,
  Comparison,
  Document,
  EditedPassage,
  Excerpt,
  Fields,
  Limit,
  Note,
  Passage,
  RatedEdit,
  Rules,
  SharedPassage,
  Sourced,
  Span,
  Summary,
  UnitRef,
} from '../../../model.js';
import { version } from '../../../version.js';
import { derivationRecord, instructionJson, markRecord, readingRecord } from './note.js';
import { type Break, inJson, list, object, type Part, quote, row, wholeText } from './write.js';

/**
 * The records of the JSON contract, field by field: what a foreign object bears besides is not written, and the order of keys is ours. `inJson` leaves
 * out what is undefined, which is how an absent field is written. Blocks and passages, of which there are many, are written without it: in half the time.
 */

/** A whole comparison, `wirediff.comparison/1`, in pieces. The id, when there is one, stands first. */
export function comparisonJson(comparison: Comparison, broken: Break, id?: string | number): Iterable<string> {
  return object(broken, comparisonParts(comparison, broken, id));
}

function* comparisonParts(comparison: Comparison, broken: Break, id: string | number | undefined): Generator<Part> {
  if (id !== undefined) yield ['id', inJson(id)];
  yield ['schema', quote(comparison.schema)];
  yield ['version', quote(comparison.version)];
  yield ['options', inJson(optionsRecord(comparison.options))];
  yield ['left', object(broken, documentParts(comparison.left, broken))];
  yield ['right', object(broken, documentParts(comparison.right, broken))];
  yield ['rules', inJson(rulesRecord(comparison.rules))];
  yield ['passages', list(broken, comparison.passages, passageJson)];
  yield ['summary', inJson(summaryRecord(comparison.summary))];
  yield ['derivation', inJson(derivationRecord(comparison.derivation))];
  yield ['note', object(broken, noteParts(comparison.note, broken))];
  yield ['limits', list(broken, comparison.limits, (limit) => inJson(limitRecord(limit)))];
}

function* noteParts({ readings, marks, instructions }: Note, broken: Break): Generator<Part> {
  yield ['readings', list(broken, readings, (reading) => inJson(readingRecord(reading)))];
  yield ['marks', list(broken, marks, (mark) => inJson(markRecord(mark)))];
  yield ['instructions', list(broken, instructions, instructionJson)];
}

/** One article as it was read, `wirediff.document/1`, in pieces. */
export function documentJson(document: Document): Iterable<string> {
  return object('\n', ownParts(document));
}

function* ownParts(document: Document): Generator<Part> {
  yield ['schema', '"wirediff.document/1"'];
  yield ['version', quote(version)];
  yield* documentParts(document, '\n');
}

function* documentParts(document: Document, broken: Break): Generator<Part> {
  const { language } = document;
  yield ['source', quote(document.source)];
  yield ['format', quote(document.format)];
  yield ['encoding', inJson({ name: document.encoding.name, evidence: document.encoding.evidence })];
  yield ['sha256', quote(document.sha256)];
  yield ['structure', quote(document.structure)];
  if (language !== undefined) yield ['language', quote(language)];
  yield ['fields', inJson(fieldsRecord(document.fields))];
  yield ['text', wholeText(document.text)];
  yield ['blocks', list(broken, document.blocks, blockJson)];
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

function blockJson({ index, role, rule, start, end, text, sentences }: Block): string {
  const why = rule === undefined ? '' : `"rule":${quote(rule)},`;
  const place = `"start":${start},"end":${end},"text":${quote(text)},"sentences":${row(sentences, spanJson)}`;
  return `{"index":${index},"role":"${role}",${why}${place}}`;
}

function spanJson([start, end]: Span): string {
  return `[${start},${end}]`;
}

function optionsRecord({ unit, structure, threshold, strict, ignore, bands }: CompareOptions) {
  return { unit, structure, threshold, strict, ignore, bands };
}

function rulesRecord({ language, ran, partly, withheld }: Rules) {
  return { language, ran, partly, withheld };
}

function passageJson(passage: Passage): string {
  const { id, kind, moved } = passage;
  const units = `"left":${row(passage.left, unitJson)},"right":${row(passage.right, unitJson)}`;
  switch (passage.kind) {
    case 'shared':
      return `{"id":${id},"kind":"${kind}",${units},${linkJson(passage)},"edits":[]${ignoredJson(passage)}}`;
    case 'edited': {
      const { labels, severity, edits } = passage;
      const marked = `"labels":${row(labels, quote)},"severity":${severity},"edits":${row(edits, editJson)}`;
      return `{"id":${id},"kind":"${kind}",${units},${linkJson(passage)},${marked}${ignoredJson(passage)}}`;
    }
    case 'unique':
      return `{"id":${id},"kind":"${kind}","side":"${passage.side}",${units},"moved":${moved},"brings":${bringsJson(passage.brings)},"edits":[]}`;
    default:
      return passage satisfies never;
  }
}

function unitJson({ block, sentence }: UnitRef): string {
  return sentence === undefined ? `{"block":${block}}` : `{"block":${block},"sentence":${sentence}}`;
}

function linkJson({ relation, moved, movedUnits, pieces, similarity }: SharedPassage | EditedPassage): string {
  const part = movedUnits ? `,"movedUnits":{"left":${row(movedUnits.left, unitJson)},"right":${row(movedUnits.right, unitJson)}}` : '';
  const read = pieces ? `,"pieces":{"left":${row(pieces.left, spanJson)},"right":${row(pieces.right, spanJson)}}` : '';
  return `"relation":"${relation}","moved":${moved}${part}${read},"similarity":${similarity}`;
}

function ignoredJson({ ignored }: SharedPassage | EditedPassage): string {
  return ignored === undefined ? '' : `,"ignored":${row(ignored, editJson)}`;
}

function editJson({ kind, left, right, labels, severity }: RatedEdit): string {
  return `{"kind":"${kind}","left":${excerptJson(left)},"right":${excerptJson(right)},"labels":${row(labels, quote)},"severity":${severity}}`;
}

function bringsJson({ numbers, dates, names, quotes }: Brings): string {
  const counted = `"numbers":${row(numbers, sourcedJson)},"dates":${row(dates, excerptJson)}`;
  return `{${counted},"names":${row(names, excerptJson)},"quotes":${row(quotes, sourcedJson)}}`;
}

function sourcedJson({ speaker, start, end, text }: Sourced): string {
  const by = speaker === undefined ? '' : `,"speaker":${excerptJson(speaker)}`;
  return `{"start":${start},"end":${end},"text":${quote(text)}${by}}`;
}

function excerptJson({ start, end, text }: Excerpt): string {
  return `{"start":${start},"end":${end},"text":${quote(text)}}`;
}

function summaryRecord({ same, passages, apart, words, containment, resemblance, labels, ignored }: Summary) {
  const { shared, edited, unique, moved, split, merged, repeated } = passages;
  return {
    same,
    passages: { shared, edited, unique: { left: unique.left, right: unique.right }, moved, split, merged, repeated },
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
