import { compare, type Document, load, renderers, Trouble } from '../../../index.js';
import type { Collection } from '../../collection/index.js';
import { isPacked } from '../../collection/sources/unpack.js';
import type { DedupeFlags } from '../../definitions/flags.js';
import { exit } from '../../exit.js';
import { readSource } from '../../files.js';
import { deliver } from '../../output/deliver.js';
import { styleOf } from '../../output/style.js';
import type { World } from '../../world.js';
import type { Finding, Means } from './means.js';

/** Compares two articles of a collection by their ids, the first as the older one. Rejects with `Trouble` when one is not there or the report cannot be written. */
export async function show(ids: readonly [string, string], { flags, world, read }: Means): Promise<Finding> {
  const collection = await read();
  const wanted = ids.map((id) => numberOf(id, collection));
  const documents = await documentsOf(wanted, collection, flags, world);
  const [left, right] = wanted.map((article) => documents.get(article)!);
  const { unit = 'paragraph', format } = flags;
  const comparison = compare(left!, right!, { unit });
  await deliver(() => renderers[format === 'json' ? 'json' : 'terminal'].portions(comparison, styleOf(flags, world)), flags, world);
  return { collection, code: comparison.summary.same || flags.exitZero ? exit.same : exit.differ };
}

function numberOf(id: string, { articles }: Collection): number {
  const article = articles.find(id);
  if (article === undefined) throw new Trouble(`--show ${id}`, 'no article has this id', 'take an id from the report of the collection');
  return article;
}

/** An article is called by its id, which for a file is its path. */
async function documentsOf(
  wanted: readonly number[],
  { articles, originals }: Collection,
  { from }: DedupeFlags,
  world: World,
): Promise<ReadonlyMap<number, Document>> {
  const documents = new Map<number, Document>();
  for await (const { article, path, line, text } of originals((each) => wanted.includes(each))) {
    const asFile = line === undefined && !isPacked(path);
    const bytes = asFile ? await readSource(path, world) : new TextEncoder().encode(await text());
    const format = asFile ? from : 'text';
    documents.set(article, await load(bytes, articles.at(article).id, format === undefined ? {} : { from: format }));
  }
  return documents;
}
