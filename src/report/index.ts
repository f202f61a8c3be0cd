import type { Alignment, CompareOptions, Comparison, Derivation, Document, Note, Rules, Sides, TemplateEvidence } from '../model.js';
import { version } from '../version.js';
import { derivationOf } from './derivation/index.js';
import { type Reading, readerOf } from './derivation/words.js';
import type { Facts } from './facts.js';
import { noteOf } from './note/index.js';
import { type Making, passagesOf } from './passages.js';
import { summarize } from './summary.js';

/** What is known of two documents besides their alignment and the labels of its edits. */
export interface Known extends Pick<Making, 'brings'> {
  readonly rules: Rules;
  /** What says that they are two uses of one template; looked for when asked. */
  readonly template: () => TemplateEvidence | undefined;
}

/** The whole comparison: every unit of both sides in exactly one passage, and the figures. */
export function report(
  { left, right }: Sides<Document>,
  alignment: Alignment,
  { rules, brings, template }: Known,
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
  return withNote(facts, template, read);
}

/** A comparison with what is read from it, which is found when somebody looks: a report that is not printed costs nothing. */
export function withNote(
  facts: Facts,
  template: Known['template'],
  read: () => Reading = readerOf(facts.left, facts.right, facts.passages),
): Comparison {
  let found: Derivation | undefined;
  let note: Note | undefined;
  const derivation = () => {
    found ??= derivationOf(facts, read);
    return found;
  };
  // Name by name: names behind a spread would give each comparison a shape of its own, and V8 never optimises what reads so many shapes.
  const { schema, version, options, left, right, rules, passages, summary, limits } = facts;
  return {
    schema,
    version,
    options,
    left,
    right,
    rules,
    passages,
    summary,
    limits,
    get derivation() {
      return derivation();
    },
    get note() {
      note ??= noteOf(facts, { derivation, template, read });
      return note;
    },
  };
}
