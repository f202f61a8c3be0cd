import type { Article, Duplicates, DuplicatesOptions, Family, LeftOut, Member, Series, TemplateEvidence } from '../../model.js';
import { numberedInJson } from '../page/visible.js';
import { pairLines } from './pair-lines.js';

/** The records of `wirediff.duplicates/1`, field by field: the order of keys is ours, and what is absent is left out. */

/** A whole report in pieces, which need never stand in memory together; a pair, a family and a series stand on a line of their own. */
export function* duplicatesJson(duplicates: Duplicates): Generator<string> {
  const { schema, version, options, articles, wordless, pairs, families, templates, trouble } = duplicates;
  yield `{\n"schema": ${written(schema)},\n"version": ${written(version)},\n"options": ${written(optionsRecord(options))}`;
  yield `,\n"articles": ${articles.length}${wordless === 0 ? '' : `,\n"wordless": ${wordless}`},\n"pairs": `;
  yield* list(pairs, pairLines());
  yield ',\n"families": ';
  yield* list(families, (family) => written(familyRecord(family, duplicates)));
  yield ',\n"templates": ';
  yield* list(templates, (series) => written(seriesRecord(series, duplicates)));
  yield ',\n"trouble": ';
  yield* list(trouble, (one) => written(troubleRecord(one)));
  yield '\n}\n';
}

function written(record: unknown): string {
  return numberedInJson(JSON.stringify(record));
}

function* list<T>(items: Iterable<T>, write: (item: T) => string): Generator<string> {
  let before = '[\n';
  for (const item of items) {
    yield before + write(item);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
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
