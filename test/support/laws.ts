import { expect } from '@jest/globals';
import type { Comparison, Document, Edit, Excerpt, Grain, Passage, RatedEdit, Role, Side, UnitRef } from '../../src/index.js';
import { isRewritten } from '../../src/render/comparison/head/rewritten.js';
import { severityOf } from '../../src/text/labels.js';
import { isSlight } from '../../src/text/slight.js';
import { isFigure, isTableRow } from '../../src/text/table-rows.js';
import { textOf } from '../../src/text/units.js';
import { countWords } from '../../src/text/word-count.js';

// Each law says what holds of any comparison. It throws, as `expect` does, when it does not hold.

const sides = ['left', 'right'] as const;

/** White space as one space, composed: what "the same to the letter" looks at. */
export const fold = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Without any white space: pieces that were joined or parted differ in nothing else. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '').normalize('NFC');

const bare = (text: string): string => text.replace(/\s+/gu, '');

/** The text of one unit. */
export function unitText(document: Document, { block, sentence }: UnitRef): string {
  const { start, end } = unitSpan(document, { block, ...(sentence === undefined ? {} : { sentence }) });
  return document.text.slice(start, end);
}

function unitSpan(document: Document, { block, sentence }: UnitRef): { start: number; end: number } {
  const found = document.blocks[block]!;
  if (sentence === undefined) return found;
  const [start, end] = found.sentences[sentence]!;
  return { start, end };
}

/** Every character that is not white space lies in exactly one block; blocks and sentences stand in order and in the text. */
export function coversItsText(document: Document): void {
  let seen = '';
  let last = 0;
  document.blocks.forEach((block, index) => {
    expect(block.index).toBe(index);
    expect(block.start).toBeGreaterThanOrEqual(last);
    expect(block.text).toBe(document.text.slice(block.start, block.end));
    expect(block.text.trim()).not.toBe('');
    expect(bare(block.sentences.map(([start, end]) => document.text.slice(start, end)).join(''))).toBe(bare(block.text));
    seen += block.text;
    last = block.end;
  });
  expect(bare(seen)).toBe(bare(document.text));
}

/** Every unit of each side lies in exactly one passage, and every passage is well formed. */
export function holdsEveryUnitOnce(comparison: Comparison): void {
  for (const side of sides) {
    const found = comparison.passages.flatMap((passage) => passage[side].map(nameOf)).sort();
    expect(found).toEqual(unitsOf(comparison[side], comparison.options.unit).map(nameOf).sort());
  }
  expect(comparison.passages.map(({ id }) => id)).toEqual(comparison.passages.map((_, index) => index + 1));
  comparison.passages.forEach(isWellFormed);
}

function unitsOf({ blocks }: Document, grain: Grain): UnitRef[] {
  if (grain === 'paragraph') return blocks.map(({ index }) => ({ block: index }));
  return blocks.flatMap(({ index, sentences }) => sentences.map((_, sentence) => ({ block: index, sentence })));
}

const nameOf = ({ block, sentence }: UnitRef): string => (sentence === undefined ? `${block}` : `${block}.${sentence}`);

function isWellFormed(passage: Passage): void {
  const counts = [passage.left.length, passage.right.length];
  if (passage.kind === 'unique') {
    expect(counts).toEqual(passage.side === 'left' ? [1, 0] : [0, 1]);
    return;
  }
  const [many, one] = [expect.any(Number), 1];
  const shape = { 'one-to-one': [1, 1], split: [one, many], merge: [many, one], repeat: counts, 'many-to-many': counts }[passage.relation];
  expect(counts).toEqual(shape);
  if (passage.relation !== 'one-to-one') expect(Math.max(...counts)).toBeGreaterThan(1);
  if (passage.relation === 'many-to-many') expect(Math.min(...counts)).toBeGreaterThan(1);
  expect(passage.similarity).toBeGreaterThanOrEqual(0);
  expect(passage.similarity).toBeLessThanOrEqual(1);
}

