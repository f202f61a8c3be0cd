import type { Side } from '../../../model.js';
import { severities } from '../../../text/labels.js';
import type { Change } from './change.js';

/**
 * The changes, where a figure that went with a word and one that came with the same word at another place are one change: *Hotel fire [-kills 4-] in resort{+
 * kills 66+}* puts 66 for 4.
 */
export function withResetFigures(changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2 || changes.length > most || !mayHaveReset(changes)) return changes;
  const come = changes.map(({ left, right, severity }) => (severity === severities.factual ? framed(right.text, left.text) : undefined));
  if (come.every((frame) => frame === undefined)) return changes;
  const taken = new Set<number>();
  const told = changes.flatMap((change, at): readonly (readonly [number, Change])[] => {
    const gone = framed(change.left.text, change.right.text);
    const to = gone && come.findIndex((frame, other) => other !== at && !taken.has(other) && frame !== undefined && isReset(gone, frame));
    if (!gone || to === undefined || to < 0) return [[at, change]];
    taken.add(to);
    const { severity, labels } = changes[to]!;
    return [[at, { left: { text: gone.figure }, right: { text: come[to]!.figure }, severity, labels }]];
  });
  return taken.size === 0 ? changes : told.filter(([at]) => !taken.has(at)).map(([, change]) => change);
}

/** In a passage of more changes the same word stands by chance. */
const most = 12;

/** Whether a figure went with one change and one came with another: most passages are told apart by that before words are looked at, for which V8 takes 0.4 ms to get ready. */
function mayHaveReset(changes: readonly Change[]): boolean {
  const isIn = (change: Change, side: Side) => mayBeFigure.test(change[side].text);
  return changes.some((gone) => isIn(gone, 'left') && changes.some((come) => come !== gone && isIn(come, 'right')));
}

const mayBeFigure = /\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve/i;

/** A figure with the word before it and the word behind it. */
interface Frame {
  readonly lead: string;
  readonly figure: string;
  readonly thing: string;
}

/** The one figure of a text that stands against no other. */
function framed(text: string, instead: string): Frame | undefined {
  const [found, more] = [...text.matchAll(figures)];
  if (!found || more || new RegExp(figures).test(instead)) return undefined;
  const [, lead = '', figure = '', thing = ''] = found;
  return { lead: lead.toLowerCase(), figure, thing: thing.toLowerCase() };
}

const figures =
  /(?:(\p{L}{4,})\s+)?((?:[$£€]?\d[\d.,]*(?<![.,])\S*?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)(?=[\s.,;:]|$))(?:\s+(\p{L}{4,}))?/giu;

/** Whether another figure stands beside the same word: *kills 4* and *kills 66*, *two dead* and *five dead*. */
function isReset(gone: Frame, come: Frame): boolean {
  if (gone.figure === come.figure) return false;
  return (gone.lead !== '' && gone.lead === come.lead) || (gone.thing !== '' && gone.thing === come.thing);
}
