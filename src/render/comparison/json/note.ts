import type { Derivation, Instruction, NoteReading, RunPlace, VersionMark } from '../../../model.js';
import { quote } from './write.js';

/** The derivation as the contract has it, key by key. */
export function derivationRecord({ degree, containment, verbatim, run, longest, fuller, more }: Derivation) {
  return {
    degree: { left: degree.left, right: degree.right },
    containment: { left: containment.left, right: containment.right },
    verbatim: { left: verbatim.left, right: verbatim.right },
    run,
    longest: longest && {
      words: longest.words,
      left: placeRecord(longest.left),
      right: placeRecord(longest.right),
      begins: longest.begins,
    },
    fuller,
    more,
  };
}

function placeRecord({ start, end, blocks: [first, last] }: RunPlace) {
  return { start, end, blocks: [first, last] };
}

/** A reading of a desk note. */
export function readingRecord({ name, because, passages }: NoteReading) {
  return { name, because, passages };
}

/** A version mark that one copy bears. */
export function markRecord({ side, block, text }: VersionMark) {
  return { side, block, text };
}

/** An instruction of a desk note, as JSON. */
export function instructionJson({ verb, text, severity, left, right, passages }: Instruction): string {
  const weight = severity === undefined ? '' : `"severity":${severity},`;
  return `{"verb":${quote(verb)},"text":${quote(text)},${weight}"left":[${left}],"right":[${right}],"passages":[${passages}]}`;
}