/** Passages stand in the reading order of the right side. */
export function readsInOrder(comparison: Comparison): void {
  const firsts = comparison.passages.filter(({ right }) => right.length > 0).map(({ right }) => Math.min(...right.map(position)));
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  const drops = comparison.passages.filter((p) => p.kind === 'unique' && p.side === 'left').map(({ left }) => position(left[0]!));
  expect(drops).toEqual([...drops].sort((a, b) => a - b));
}

const position = ({ block, sentence = 0 }: UnitRef): number => block * 1e6 + sentence;

/** Every edit, and everything that a passage brings, points at what it says, inside one unit of its passage; edits stand in order, and are what their kind says. */
export function pointsAtWhatItSays(comparison: Comparison): void {
  for (const passage of comparison.passages) {
    const edits = allEdits(comparison, passage);
    for (const side of sides) {
      const excerpts = edits.map((edit) => edit[side]);
      for (const excerpt of excerpts) pointsInto(comparison[side], passage[side], excerpt);
      if (passage.kind !== 'unique' && passage.relation !== 'repeat') doNotOverlap(stretchesOf(comparison, passage, side), excerpts);
    }
    edits.forEach(isOfItsKind);
    if (passage.kind === 'unique')
      for (const brought of allBrought(passage)) pointsInto(comparison[passage.side], passage[passage.side], brought);
  }
}

/** The edits of a passage, those that are ignored among them, in the order of the text. */
function allEdits(comparison: Comparison, passage: Passage): readonly RatedEdit[] {
  if (passage.kind === 'unique' || !passage.ignored) return passage.edits;
  const [l, r] = [offsetsIn(stretchesOf(comparison, passage, 'left')), offsetsIn(stretchesOf(comparison, passage, 'right'))];
  return [...passage.edits, ...passage.ignored].sort(
    (a, b) => l(a.left.start) - l(b.left.start) || r(a.right.start) - r(b.right.start) || l(a.left.end) - l(b.left.end),
  );
}

function allBrought({ brings: { numbers, dates, names, quotes } }: Extract<Passage, { kind: 'unique' }>): Excerpt[] {
  const speakers = [...numbers, ...quotes].flatMap(({ speaker }) => (speaker ? [speaker] : []));
  return [...numbers, ...dates, ...names, ...quotes, ...speakers];
}

/** An edit's severity is that of its gravest label, a passage's that of its gravest edit; what is ignored is typography that was to be, and nothing else. */
export function isRated({ passages, options }: Comparison): void {
  for (const passage of passages) {
    for (const { labels, severity } of passage.edits) expect(severity).toBe(gravest(labels));
    if (passage.kind === 'edited') {
      expect(passage.severity).toBe(Math.max(...passage.edits.map(({ severity }) => severity)));
      expect(new Set(passage.labels)).toEqual(new Set(passage.edits.flatMap(({ labels }) => labels)));
    }
    const ignored = passage.kind === 'unique' ? [] : (passage.ignored ?? []);
    for (const { labels, severity } of ignored) {
      expect(severity).toBe(0);
      expect(labels.length).toBeGreaterThan(0);
      expect(options.ignore).toEqual(expect.arrayContaining([...labels]));
    }
  }
}

const gravest = (labels: Edit['labels']): number => Math.max(...labels.map((label) => severityOf[label]));

/** Ignoring labels takes nothing away: every edit is told still, in its passage, counted or ignored. */
export function isKeptThough(plain: Comparison, ignoring: Comparison): void {
  const face = (comparison: Comparison) =>
    comparison.passages.map((passage) => [passage.left, passage.right, passage.moved, allEdits(comparison, passage)]);
  expect(face(ignoring)).toEqual(face(plain));
  expect(ignoring.summary.passages.edited).toBeLessThanOrEqual(plain.summary.passages.edited);
  expect(ignoring.summary.words.shared).toBeGreaterThanOrEqual(plain.summary.words.shared);
  if (plain.summary.same) expect(ignoring.summary.same).toBe(true);
}

