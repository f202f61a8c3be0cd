import { Trouble } from '../../errors.js';
import type { Article, Document } from '../../model.js';
import { awaited, isDocument, isObject } from '../../text/given.js';

/** An article to be held against others. */
export interface Story {
  /** No two of them have the same. */
  readonly id: string;
  readonly text: string;
  /** Where it stands; its id when left out. */
  readonly source?: string | undefined;
  readonly title?: string | undefined;
  /** As it was given: `2026-02-06T10:15:00Z`, `6 Feb 2026`. */
  readonly date?: string | undefined;
  /** The agency or paper. */
  readonly outlet?: string | undefined;
}

/** A story with what is known of it, and nothing undefined. */
type Known = Omit<Article, 'words' | 'shingles'> & { readonly text: string };

/** Articles as they are held against each other, each looked at: a program without types can give anything. Throws `Trouble`. */
export function storiesOf(articles: Iterable<Story | Document>): readonly Known[] {
  const name = 'dedupe: articles';
  const given: unknown = awaited(name, articles);
  if (!isObject(given) || !(Symbol.iterator in given))
    throw new Trouble(name, 'are not a list', 'give the articles in an array: [{ id, text }]');
  const stories = Array.from(articles, (article, at) => storyOf(article, `dedupe: article ${at + 1}`));
  checkIds(stories);
  return stories;
}

function storyOf(article: Story | Document, name: string): Known {
  const given: unknown = awaited(name, article);
  if (isDocument(given)) return storyOfDocument(given);
  if (!isObject(given)) throw new Trouble(name, 'is not an article', 'write { id, text }, or give what load read');
  const known = optional.filter((field) => (given[field] ?? undefined) !== undefined);
  const id = textOf(given, 'id', name, 'give each article an id of its own, as a string');
  return {
    id,
    source: id,
    text: textOf(given, 'text', name, 'give it as a string'),
    ...Object.fromEntries(known.map((field) => [field, textOf(given, field, name, 'give it as a string, or leave it out')])),
  };
}

const optional = ['source', 'title', 'date', 'outlet'] as const;

function textOf(given: Readonly<Record<string, unknown>>, field: string, name: string, remedy: string): string {
  const value = given[field];
  if (typeof value === 'string') return value;
  throw new Trouble(name, `its "${field}" is not text`, remedy);
}

/** What is held against others of an article that was loaded: its whole text, as it was read. */
function storyOfDocument({ source, text, fields: { headline, date, dateline } }: Document): Known {
  const day = date ?? dateline?.date;
  return {
    id: source,
    source,
    text,
    ...(headline === undefined ? {} : { title: headline }),
    ...(day === undefined ? {} : { date: day }),
    ...(dateline?.credit === undefined ? {} : { outlet: dateline.credit }),
  };
}

function checkIds(stories: readonly Known[]): void {
  const ids = new Set<string>();
  for (const { id } of stories) {
    if (ids.has(id)) throw new Trouble(id, 'is the id of two articles', 'give each an id of its own');
    ids.add(id);
  }
}
