import type { Side, UnitRef } from '../../model.js';
import { textOf } from '../../text/units.js';
import { grafWords } from './copy.js';
import { type Desk, grafsIn } from './desk.js';
import type { Piece } from './pieces/piece.js';

/** More of them than this are counted and not listed. */
const mostPlaces = 8;

/**
 * The grafs of pieces on one side in words, and of a graf that they are a part of the sentences: `grafs 1, 2.1, 3-7`, where the second sentence of the second graf
 * is told of elsewhere. Empty where they have no graf; with `last`, the number of the last graf, `graf 3 to end`.
 */
export function placeWords(pieces: readonly Piece[], side: Side, desk: Desk, last?: number): string {
  const parts = partsIn(pieces, side, desk);
  if (parts.size === 0) return grafWords(grafsIn(pieces, side, desk.copies), last).join('');
  const places = placesOf(grafsIn(pieces, side, desk.copies), parts, last);
  const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : '';
  const many = places.length > 1 || places[0]!.includes('-');
  return `graf${many ? 's' : ''} ${places.slice(0, mostPlaces).join(', ')}${more}`;
}

/** Numbers of grafs as ranges, and in their order the sentences of those of which there is a part. */
function placesOf(grafs: readonly number[], parts: ReadonlyMap<number, string>, last: number | undefined): string[] {
  const places: string[] = [];
  let whole: number[] = [];
  const close = () => {
    places.push(...grafWords(whole, last).flatMap((words) => words.replace(/^grafs? /, '').split(', ')));
    whole = [];
  };
  for (const graf of grafs) {
    const part = parts.get(graf);
    if (part === undefined) {
      whole.push(graf);
      continue;
    }
    close();
    places.push(part);
  }
  close();
  return places;
}

/** The grafs of which pieces have a part, by number, with its sentences: `2.1`, `2.1-2.3`. */
function partsIn(pieces: readonly Piece[], side: Side, { comparison, copies }: Desk): Map<number, string> {
  const parts = new Map<number, string>();
  if (comparison.options.unit !== 'sentence') return parts;
  const units = new Map<number, number[]>();
  for (const { passages } of pieces) {
    for (const passage of passages) {
      for (const { block, sentence } of passage[side]) {
        if (sentence === undefined) continue;
        const known = units.get(block);
        if (known) known.push(sentence);
        else units.set(block, [sentence]);
      }
    }
  }
  for (const [block, sentences] of units) {
    const graf = copies[side].graf(block);
    if (graf > 0 && sentences.length < comparison[side].blocks[block]!.sentences.length) parts.set(graf, sentenceWords(graf, sentences));
  }
  return parts;
}

function sentenceWords(graf: number, sentences: readonly number[]): string {
  return grafWords([...sentences].sort((a, b) => a - b).map((sentence) => sentence + 1))
    .join('')
    .replace(/^grafs? /, '')
    .replace(/\d+/g, (number) => `${graf}.${number}`);
}

/** The text of the first unit that pieces have on one side: its graf, or of a graf that they have a part of the sentence. */
export function firstText(pieces: readonly Piece[], side: Side, desk: Desk): string {
  const first = pieces[0]!;
  const unit: UnitRef = first.passages.find((passage) => passage[side].length > 0)![side][0]!;
  const isWhole = !partsIn(pieces, side, desk).has(desk.copies[side].graf(unit.block));
  return textOf(desk.comparison[side], isWhole ? { block: unit.block } : unit);
}

/** Whether the new copy begins with a piece. */
export function isAtTop({ passages }: Pick<Piece, 'passages'>, { copies }: Desk): boolean {
  return passages.some(({ right }) => right.some(({ block, sentence = 0 }) => sentence === 0 && copies.right.graf(block) === 1));
}
