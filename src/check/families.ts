import type { Article, BrokenOutcome, Concern, FamiliesExpectation, Family, Outcome } from '../model.js';

/** What is looked at of a collection: what its articles are called, and the families of their numbers. */
export interface FoundFamilies {
  readonly articles: readonly Pick<Article, 'id' | 'source'>[];
  readonly families: readonly {
    readonly keep: Family['keep'];
    readonly members: readonly Pick<Family['members'][number], 'article'>[];
  }[];
}

/** Holds what was found in a collection to the families that it must have: exactly these, each article in one. */
export function holdFamilies(duplicates: FoundFamilies, expectation: FamiliesExpectation): Outcome {
  const { written, place, families } = expectation;
  const told = { expectation: written, ...(place ? { place } : {}) };
  const name = namer(duplicates, families.flat());
  const found = duplicates.families.map(({ keep, members }) => [keep, ...members.map(({ article }) => article)].map(name));
  const concerns = [...missingFrom(duplicates, families.flat(), name), ...familiesDiffer(families, found)];
  if (concerns.length === 0) return { state: 'kept', ...told };
  return { state: 'broken', ...told, ...breachOf(families, found), concerns };
}

function breachOf(
  expected: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): Pick<BrokenOutcome, 'expected' | 'found'> {
  return { expected: counted(expected.length), found: counted(found.length) };
}

function counted(count: number): string {
  return count === 1 ? '1 family' : `${count} families`;
}

/** Calls an article what the expectation calls it: by its id, its file, or its file's name with or without the ending. */
function namer({ articles }: FoundFamilies, expected: readonly string[]): (article: number) => string {
  const known = new Set(expected);
  return (article) => {
    const { id, source } = articles[article]!;
    const file = source.split(/[\\/]/).at(-1) ?? source;
    const bare = file.replace(/\.[^.]+$/, '');
    return [id, source, file, bare].find((name) => known.has(name)) ?? (id === source ? bare : id);
  };
}

/** Articles that are expected in a family and not in the collection. */
function missingFrom({ articles }: FoundFamilies, expected: readonly string[], name: (article: number) => string): Concern[] {
  const there = new Set(articles.map((_, index) => name(index)));
  return expected.filter((each) => !there.has(each)).map((each) => ({ subject: each, expected: 'an article', found: 'no such article' }));
}

type Families = readonly (readonly string[])[];

/** Each expected family beside the found one that has the most of it; then the found ones that nobody expected. */
function familiesDiffer(expected: Families, found: Families): Concern[] {
  const keys = new Set(found.map(keyOf));
  const wanted = new Set(expected.map(keyOf));
  const broken = expected.filter((family) => !keys.has(keyOf(family)));
  const rest = found.filter((family) => !wanted.has(keyOf(family)));
  const told = new Set<readonly string[]>();
  const concerns = broken.map((family): Concern => {
    const nearest = closest(family, rest);
    if (nearest) told.add(nearest);
    return { subject: 'family', expected: wordsOf(family), found: nearest ? wordsOf(nearest) : 'no two of them together' };
  });
  const extra = rest.filter((family) => !told.has(family));
  return [...concerns, ...extra.map((family) => ({ subject: 'family', expected: 'none', found: wordsOf(family) }))];
}

function closest(family: readonly string[], found: Families): readonly string[] | undefined {
  let most = 1;
  let best: readonly string[] | undefined;
  for (const other of found) {
    const shared = other.filter((name) => family.includes(name)).length;
    if (shared > most) [most, best] = [shared, other];
  }
  return best;
}

function keyOf(family: readonly string[]): string {
  return JSON.stringify([...family].sort());
}

function wordsOf(family: readonly string[]): string {
  return [...family].sort().join(', ');
}
