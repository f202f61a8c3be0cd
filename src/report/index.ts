import type { Alignment, CompareOptions, Comparison, Derivation, Document, Note, Rules, Sides } from '../model.js';
import { version } from '../version.js';
import { derivationOf } from './derivation/index.js';
import { type Reading, readerOf } from './derivation/words.js';
import type { Facts } from './facts.js';
import { noteOf } from './note/index.js';
import { type Making, passagesOf } from './passages.js';
import { summarize } from './summary.js';

/** What the labelling of a comparison says besides the labels of its edits. */
export interface Labelling extends Pick<Making, 'brings'> {
  readonly rules: Rules;
}

/** The whole comparison: every unit of both sides in exactly one passage, and the figures. */
export function report(
  { left, right }: Sides<Document>,
  alignment: Alignment,
  { rules, brings }: Labelling,
  options: CompareOptions,
): Comparison {
  const passages = passagesOf(alignment, { brings, ignore: options.ignore });
  const read = readerOf(left, right, passages);
  const summary = summarize(left, right, passages, options, read);
  const facts = {
    schema: 'wirediff.comparison/1',
    version,
    options,
    left,
    right,
    rules,
    passages,
    summary,
    limits: alignment.limits,
  } as const;
  return withNote(facts, read);
}

/** A comparison with what is read from it, which is found when somebody looks: a report that is not printed costs nothing. */
export function withNote(facts: Facts, read: () => Reading = readerOf(facts.left, facts.right, facts.passages)): Comparison {
  let found: Derivation | undefined;
  let note: Note | undefined;
  const derivation = () => {
    found ??= derivationOf(facts, read);
    return found;
  };
  return {
    ...facts,
    get derivation() {
      return derivation();
    },
    get note() {
      note ??= noteOf(facts, derivation, read);
      return note;
    },
  };
}
