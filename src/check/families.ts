import type { Article, BrokenOutcome, Concern, FamiliesExpectation, Family, Outcome, Series } from '../model.js';

/** What is looked at of a collection: what its articles are called, and the families of their numbers. */
export interface FoundFamilies {
  readonly articles: readonly Pick<Article, 'id' | 'source'>[];
  readonly families: readonly {
    readonly keep: Family['keep'];
    readonly members: readonly Pick<Family['members'][number], 'article'>[];
  }[];
  /** The series of templates, which hold articles apart that are alike. */
  readonly templates?: readonly Pick<Series, 'articles'>[];
}

/** Holds what was found in a collection to the families that it must have: exactly these, each article in one. */
export function holdFamilies(duplicates: FoundFamilies, expectation: FamiliesExpectation): Outcome {
  const { written, place, families } = expectation;
  const told = { expectation: written, ...(place ? { place } : {}) };
  const names = new Names(duplicates, families.flat());
  const found = duplicates.families.map(({ keep, members }) =>
    [keep, ...members.map(({ article }) => article)].map((article) => names.of(article)),
  );
  const series = (duplicates.templates ?? []).map(({ articles }) => articles.map((article) => names.of(article)));
  const concerns = [...unclearIn(duplicates, families.flat(), names), ...familiesDiffer(families, found, series)];
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

/** Articles by what an expectation may call them: by id, by file, or by the end of its path, with or without the ending (*ag/1.txt*, *ag/1*, *1*). */
class Names {
  readonly #articles: FoundFamilies['articles'];
  readonly #expected: ReadonlySet<string>;
  readonly #whole = new Map<string, number[]>();
  readonly #ends = new Map<string, number[]>();

  constructor({ articles }: FoundFamilies, expected: readonly string[]) {
    this.#articles = articles;
    this.#expected = new Set(expected);
    for (const [at, article] of articles.entries()) {
      for (const name of new Set([article.id, article.source])) this.#note(this.#whole, name, at);
      for (const name of endsOf(article.source)) this.#note(this.#ends, name, at);
    }
  }

  /** The articles that a name may mean. The name of a whole is no end of another's: an article with the id *1* is meant by it, whatever files there are. */
  meantBy(name: string): readonly number[] {
    return this.#whole.get(name) ?? this.#ends.get(name) ?? [];
  }

  /** An article as the expectation calls it, if that means it alone; or else as short as tells it apart. */
  of(article: number): string {
    const { id, source } = this.#articles[article]!;
    const own = (name: string) => this.meantBy(name).length === 1 && this.meantBy(name)[0] === article;
    const names = [id, source, ...endsOf(source)];
    const short = id === source ? endsOf(source).reverse().find(own) : undefined;
    return names.find((name) => this.#expected.has(name) && own(name)) ?? short ?? id;
  }

  #note(names: Map<string, number[]>, name: string, article: number): void {
    const known = names.get(name);
    if (known) known.push(article);
    else names.set(name, [article]);
  }
}

/** The ends of a path from the longest on, each with and without the file's ending: `ag/1.txt`, `ag/1`, `1.txt`, `1`. */
function endsOf(source: string): string[] {
  const parts = source.split(/[\\/]/);
  const ends = parts.flatMap((_, from) => {
    const end = parts.slice(from).join('/');
    return [end, end.replace(/\.[^./]+$/, '')];
  });
  return [...new Set(ends)];
}

/** What an expectation calls by a name that no article has, or several. */
function unclearIn({ articles }: FoundFamilies, expected: readonly string[], names: Names): Concern[] {
  return expected.flatMap((name): Concern[] => {
    const meant = names.meantBy(name);
    if (meant.length === 1) return [];
    if (meant.length === 0) return [{ subject: name, expected: 'an article', found: 'no such article' }];
    const files = meant.map((article) => articles[article]!.source).sort();
    return [{ subject: name, expected: 'one article', found: `${files.join(', ')}: write as much of the path as tells which` }];
  });
}

type Families = readonly (readonly string[])[];

/** Each expected family beside the found one that has the most of it; then the found ones that nobody expected. */
function familiesDiffer(expected: Families, found: Families, series: Families): Concern[] {
  const keys = new Set(found.map(keyOf));
  const wanted = new Set(expected.map(keyOf));
  const broken = expected.filter((family) => !keys.has(keyOf(family)));
  const rest = found.filter((family) => !wanted.has(keyOf(family)));
  const told = new Set<readonly string[]>();
  const concerns = broken.map((family): Concern => {
    const nearest = closest(family, rest);
    if (nearest) told.add(nearest);
    const together = nearest ? wordsOf(nearest) : 'no two of them together';
    return { subject: 'family', expected: wordsOf(family), found: `${together}${templateWords(family, series)}` };
  });
  const extra = rest.filter((family) => !told.has(family));
  return [...concerns, ...extra.map((family) => ({ subject: 'family', expected: 'none', found: wordsOf(family) }))];
}

/** Which of a family were told apart as uses of one template, as the report of `dedupe` marks them: *; b1, b3: template?* */
function templateWords(family: readonly string[], series: Families): string {
  const apart = series.map((names) => names.filter((name) => family.includes(name))).filter(({ length }) => length > 1);
  return apart.map((names) => `; ${wordsOf(names)}: template?`).join('');
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