function pointsInto(document: Document, units: readonly UnitRef[], { start, end, text }: Excerpt): void {
  expect(text).toBe(document.text.slice(start, end));
  const around = units.map((unit) => unitSpan(document, unit)).filter((span) => span.start <= start && end <= span.end);
  expect({ excerpt: [start, end], unitsAround: around.length > 0 }).toEqual({ excerpt: [start, end], unitsAround: true });
}

function doNotOverlap(stretches: readonly Stretch[], excerpts: readonly Excerpt[]): void {
  const at = offsetsIn(stretches);
  excerpts.slice(1).forEach((excerpt, index) => {
    expect(at(excerpt.start)).toBeGreaterThanOrEqual(at(excerpts[index]!.end));
  });
}

function isOfItsKind({ kind, left, right }: Edit): void {
  expect({ kind, left: left.text !== '', right: right.text !== '' }).toEqual({ kind, left: kind !== 'insert', right: kind !== 'delete' });
}

/** A passage's edits, ignored ones among them, turn its left text into its right text; one without any is the same to the letter. */
export function rebuildsTheRight(comparison: Comparison): void {
  for (const passage of comparison.passages) {
    if (passage.kind === 'unique') continue;
    const same = isTheSame(comparison, passage);
    const edits = allEdits(comparison, passage);
    expect({ id: passage.id, kind: passage.kind, edits: edits.length > 0 }).toEqual({
      id: passage.id,
      kind: passage.edits.length === 0 ? 'shared' : 'edited',
      edits: !same,
    });
    if (!same && passage.relation !== 'repeat') {
      const [l, r] = [stretchesOf(comparison, passage, 'left'), stretchesOf(comparison, passage, 'right')];
      expect(squeeze(applied(comparison.left, l, edits))).toBe(squeeze(joined(comparison.right, r)));
    }
  }
}

function isTheSame(comparison: Comparison, passage: Passage): boolean {
  const { left, right } = comparison;
  if (passage.kind !== 'unique' && passage.relation === 'repeat') {
    const texts = [...passage.left.map((unit) => unitText(left, unit)), ...passage.right.map((unit) => unitText(right, unit))];
    return new Set(texts.map(fold)).size === 1;
  }
  const texts = [left, right].map((document, at) =>
    stretchesOf(comparison, passage, sides[at]!).map(({ start, end }) => fold(document.text.slice(start, end))),
  );
  return isSameButForBorders(texts[0]!.join('\n'), texts[1]!.join('\n'));
}

