import type { Edit } from '../../../model.js';
import { mayBeAbbreviated } from '../../../text/boundaries.js';
import { sameButForCase } from '../../../text/case.js';
import { isSlight } from '../../../text/slight.js';
import { lettersOf } from '../../page/breaks.js';
import { ink, plainText, type Run } from '../../page/ink.js';
import { columnsOf } from '../../page/width.js';
import { clip } from '../../page/wrap.js';
import { markBoth } from '../passages/marks.js';
import type { Strand } from '../passages/strands.js';

/** How much is shown around an edit and of it, in words and columns: enough to know the place, and what became of it. */
const shown = { wordsBefore: 3, wordsAfter: 2, columnsAround: 20, columnsOfEdit: 44, columnsOfHead: 20, columnsOfLead: 12 };

/** Characters around an edit in which its neighbouring words are looked for. */
const looked = 300;

type EditStrand = Extract<Strand, { kind: 'edit' }>;

/** Edits side by side with a little of their sentence: `valley, killing [-5-]{+at least 12+} people and`. */
export function snippet(strands: readonly Strand[], { from, to }: Row): Run[] {
  const before = lastWords(withoutMarks(textBeside(strands, from, -1)));
  const after = firstWords(textBeside(strands, to - 1, 1), /^\p{Lu}$/u.test((strands[to - 1] as EditStrand).edit.right.text));
  const edits = strands.slice(from, to).map((strand) => (strand.kind === 'edit' ? { ...strand, edit: shortened(strand.edit) } : strand));
  return markBoth([...same(before), ...edits, ...same(after)], true);
}

/** Strands in a row, half open. */
export interface Row {
  readonly from: number;
  readonly to: number;
}

/** An edit with those right beside it, which are read as one: *The [-operator-]{+company+}[-, Velden Airport Group,-] said*. */
export function rowAt(strands: readonly Strand[], at: number): Row {
  let [from, to] = [at, at + 1];
  while (isRead(strands[from - 1])) from--;
  while (isRead(strands[to])) to++;
  while (strands[from]!.kind === 'same') from++;
  while (strands[to - 1]!.kind === 'same') to--;
  return { from, to };
}

/** Whether a strand parts no edits: one that counts itself, for more than its writing, or a blank. */
function isRead(strand: Strand | undefined): boolean {
  if (strand?.kind === 'edit') return !strand.quiet && !isOfWriting(strand.edit);
  return strand?.kind === 'same' && strand.right.trim() === '';
}

/** Without the marks that end what stands before: *[-0.1-]{+0.9+}%, to [-41,208-]{+41,527+}*. */
function withoutMarks(text: string): string {
  return text.replace(/^[\s,;:.!?%)\]”’»…，。、：；！？）」』]+/, '');
}

function same(text: string): Strand[] {
  return text === '' ? [] : [{ kind: 'same', left: text, right: text }];
}

/** *[-FERRY WITH-]{+ferry with+} [-212-]{+214+}*, *to police[-.-]{+,+}" {+she said.+}*: other letters and marks show the place as well. */
const isOfWriting = ({ left, right }: Edit): boolean =>
  sameButForCase(left.text, right.text) || (isSlight(left.text) && isSlight(right.text));

/** What stands before (-1) or behind (1) an edit on the right side, up to the next edit that counts, for more than its writing, or the end of the paragraph. */
function textBeside(strands: readonly Strand[], at: number, step: -1 | 1): string {
  let text = '';
  for (let i = at + step; text.length < looked; i += step) {
    const strand = strands[i];
    if (strand === undefined || strand.kind === 'break' || (strand.kind === 'edit' && !strand.quiet && !isOfWriting(strand.edit))) break;
    const next = strand.kind === 'same' ? strand.right : strand.edit.right.text;
    text = step < 0 ? next.slice(-looked) + text : text + next.slice(0, looked);
  }
  return text;
}

/** The end of a sentence, at the end of a word: *dead.*, *said.”*; *Mr.* and *U.S.* are too short to be sure of, and *Aug. 11*, *Gov. Reed* go on. */
const sentenceEnd = /[^\s.]{3,}[.!?]["'”’)]*$|[。！？]["”’」』]*$|^[.!?]["'”’)]*$/;

function endsSentence(word: string): boolean {
  return sentenceEnd.test(word) && !mayBeAbbreviated(word.replace(/^["“‘(]+|\.$/g, ''));
}

/** The last words of a sentence's beginning, with the blank behind them. */
function lastWords(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const taken: string[] = [];
  for (let i = words.length - 1; i >= 0 && taken.length < shown.wordsBefore; i--) {
    if (endsSentence(words[i]!) && !(taken.length === 0 && !/\s$/.test(text))) break;
    if (columnsOf([words[i]!, ...taken].join(' ')) > shown.columnsAround) {
      if (taken.length === 0) taken.unshift(lastLetters(words[i]!));
      break;
    }
    taken.unshift(words[i]!);
  }
  return taken.every((word) => !telling.test(word)) ? '' : `${taken.join(' ')}${/\s$/.test(text) ? ' ' : ''}`;
}

/** A comma or a point alone tells no place: *, [-police-]{+troops+}*. A mark that opens tells what follows: *"[-never-]{+not+}*, *$[-5-]{+12+}*. */
const telling = /[^\s,;:.!?)\]’”»…，。、：；！？）」』]/;

/** The first words of what goes on, with the blank before them, and no comma or point at their end; behind an initial, *Robert [-J-]{+L+}. Hale*, its point ends no sentence. */
function firstWords(text: string, isInitial: boolean): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const taken: string[] = [];
  for (const word of words.slice(0, shown.wordsAfter)) {
    if (columnsOf([...taken, word].join(' ')) > shown.columnsAround) {
      if (taken.length === 0) taken.push(firstLetters(word));
      break;
    }
    taken.push(word);
    if (endsSentence(word) && !(isInitial && taken.length === 1)) break;
  }
  return `${/^\s/.test(text) ? ' ' : ''}${taken.join(' ')}`.replace(/[\s.,;:!?。、，]+$/, '');
}

/** Of a script without blanks a word is as long as its sentence. */
function firstLetters(word: string): string {
  return plainText(clip([ink('plain', word)], shown.columnsAround)).replace(/…$/, '');
}

function lastLetters(word: string): string {
  const letters = lettersOf(word);
  let taken = '';
  for (let i = letters.length - 1; i >= 0 && columnsOf(letters[i]! + taken) <= shown.columnsAround; i--) taken = letters[i]! + taken;
  return /^\p{M}/u.test(taken) ? '' : taken;
}

/** An edit of many words by its first ones. */
function shortened(edit: Edit): Edit {
  const { left, right } = edit;
  return { ...edit, left: { ...left, text: beginning(left.text) }, right: { ...right, text: beginning(right.text) } };
}

function beginning(text: string): string {
  return text.length <= shown.columnsOfEdit && columnsOf(text) <= shown.columnsOfEdit
    ? text
    : plainText(clip([ink('plain', aroundFigure(text.replace(/\s+/g, ' ')))], shown.columnsOfEdit));
}

/** A long text by its beginning and by its first figure, where that would be cut away: *Troops moved in at…a further 2,300 were hurt*. */
function aroundFigure(text: string): string {
  const at = text.search(/[$£€]?\d/);
  if (at < shown.columnsOfEdit - shown.columnsAround / 2) return text;
  const head = text.slice(0, text.lastIndexOf(' ', shown.columnsOfHead));
  return `${head}…${text.slice(text.indexOf(' ', at - shown.columnsOfLead) + 1)}`;
}
