import type { ArticleList, DuplicatesOptions } from '../../model.js';
import type { Collection, Told } from './collection.js';
import { CopiesById } from './copies.js';
import { compareIds, groupsOf } from './groups.js';
import { SpareCounter } from './spare.js';
import { Teller } from './teller.js';
import { Texts } from './texts.js';

export type { Collection, Told } from './collection.js';

/**
 * Tells families, and series of templates. They come group by group, as articles are connected, and are numbered by `numbered`.
 * The order of articles and pairs changes nothing, save with `keep: 'first'`.
 */
export function* tellGroups(
  collection: Collection,
  options: DuplicatesOptions,
): Generator<Told & { readonly done: number; readonly total: number }> {
  const copies = new CopiesById(collection.articles, collection.pairs);
  const groups = groupsOf(collection.articles, copies.pairs(), (article) => copies.all(article));
  const texts = new Texts(collection.textOf);
  const spares = new SpareCounter();
  for (const [at, group] of groups.entries()) {
    const told = new Teller(collection, options, copies, texts, spares).tell(group);
    yield { families: told.families, templates: told.templates, done: at + 1, total: groups.length };
  }
}

/** The parts of a collection as one: the largest family first, then by the ids kept; and series in the same way. */
export function numbered(parts: readonly Told[], articles: ArticleList): Told {
  const idOf = (article: number) => articles.at(article).id;
  return {
    families: inOrder(
      parts.flatMap(({ families }) => families),
      ({ members, keep }) => [members.length, idOf(keep)],
    ),
    templates: inOrder(
      parts.flatMap(({ templates }) => templates),
      (series) => [series.articles.length, idOf(series.articles[0]!)],
    ),
  };
}

function inOrder<T extends { readonly id: number }>(found: readonly T[], by: (one: T) => readonly [size: number, id: string]): T[] {
  const keyed = found.map((one) => ({ one, by: by(one) }));
  keyed.sort((a, b) => b.by[0] - a.by[0] || compareIds(a.by[1], b.by[1]));
  return keyed.map(({ one }, at) => ({ ...one, id: at + 1 }));
}