/** A blank that one side has where a unit of the other ends is no difference; any other is one. */
function isSameButForBorders(left: string, right: string): boolean {
  if (squeeze(left) !== squeeze(right)) return false;
  const places = (text: string, mark: string) => {
    const found = new Set<number>();
    let letters = 0;
    for (const part of text.split(/(\s)/)) {
      if (part === mark) found.add(letters);
      letters += part.trim().length;
    }
    return found;
  };
  const borders = new Set([...places(left, '\n'), ...places(right, '\n')]);
  const blanks = (text: string) => [...places(text, ' ')].filter((place) => !borders.has(place));
  return JSON.stringify(blanks(left)) === JSON.stringify(blanks(right));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What of a side a passage is read as, in order: its units, or the pieces of them where sentences went from one to another. */
function stretchesOf(comparison: Comparison, passage: Passage, side: Side): Stretch[] {
  if (passage.kind === 'unique' || !passage.pieces) return passage[side].map((unit) => unitSpan(comparison[side], unit));
  return passage.pieces[side].map(([start, end]) => ({ start, end }));
}

const joined = (document: Document, stretches: readonly Stretch[]): string =>
  stretches.map(({ start, end }) => document.text.slice(start, end)).join(' ');

function applied(document: Document, stretches: readonly Stretch[], edits: readonly Edit[]): string {
  const text = joined(document, stretches);
  const at = offsetsIn(stretches);
  let result = '';
  let from = 0;
  for (const { left, right } of edits) {
    result += text.slice(from, at(left.start)) + right.text;
    from = at(left.end);
  }
  return result + text.slice(from);
}

/** Where a place of the document stands in its units' joined text. */
function offsetsIn(stretches: readonly Stretch[]): (offset: number) => number {
  let before = 0;
  const places = stretches.map(({ start, end }) => {
    const place = { start, end, before };
    before += end - start + 1;
    return place;
  });
  return (offset) => {
    const place = places.find(({ start, end }) => start <= offset && offset <= end)!;
    return place.before + offset - place.start;
  };
}

const notStory: ReadonlySet<Role> = new Set<Role>(['furniture', 'date', 'dateline', 'byline']);

/** The figures are those of the passages. */
export function addsUp(comparison: Comparison): void {
  const { summary, passages } = comparison;
  const apart = (passage: Passage) =>
    sides.every((side) => passage[side].every(({ block }) => notStory.has(comparison[side].blocks[block]!.role)));
  const story = comparison.options.strict ? passages : passages.filter((passage) => !apart(passage));
  const count = (test: (passage: Passage) => boolean) => story.filter(test).length;
  const related = (relation: string) => count((p) => p.kind !== 'unique' && p.relation === relation);
  expect(summary.passages).toEqual({
    shared: count(({ kind }) => kind === 'shared'),
    edited: count(({ kind }) => kind === 'edited'),
    unique: {
      left: count((p) => p.kind === 'unique' && p.side === 'left'),
      right: count((p) => p.kind === 'unique' && p.side === 'right'),
    },
    moved: count(({ moved }) => moved),
    split: related('split'),
    merged: related('merge'),
    repeated: count((p) => p.kind !== 'unique' && p.relation === 'repeat' && p.left.length !== p.right.length),
  });
  for (const share of [summary.containment.left, summary.containment.right, summary.resemblance]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  expect(summary.words.shared).toBeLessThanOrEqual(Math.min(summary.words.left, summary.words.right));
}

/** Compared with itself an article is all shared, each unit with itself, where it stood. */
export function isAllShared(comparison: Comparison): void {
  for (const passage of comparison.passages) {
    expect(passage).toMatchObject({ kind: 'shared', relation: 'one-to-one', moved: false, similarity: 1, edits: [] });
    expect(passage.left).toEqual(passage.right);
  }
  expect(comparison.summary).toMatchObject({ same: true, labels: {} });
  expect(comparison.note.readings.map(({ name }) => name)).toEqual(comparison.summary.words.right > 0 ? ['rerun'] : []);
  expect(new Set(comparison.note.instructions.map(({ verb }) => verb))).toEqual(
    new Set(comparison.note.instructions.length > 0 ? ['PICKS UP'] : []),
  );
  expect(comparison.derivation).toMatchObject({ degree: { left: 'wholly', right: 'wholly' }, verbatim: { left: 1, right: 1 } });
  expect(comparison.derivation.fuller).toBeUndefined();
}

/** Swapped arguments give the mirrored report. */
export function isMirrored(there: Comparison, back: Comparison): void {
  expect(back.passages.map((passage) => faceOf(mirror(passage))).sort()).toEqual(there.passages.map(faceOf).sort());
  // Ties between moves go to the one that moved up, and up is down in a mirror: as many words move, not always the same ones.
  expect(wordsMoved(back)).toBe(wordsMoved(there));
  expect(back.summary.same).toBe(there.summary.same);
  expect(back.summary.containment).toEqual({ left: there.summary.containment.right, right: there.summary.containment.left });
  expect(back.summary.resemblance).toBe(there.summary.resemblance);
  expect(back.derivation.degree).toEqual({ left: there.derivation.degree.right, right: there.derivation.degree.left });
  expect(back.derivation.verbatim).toEqual({ left: there.derivation.verbatim.right, right: there.derivation.verbatim.left });
  expect(back.derivation.longest?.words).toBe(there.derivation.longest?.words);
}

function mirror(passage: Passage): Passage {
  const sides = { left: passage.right, right: passage.left };
  if (passage.kind === 'unique') return { ...passage, ...sides, side: passage.side === 'left' ? 'right' : 'left' };
  const relation = passage.relation === 'split' ? 'merge' : passage.relation === 'merge' ? 'split' : passage.relation;
  const ignored = passage.ignored ? { ignored: passage.ignored.map(mirrorEdit) } : {};
  const pieces = passage.pieces ? { pieces: { left: passage.pieces.right, right: passage.pieces.left } } : {};
  if (passage.kind === 'shared') return { ...passage, ...sides, relation, ...pieces, ...ignored };
  return { ...passage, ...sides, relation, ...pieces, edits: passage.edits.map(mirrorEdit), ...ignored };
}

function mirrorEdit({ kind, left, right, ...rest }: RatedEdit): RatedEdit {
  const mirrored = { insert: 'delete', delete: 'insert', replace: 'replace' } as const;
  return { kind: mirrored[kind], left: right, right: left, ...rest };
}

/** All of a passage but its number and whether it moved. */
function faceOf(passage: Passage): string {
  const { id: _id, moved: _moved, left, right, ...all } = passage;
  const { movedUnits: _part, ...rest } = { movedUnits: undefined, ...all };
  const ordered = (units: readonly UnitRef[]) => [...units].sort((a, b) => position(a) - position(b)).map(nameOf);
  return JSON.stringify({ left: ordered(left), right: ordered(right), ...sortedKeys(rest) });
}

const sortedKeys = (value: object): object => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** How many words moved, on both sides together; a word is what stands between blanks. */
/** Of the story: what is apart from it weighs nothing. */
function wordsMoved({ left, right, passages }: Comparison): number {
  const words = (document: Document, units: readonly UnitRef[]) =>
    units.reduce((sum, unit) => sum + countWords(unitText(document, unit)), 0);
  const moved = passages.filter((passage) => passage.moved && !passage.left.every(({ block }) => notStory.has(left.blocks[block]!.role)));
  return moved.reduce((sum, passage) => sum + words(left, passage.left) + words(right, passage.right), 0);
}

/** What did not move stands in the same order on both sides. */
export function isInOrderButForMoves({ passages }: Comparison): void {
  const still = passages.filter((passage) => passage.kind !== 'unique' && !passage.moved && passage.relation === 'one-to-one');
  const places = still.map(({ left }) => position(left[0]!));
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

/** What a report says, without where it stands in the bytes: equal for two readings of one article. */
export function gist(comparison: Comparison): unknown {
  const text = (side: Side, units: readonly UnitRef[]) => units.map((unit) => [nameOf(unit), fold(unitText(comparison[side], unit))]);
  return comparison.passages.map((passage) => ({
    kind: passage.kind,
    relation: passage.kind === 'unique' ? passage.side : passage.relation,
    moved: passage.moved,
    left: text('left', passage.left),
    right: text('right', passage.right),
    edits: passage.edits.map(({ kind, left, right }) => [kind, fold(left.text), fold(right.text)]),
  }));
}

/**
 * Every paragraph of each side and every passage of the story is in exactly one instruction, by sentences a paragraph in one at least; what is apart from the story is in
 * none.
 */
export function isAccountedFor({ left, right, passages, note, options }: Comparison): void {
  for (const [side, { blocks }] of [['left', left] as const, ['right', right] as const]) {
    const grafs = blocks.filter(({ role }) => role === 'paragraph').map((_, index) => index + 1);
    const told = note.instructions.flatMap((one) => one[side]).sort((a, b) => a - b);
    expect(options.unit === 'sentence' ? [...new Set(told)] : told).toEqual(grafs);
  }
  const told = note.instructions.flatMap((one) => one.passages).sort((a, b) => a - b);
  const isStory = (passage: Passage) =>
    passage.left.some(({ block }) => !notStory.has(left.blocks[block]!.role)) ||
    passage.right.some(({ block }) => !notStory.has(right.blocks[block]!.role));
  expect(told).toEqual([...new Set(told)]);
  expect(passages.filter((passage) => (options.strict || isStory(passage)) && !told.includes(passage.id)).map(({ id }) => id)).toEqual([]);
  // By sentence a passage apart may hang together with the story's.
  if (options.unit === 'paragraph') expect(told.length).toBe(passages.filter((passage) => options.strict || isStory(passage)).length);
  for (const { verb, text, passages: ids } of note.instructions)
    expect([verb, text.length > 0, ids.length > 0]).toEqual([verb, true, true]);
  for (const reading of note.readings) expect(reading.passages.every((id) => id >= 1 && id <= passages.length)).toBe(true);
}

/** Shares are shares, and the longest run is the same words on both sides. */
export function isDerivation({ left, right, derivation, summary }: Comparison): void {
  const { containment, verbatim, longest } = derivation;
  for (const share of [containment.left, containment.right, verbatim.left, verbatim.right]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  expect(containment).toEqual(summary.containment);
  if (!longest) return;
  const words = ({ text, blocks }: Document, { start, end, blocks: [first, last] }: typeof longest.left) =>
    blocks
      .slice(first, last + 1)
      .filter(({ role }) => !notStory.has(role))
      .map((block) => text.slice(Math.max(start, block.start), Math.min(end, block.end)))
      .join(' ');
  const [own, other] = [words(left, longest.left), words(right, longest.right)];
  expect(countWords(own)).toBe(longest.words);
  expect(countWords(other)).toBe(longest.words);
  expect(fold(own).startsWith(fold(longest.begins))).toBe(true);
}

/**
 * How many edits of fact the head counts: a mark or an article is told with the words that it came or went with, the figures of a table's row as one, and of a text that
 * was written anew no more than figures in the place of others.
 */
function toldEdits(passage: Passage, comparison: Comparison): number {
  const { left, right, edits } = passage;
  const isRow = (side: Side, [unit, ...more]: Passage['left']) =>
    unit !== undefined &&
    more.length === 0 &&
    comparison[side].blocks[unit.block]!.role === 'paragraph' &&
    isTableRow(textOf(comparison[side], unit));
  const isOfFigures = edits.every((edit) => isFigure(edit.left.text) && isFigure(edit.right.text));
  if (edits.some(({ severity }) => severity === 3) && isOfFigures && isRow('left', left) && isRow('right', right)) return 1;
  const isFigureReplaced = ({ labels, left, right }: RatedEdit) =>
    labels.includes('number') && [left, right].every(({ text }) => text !== '' && countWords(text) <= 4);
  const told = isRewritten(passage, comparison) ? edits.filter(isFigureReplaced) : edits;
  const factual = told.filter(({ severity }) => severity === 3);
  return factual.filter(({ left, right }) => !isSlight(left.text) || !isSlight(right.text)).length || factual.length;
}

/** The head of a report says of the facts what the passages say, and so does the note: none changed, or so many edits. */
export function isToldAlike(comparison: Comparison, head: string): void {
  const { passages, summary, note, left, right } = comparison;
  const isStory = ({ left: l, right: r }: Passage) =>
    [...l.map(({ block }) => left.blocks[block]!), ...r.map(({ block }) => right.blocks[block]!)].some(({ role }) => !notStory.has(role));
  const factual = passages.filter(isStory).reduce((sum, passage) => sum + toldEdits(passage, comparison), 0);
  const said = /^([\d,]+) factual changes?:$/m.exec(head)?.[1]?.replaceAll(',', '');
  expect(Number(said ?? 0)).toBe(factual);
  if (factual === 0 && !passages.some((passage) => isRewritten(passage, comparison)))
    expect(note.instructions.some(({ severity }) => severity === 3)).toBe(false);
  expect(/^(?:The story text is the same|Neither side has any story text)/m.test(head)).toBe(summary.same);
}

// The marks that only hint at a direction (U+200E, U+200F, U+061C) are part of Persian and Arabic copy; what forces one is not.
const neverSent = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\p{Cs}]/u;
const colours = new RegExp(`${String.fromCharCode(0x1b)}\\[[\\d;]*m`, 'gu');

/** No control of the article's own reaches the terminal, and no direction override either. */
export function isSafeToPrint(printed: string, coloured: boolean): void {
  const bare = coloured ? printed.replace(colours, '') : printed;
  expect(neverSent.exec(bare)).toBeNull();
  expect(printed.endsWith('\n')).toBe(true);
}
