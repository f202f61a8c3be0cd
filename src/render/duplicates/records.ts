import type {
  Article,
  Duplicates,
  DuplicatesOptions,
  Family,
  LeftOut,
  Member,
  NearPair,
  PairJson,
  Series,
  TemplateEvidence,
} from '../../model.js';
import { numberedInJson } from '../page/visible.js';

/** The records of `wirediff.duplicates/1`, field by field: the order of keys is ours, and what is absent is left out. */

/** A whole report in pieces, which need never stand in memory together; a pair, a family and a series stand on a line of their own. */
export function* duplicatesJson(duplicates: Duplicates): Generator<string> {
  for (const piece of recordsOf(duplicates)) yield numberedInJson(piece);
}

function* recordsOf(duplicates: Duplicates): Generator<string> {
  const { schema, version, options, articles, pairs, families, templates, trouble } = duplicates;
  yield `{\n"schema": ${JSON.stringify(schema)},\n"version": ${JSON.stringify(version)},\n"options": ${JSON.stringify(optionsRecord(options))}`;
  yield `,\n"articles": ${articles.length},\n"pairs": `;
  yield* list(pairs, (pair) => JSON.stringify(pairRecord(pair)));
  yield ',\n"families": ';
  yield* list(families, (family) => JSON.stringify(familyRecord(family, duplicates)));
  yield ',\n"templates": ';
  yield* list(templates, (series) => JSON.stringify(seriesRecord(series, duplicates)));
  yield ',\n"trouble": ';
  yield* list(trouble, (one) => JSON.stringify(troubleRecord(one)));
  yield '\n}\n';
}

function* list<T>(items: Iterable<T>, write: (item: T) => string): Generator<string> {
  let first = true;
  for (const item of items) {
    yield `${first ? '[' : ','}\n${write(item)}`;
    first = false;
  }
  yield first ? '[]' : '\n]';
}

/** A pair as the contract has it. */
export function pairRecord({ left, right, figures, shared }: NearPair): PairJson {
  const { resemblance, containment } = figures;
  return { left: left.id, right: right.id, resemblance, containment: { left: containment.left, right: containment.right }, shared };
}

function optionsRecord({ resemblance, containment, shingle, keep, templates }: DuplicatesOptions) {
  return { resemblance, containment, shingle, keep, templates };
}

function familyRecord({ id, keep, by, members }: Family, { articles }: Duplicates) {
  const kept = articles.at(keep);
  const others = members.map((member) => memberRecord(member, (article) => articles.at(article)));
  const { id: name, source, title, date, outlet, words } = kept;
  return { id, keep: name, by, members: [{ id: name, source, title, date, outlet, words, standing: 'kept' }, ...others] };
}

/** Written out field by field: what is undefined is left out of JSON, and an object that is spread out of others takes four times as long to write. */
function memberRecord({ article, standing, template }: Member, at: (article: number) => Article) {
  const { id, source, title, date, outlet, words } = at(article);
  const { kind, figures } = standing;
  const { resemblance, containment } = figures;
  const chain = kind === 'chained' ? standing : undefined;
  const own = kind === 'same' || kind === 'chained' ? undefined : standing.own;
  return {
    id,
    source,
    title,
    date,
    outlet,
    words,
    standing: kind,
    resemblance,
    containment: { kept: containment.left, own: containment.right },
    through: chain && at(chain.through).id,
    steps: chain?.steps,
    stays: 'stays' in standing ? standing.stays : undefined,
    own: own && { words: own.words, count: own.count },
    template: template && evidenceRecord(template),
  };
}

function articleRecord({ id, source, title, date, outlet, words }: Article) {
  return { id, source, title, date, outlet, words };
}

function seriesRecord({ id, articles: numbers, pairs }: Series, { articles }: Duplicates) {
  return {
    id,
    members: numbers.map((article) => articleRecord(articles.at(article))),
    pairs: pairs.map(({ left, right, evidence }) => ({
      left: articles.at(left).id,
      right: articles.at(right).id,
      ...evidenceRecord(evidence),
    })),
  };
}

function evidenceRecord({ figures, names, changes }: TemplateEvidence) {
  return {
    figures: { differ: figures.differ, of: figures.of },
    names: { differ: names.differ, of: names.of },
    changes: changes.map(({ left, right }) => ({ left, right })),
  };
}

function troubleRecord({ source, message, lines }: LeftOut) {
  return { source, message, ...(lines === undefined ? {} : { lines }) };
}
