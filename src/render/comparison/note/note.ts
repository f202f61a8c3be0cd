import type { Instruction } from '../../../model.js';
import { hung, indented } from '../../page/hang.js';
import { ink, type Line, type Run } from '../../page/ink.js';
import { visible } from '../../page/visible.js';
import { wrap } from '../../page/wrap.js';
import type { Context } from '../context.js';
import { apartLines } from '../head/apart.js';
import { languagesWithout } from '../head/languages.js';
import { rulesWithheld } from '../head/phrases.js';
import { titleLines } from '../titles.js';
import { derivationInFull } from './derivation.js';
import { moreInstructions, noReading, noStory, readsAs, saysItself, whoseNumbers } from './phrases.js';

/** The desk note: what the new version reads as, what to do with the old one, and how far each is made of the other. A blank line parts them. */
export function noteLines(context: Context): Line[] {
  const sections = [
    titleLines(context),
    [...readingLines(context), ...apartLines(context)],
    instructionLines(context),
    [...rulesLines(context), ...derivationInFull(context)],
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : [[], ...lines]));
}

function readingLines({ comparison: { note }, names, width }: Context): Line[] {
  const marks = note.marks.flatMap(({ side, text }) => wrap([ink(side, saysItself(names[side], text))], width));
  if (note.readings.length === 0) return [...wrap([ink('strong', note.instructions.length === 0 ? noStory : noReading)], width), ...marks];
  const lines = note.readings.flatMap(({ name, because }) =>
    hanging([ink('strong', `${readsAs} ${name}:`), ink('plain', ` ${visible(because)}`)], width),
  );
  return [...lines, ...marks];
}

/** Which rules are missing for the language: what they would have told as a change of fact stands among the rest. */
function rulesLines({ comparison: { left, right, rules, summary }, names, width }: Context): Line[] {
  const missing = summary.same ? '' : rulesWithheld(rules, languagesWithout({ left, right }, names));
  return missing === '' ? [] : wrap([ink('plain', missing)], width);
}

/** A second line stands in from the first. */
function hanging(runs: readonly Run[], width: number): Line[] {
  return wrap(runs, width - step).map((line, row) => (row === 0 ? line : indented(line, step)));
}

const step = 2;

/** Instructions that are listed without `--all`: as many as a screen takes in. What is picked up is told in any case. */
const listed = 20;
/** The longest verb, and two blanks. */
const verbWidth = 'PICKS UP'.length + 2;

function instructionLines({ comparison: { note }, style, names, width }: Context): Line[] {
  const { instructions } = note;
  if (instructions.length === 0) return [];
  const short = style.all || instructions.length <= listed + 1;
  const told = short ? instructions : instructions.slice(0, listed);
  const rest = instructions.slice(told.length);
  const kept = rest.filter(({ verb }) => verb === 'PICKS UP').slice(-1);
  const left = rest.filter((instruction) => !kept.includes(instruction)).map(({ verb }) => verb);
  return [
    ...told.flatMap((instruction) => instructionLine(instruction, width)),
    ...(left.length > 0 ? wrap([ink('note', moreInstructions(left))], width - verbWidth).map((line) => indented(line, verbWidth)) : []),
    ...kept.flatMap((instruction) => instructionLine(instruction, width)),
    ...(instructions.some(hasNewNumbers) ? wrap([ink('faint', whoseNumbers(names))], width) : []),
  ];
}

/** Whether an instruction gives numbers of the new copy, outside what it quotes. */
function hasNewNumbers({ verb, text }: Instruction): boolean {
  return verb === 'INSERTS' || verb === 'ADDS' || /\b(?:new|now|into|as|to(?! end))\b/.test(text.replace(/"[^"]*"/g, ''));
}

function instructionLine({ verb, text }: Instruction, width: number): Line[] {
  return hung([ink('strong', verb.padEnd(verbWidth))], [ink('plain', visible(text))], width);
}
